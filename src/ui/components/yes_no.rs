//! A question in one line with Yes and No beside it. A second tap takes the answer back: then it is not said.

use leptos::prelude::*;

/// The line.
#[component]
pub fn YesNo(
    /// What is asked.
    #[prop(into)]
    question: String,
    /// The answer given, if any.
    #[prop(into)]
    chosen: Signal<Option<bool>>,
    /// Called with the new answer; `None` when it was taken back.
    on_choose: impl Fn(Option<bool>) + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let button = |answer: bool, words: &'static str| {
        let on_choose = on_choose.clone();
        let tap = move |_| on_choose(Some(answer).filter(|_| chosen.get_untracked() != Some(answer)));
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || (chosen.get() == Some(answer)).to_string()
                on:click=tap
            >
                {words}
            </button>
        }
    };
    let (yes, no) = (button(true, "Yes"), button(false, "No"));
    view! {
        <div class="choice ask" role="group" aria-label=question.clone()>
            <span>{question.clone()}</span>
            <span class="row">{yes} {no}</span>
        </div>
    }
}
