//! The last six weeks: a square a night, by shape and colour, and the same in words.

use leptos::prelude::*;

use crate::{
    domain::{factor::Answer, night::NightOf, routine::six_weeks},
    state::use_app,
    view::routine::six_weeks_words,
};

/// The strip, oldest night first.
#[component]
pub fn Strip() -> impl IntoView {
    let app = use_app();
    let now = app.now();
    let weeks = app.slice(move |journal| six_weeks(journal, NightOf::of(now.get())));
    let words = move || weeks.with(|w| six_weeks_words(w));
    let nights = move || {
        weeks.with(|w| {
            w.iter()
                .map(|(_, said)| match said {
                    Some(Answer::Yes) => view! { <span class="strip-done">"✓"</span> }.into_any(),
                    Some(Answer::No) => view! { <span class="strip-not">"–"</span> }.into_any(),
                    None => view! { <span></span> }.into_any(),
                })
                .collect_view()
        })
    };
    view! {
        <div class="stack">
            <div class="strip" aria-hidden="true">
                {nights}
            </div>
            <p class="soft">{words}</p>
        </div>
    }
}
