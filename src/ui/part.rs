//! The parts of the app that are fetched when one of their pages is first opened. What is needed at night is no part.
//!
//! `cargo xtask build` compiles with the feature `split` and takes the WebAssembly apart at the functions below
//! (`xtask/src/stamp/split.rs`). Without the feature everything is one file, and every part is there from the start.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use leptos::{prelude::*, task::spawn_local};

use super::{frame::Side, pages};
use crate::{
    domain::{cramp::CrampId, night::NightOf},
    state::App,
    view::route::Route,
};

/// Pages that come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Tonight without the checks, the partner's card, and the frame of all these pages.
    Tonight,
    /// The journal, its forms, the checks, choices and data; the bedtime routine.
    Journal,
    /// Insights, trials and the doctor's page.
    Insights,
    /// The reference and the warning signs.
    Library,
}

/// A part could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Where the WebAssembly is taken apart: a function that belongs to its part, and one that fetches the part.
macro_rules! part {
    ($part:ident, $fetch:ident, $show:ident: $of:ty => $view:path) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, preload($fetch), fallible)]
        fn $show(of: &$of) -> Result<AnyView, Missing> {
            Ok($view(of))
        }
        #[cfg(not(feature = "split"))]
        async fn $show(of: &$of) -> Result<AnyView, Missing> {
            $fetch().await?;
            Ok($view(of))
        }
        #[cfg(not(feature = "split"))]
        async fn $fetch() -> Result<(), Missing> {
            std::future::ready(Ok(())).await
        }
    };
}

part!(tonight, fetch_tonight, tonight: Route => pages::of_tonight);
part!(tonight, fetch_frame, frame: Side => super::frame::frame);
part!(journal, fetch_journal, journal: Route => pages::of_journal);
part!(journal, fetch_checks, check: Check => pages::check);
part!(insights, fetch_insights, insights: Route => pages::of_insights);
part!(library, fetch_library, library: Route => pages::of_library);

impl Part {
    /// The part that the page at `route` belongs to; `None` for the pages that are always there.
    pub const fn of(route: &Route) -> Option<Self> {
        Some(match route {
            Route::Now | Route::NowEased | Route::Asleep => return None,
            Route::Tonight | Route::Partner => Self::Tonight,
            Route::Journal
            | Route::Night(_)
            | Route::CrampNew
            | Route::CrampOf(_)
            | Route::Cramp(_)
            | Route::Routine
            | Route::RoutineRun
            | Route::Settings
            | Route::Data => Self::Journal,
            Route::Insights | Route::Trials | Route::TrialNew | Route::Trial(_) | Route::Report => Self::Insights,
            Route::Library | Route::Foods | Route::Food(_) | Route::Learn(_) | Route::Safety => Self::Library,
        })
    }

    /// Brings it and the frame; at once where they were fetched before. A failure is not remembered: asking again
    /// fetches again.
    async fn fetch(self, app: App) -> Result<(), Missing> {
        match self {
            Self::Tonight => fetch_tonight().await?,
            Self::Journal => fetch_journal().await?,
            Self::Insights => fetch_insights().await?,
            Self::Library => fetch_library().await?,
        }
        fetch_frame().await?;
        app.day_style().await;
        app.next_task().await;
        Ok(())
    }

    /// Its page at `route`; `None` while it is not here.
    fn page(self, route: &Route) -> Option<AnyView> {
        let page = match self {
            Self::Tonight => at_once(tonight(route)),
            Self::Journal => at_once(journal(route)),
            Self::Insights => at_once(insights(route)),
            Self::Library => at_once(library(route)),
        };
        page?.ok()
    }
}

/// What stands on the screen for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Its page, or the page before while it cannot be shown yet.
    Page(Route),
    /// The static shell: its part is on its way, and there was no page before.
    Shell(Route),
    /// That its part cannot be had now.
    Missing(Route),
}

impl Shown {
    /// The page that is or would be shown.
    pub const fn route(&self) -> &Route {
        match self {
            Self::Page(route) | Self::Shell(route) | Self::Missing(route) => route,
        }
    }
}

/// The parts that were asked for, and how that went.
#[derive(Clone, Copy)]
pub struct Parts {
    app: App,
    here: RwSignal<Vec<Part>>,
    missing: RwSignal<Option<Part>>,
}

impl Parts {
    /// Nothing asked for yet.
    pub fn none(app: App) -> Self {
        Self { app, here: RwSignal::new(Vec::new()), missing: RwSignal::new(None) }
    }

    /// What to show for `route`: the page before stays until the next one can be shown.
    pub fn shown(self, route: Memo<Route>) -> Memo<Shown> {
        Effect::new(move |_| match route.with(Part::of) {
            Some(part) => self.fetch(part),
            None => self.app.keep_for_offline(),
        });
        Memo::new(move |before: Option<&Shown>| {
            let route = route.get();
            match Part::of(&route) {
                Some(part) if self.missing.with(|missing| *missing == Some(part)) => Shown::Missing(route),
                Some(part) if !self.is_ready(part) => {
                    before.filter(|b| matches!(b, Shown::Page(_))).cloned().unwrap_or(Shown::Shell(route))
                }
                _ => Shown::Page(route),
            }
        })
    }

    /// Whether a page of this part can be shown. What counts the nights waits until all of them are read.
    fn is_ready(self, part: Part) -> bool {
        self.here.with(|here| here.contains(&part)) && (part != Part::Insights || self.app.is_whole().get())
    }

    /// Fetches a part, again if it failed before.
    pub fn fetch(self, part: Part) {
        if self.here.with_untracked(|here| here.contains(&part)) {
            return;
        }
        spawn_local(async move {
            let came = part.fetch(self.app).await.is_ok();
            self.app.keep_for_offline();
            if !came {
                return self.missing.set(Some(part));
            }
            self.here.update(|here| here.push(part));
            if self.missing.get_untracked() == Some(part) {
                self.missing.set(None);
            }
        });
    }
}

/// A check on Tonight, which comes with the journal's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// Cramps of last night to look at.
    Morning(Vec<CrampId>),
    /// The day before this night.
    Evening(NightOf),
}

/// A check; room for it while its part is on its way, so that nothing below moves from under a thumb when it comes; nothing
/// when the part cannot be had.
#[component]
pub fn ComingCheck(
    /// Which one.
    check: Check,
) -> impl IntoView {
    let room = || view! { <div class="check-room"></div> }.into_any();
    coming(fetch_checks(), room, move || at_once(self::check(&check)))
}

/// One side of the frame; nothing while its part is on its way or cannot be had.
#[component]
pub fn ComingFrame(
    /// Which one.
    side: Side,
) -> impl IntoView {
    coming(fetch_frame(), || ().into_any(), move || at_once(frame(&side)))
}

/// What `show` gives once `fetched`, and what `meanwhile` gives until then.
fn coming<F>(
    fetched: impl Future<Output = Result<(), F>> + 'static,
    meanwhile: impl Fn() -> AnyView + Send + 'static,
    show: impl Fn() -> Option<Result<AnyView, Missing>> + Send + 'static,
) -> impl IntoView {
    let came = RwSignal::new(None);
    spawn_local(async move {
        let fetched = fetched.await.is_ok();
        // Whoever waited may have left the page.
        came.try_set(Some(fetched));
    });
    move || match came.get() {
        None => Some(meanwhile()),
        Some(true) => show().and_then(Result::ok),
        Some(false) => None,
    }
}

/// The page at `route`, whose part is here.
pub fn page(route: &Route) -> AnyView {
    match Part::of(route) {
        None => pages::page(route),
        Some(part) => part.page(route).into_any(),
    }
}

/// What a future has to say without waiting.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
