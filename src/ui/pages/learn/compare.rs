//! Is it a cramp? Five troubles of the leg side by side, an ordinary cramp beside a night cramp, the seven features.

use leptos::prelude::*;

use crate::{
    domain::claim::{COLUMNS, Claim, FEATURES, FEATURES_SOURCE, LOOK_ALIKE_SOURCES, ROWS, TYPICAL, TYPICAL_NOTE},
    ui::components::{Comparison, Sources},
    view::{
        learn::{self, Topic},
        route::Route,
        safety, words,
    },
};

/// The page's parts.
#[component]
pub fn IsItACramp() -> impl IntoView {
    let look_alikes = ROWS.iter().map(|row| (row.aspect, row.cells.to_vec())).collect();
    let typical = TYPICAL.iter().map(|row| (row.aspect, vec![row.typical, row.night])).collect();
    let behind = learn::behind_night()
        .into_iter()
        .map(|(lines, claim)| view! { <Behind lines=lines claim=claim /> })
        .collect_view();
    let features = FEATURES.iter().map(|feature| view! { <li>{*feature}</li> }).collect_view();
    view! {
        <p>{safety::LOOK_ALIKE}</p>
        <a class="row-link" href=Route::Safety.href()>
            {words::WARNING_SIGNS}
        </a>
        <section class="stack">
            <h2>"Five troubles of the leg"</h2>
            <p>{learn::NO_LINE_ALONE}</p>
            <Comparison caption="Five troubles of the leg" columns=COLUMNS.to_vec() rows=look_alikes />
            <Sources sources=LOOK_ALIKE_SOURCES.to_vec() />
        </section>
        <section class="stack">
            <h2>"An ordinary cramp and a night cramp"</h2>
            <p>{TYPICAL_NOTE}</p>
            <Comparison
                caption="An ordinary cramp and a night cramp"
                columns=vec!["Ordinary cramp", "Night cramp"]
                rows=typical
            />
            <h3>{learn::BEHIND_NIGHT}</h3>
            <ul class="list">{behind}</ul>
        </section>
        <section class="stack">
            <h2>"Seven features of a night cramp"</h2>
            <ol>{features}</ol>
            <Sources sources=vec![FEATURES_SOURCE] />
        </section>
    }
}

/// The claim behind some lines of the table, and who says so.
#[component]
fn Behind(lines: String, claim: &'static Claim) -> impl IntoView {
    view! {
        <li>
            <a class="row-link" href=Topic::Claim(claim).route().href()>
                {format!("{lines}: {}", claim.title)}
            </a>
            <Sources sources=claim.sources.to_vec() checked=claim.checked />
        </li>
    }
}
