//! Restoring a backup: first what it would do, then one of two buttons. And going back to what was before.

use leptos::{html::Input, prelude::*, task::spawn_local};

use super::Outcome;
use crate::{
    state::{Opened, use_app},
    ui::components::Field,
    view::{format, preview},
};

/// The section.
#[component]
pub fn Restore() -> impl IntoView {
    let app = use_app();
    let file = NodeRef::<Input>::new();
    let passphrase = RwSignal::new(String::new());
    let opened = RwSignal::new(None::<Opened>);
    // What could not be restored, because there is no room for a copy of what is here.
    let crowded = RwSignal::new(None::<(Opened, bool)>);
    let said = RwSignal::new(None);
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        said.set(None);
        opened.set(None);
        crowded.set(None);
        spawn_local(async move {
            match app.open_backup(input, passphrase.get_untracked()).await {
                Ok(backup) => opened.set(Some(backup)),
                Err(error) => said.set(Some(Err(error.to_string()))),
            }
        });
    };
    let restore = move |replace| {
        let Some(backup) = opened.get_untracked() else { return };
        opened.set(None);
        spawn_local(async move {
            let done = app.restore(backup.clone(), replace).await;
            crowded.set(done.is_err_and(|error| error.is_lack_of_room()).then_some((backup, replace)));
            let words = "Restored. A copy of what was before is kept below.".to_owned();
            said.set(Some(done.map(|()| words).map_err(|error| error.to_string())));
        });
    };
    let save_then_restore = move |_| {
        let Some((backup, replace)) = crowded.get_untracked() else { return };
        crowded.set(None);
        spawn_local(async move {
            let done = app.save_then_restore(backup, replace).await;
            let words = "Restored. What was before is in the backup file you just saved.".to_owned();
            said.set(Some(done.map(|()| words).map_err(|error| error.to_string())));
        });
    };
    view! {
        <section class="stack">
            <h2>"Bring a backup back"</h2>
            <Field id="backup-file" label="Backup file">
                <input id="backup-file" type="file" accept=".json,.jwe,application/json,application/jose" node_ref=file />
            </Field>
            <Field id="unlock" label="Its passphrase, if it has one">
                <input
                    id="unlock"
                    type="password"
                    autocomplete="off"
                    prop:value=passphrase
                    on:input:target=move |event| passphrase.set(event.target().value())
                />
            </Field>
            <button type="button" class="button" on:click=open>
                "Open, change nothing yet"
            </button>
            <Outcome said=said />
            <Show when=move || crowded.with(Option::is_some)>
                <p>"There is no room to keep a copy on this device. Keep it as a file instead, then go on."</p>
                <button type="button" class="button button-main" on:click=save_then_restore>
                    "Save a backup, then restore"
                </button>
            </Show>
            {move || opened.get().map(|opened| view! { <Before opened=opened on_restore=restore /> })}
            <Copies said=said />
        </section>
    }
}

/// What the restore would do, before anything is done.
#[component]
fn Before(opened: Opened, on_restore: impl Fn(bool) + Copy + 'static) -> impl IntoView {
    let now = use_app().now();
    let made = opened.backup.made;
    let lists = preview::lists(&opened.preview.lists).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let refused = opened.preview.refused.iter().map(|r| format!("{} {}: {}", preview::list_word(r.list), r.row, r.why));
    let refused = refused.map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>();
    view! {
        <div class="card">
            <h3>{move || format!("Backup of {}", format::day(made, now.get()))}</h3>
            <ul class="stack">{lists}</ul>
            {(!refused.is_empty())
                .then(|| {
                    view! {
                        <h3>"Cannot be read, and stays out"</h3>
                        <ul class="stack">{refused}</ul>
                    }
                })}
            <button type="button" class="button button-main" on:click=move |_| on_restore(false)>
                "Add to what is here"
            </button>
            <p class="soft">"Of each record the newest edit counts. Nothing else is lost."</p>
            <button type="button" class="button" on:click=move |_| on_restore(true)>
                "Replace everything here"
            </button>
            <p class="soft">"What is here now goes, and only the backup stays. A copy is kept to go back to."</p>
        </div>
    }
}

/// The copies made before earlier restores.
#[component]
fn Copies(said: RwSignal<Option<Result<String, String>>>) -> impl IntoView {
    let app = use_app();
    let now = app.now();
    let rows = move || {
        // A restore says something when it is done, and then there is one copy more.
        said.track();
        app.copies()
            .into_iter()
            .map(|moment| {
                let back = move |_| {
                    spawn_local(async move {
                        let done = app.go_back_to_copy(moment).await;
                        let words = "Everything is as it was then.".to_owned();
                        said.set(Some(done.map(|()| words).map_err(|error| error.to_string())));
                    });
                };
                view! {
                    <li>
                        <button type="button" class="button" on:click=back>
                            {format!("Go back to {}, {}", format::day(moment, now.get_untracked()), format::clock(moment))}
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    view! { <ul class="list">{rows}</ul> }
}
