//! How much room the browser gives this site, and whether it promises to keep what is stored.
//! <https://developer.mozilla.org/docs/Web/API/StorageManager>

use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Bytes used and bytes allowed, as the browser estimates them; `None` where it does not say.
pub async fn estimate() -> Option<(f64, f64)> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let number = |name| super::property::<js_sys::Number>(&estimate, name).map(|n| n.value_of());
    Some((number("usage")?, number("quota")?))
}

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
