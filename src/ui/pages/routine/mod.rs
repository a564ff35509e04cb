//! The bedtime routine: what is in it, in which order, the last six weeks; and the guided run.

mod good_things;
mod reminders;
mod run;
mod steps;
mod strip;

use leptos::prelude::*;

use crate::{
    domain::{caution::STRETCH, routine::Routine},
    state::use_app,
    ui::components::{Choice, Foot, Later, PageHead},
    view::{route::Route, routine, words},
};
use reminders::RemindersPart;
pub use run::RunPage;
use steps::{Add, Steps};
use strip::Strip;

/// The programme.
#[component]
pub fn RoutinePage() -> impl IntoView {
    let app = use_app();
    let routine = app.routine();
    let seated = Signal::derive(move || Some(routine.with(Routine::is_seated)));
    let length = Memo::new(move |_| routine.with(|r| routine::length(r.length())));
    app.forget_finished_run();
    let start = if app.run_waits() { "Go on where you stopped" } else { "Start" };
    let any = Memo::new(move |_| routine.with(|r| !r.items().is_empty()));
    let sit = move |seated: Option<bool>| {
        // Sitting or standing is always possible.
        let _ = app.change_routine(|r| {
            r.sit(seated.unwrap_or(true));
            Ok(())
        });
    };
    view! {
        <main class="page">
            <PageHead title=Route::Routine.title() back=Route::Tonight />
            <Show when=move || any.get()>
                <a class="button button-main routine-start" href=Route::RoutineRun.href()>
                    {start}
                    <span class="routine-length">{length}</span>
                </a>
            </Show>
            <Strip />
            <Choice
                question="How do you stretch?"
                answers=vec![(true, "Seated".to_owned()), (false, "Standing, holding on".to_owned())]
                chosen=seated
                always=true
                on_choose=sit
            />
            <Later>
                <Steps />
            </Later>
            <Later>
                <Add />
            </Later>
            <Later>
                <RemindersPart />
                <a class="row-link" href=Route::Trials.href()>
                    "Does it do anything for you? Make it a trial"
                </a>
                <section class="stack">
                    <h2>"Keep safe"</h2>
                    <p>{STRETCH.text}</p>
                    <a class="row-link" href=Route::Safety.href()>
                        {words::SWOLLEN}
                    </a>
                </section>
                <Foot />
            </Later>
        </main>
    }
}
