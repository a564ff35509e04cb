//! Deleting everything, after typing a word.

use leptos::{prelude::*, task::spawn_local};

use super::Outcome;
use crate::{state::use_app, ui::components::Field};

/// The word that must be typed.
const WORD: &str = "delete";

/// The section.
#[component]
pub fn DeleteEverything() -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(None);
    let is_typed = move || typed.with(|t| t.trim().eq_ignore_ascii_case(WORD));
    let delete = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !is_typed() {
            return said.set(Some(Err(format!("Type the word {WORD} first. Nothing was deleted."))));
        }
        typed.set(String::new());
        spawn_local(async move {
            let done = app.delete_everything().await;
            said.set(Some(done.map(|()| "Everything is deleted.".to_owned()).map_err(|error| error.to_string())));
        });
    };
    view! {
        <section class="stack">
            <h2>"Delete everything"</h2>
            <p>"Every cramp, night, note and choice on this device goes, and the copies too. Save a backup first."</p>
            <form class="stack" on:submit=delete novalidate>
                <Field id="delete-word" label="Type the word delete">
                    <input
                        id="delete-word"
                        type="text"
                        autocomplete="off"
                        autocapitalize="off"
                        prop:value=typed
                        on:input:target=move |event| typed.set(event.target().value())
                    />
                </Field>
                <button type="submit" class="button">
                    "Delete everything"
                </button>
                <Outcome said=said />
            </form>
        </section>
    }
}
