//! The warning-sign questions: one at a time, the most urgent first, each answered by one large button.

use leptos::prelude::*;

use super::{EmergencyCalls, result::Outcome};
use crate::{
    domain::triage::{Answers, Level, Question, Reply, assess, next_question},
    state::use_app,
    view::safety,
};

/// The heading of the question or of the result: it takes the focus at each step.
const STEP: &str = "step";
/// Everything that a step changes.
const PART: &str = "questions";

/// The questions, then what they come to.
#[component]
pub fn Questions() -> impl IntoView {
    let app = use_app();
    let known = app.known_signs();
    let at_first = assess(&known).level;
    // Every step so far, the present one last; "back" takes one away.
    let steps = RwSignal::new(vec![known]);
    let answers = Memo::new(move |_| steps.with(|s| s.last().cloned().unwrap_or_default()));
    let question = Memo::new(move |_| answers.with(next_question));
    let asked = Memo::new(move |_| steps.with(Vec::len));
    // A message that waits already: starting over does not take it away unread, nor do the first answers.
    let waited = StoredValue::new(app.unread().get_untracked());
    // The call stands on the screen from the first emergency sign on, other messages at the end.
    let unread = move |answers: &Answers| {
        let result = assess(answers);
        if next_question(answers).is_none() {
            return app.settle_unread();
        }
        if app.unread().get_untracked().is_none() {
            waited.set_value(None);
        }
        let seen = result.level == Level::Emergency;
        // What stood before the first question has its message already, read or not.
        if !seen && at_first >= Level::SameDay && result.level == at_first {
            return;
        }
        app.leave_unread(result.hides_advice(seen).then_some(result.level).max(waited.get_value()));
    };
    let step = move || {
        answers.with_untracked(unread);
        app.show_part(PART, STEP);
    };
    let answer = move |reply| {
        let Some(question) = question.get_untracked() else { return };
        let mut next = answers.get_untracked();
        next.reply(&question, reply);
        steps.update(|s| s.push(next));
        step();
    };
    let back = move || {
        steps.update(|s| {
            s.pop();
        });
        step();
    };
    let again = move || {
        steps.update(|s| s.truncate(1));
        step();
    };
    let urgent = Memo::new(move |_| question.with(Option::is_some) && answers.with(assess).level == Level::Emergency);
    view! {
        <section class="card check" id=PART>
            <Show when=move || asked.get() == 1>
                <p>{safety::INTRO}</p>
            </Show>
            <Show when=move || urgent.get()>
                <div class="card notice notice-alarm" role="alert">
                    <p class="check-now">{Level::Emergency.heading()}</p>
                    <EmergencyCalls />
                </div>
            </Show>
            {move || match question.get() {
                Some(question) => view! { <Asked question=question number=asked.get() on_answer=answer /> }.into_any(),
                None => view! { <Outcome id=STEP answers=answers.get() /> }.into_any(),
            }}
            <Show when=move || { asked.get() > 1 }>
                <div class="row">
                    <button type="button" class="button" on:click=move |_| back()>
                        "Back one question"
                    </button>
                    <button type="button" class="button button-plain" on:click=move |_| again()>
                        "Start again"
                    </button>
                </div>
            </Show>
        </section>
    }
}

/// One question with its three answers.
#[component]
fn Asked(question: Question, number: usize, on_answer: impl Fn(Reply) + Copy + 'static) -> impl IntoView {
    // Each line by its own words: of a whole list WebKit reads them together without a pause, and Firefox its bullets too.
    let names: Vec<String> = (1..=question.findings.len()).map(|n| format!("line-{n}")).collect();
    let named = format!("{STEP} {}", names.join(" "));
    let lines = question
        .findings
        .iter()
        .zip(names)
        .map(|(f, id)| view! { <li><span id=id>{f.line()}</span></li> })
        .collect_view();
    let buttons = Reply::ALL
        .map(|reply| {
            view! {
                <button type="button" class="button check-answer" on:click=move |_| on_answer(reply)>
                    {reply.words()}
                </button>
            }
        })
        .collect_view();
    view! {
        <h2 id=STEP tabindex="-1">
            <span class="soft">{format!("Question {number}. ")}</span>
            {question.ask}
        </h2>
        <ul class="check-lines">
            {lines}
        </ul>
        <div class="check-answers" role="group" aria-labelledby=named>
            {buttons}
        </div>
    }
}
