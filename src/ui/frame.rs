//! What stands around every page but the guide: notices, the way back to a running session, what can be undone, the bar.

use leptos::prelude::*;

use crate::{
    state::{self, Act, Notice, Tone, use_app},
    ui::pictures::IconPicture,
    view::{bar, route::Route},
};

/// One side of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What must be seen first.
    Above,
    /// The rest; the bar marks the page that was asked for.
    Below(Memo<Route>),
}

/// The frame on that side of the page.
pub fn frame(side: &Side) -> AnyView {
    match *side {
        Side::Above => view! {
            <Notices tone=Tone::Alarm />
            <RunningSession />
        }
        .into_any(),
        // Calm notices stand below, so that one that comes late moves nothing a finger is on its way to.
        Side::Below(route) => view! {
            <Notices tone=Tone::Calm />
            <UndoToast />
            <Bar route=route />
        }
        .into_any(),
    }
}

/// What the person should know. Calm ones wait while nothing may disturb.
#[component]
fn Notices(
    /// How much they matter.
    tone: Tone,
) -> impl IntoView {
    let app = use_app();
    let notices = app.notices();
    let shown = move || {
        let quiet = app.is_quiet_time();
        let now = |n: &Notice| n.tone == tone && (!quiet || tone == Tone::Alarm);
        notices.get().into_iter().filter(now).collect::<Vec<_>>()
    };
    view! {
        <div class="notices" role="status">
            <For each=shown key=|n| n.text.clone() children=move |notice| view! { <NoticeCard notice=notice /> } />
        </div>
    }
}

#[component]
fn NoticeCard(notice: Notice) -> impl IntoView {
    let app = use_app();
    let class = if notice.tone == Tone::Alarm { "card notice notice-alarm" } else { "card notice" };
    let act = notice.act.clone().and_then(|act| {
        let words = act.words()?;
        let answered = notice.clone();
        let run = move |_| {
            app.act(&act);
            // The browser asks its own question now, once.
            if act == Act::Install {
                app.dismiss(&answered);
            }
        };
        Some(view! {
            <button type="button" class="button button-main" on:click=run>
                {words}
            </button>
        })
    });
    let text = notice.text.clone();
    view! {
        <div class=class>
            <p>{text}</p>
            <div class="row">
                {act} <button type="button" class="button" on:click=move |_| app.dismiss(&notice)>
                    "OK"
                </button>
            </div>
        </div>
    }
}

/// The way back to a session that goes on while another page is open.
#[component]
fn RunningSession() -> impl IntoView {
    let app = use_app();
    let relief = app.relief();
    let runs = Memo::new(move |_| relief.with(|r| r.as_ref().is_some_and(state::Relief::is_open)));
    view! {
        <Show when=move || runs.get()>
            <a class="button button-main running" href=Route::Now.href()>
                "A cramp is running. Back to the guide"
            </a>
        </Show>
    }
}

/// What was just removed, and the way to bring it back. It stays until the person leaves or answers.
#[component]
fn UndoToast() -> impl IntoView {
    let app = use_app();
    let said = app.undoable();
    Effect::new(move |_| {
        if said.with(Option::is_some) {
            app.keep_focus(&["undo"]);
        }
    });
    view! {
        <div role="status">
            {move || {
                said.get()
                    .map(|said| {
                        view! {
                            <div class="toast">
                                <span>{said}</span>
                                <span class="row">
                                    <button type="button" id="undo" class="button button-main" on:click=move |_| app.undo()>
                                        "Undo"
                                    </button>
                                    <button type="button" class="button" on:click=move |_| app.forget_undo()>
                                        "OK"
                                    </button>
                                </span>
                            </div>
                        }
                    })
            }}
        </div>
    }
}

/// The bottom bar.
#[component]
fn Bar(#[prop(into)] route: Signal<Route>) -> impl IntoView {
    let places = bar::PLACES
        .iter()
        .map(|place| {
            let class = if place.route == Route::Now { "bar-place bar-now" } else { "bar-place" };
            let here = move || route.with(|r| bar::holds(&place.route, r)).then_some("page");
            view! {
                <a class=class href=place.route.href() aria-current=here accesskey=place.key>
                    <IconPicture icon=place.icon />
                    {place.words}
                </a>
            }
        })
        .collect_view();
    view! {
        <div class="bar-room">
            <nav class="bar" aria-label="Main">
                {places}
            </nav>
        </div>
    }
}
