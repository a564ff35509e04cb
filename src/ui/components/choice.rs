//! One question with its answers as large buttons. A second tap takes an answer back, where that is allowed.

use leptos::prelude::*;

/// A question and its answers.
#[component]
pub fn Choice<T>(
    /// The question.
    #[prop(into)]
    question: String,
    /// Every answer with its words.
    answers: Vec<(T, String)>,
    /// The answer given, if any.
    #[prop(into)]
    chosen: Signal<Option<T>>,
    /// Called with the new answer; `None` when it was taken back.
    on_choose: impl Fn(Option<T>) + Clone + Send + Sync + 'static,
    /// Whether it must have an answer: then a second tap changes nothing.
    #[prop(optional)]
    always: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let buttons = answers
        .into_iter()
        .map(|(answer, words)| {
            let (mine, tapped, on_choose) = (answer.clone(), answer, on_choose.clone());
            let pressed = move || chosen.with(|c| c.as_ref() == Some(&mine));
            let tap = move |_| {
                let again = chosen.with_untracked(|c| c.as_ref() == Some(&tapped));
                match (again, always) {
                    (true, true) => {}
                    (true, false) => on_choose(None),
                    (false, _) => on_choose(Some(tapped.clone())),
                }
            };
            view! {
                <button type="button" class="button" aria-pressed=move || pressed().to_string() on:click=tap>
                    {words}
                </button>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choice">
            <legend>{question}</legend>
            <div class="choice-answers">{buttons}</div>
        </fieldset>
    }
}
