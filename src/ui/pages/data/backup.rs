//! Saving a backup, with a passphrase if wanted.

use leptos::{prelude::*, task::spawn_local};

use super::Outcome;
use crate::{state::use_app, ui::components::Field, view::format};

/// The section.
#[component]
pub fn SaveBackup() -> impl IntoView {
    let app = use_app();
    let (backed_up, now) = (app.backed_up(), app.now());
    let passphrase = RwSignal::new(String::new());
    let said = RwSignal::new(None);
    let busy = RwSignal::new(false);
    let last = move || match backed_up.get() {
        Some(at) => format!("Last backup: {}.", format::day(at, now.get())),
        None => "No backup was saved yet.".to_owned(),
    };
    let save = move |_| {
        busy.set(true);
        said.set(None);
        spawn_local(async move {
            let saved = app.save_backup(passphrase.get_untracked()).await;
            said.set(Some(saved.map(str::to_owned).map_err(|error| error.to_string())));
            busy.set(false);
        });
    };
    view! {
        <section class="stack">
            <h2>"Save a backup"</h2>
            <p>"One file with everything you noted. Keep it where you would find it if this phone were lost."</p>
            <p class="soft">{last}</p>
            <Field id="lock" label="Passphrase (leave empty for none)">
                <input
                    id="lock"
                    type="password"
                    autocomplete="new-password"
                    aria-describedby="lock-hint"
                    prop:value=passphrase
                    on:input:target=move |event| passphrase.set(event.target().value())
                />
            </Field>
            <p id="lock-hint" class="soft">
                "Nobody can open a locked file without it, and nobody can look it up for you."
            </p>
            <button type="button" class="button button-main" disabled=busy on:click=save>
                {move || if busy.get() { "Saving…" } else { "Save a backup" }}
            </button>
            <Outcome said=said />
        </section>
    }
}
