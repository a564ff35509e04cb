//! Warning signs: what to do, and how soon. Needs neither storage nor network.

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::components::PageHead,
    view::{route::Route, safety},
};

/// The list.
#[component]
pub fn Safety() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let calls = move || {
        safety::emergency_calls(&settings.with(|s| s.emergency_number.clone()))
            .into_iter()
            .map(|call| {
                view! {
                    <a class="button button-main" href=call.href>
                        {call.label}
                    </a>
                }
            })
            .collect_view()
    };
    let sections = safety::sections()
        .into_iter()
        .map(|section| {
            let signs = section.signs.into_iter().map(|sign| view! { <li>{sign}</li> }).collect_view();
            view! {
                <section class="stack">
                    <h2>{section.level.heading()}</h2>
                    <ul class="stack">{signs}</ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <main class="page">
            <PageHead title=Route::Safety.title() back=Route::Tonight />
            <p>{safety::LOOK_ALIKE}</p>
            <div class="row">{calls}</div>
            {sections}
            <p>{safety::CLOSING}</p>
        </main>
    }
}
