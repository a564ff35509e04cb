//! The search: words of a note, and muscle, leg and pain behind one tap.

use leptos::prelude::*;

use super::Look;
use crate::{
    domain::body::{Muscle, Side},
    ui::components::{Choice, Field},
    view::{
        format::capital,
        journal::filter::{Filter, Pain},
    },
};

/// The fields of the search.
#[component]
pub fn Filters() -> impl IntoView {
    let filter = Look::get().filter;
    let muscles = Muscle::ALL.map(|m| (m, capital(m.word()))).to_vec();
    let sides = Side::ALL.map(|s| (s, capital(s.word()))).to_vec();
    let pains = Pain::ALL.map(|p| (p, p.words().to_owned())).to_vec();
    view! {
        <Field id="search" label="Search in your notes">
            <input
                id="search"
                type="search"
                autocomplete="off"
                prop:value=move || filter.with(|f| f.words.clone())
                on:input:target=move |event| {
                    let typed = event.target().value();
                    filter.update(|f| f.words = typed);
                }
            />
        </Field>
        <details class="more">
            <summary>"Muscle, leg, pain"</summary>
            <div class="stack">
                <Choice
                    question="Where?"
                    answers=muscles
                    chosen=Signal::derive(move || filter.with(|f| f.muscle))
                    on_choose=move |muscle| filter.update(|f| f.muscle = muscle)
                />
                <Choice
                    question="Which leg?"
                    answers=sides
                    chosen=Signal::derive(move || filter.with(|f| f.side))
                    on_choose=move |side| filter.update(|f| f.side = side)
                />
                <Choice
                    question="How bad?"
                    answers=pains
                    chosen=Signal::derive(move || filter.with(|f| f.pain))
                    on_choose=move |pain| filter.update(|f| f.pain = pain)
                />
            </div>
        </details>
        <Show when=move || filter.with(|f| !f.is_empty())>
            <button type="button" class="button" on:click=move |_| filter.set(Filter::default())>
                "Show every night"
            </button>
        </Show>
    }
}
