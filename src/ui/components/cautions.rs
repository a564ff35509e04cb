//! Cautions: those for this reader in the open, the rest one tap away for everyone.

use leptos::prelude::*;

use super::Sources;
use crate::{domain::caution::Caution, view::format::with_units};

/// Both lists; nothing where there is nothing to say.
#[component]
pub fn Cautions(
    /// What they are about, for a screen reader: "Spinach, cooked".
    #[prop(into)]
    of: String,
    /// For this reader.
    first: Vec<&'static Caution>,
    /// For people with other conditions, and what was said further up.
    more: Vec<&'static Caution>,
) -> impl IntoView {
    let card = |caution: &'static Caution| {
        view! {
            <div class="card notice notice-alarm">
                <p>{with_units(caution.text)}</p>
                <Sources sources=caution.sources.to_vec() checked=caution.checked />
            </div>
        }
    };
    let line = |caution: &'static Caution| {
        view! {
            <li>
                <p>{with_units(caution.text)}</p>
                <Sources sources=caution.sources.to_vec() checked=caution.checked />
            </li>
        }
    };
    let everyone = more.iter().any(|caution| caution.conditions.is_empty());
    let whose = if everyone { "More cautions" } else { "Cautions for some people" };
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{whose}<span class="unseen">{format!(": {of}")}</span></summary>
                <ul class="list">{more.into_iter().map(line).collect_view()}</ul>
            </details>
        }
    });
    view! {
        {first.into_iter().map(card).collect_view()}
        {more}
    }
}
