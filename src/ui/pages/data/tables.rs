//! Saving tables for a spreadsheet.

use leptos::{prelude::*, task::spawn_local};

use super::Outcome;
use crate::state::use_app;

/// The section.
#[component]
pub fn Tables() -> impl IntoView {
    let app = use_app();
    let said = RwSignal::new(None);
    let save = move |of_nights| {
        spawn_local(async move {
            let saved = app.save_table(of_nights).await;
            said.set(Some(saved.map(str::to_owned).map_err(|error| error.to_string())));
        });
    };
    view! {
        <section class="stack">
            <h2>"Tables for a spreadsheet"</h2>
            <div class="row">
                <button type="button" class="button" on:click=move |_| save(false)>
                    "Cramps (CSV)"
                </button>
                <button type="button" class="button" on:click=move |_| save(true)>
                    "Nights (CSV)"
                </button>
            </div>
            <Outcome said=said />
        </section>
    }
}
