//! Where articles contradict each other: both sides, and what the evidence says.

use leptos::prelude::*;

use crate::{
    domain::claim::{Claim, DISAGREEMENTS, Disagreement, More, claim},
    ui::components::Sources,
    view::learn::Topic,
};

/// All of them.
#[component]
pub fn Articles() -> impl IntoView {
    DISAGREEMENTS.iter().map(|disagreement| view! { <Contradiction disagreement=disagreement /> }).collect_view()
}

#[component]
fn Contradiction(disagreement: &'static Disagreement) -> impl IntoView {
    let more = match disagreement.more {
        More::Sources(sources) => view! { <Sources sources=sources.to_vec() /> }.into_any(),
        More::Claim(id) => claim(id).map(|claim| view! { <SeeClaim claim=claim /> }).into_any(),
    };
    view! {
        <article class="card">
            <h2>{disagreement.topic}</h2>
            <dl class="pairs">
                <div>
                    <dt>"Articles say"</dt>
                    <dd>{disagreement.one_side}</dd>
                </div>
                <div>
                    <dt>"But also"</dt>
                    <dd>{disagreement.other_side}</dd>
                </div>
                <div class="pairs-main">
                    <dt>"The evidence says"</dt>
                    <dd>{disagreement.evidence}</dd>
                </div>
            </dl>
            {more}
        </article>
    }
}

/// The claim that says more, and who says so.
#[component]
fn SeeClaim(claim: &'static Claim) -> impl IntoView {
    view! {
        <a class="row-link" href=Topic::Claim(claim).route().href()>
            {format!("Sources: {}", claim.title)}
        </a>
    }
}
