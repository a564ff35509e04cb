//! The app: the page of the present address, with its frame everywhere but in the guide.

use std::time::Duration;

use leptos::{mount::mount_to, prelude::*};

use super::{
    frame::Side,
    pages,
    part::{self, Parts, Shown},
};
use crate::{
    state::{self, use_app},
    view::{route::Route, words},
};

/// Starts the app beside the static shell, which stays until the first page is there. In a task of its own: making the
/// WebAssembly ready was one already, and a press on the static guide must not wait for both.
pub fn mount() {
    set_timeout(
        || {
            let Some(place) = document().get_element_by_id("app") else { return };
            let place: web_sys::HtmlElement = wasm_bindgen::JsCast::unchecked_into(place);
            mount_to(place, App).forget();
        },
        Duration::ZERO,
    );
}

/// Takes the static shell away, under which the app has been hidden until it had a page to show.
fn replace_shell() {
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
}

/// The app: it records at once, and draws a task later.
#[component]
pub fn App() -> impl IntoView {
    provide_context(state::App::start());
    let draws = RwSignal::new(false);
    set_timeout(move || draws.set(true), Duration::ZERO);
    move || draws.get().then(|| view! { <Screen /> })
}

/// Everything on the screen.
#[component]
fn Screen() -> impl IntoView {
    let app = use_app();
    pages::journal::Look::provide();
    let place = app.place();
    let parts = Parts::none(app);
    // All there is to read of the warning signs while their part of the app cannot be had.
    let signs = StoredValue::new_local(document().get_element_by_id("/safety"));
    let unread = app.unread();
    // Nobody rubs or stretches a leg before having seen that it needs a doctor: the message comes before any advice.
    let asked = Memo::new(move |_| {
        let route = place.with(|p| p.route.clone());
        if unread.get().is_some() && route.gives_advice() { Route::Safety } else { route }
    });
    // The page is built anew when what is shown changes, and only then.
    let shown = parts.shown(asked);
    let waits = move || shown.with(|s| matches!(s, Shown::Page(route) if asked.with(|asked| asked != route)));
    let route = Memo::new(move |_| shown.with(|s| s.route().clone()));
    let in_guide = move || route.with(Route::is_guide);
    app.focus_on_arrival(route.into());
    Effect::new(move |done: Option<bool>| {
        let stays = shown.with(|s| matches!(s, Shown::Shell(_)));
        if !stays && done != Some(true) {
            replace_shell();
            app.announce_mounted();
        }
        !stays
    });
    view! {
        <div class="app">
            <Show when=move || !in_guide()>
                <part::ComingFrame side=Side::Above />
            </Show>
            {move || match shown.get() {
                Shown::Page(route) => part::page(&route),
                Shown::Shell(_) => ().into_any(),
                Shown::Missing(route) => view! { <pages::Missing route=route parts=parts signs=signs /> }.into_any(),
            }}
            <div role="status">
                {move || waits().then(|| view! { <p class="toast toast-late">{words::OPENING}</p> })}
            </div>
            <Show when=move || !in_guide()>
                <part::ComingFrame side=Side::Below(asked) />
            </Show>
        </div>
    }
}
