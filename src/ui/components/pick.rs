//! One of many answers, in the device's own picker: for lists too long for buttons.

use leptos::prelude::*;

use super::Field;

/// The picker; its first line takes the answer back.
#[component]
pub fn Pick<T>(
    /// The id of the picker.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// The first line: no answer.
    none: &'static str,
    /// Every answer with its words.
    answers: Vec<(T, &'static str)>,
    /// The answer given, if any.
    #[prop(into)]
    chosen: Signal<Option<T>>,
    /// Called with the new answer; `None` when it was taken back.
    on_choose: impl Fn(Option<T>) + Send + Sync + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let given: Vec<T> = answers.iter().map(|(answer, _)| *answer).collect();
    let options = answers
        .into_iter()
        .enumerate()
        .map(|(n, (answer, words))| {
            let selected = move || chosen.get() == Some(answer);
            view! {
                <option value=n.to_string() prop:selected=selected>
                    {words}
                </option>
            }
        })
        .collect_view();
    let pick = move |value: String| on_choose(value.parse().ok().and_then(|n: usize| given.get(n).copied()));
    view! {
        <Field id=id label=label>
            <select id=id on:change:target=move |event| pick(event.target().value())>
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {none}
                </option>
                {options}
            </select>
        </Field>
    }
}
