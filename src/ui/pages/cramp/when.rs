//! When a cramp began, and how long it lasted: a local time, and minutes that may stay empty.

use chrono::{NaiveDateTime, TimeDelta};
use leptos::prelude::*;

use crate::{domain::cramp::Draft, state::local_moment, ui::components::Field};

/// The form a datetime field speaks.
const FIELD: &str = "%Y-%m-%dT%H:%M";

/// The two fields. What cannot be read is told in `problem`, and changes nothing.
#[component]
pub fn When(
    /// The cramp being written.
    draft: RwSignal<Draft>,
    /// What is wrong, in words.
    problem: RwSignal<Option<String>>,
) -> impl IntoView {
    let start = draft.with_untracked(|d| d.start.naive_local().format(FIELD).to_string());
    let minutes = draft.with_untracked(|d| d.end.map(|end| minutes_between(d, end).to_string()).unwrap_or_default());
    let set_start = move |typed: String| {
        problem.set(None);
        match NaiveDateTime::parse_from_str(&typed, FIELD) {
            Ok(time) => draft.update(|d| {
                let length = d.end.map(|end| end - d.start);
                d.start = local_moment(time);
                d.end = length.map(|length| d.start + length);
            }),
            Err(_) => problem.set(Some("That start is not a date and time. Choose both.".into())),
        }
    };
    let set_minutes = move |typed: String| {
        problem.set(None);
        let typed = typed.trim();
        if typed.is_empty() {
            return draft.update(|d| d.end = None);
        }
        match typed.parse::<u32>() {
            Ok(minutes) => draft.update(|d| {
                let shown = d.end.map(|end| minutes_between(d, end));
                // Typing what is shown already must not round seconds away.
                if shown != Some(i64::from(minutes)) {
                    d.end = Some(d.start + TimeDelta::minutes(minutes.into()));
                }
            }),
            Err(_) => problem.set(Some("How long? Give whole minutes, or leave it empty.".into())),
        }
    };
    view! {
        <Field id="start" label="When it began">
            <input
                id="start"
                type="datetime-local"
                required
                prop:value=start
                on:change:target=move |event| set_start(event.target().value())
            />
        </Field>
        <Field id="minutes" label="How many minutes (leave empty if you do not know)">
            <input
                id="minutes"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                prop:value=minutes
                on:input:target=move |event| set_minutes(event.target().value())
            />
        </Field>
    }
}

fn minutes_between(draft: &Draft, end: crate::domain::Moment) -> i64 {
    ((end - draft.start).num_seconds() + 30) / 60
}
