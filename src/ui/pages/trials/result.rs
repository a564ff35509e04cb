//! What a trial comes to: the answer in words, both sides counted, and what to keep in mind.

use leptos::prelude::*;

use crate::{
    ui::charts::ChartTable,
    view::trial::{Answer, Sheet},
};

/// The part of the page.
#[component]
pub fn Result(
    /// The trial.
    sheet: Sheet,
) -> impl IntoView {
    let Sheet { table, answer: Answer { heading, lines }, notes, .. } = sheet;
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let notes = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view();
    view! {
        <section class="stack">
            <h2>"Your nights so far"</h2>
            <ChartTable table=table title="Before and with the change".to_owned() />
        </section>
        <section class="card">
            <h2>{heading}</h2>
            {lines}
        </section>
        <section class="stack">
            <h2>"Keep in mind"</h2>
            <ul class="stack">{notes}</ul>
        </section>
    }
}
