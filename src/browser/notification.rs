//! The device's own notifications, while the app is open. Without a server nothing can show one later.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationPermission, ServiceWorkerRegistration};

/// Whether the person lets the app notify them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// This device has no notifications for a page.
    Missing,
    /// Nobody asked yet.
    Unasked,
    /// Yes.
    Given,
    /// No.
    Refused,
}

/// Whether the app may notify.
pub fn leave() -> Leave {
    if !is_there() {
        return Leave::Missing;
    }
    match Notification::permission() {
        NotificationPermission::Granted => Leave::Given,
        NotificationPermission::Denied => Leave::Refused,
        _ => Leave::Unasked,
    }
}

/// Asks the person. Only in answer to a tap.
pub async fn ask() -> Leave {
    if is_there()
        && let Ok(asked) = Notification::request_permission()
    {
        // The answer is read from the permission itself.
        let _ = JsFuture::from(asked).await;
    }
    leave()
}

/// Shows one line, if the app may.
pub fn show(line: &str) {
    if leave() != Leave::Given || Notification::new(line).is_ok() {
        return;
    }
    // Android shows none from a page, only from its worker.
    let line = line.to_owned();
    spawn_local(async move {
        // A refusal changes nothing: the page says the same.
        let _ = show_from_worker(&line).await;
    });
}

async fn show_from_worker(line: &str) -> Result<(), JsValue> {
    let navigator = super::window().ok_or(JsValue::NULL)?.navigator();
    let worker: web_sys::ServiceWorkerContainer = super::property(&navigator, "serviceWorker").ok_or(JsValue::NULL)?;
    let registration: ServiceWorkerRegistration = JsFuture::from(worker.ready()?).await?.into();
    JsFuture::from(registration.show_notification(line)?).await.map(drop)
}

/// An iPhone has none before the app is installed, and touching them there would throw.
fn is_there() -> bool {
    super::window().is_some_and(|window| super::property::<JsValue>(&window, "Notification").is_some())
}
