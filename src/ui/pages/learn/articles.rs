//! Where articles contradict each other: both sides, and what the evidence says.

use leptos::prelude::*;

use crate::{
    domain::claim::{DISAGREEMENTS, Disagreement, claim},
    view::learn::Topic,
};

/// All of them.
#[component]
pub fn Articles() -> impl IntoView {
    DISAGREEMENTS.iter().map(|disagreement| view! { <Contradiction disagreement=disagreement /> }).collect_view()
}

#[component]
fn Contradiction(disagreement: &'static Disagreement) -> impl IntoView {
    let more = claim(disagreement.claim).map(|claim| {
        view! {
            <a class="row-link" href=Topic::Claim(claim).route().href()>
                {format!("Sources: {}", claim.title)}
            </a>
        }
    });
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
