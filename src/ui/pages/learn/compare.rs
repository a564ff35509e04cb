//! Is it a cramp? Five troubles of the leg side by side, an ordinary cramp beside a night cramp, the seven features.

use leptos::prelude::*;

use crate::{
    domain::claim::{COLUMNS, FEATURES, FEATURES_SOURCE, LOOK_ALIKE_SOURCES, ROWS, TYPICAL},
    ui::components::{Comparison, Sources},
    view::{learn, route::Route, safety, words},
};

/// The page's parts.
#[component]
pub fn IsItACramp() -> impl IntoView {
    let look_alikes = ROWS.iter().map(|row| (row.aspect, row.cells.to_vec())).collect();
    let typical = TYPICAL.iter().map(|row| (row.aspect, vec![row.typical, row.night])).collect();
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
            <Comparison
                caption="An ordinary cramp and a night cramp"
                columns=vec!["Ordinary cramp", "Night cramp"]
                rows=typical
            />
        </section>
        <section class="stack">
            <h2>"Seven features of a night cramp"</h2>
            <ol>{features}</ol>
            <Sources sources=vec![FEATURES_SOURCE] />
        </section>
    }
}
