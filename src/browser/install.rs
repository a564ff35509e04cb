//! Putting the app on the home screen: what the browser offers, and whether it is there already.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// <https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent>
    type BeforeInstallPromptEvent;
    #[wasm_bindgen(method, catch)]
    fn prompt(this: &BeforeInstallPromptEvent) -> Result<JsValue, JsValue>;
}

/// Calls `heard` when the browser offers to install the app, or has offered it before the app was there. The boot script
/// keeps the offer, so that the app can show it where it does not disturb.
pub fn on_offer(heard: impl Fn() + 'static) {
    if offer().is_some() {
        heard();
    }
    super::page::listen(super::window().as_deref(), "beforeinstallprompt", move |_| heard());
}

/// Shows the browser's own question. Only in answer to a tap.
pub fn accept_offer() {
    if let Some(offer) = offer() {
        let _ = offer.prompt();
    }
}

fn offer() -> Option<BeforeInstallPromptEvent> {
    let boot = super::property::<JsValue>(super::window()?.as_ref(), "unknotBoot")?;
    super::property(&boot, "offer")
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
