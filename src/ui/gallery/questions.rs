//! Questions and fields: not answered, answered, wrong.

use leptos::prelude::*;

use super::State;
use crate::ui::components::{Choice, Field, NumberScale, Pick, WordsField, YesNo};

/// Questions that are answered by a tap.
#[component]
pub fn Questions() -> impl IntoView {
    let answers = || vec![(1, "One".to_owned()), (2, "Two".to_owned()), (3, "A longer one".to_owned())];
    let choices = [None, Some(2)].map(RwSignal::new);
    let always = RwSignal::new(Some(1));
    let yes_no = [None, Some(true), Some(false)].map(RwSignal::new);
    let scales = [None, Some(7)].map(RwSignal::new);
    let choices = choices.map(|chosen| {
        view! { <Choice question="Which one?" answers=answers() chosen=chosen on_choose=move |answer| chosen.set(answer) /> }
    });
    let yes_no = yes_no.map(|chosen| {
        view! { <YesNo question="Is it so?" chosen=chosen on_choose=move |answer| chosen.set(answer) /> }
    });
    let scales = scales.map(|chosen| {
        view! { <NumberScale question="How much?" max=10 chosen=chosen on_choose=move |number| chosen.set(number) /> }
    });
    view! {
        <section class="stack">
            <h2>"Questions"</h2>
            <State name="One of several: open, answered">{choices.collect_view()}</State>
            <State name="One of several that is always answered">
                <Choice
                    question="Which one?"
                    answers=answers()
                    chosen=always
                    on_choose=move |answer| always.set(answer)
                    always=true
                />
            </State>
            <State name="Yes or no: open, yes, no">{yes_no.collect_view()}</State>
            <State name="Number: open, answered">{scales.collect_view()}</State>
        </section>
    }
}

/// Fields that are typed into or picked from.
#[component]
pub fn Fields() -> impl IntoView {
    let picks = [("gallery-pick", None), ("gallery-picked", Some(2))].map(|(id, first)| {
        let chosen = RwSignal::new(first);
        view! {
            <Pick
                id=id
                label="Which one?"
                none="Not said"
                answers=vec![(1, "One"), (2, "Two")]
                chosen=chosen
                on_choose=move |answer| chosen.set(answer)
            />
        }
    });
    view! {
        <section class="stack">
            <h2>"Fields"</h2>
            <WordsField id="gallery-text" label="Words" limit=80 typed=RwSignal::new("Something".to_owned()) />
            <Field id="gallery-wrong" label="Words that are wrong">
                <input id="gallery-wrong" type="text" aria-invalid="true" aria-describedby="gallery-error" />
            </Field>
            <p class="field-error" id="gallery-error">
                "What was wrong, and what to do."
            </p>
            <Field id="gallery-search" label="Search">
                <input id="gallery-search" type="search" value="Something" />
            </Field>
            <Field id="gallery-day" label="Day">
                <input id="gallery-day" type="date" value="2026-11-22" />
            </Field>
            <Field id="gallery-moment" label="Day and time">
                <input id="gallery-moment" type="datetime-local" value="2026-11-22T03:12" />
            </Field>
            <Field id="gallery-file" label="File">
                <input id="gallery-file" type="file" />
            </Field>
            <Field id="gallery-long" label="Many words">
                <textarea id="gallery-long" rows="3"></textarea>
            </Field>
            {picks.collect_view()}
        </section>
    }
}
