//! What the page is told: the address changed, another tab wrote, the reader came back, time for the next look.
//!
//! Listeners live as long as the app does, which is as long as the page.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// Calls `heard` whenever the address after `#` changes.
pub fn on_hash_change(heard: impl Fn() + 'static) {
    listen(super::window().as_deref(), "hashchange", move |_| heard());
}

/// Calls `heard` with the key another tab wrote or removed; `None` when it cleared everything.
pub fn on_other_tab_wrote(heard: impl Fn(Option<String>) + 'static) {
    listen(super::window().as_deref(), "storage", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::StorageEvent>() {
            heard(event.key());
        }
    });
}

/// Calls `heard` whenever the page becomes visible again: unlocked, switched to, or taken from the back-forward cache.
pub fn on_return(heard: impl Fn() + Clone + 'static) {
    let again = heard.clone();
    let document = super::window().and_then(|w| w.document());
    listen(document.as_deref().map(AsRef::as_ref), "visibilitychange", move |_| {
        if is_visible() {
            again();
        }
    });
    listen(super::window().as_deref(), "pageshow", move |_| heard());
}

/// Whether the person can see the page.
pub fn is_visible() -> bool {
    let document = super::window().and_then(|w| w.document());
    document.is_none_or(|d| d.visibility_state() != web_sys::VisibilityState::Hidden)
}

/// Waits until the style of the day's pages has come, by the boot script's own function; not when it cannot: a page
/// without its style still says what it has to say, and the next call asks for it again.
pub async fn day_style() {
    let Some(ask) = super::window().and_then(|w| super::property::<js_sys::Function>(&w, "unknotStyle")) else {
        return;
    };
    if let Some(coming) = ask.call0(&JsValue::NULL).ok().and_then(|c| c.dyn_into::<js_sys::Promise>().ok()) {
        let _ = JsFuture::from(coming).await;
    }
}

/// Lets the browser draw and hear taps before what comes next, which then runs in a task of its own.
pub async fn next_task() {
    pause(0).await;
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let Some(window) = super::window() else { return };
    let task = js_sys::Promise::new(&mut |begun, failed| {
        if window.set_timeout_with_callback_and_timeout_and_arguments_0(&begun, milliseconds).is_err() {
            let _ = failed.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(task).await;
}

/// Opens the browser's print dialog, where it has one.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// Whether the device asks for less motion.
pub fn prefers_reduced_motion() -> bool {
    super::appearance::matches("(prefers-reduced-motion: reduce)")
}

pub(super) fn listen(target: Option<&web_sys::EventTarget>, name: &str, heard: impl Fn(web_sys::Event) + 'static) {
    let Some(target) = target else { return };
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(heard);
    let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}
