//! What the answers come to: what to do now, every sign that holds with its advice, and never "you do not have".

use leptos::prelude::*;

use super::EmergencyCalls;
use crate::{
    domain::triage::{Answers, Hit, Level, assess},
    state::use_app,
    ui::components::Sources,
    view::safety,
};

/// The result.
#[component]
pub fn Outcome(
    /// The id of its heading.
    id: &'static str,
    /// What was answered.
    answers: Answers,
) -> impl IntoView {
    let result = assess(&answers);
    let level = result.level;
    let class = if level >= Level::SameDay { "stack check-result notice-alarm" } else { "stack check-result" };
    let any = !result.hits.is_empty();
    let hits = result.hits.into_iter().map(|hit| view! { <Sign hit=hit /> }).collect_view();
    view! {
        <div class=class>
            <h2 id=id tabindex="-1">
                {level.heading()}
            </h2>
            <p>{level.action()}</p>
            {(level == Level::Emergency).then(|| view! { <EmergencyCalls /> })}
        </div>
        {any
            .then(|| {
                view! {
                    <h3>{safety::BECAUSE}</h3>
                    <ul class="list">{hits}</ul>
                }
            })}
        <p>{safety::CLOSING}</p>
        <Keep answers=answers />
    }
}

/// One sign that holds.
#[component]
fn Sign(hit: Hit) -> impl IntoView {
    let Hit { rule, unsure, stress } = hit;
    let line = |text: &'static str| (!text.is_empty()).then(|| view! { <p>{text}</p> });
    view! {
        <li class="check-sign">
            <p class="check-sign-line">{rule.sign}</p>
            {line(if unsure { safety::UNSURE } else { "" })}
            {line(stress)}
            {line(rule.advice)}
            <Sources sources=rule.sources.to_vec() checked=rule.checked />
        </li>
    }
}

/// Keeps the answers for the report, once.
#[component]
fn Keep(answers: Answers) -> impl IntoView {
    let app = use_app();
    let kept = RwSignal::new(false);
    let answers = StoredValue::new(answers);
    let keep = move |_| {
        app.keep_check(answers.get_value());
        kept.set(true);
    };
    view! {
        <div role="status">
            {move || kept.get().then(|| view! { <p>"Kept for your report."</p> })}
        </div>
        <Show when=move || !kept.get()>
            <button type="button" class="button" on:click=keep>
                "Keep these answers for my report"
            </button>
        </Show>
    }
}
