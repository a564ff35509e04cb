//! The form of one cramp. Nothing that was typed is lost to an error.

use chrono::TimeDelta;
use leptos::prelude::*;

use super::{
    questions::{Change, Questions},
    start::Start,
};
use crate::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        night::NightOf,
    },
    state::use_app,
    ui::components::{Choice, Field, Later},
    view::{length, route::Route},
};

/// What is said when no start was given.
const NO_START: &str = "When did it begin? Tap an answer, or give a date and time.";

/// The form of `draft`.
#[component]
pub fn CrampForm(
    /// The cramp as it is.
    draft: Draft,
    /// Whether it is in the journal already.
    known: bool,
    /// The night it is added to, if it is added to one.
    night: Option<NightOf>,
) -> impl IntoView {
    let app = use_app();
    let shown = StoredValue::new(draft.clone());
    let start = RwSignal::new(known.then_some(draft.start));
    let minutes = RwSignal::new(length::text(&draft));
    let id = draft.id;
    let draft = RwSignal::new(draft);
    let problem = RwSignal::new(None::<String>);
    let change = Callback::new(move |change: Change| draft.update(|d| change(d)));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = minutes.get_untracked();
        let whole = shown.with_value(|shown| finish(draft.get_untracked(), shown, start.get_untracked(), &typed));
        let log = |whole| shown.with_value(|shown| app.correct_cramp(whole, shown)).map_err(|error| error.to_string());
        match whole.and_then(log) {
            Ok(()) => app.go_back(&Route::Journal),
            Err(error) => problem.set(Some(error)),
        }
    };
    let delete = move |_| {
        app.remove_cramp(id, true);
        app.go_back(&Route::Journal);
    };
    view! {
        <form class="stack form" on:submit=save novalidate>
            <Start start=start night=night />
            <Length minutes=minutes />
            <Later>
                <Questions draft=draft change=change />
            </Later>
            <Later>
                <Field id="note" label="Note">
                    <textarea
                        id="note"
                        maxlength=Cramp::NOTE_LIMIT.to_string()
                        prop:value=draft.with_untracked(|d| d.note.clone())
                        on:input:target=move |event| {
                            let typed = event.target().value();
                            draft.update(|d| d.note = typed);
                        }
                    ></textarea>
                </Field>
                <p class="field-error" role="alert">
                    {move || problem.get()}
                </p>
                <button type="submit" class="button button-main">
                    "Save"
                </button>
                <button type="button" class="button" on:click=move |_| app.go_back(&Route::Journal)>
                    "Leave without saving"
                </button>
                <Show when=move || known>
                    <button type="button" class="button" on:click=delete>
                        "Delete this cramp"
                    </button>
                </Show>
            </Later>
        </form>
    }
}

/// How long it lasted: a tap, or minutes; empty is unknown.
#[component]
fn Length(minutes: RwSignal<String>) -> impl IntoView {
    let answers = length::QUICK.map(|m| (m, format!("{m} min"))).to_vec();
    let chosen = move || minutes.with(|m| m.trim().parse::<u16>().ok());
    view! {
        <Choice
            question="How long did it last?"
            answers=answers
            chosen=Signal::derive(chosen)
            on_choose=move |m| minutes.set(m.map(|m| m.to_string()).unwrap_or_default())
        />
        <Field id="minutes" label="Or type the minutes; empty is “not known”">
            <input
                id="minutes"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                prop:value=minutes
                on:input:target=move |event| minutes.set(event.target().value())
            />
        </Field>
    }
}

/// The cramp with its start and its length, or what is wrong with them.
fn finish(draft: Draft, shown: &Draft, start: Option<Moment>, minutes: &str) -> Result<Draft, String> {
    let start = start.ok_or(NO_START)?;
    let length: Option<TimeDelta> = length::read(minutes, shown)?;
    Ok(Draft { start, end: length.and_then(|length| start.checked_add_signed(length)), ..draft })
}
