//! The guided run: the guide's own picture, ring and sentence, with pause, back and skip; and what follows it.

use leptos::prelude::*;

use super::good_things::GoodThings;
use crate::{
    domain::{body::Side, factor::Answer, routine::Aid, session::Stage},
    state::use_app,
    ui::pictures::{Figure, IconPicture, Ring},
    view::{icon::Icon, route::Route, routine::Screen, words},
};

/// The run.
#[component]
pub fn RunPage() -> impl IntoView {
    let app = use_app();
    app.run_while_shown();
    let run = app.run();
    let screen = Memo::new(move |_| run.with(|r| r.as_ref().and_then(|r| Screen::of(&r.routine, &r.session))));
    let finished = Memo::new(move |_| run.with(|r| r.as_ref().is_some_and(|r| r.session.stage() == Stage::Finished)));
    let announced = Memo::new(move |_| screen.with(|s| s.as_ref().map(|s| s.say.clone())));
    view! {
        <main class="guide">
            <h1 class="unseen" id="title" tabindex="-1">
                {Route::RoutineRun.title()}
            </h1>
            <div class="unseen" role="status">
                {announced}
            </div>
            <Show when=move || !finished.get() fallback=Done>
                <Going screen=screen />
            </Show>
        </main>
    }
}

/// A run that goes on.
#[component]
fn Going(screen: Memo<Option<Screen>>) -> impl IntoView {
    let app = use_app();
    let number = move |read: fn(&Screen) -> u16| Memo::new(move |_| screen.with(|s| s.as_ref().map_or(0, read)));
    let (left, percent) = (number(|s| s.left), number(|s| s.percent_left));
    // Everything but the counting: built anew when the phase changes, not every second.
    let still = Memo::new(move |_| screen.with(|s| s.clone().map(|s| Screen { left: 0, percent_left: 0, ..s })));
    let text = move |read: fn(Screen) -> String| Memo::new(move |_| still.get().map(read));
    let (title, place, say) = (text(|s| s.title), text(|s| s.place), text(|s| s.say));
    let mind = Memo::new(move |_| still.with(|s| s.as_ref().map(|s| s.mind)));
    let paused = Memo::new(move |_| still.with(|s| s.as_ref().is_some_and(|s| s.paused)));
    let good_things = Memo::new(move |_| still.with(|s| s.as_ref().is_some_and(|s| s.aid == Aid::GoodThings)));
    // The breath keeps its circle, which grows and shrinks; a figure is drawn anew for each pose.
    let shown = Memo::new(move |_| still.with(|s| s.as_ref().map(|s| (s.aid, s.in_pose && s.aid != Aid::Breath))));
    let breath_word = move || if still.with(|s| s.as_ref().is_some_and(|s| s.in_pose)) { "In" } else { "Out" };
    let picture = move || {
        shown.get().map(|(aid, in_pose)| match aid {
            Aid::Picture(picture) => {
                view! { <Figure picture=picture moving=in_pose && app.may_move() whole=true /> }.into_any()
            }
            Aid::Breath => view! {
                <div class="breath" aria-hidden="true">
                    <span>{breath_word}</span>
                </div>
            }
            .into_any(),
            Aid::GoodThings | Aid::Nothing => ().into_any(),
        })
    };
    let breath = move || {
        still.with(|s| s.as_ref().filter(|s| s.aid == Aid::Breath).map(|s| if s.in_pose { "in" } else { "out" }))
    };
    // The leg that works is the near one: the picture of the left leg faces left.
    let leg = move || still.with(|s| s.as_ref().and_then(|s| s.leg).map(Side::word));
    let pause = move |_| app.pause_run(!paused.get_untracked());
    view! {
        <div class="guide-first">
            <div class="guide-top">
                <p class="run-place">
                    <strong>{title}</strong>
                    <span>{place}</span>
                </p>
                <div class="guide-picture" data-breath=breath data-leg=leg>
                    {picture}
                </div>
                <p class="guide-say">
                    <Ring left=left percent=percent />
                    <span>{say}</span>
                </p>
                <p class="guide-caution">{mind}</p>
                <Show when=move || good_things.get()>
                    <GoodThings />
                </Show>
            </div>
            <div class="run-buttons">
                <button type="button" class="easing run-pause" on:click=pause>
                    {move || if paused.get() { "Go on" } else { "Pause" }}
                </button>
                <button type="button" class="chip" on:click=move |_| app.step_run(false)>
                    "Back"
                </button>
                <button type="button" class="chip" on:click=move |_| app.step_run(true)>
                    "Next"
                </button>
            </div>
        </div>
        <div class="guide-more">
            <a class="guide-warn" href=Route::Safety.href()>
                <IconPicture icon=Icon::Alert />
                <span>{words::SWOLLEN}</span>
            </a>
            <button type="button" class="chip" on:click=move |_| app.stop_run()>
                "Stop, without noting it"
            </button>
        </div>
    }
}

/// The run came to its end: it is noted, and that can be taken back.
#[component]
fn Done() -> impl IntoView {
    let app = use_app();
    let said = app.routine_answer();
    let noted = move || said.get() == Some(Answer::Yes);
    let turn = move |_| app.answer_routine((said.get_untracked() != Some(Answer::Yes)).then_some(Answer::Yes));
    view! {
        <div class="guide-top run-done">
            <h2>"Done"</h2>
            <p role="status">{move || if noted() { "Noted for tonight." } else { "Not noted." }}</p>
            <a class="button button-main" href=Route::Tonight.href()>
                "Good night"
            </a>
            <button type="button" class="button" on:click=turn>
                {move || if noted() { "I did not do it" } else { "I did do it" }}
            </button>
        </div>
    }
}
