//! The guide: what to do in the upper half, one button in the lower half, everything else below.
//!
//! Same classes and order as the static shell (`view/shell.rs`), so that this replaces it without a jump.

use leptos::prelude::*;

use super::controls::{Controls, Where};
use crate::{
    state::use_app,
    ui::pictures::{Figure, IconPicture, Ring},
    view::{
        guide::{self, Guide, Screen},
        icon::Icon,
        route::Route,
        words,
    },
};

/// The guide.
#[component]
pub fn Now() -> impl IntoView {
    let app = use_app();
    let relief = app.relief();
    let shown =
        Memo::new(move |_| relief.with(|r| r.as_ref().map_or(Guide::Over, |r| Guide::of(&r.session, &r.plan()))));
    // Empty at first: a reader tells what changes in a region, not what a region came with.
    let listens = RwSignal::new(false);
    request_animation_frame(move || {
        listens.try_set(true);
    });
    let announced = Memo::new(move |_| if listens.get() { shown.with(guide::announcement) } else { String::new() });
    let since = Memo::new(move |_| relief.with(|r| r.as_ref().map(|r| guide::since(&r.session)).unwrap_or_default()));
    let caution = Memo::new(move |_| shown.with(|s| if let Guide::Step(screen) = s { screen.caution } else { None }));
    let ease = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.go_instead(&Route::NowEased);
    };
    view! {
        <main class="guide">
            <h1 class="unseen" id="title" tabindex="-1">
                {words::CRAMP_NOW}
            </h1>
            <div class="guide-first">
                <div class="guide-top">
                    <Step shown=shown />
                    <a class="guide-warn" href=Route::Safety.href()>
                        <IconPicture icon=Icon::Alert />
                        <span>{words::SWOLLEN}</span>
                    </a>
                </div>
                <a class="easing" href=Route::NowEased.href() on:click=ease>
                    {words::EASING}
                    <span class="easing-time">{since}</span>
                </a>
            </div>
            <div class="unseen" role="status">
                {announced}
            </div>
            <Controls caution=caution />
        </main>
    }
}

/// The step that is on, or the card of the tenth minute in its place.
#[component]
fn Step(shown: Memo<Guide>) -> impl IntoView {
    let screen = move |read: fn(&Screen) -> u16| {
        Memo::new(move |_| shown.with(|s| if let Guide::Step(screen) = s { read(screen) } else { 0 }))
    };
    let (left, percent) = (screen(|s| s.left), screen(|s| s.percent_left));
    // Everything but the counting: built anew when the step or its phase changes, not every second.
    let still = Memo::new(move |_| {
        shown.with(|s| match s {
            Guide::Step(screen) => Some(Screen { left: 0, percent_left: 0, ..screen.clone() }),
            Guide::Warning | Guide::Over => None,
        })
    });
    // Not where a session is merely over: the page then changes in a moment.
    let warns = Memo::new(move |_| shown.with(|s| matches!(s, Guide::Warning)));
    let picture = Memo::new(move |_| still.with(|s| s.as_ref().map(|s| (s.picture, s.in_pose))));
    let app = use_app();
    let figure = move || {
        picture.get().map(|(picture, in_pose)| view! { <Figure picture=picture moving=in_pose && app.may_move() /> })
    };
    let say = move || still.with(|s| s.as_ref().map(|s| s.say.clone()));
    view! {
        <Show
            when=move || still.with(Option::is_some)
            fallback=move || move || warns.get().then(|| view! { <TenMinutes /> })
        >
            <div class="guide-scene">
                <Where />
                <div class="guide-picture">{figure}</div>
            </div>
            <p class="guide-say">
                <Ring left=left percent=percent />
                <span>{say}</span>
            </p>
        </Show>
    }
}

/// Ten minutes have passed: the guide becomes the safety card by itself.
#[component]
fn TenMinutes() -> impl IntoView {
    let [heading, lines @ ..] = guide::TEN_MINUTES_CARD;
    view! {
        <div class="guide-ten">
            <h2>{heading}</h2>
            <a class="button button-main" href=Route::Safety.href()>
                {words::WARNING_SIGNS}
            </a>
            {lines.map(|line| view! { <p>{line}</p> }).collect_view()}
        </div>
    }
}
