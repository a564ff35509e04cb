//! Conditions that go with cramps, what each means for the reader, and blood tests a doctor may order.

use leptos::prelude::*;

use crate::{
    domain::{
        claim::{BLOOD_TESTS, BLOOD_TESTS_LINE, BLOOD_TESTS_SOURCES, LINKED, LinkedCondition},
        triage::rule,
    },
    ui::components::Sources,
    view::{learn, route::Route, words},
};

/// The page's parts.
#[component]
pub fn Conditions() -> impl IntoView {
    let conditions = LINKED.iter().map(|condition| view! { <Linked condition=condition /> }).collect_view();
    let tests = BLOOD_TESTS.iter().map(|test| view! { <li>{*test}</li> }).collect_view();
    view! {
        <p>{learn::NOT_ONE_OF_THESE}</p>
        <a class="row-link" href=Route::Safety.href()>
            {words::WARNING_SIGNS}
        </a>
        {conditions}
        <section class="stack">
            <h2>"Blood tests"</h2>
            <p>{BLOOD_TESTS_LINE}</p>
            <ul>{tests}</ul>
            <Sources sources=BLOOD_TESTS_SOURCES.to_vec() />
        </section>
    }
}

#[component]
fn Linked(condition: &'static LinkedCondition) -> impl IntoView {
    let sign = rule(condition.rule).map(|rule| {
        view! { <p class="soft">{format!("{}: {}.", rule.level.heading(), rule.sign)}</p> }
    });
    view! {
        <article class="card">
            <h2>{condition.name}</h2>
            <p>{condition.meaning}</p>
            {sign}
            <Sources sources=condition.sources.to_vec() checked=condition.checked />
        </article>
    }
}
