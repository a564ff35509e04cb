//! Claims with their verdicts: a chapter of them, or one alone.

use leptos::prelude::*;

use crate::{
    domain::{
        caution::{Caution, first_for},
        claim::{Category, Claim},
    },
    state::use_app,
    ui::components::{Badge, Cautions, Sources},
    view::format::with_units,
};

/// Every claim of a chapter; what backs each is one tap away.
#[component]
pub fn Chapter(category: Category) -> impl IntoView {
    let conditions = use_app().settings().with_untracked(|s| s.conditions.clone());
    let mut above = Vec::new();
    let claims = category.claims().iter();
    claims
        .map(|claim| {
            let (first, more) = first_for(claim.cautions.to_vec(), &conditions);
            // The same alarm again and again is read by nobody: what stands further up is one tap away.
            let (repeated, first): (Vec<_>, Vec<_>) = first.into_iter().partition(|caution| above.contains(caution));
            above.extend(first.clone());
            view! {
                <article class="card">
                    <h2>{claim.title}</h2>
                    <Stand claim=claim first=first more=[repeated, more].concat() />
                    <details class="fold">
                        <summary>"Why, and who says so"<span class="unseen">{format!(": {}", claim.title)}</span></summary>
                        <Backing claim=claim />
                    </details>
                </article>
            }
        })
        .collect_view()
}

/// One claim with everything that backs it.
#[component]
pub fn OneClaim(claim: &'static Claim) -> impl IntoView {
    let conditions = use_app().settings().with_untracked(|s| s.conditions.clone());
    let (first, more) = first_for(claim.cautions.to_vec(), &conditions);
    view! {
        <Stand claim=claim first=first more=more />
        <Backing claim=claim />
    }
}

/// The verdict, the plain line, and what to mind.
#[component]
fn Stand(claim: &'static Claim, first: Vec<&'static Caution>, more: Vec<&'static Caution>) -> impl IntoView {
    view! {
        <Badge verdict=claim.verdict />
        <p>{with_units(claim.line)}</p>
        <Cautions of=claim.title first=first more=more />
    }
}

/// Why, the trials with their size and limits, who says so.
#[component]
fn Backing(claim: &'static Claim) -> impl IntoView {
    let part = |heading: &'static str, text: &'static str| {
        (!text.is_empty()).then(|| {
            view! {
                <p>
                    <strong>{heading}</strong>
                    {with_units(text)}
                </p>
            }
        })
    };
    view! {
        <div class="stack">
            {part("Why: ", claim.why)}
            {part("Tested: ", claim.trials)}
            <Sources sources=claim.sources.to_vec() checked=claim.checked />
        </div>
    }
}
