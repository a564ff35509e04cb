//! The verdict on a statement: a word and a shape.

use leptos::prelude::*;

use crate::{domain::source::Verdict, view::badge};

/// The badge.
#[component]
pub fn Badge(
    /// How far the evidence carries the statement.
    verdict: Verdict,
) -> impl IntoView {
    view! {
        <p class="badge">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d=badge::path(verdict) />
            </svg>
            <span class="unseen">"Verdict: "</span>
            {verdict.words()}
        </p>
    }
}
