//! The worker that keeps the app available offline: the boot script registers it, this file follows it.
//! <https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration>

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

/// What a page and the worker say to each other. These words outlast a version: one is said by a page, heard by a newer
/// worker.
const TAKE_OVER: &str = "take-over";
const WHAT_WAITS: &str = "what-waits";
const UPDATE_WAITS: &str = "update-waits";
const TAKEN: &str = "taken";

/// What the worker has to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Everything is stored: the app now opens without a network.
    ReadyOffline,
    /// A newer version is stored and waits for a yes.
    UpdateWaits,
}

/// Registers the worker, by the boot script's own function; once is enough, again does nothing. To be called when the page
/// has all it needs, because the worker then takes it from the browser's cache and nothing is fetched twice.
pub fn register() {
    let Some(window) = super::window() else { return };
    if let Some(register) = super::property::<js_sys::Function>(&window, "unknotOffline") {
        let _ = register.call0(&JsValue::NULL);
    }
}

/// Calls `heard` with what happens to the worker from now on.
pub fn follow(heard: impl Fn(News) + 'static) {
    let Some(container) = container() else { return };
    let first_visit = container.controller().is_none();
    spawn_local(async move {
        let Ok(ready) = container.ready() else { return };
        let Ok(registration) = JsFuture::from(ready).await else { return };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        if first_visit {
            heard(News::ReadyOffline);
        }
        on_word(&container, UPDATE_WAITS, move || heard(News::UpdateWaits));
        say(&registration, WHAT_WAITS);
    });
}

/// Looks for a newer version now.
pub fn look_for_update() {
    with_registration(|registration| {
        let Ok(answer) = registration.update() else { return };
        // Without a network there is no answer, and nothing to say about it.
        spawn_local(async move { drop(JsFuture::from(answer).await) });
    });
}

/// Lets the version that waits take over, and loads the page anew once it has.
pub fn take_update() {
    let Some(container) = container() else { return };
    on_word(&container, TAKEN, super::location::reload);
    with_registration(|registration| say(&registration, TAKE_OVER));
}

/// Calls `heard` whenever the worker says this word.
fn on_word(container: &ServiceWorkerContainer, word: &'static str, heard: impl Fn() + 'static) {
    super::page::listen(Some(container.as_ref()), "message", move |event| {
        if event.unchecked_ref::<MessageEvent>().data() == word {
            heard();
        }
    });
}

fn say(registration: &ServiceWorkerRegistration, word: &str) {
    if let Some(worker) = registration.active() {
        let _ = worker.post_message(&JsValue::from_str(word));
    }
}

fn with_registration(use_it: impl FnOnce(ServiceWorkerRegistration) + 'static) {
    let Some(container) = container() else { return };
    spawn_local(async move {
        let Ok(registration) = JsFuture::from(container.get_registration()).await else { return };
        if let Ok(registration) = registration.dyn_into() {
            use_it(registration);
        }
    });
}

fn container() -> Option<ServiceWorkerContainer> {
    super::property(super::window()?.navigator().as_ref(), "serviceWorker")
}
