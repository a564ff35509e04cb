//! Texts that could not be read, to be taken away as files. Nothing stands here while there are none.

use leptos::{prelude::*, task::spawn_local};

use super::Outcome;
use crate::{
    state::{Kept, use_app},
    view::format,
};

/// The section.
#[component]
pub fn KeptTexts() -> impl IntoView {
    let app = use_app();
    let now = app.now();
    let said = RwSignal::new(None);
    let rows = app.kept().into_iter().map(|kept| {
        let Kept { words, found, .. } = kept.clone();
        let found = found.map(|found| format!("Found {}.", format::day(found, now.get_untracked())));
        let save = move |_| {
            let kept = kept.clone();
            spawn_local(async move {
                let saved = app.save_kept(kept).await;
                said.set(Some(if saved { Ok("Saved.".to_owned()) } else { Err("Nothing was saved.".to_owned()) }));
            });
        };
        view! {
            <li class="stack">
                <p>{words} ". " {found}</p>
                <button type="button" class="button" on:click=save>
                    "Save that text"
                </button>
            </li>
        }
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>"Texts that could not be read"</h2>
                <p>"They are kept as they were. A backup holds them too."</p>
                <ul class="list">{rows}</ul>
                <Outcome said=said />
            </section>
        }
    })
}
