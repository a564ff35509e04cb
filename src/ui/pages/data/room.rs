//! How much room is left, and whether the browser promises to keep what is stored.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    state::{Room, use_app},
    view::room,
};

/// The section.
#[component]
pub fn RoomMeter() -> impl IntoView {
    let app = use_app();
    let found = RwSignal::new(None::<Room>);
    spawn_local(async move { found.set(Some(app.room().await)) });
    let ask = move |_| spawn_local(async move { found.set(Some(app.ask_to_keep().await)) });
    let used = move || found.with(|f| f.as_ref().map(|r| room::used(r.letters)));
    let kept = move || found.with(|f| f.as_ref().map(|r| room::kept(r.kept)));
    let may_ask = move || found.with(|f| f.as_ref().is_some_and(|r| r.kept == Some(false)));
    view! {
        <section class="stack">
            <h2>"Room on this device"</h2>
            <p>{used}</p>
            <p>{kept}</p>
            <Show when=may_ask>
                <button type="button" class="button" on:click=ask>
                    "Ask the browser to keep it"
                </button>
            </Show>
        </section>
    }
}
