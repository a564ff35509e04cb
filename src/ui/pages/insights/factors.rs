//! Factors on cramp nights and on other nights, the clearest first.

use leptos::prelude::*;

use crate::view::insight::{FactorLine, Factors};

/// The list.
#[component]
pub fn FactorList(
    /// What was found.
    found: Factors,
) -> impl IntoView {
    let notes = found.notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view();
    let lines = found.lines.into_iter().map(line).collect_view();
    view! {
        <section class="stack">
            <h2>"Before cramp nights and before other nights"</h2>
            {notes}
            <ul class="list">{lines}</ul>
        </section>
    }
}

fn line(line: FactorLine) -> impl IntoView {
    let FactorLine { question, answer, counts, more, left_out } = line;
    view! {
        <li class="card">
            <h3>{question}</h3>
            <p class="factor-answer">{answer}</p>
            <p>{counts}</p>
            <p class="soft">{more}</p>
            {(!left_out.is_empty()).then(|| view! { <p class="soft">{left_out}</p> })}
        </li>
    }
}
