//! One tab at a time: the Web Locks API, which may be missing or refused, and then nobody waits.
//! <https://developer.mozilla.org/docs/Web/API/LockManager>
//!
//! Hand-written: in `web-sys` it is behind an unstable flag.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// How long a lock that another tab holds is waited for, in milliseconds. A tab that was frozen with it must not keep
/// this one from its work.
const PATIENCE: i32 = 2_000;

/// A lock that is held until this is dropped; nothing where it was not granted.
#[must_use = "the lock is held only as long as this lives"]
pub struct Lock(Option<Function>);

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Holds the lock called `name` as soon as no other tab does. Where there are no locks, or this one is refused or not
/// granted in time, it holds nothing and does not keep anyone waiting.
pub async fn hold(name: &str) -> Lock {
    let Some(granted) = request(name) else { return Lock(None) };
    Lock(JsFuture::from(granted).await.ok().and_then(|release| release.dyn_into().ok()))
}

/// A promise of the function that gives the lock back.
fn request(name: &str) -> Option<Promise> {
    let window = super::window()?;
    let locks: JsValue = super::property(window.navigator().as_ref(), "locks")?;
    let request: Function = super::property(&locks, "request")?;
    let patience = web_sys::AbortController::new().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"signal".into(), &patience.signal()).ok()?;
    let granted = Promise::new(&mut |granted, refused| {
        // The lock is held until the promise that this returns is kept.
        let held = Closure::once_into_js(move |_: JsValue| {
            Promise::new(&mut |release, _| {
                let _ = granted.call1(&JsValue::NULL, &release);
            })
        });
        match request.call3(&locks, &name.into(), &options, &held) {
            Ok(asked) => {
                let catch: Option<Function> = super::property(&asked, "catch");
                let _ = catch.map(|catch| catch.call1(&asked, &refused));
            }
            Err(why) => {
                let _ = refused.call1(&JsValue::NULL, &why);
            }
        }
    });
    let give_up = Closure::once_into_js(move || patience.abort());
    window.set_timeout_with_callback_and_timeout_and_arguments_0(give_up.unchecked_ref(), PATIENCE).ok()?;
    Some(granted)
}
