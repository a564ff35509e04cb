//! What a trial comes to: the answer in words, both sides counted, and what to keep in mind.

use leptos::prelude::*;

use crate::{
    ui::charts::ChartTable,
    view::{insight::Table, trial},
};

/// The answer.
#[component]
pub fn Answer(
    /// The answer.
    answer: trial::Answer,
) -> impl IntoView {
    let lines = answer.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <section class="card">
            <h2>{answer.heading}</h2>
            {lines}
        </section>
    }
}

/// The nights on both sides.
#[component]
pub fn Nights(
    /// What stands above them.
    heading: &'static str,
    /// Both sides, counted.
    table: Table,
) -> impl IntoView {
    view! {
        <section class="stack">
            <h2>{heading}</h2>
            <ChartTable table=table title="Before and with the change".to_owned() />
        </section>
    }
}

/// What to keep in mind.
#[component]
pub fn Notes(
    /// Each in a sentence or two.
    notes: Vec<&'static str>,
) -> impl IntoView {
    let notes = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view();
    view! {
        <section class="stack">
            <h2>"Keep in mind"</h2>
            <ul class="stack">{notes}</ul>
        </section>
    }
}
