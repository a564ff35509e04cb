//! What can be done with a trial: move its beginning, pause, go on, another length, stop, delete.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        night::NightOf,
        trial::{Trial, TrialError, TrialId},
        written::Written,
    },
    state::use_app,
    ui::components::{Choice, Field},
    view::{
        route::Route,
        trial::{Can, Sheet},
    },
};

/// The lengths that are offered, in weeks.
pub const LENGTHS: [u8; 4] = [4, 6, 8, 12];

/// The buttons.
#[component]
pub fn Steer(
    /// Which trial.
    id: TrialId,
    /// Its page; nothing is offered without one.
    sheet: Memo<Option<Sheet>>,
) -> impl IntoView {
    let app = use_app();
    let problem = RwSignal::new(None::<String>);
    let told = move |done: Result<(), TrialError>| problem.set(done.err().map(|error| error.to_string()));
    let can = Memo::new(move |_| sheet.with(|s| s.as_ref().map(|s| s.can)));
    let weeks = Memo::new(move |_| sheet.with(|s| s.as_ref().map(|s| s.weeks)));
    let may = move |ask: fn(Can) -> bool| can.get().is_some_and(ask);
    let lengths = LENGTHS.map(|n| (n, format!("{n} weeks"))).to_vec();
    let begin = move |text: String| {
        let first = NaiveDate::read(&text).map(NightOf::evening).ok_or(TrialError::BadStart);
        told(first.and_then(|first| app.change_trial(id, |trial, tonight| trial.begin_on(first, tonight))));
    };
    view! {
        <section class="stack">
            <p class="field-error" role="alert">
                {problem}
            </p>
            <Show when=move || may(|can| can.resume)>
                <button
                    type="button"
                    class="button button-main"
                    on:click=move |_| told(app.change_trial(id, Trial::resumed))
                >
                    "Go on tonight"
                </button>
            </Show>
            <Show when=move || may(|can| can.pause)>
                <button type="button" class="button" on:click=move |_| told(app.change_trial(id, Trial::paused))>
                    "Pause"
                </button>
            </Show>
            <Show when=move || may(|can| can.begin_later)>
                <Field id="trial-first" label="First evening with the change">
                    <input
                        id="trial-first"
                        type="date"
                        prop:value=move || {
                            sheet.track();
                            app.trial(id).map(|trial| trial.first().to_string())
                        }
                        on:change:target=move |event| begin(event.target().value())
                    />
                </Field>
            </Show>
            <Show when=move || may(|can| can.stop)>
                <details class="more">
                    <summary>"Another length, or stop"</summary>
                    <div class="stack">
                        <Choice
                            question="How long with the change?"
                            answers=lengths.clone()
                            chosen=weeks
                            always=true
                            on_choose=move |n| {
                                let weeks = n.unwrap_or(Trial::USUAL_WEEKS);
                                told(app.change_trial(id, |trial, tonight| trial.lasting(weeks, tonight)));
                            }
                        />
                        <button type="button" class="button" on:click=move |_| told(app.stop_trial(id))>
                            "Stop this trial"
                        </button>
                    </div>
                </details>
            </Show>
            <Show when=move || can.with(Option::is_some)>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| {
                        app.remove_trial(id);
                        app.go_instead(&Route::Trials);
                    }
                >
                    "Delete this trial"
                </button>
            </Show>
        </section>
    }
}
