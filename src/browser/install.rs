//! Putting the app on the home screen: what the browser offers, and whether it is there already.

use std::cell::RefCell;

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// <https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent>
    type BeforeInstallPromptEvent;
    #[wasm_bindgen(method, catch)]
    fn prompt(this: &BeforeInstallPromptEvent) -> Result<JsValue, JsValue>;
}

thread_local! {
    static OFFER: RefCell<Option<BeforeInstallPromptEvent>> = const { RefCell::new(None) };
}

/// Keeps the browser's offer for later and calls `heard`: the app offers it where it does not disturb.
pub fn on_offer(heard: impl Fn() + 'static) {
    use wasm_bindgen::JsCast;
    super::page::listen(super::window().as_deref(), "beforeinstallprompt", move |event| {
        event.prevent_default();
        OFFER.set(Some(event.unchecked_into()));
        heard();
    });
}

/// Shows the browser's own question. Only in answer to a tap.
pub fn accept_offer() {
    if let Some(offer) = OFFER.take() {
        let _ = offer.prompt();
    }
}

/// Whether the app runs from the home screen.
pub fn is_installed() -> bool {
    let ios = super::window().and_then(|w| super::property::<js_sys::Boolean>(&w.navigator(), "standalone"));
    super::appearance::matches("(display-mode: standalone)") || ios.is_some_and(|b| b.value_of())
}

/// Whether this is an iPhone or iPad, where an installed app has its own, empty storage: install before recording.
pub fn is_ios() -> bool {
    super::window().is_some_and(|w| super::property::<JsValue>(&w.navigator(), "standalone").is_some())
}
