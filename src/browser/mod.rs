//! One device API per file, each of which may be refused. Nothing in here may panic.
//!
//! Uses `domain` only to read a `Cue` and to return a `Moment`. This is the whole contact with the device:
//! what is not in this folder, the app does not touch.

pub mod appearance;
pub mod clock;
pub mod crypto;
pub mod file;
pub mod install;
pub mod local_storage;
pub mod location;
pub mod locks;
pub mod network;
pub mod notification;
pub mod page;
pub mod perform;
pub mod persistence;
pub mod service_worker;
pub mod speech;
pub mod timing;
pub mod vibration;
pub mod wake_lock;

use wasm_bindgen::{JsCast, JsValue};

/// The window, where there is one.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// A property of a JavaScript object, when it is really there: older devices lack some of them.
fn property<T: JsCast>(object: &JsValue, name: &str) -> Option<T> {
    let value = js_sys::Reflect::get(object, &JsValue::from_str(name)).ok()?;
    if value.is_undefined() || value.is_null() { None } else { Some(value.unchecked_into()) }
}
