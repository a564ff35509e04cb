//! localStorage, which may be denied, full or broken. Probed before every use: `gloo-storage` panics where it is denied.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsValue;

/// Why the device did not store or read something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The browser forbids storage for this site.
    Denied,
    /// There is no room left.
    Full,
    /// Anything else.
    Broken,
}

/// The text under `key`, if there is one.
pub fn get(key: &str) -> Result<Option<String>, Refusal> {
    storage()?.get_item(key).map_err(|error| refusal(&error))
}

/// Stores `text` under `key`.
pub fn set(key: &str, text: &str) -> Result<(), Refusal> {
    storage()?.set_item(key, text).map_err(|error| refusal(&error))
}

/// Removes what stands under `key`.
pub fn remove(key: &str) -> Result<(), Refusal> {
    storage()?.remove_item(key).map_err(|error| refusal(&error))
}

/// Every key of this origin, in no order.
pub fn keys() -> Result<Vec<String>, Refusal> {
    let storage = storage()?;
    let count = storage.length().map_err(|error| refusal(&error))?;
    Ok((0..count).filter_map(|index| storage.key(index).ok().flatten()).collect())
}

/// How many letters this origin has stored, as browsers count them (UTF-16 code units of keys and values).
pub fn used() -> Result<usize, Refusal> {
    let letters = |text: &str| text.encode_utf16().count();
    let texts = keys()?.into_iter().map(|key| Ok(letters(&key) + get(&key)?.as_deref().map_or(0, letters)));
    texts.sum()
}

fn storage() -> Result<web_sys::Storage, Refusal> {
    match super::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(Refusal::Denied),
    }
}

fn refusal(error: &JsValue) -> Refusal {
    match super::property::<js_sys::JsString>(error, "name").map(String::from).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Refusal::Full,
        Some("SecurityError") => Refusal::Denied,
        _ => Refusal::Broken,
    }
}
