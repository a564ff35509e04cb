//! Saving a backup, with a passphrase if wanted.

use leptos::{prelude::*, task::spawn_local};

use super::Outcome;
use crate::{
    state::{Made, use_app},
    ui::components::Field,
    view::{format, words},
};

/// The section.
#[component]
pub fn SaveBackup() -> impl IntoView {
    let app = use_app();
    let (backed_up, now) = (app.backed_up(), app.now());
    // Typed twice: a slip would lock everything away for good, and be read back with the same slip.
    let (passphrase, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let said = RwSignal::new(None);
    let busy = RwSignal::new(false);
    let last = move || match backed_up.get() {
        Some(at) => format!("Last backup: {}.", format::day(at, now.get())),
        None => "No backup was saved yet.".to_owned(),
    };
    // Locking it takes seconds on an old phone, after which some browsers want another tap before a file is shared.
    let ready = RwSignal::new_local(None::<Made>);
    let save = move |_| {
        if passphrase.with_untracked(|p| !p.is_empty() && again.with_untracked(|again| again != p)) {
            return said.set(Some(Err(words::PASSPHRASES_DIFFER.to_owned())));
        }
        busy.set(true);
        said.set(None);
        spawn_local(async move {
            let handed = match ready.get_untracked() {
                Some(made) => Ok(made),
                None => app.make_backup(passphrase.get_untracked()).await,
            };
            let handed = match handed {
                Ok(made) => {
                    let handed = app.hand_over_backup(&made).await;
                    ready.set(Some(made).filter(|_| handed == Ok(None)));
                    handed
                }
                Err(error) => Err(error),
            };
            let words = |words: Option<&str>| words.unwrap_or(words::BACKUP_READY).to_owned();
            said.set(Some(handed.map(words).map_err(|error| error.to_string())));
            busy.set(false);
        });
    };
    let typed = move |text: String| {
        passphrase.set(text);
        ready.set(None);
    };
    let act = move || match (busy.get(), ready.with(Option::is_some)) {
        (true, _) => "Saving…",
        (false, true) => words::KEEP_BACKUP,
        (false, false) => "Save a backup",
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
                    disabled=busy
                    aria-describedby="lock-hint"
                    prop:value=passphrase
                    on:input:target=move |event| typed(event.target().value())
                />
            </Field>
            <Show when=move || passphrase.with(|p| !p.is_empty())>
                <Field id="lock-again" label="The same passphrase again">
                    <input
                        id="lock-again"
                        type="password"
                        autocomplete="new-password"
                        disabled=busy
                        prop:value=again
                        on:input:target=move |event| again.set(event.target().value())
                    />
                </Field>
            </Show>
            <p id="lock-hint" class="soft">
                "Nobody can open a locked file without it, and nobody can look it up for you."
            </p>
            <button type="button" class="button button-main" disabled=busy on:click=save>
                {act}
            </button>
            <Outcome said=said />
        </section>
    }
}
