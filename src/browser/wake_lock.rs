//! Keeps the screen on. Bound by hand, because `web-sys` has it behind an unstable flag; the device lets go of it when
//! the page is hidden, so it is taken again when the page returns.
//! <https://developer.mozilla.org/docs/Web/API/Screen_Wake_Lock_API>

use std::cell::{Cell, RefCell};

use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    type WakeLock;
    #[wasm_bindgen(method, catch)]
    fn request(this: &WakeLock, kind: &str) -> Result<js_sys::Promise, JsValue>;

    type WakeLockSentinel;
    #[wasm_bindgen(method, catch)]
    fn release(this: &WakeLockSentinel) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn released(this: &WakeLockSentinel) -> bool;
}

thread_local! {
    static WANTED: Cell<bool> = const { Cell::new(false) };
    static HELD: RefCell<Option<WakeLockSentinel>> = const { RefCell::new(None) };
}

/// Asks for the screen to stay on until [`let_go`].
pub fn hold() {
    WANTED.set(true);
    take();
}

/// Takes it again if it is still wanted: for when the page returns.
pub fn retake() {
    if WANTED.get() && HELD.with_borrow(|held| held.as_ref().is_none_or(WakeLockSentinel::released)) {
        take();
    }
}

/// Lets the screen go off as the device likes.
pub fn let_go() {
    WANTED.set(false);
    if let Some(sentinel) = HELD.take() {
        let _ = sentinel.release();
    }
}

fn take() {
    let Some(navigator) = super::window().map(|w| w.navigator()) else { return };
    let Some(lock) = super::property::<WakeLock>(&navigator, "wakeLock") else { return };
    let Ok(promise) = lock.request("screen") else { return };
    spawn_local(async move {
        let Ok(sentinel) = JsFuture::from(promise).await else { return };
        let sentinel: WakeLockSentinel = sentinel.unchecked_into();
        // The person may have gone back to sleep while the device was thinking.
        let too_many = if WANTED.get() { HELD.replace(Some(sentinel)) } else { Some(sentinel) };
        // Asked for twice, the first one would hold the screen on for ever.
        if let Some(sentinel) = too_many {
            let _ = sentinel.release();
        }
    });
}
