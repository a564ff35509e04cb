//! A labelled field to type into, and a scale of numbers to tap.

use leptos::prelude::*;

/// A label and whatever is typed into, tied together by `id`.
#[component]
pub fn Field(
    /// The id of the input inside.
    id: &'static str,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The input.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {children()}
        </div>
    }
}

/// A line of the person's own words.
#[component]
pub fn WordsField(
    /// The id of its input.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// The most characters it takes.
    limit: usize,
    /// What stands in it.
    typed: RwSignal<String>,
) -> impl IntoView {
    view! {
        <Field id=id label=label>
            <input
                id=id
                type="text"
                autocomplete="off"
                maxlength=limit.to_string()
                prop:value=typed
                on:input:target=move |event| typed.set(event.target().value())
            />
        </Field>
    }
}

/// Numbers from 0 to `max` as large buttons; none is preset, a second tap takes the answer back.
#[component]
pub fn NumberScale(
    /// What is asked.
    #[prop(into)]
    question: String,
    /// The largest number.
    max: u8,
    /// The number chosen, if any.
    #[prop(into)]
    chosen: Signal<Option<u8>>,
    /// Called with the new number; `None` when it was taken back.
    on_choose: impl Fn(Option<u8>) + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let answers = (0..=max).map(|n| (n, n.to_string())).collect();
    view! {
        <div class="scale">
            <super::Choice question=question answers=answers chosen=chosen on_choose=on_choose />
        </div>
    }
}
