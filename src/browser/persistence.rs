//! Whether the browser promises to keep what is stored.
//! <https://developer.mozilla.org/docs/Web/API/StorageManager>

use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser promises not to clear what is stored; `None` where it does not say.
pub async fn is_kept() -> Option<bool> {
    JsFuture::from(manager()?.persisted().ok()?).await.ok()?.as_bool()
}

/// Asks the browser for that promise.
pub async fn ask_to_keep() -> Option<bool> {
    JsFuture::from(manager()?.persist().ok()?).await.ok()?.as_bool()
}

fn manager() -> Option<StorageManager> {
    super::property(super::window()?.navigator().as_ref(), "storage")
}
