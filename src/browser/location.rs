//! The address after `#`, the window's title, and where the reader is on the page.

use wasm_bindgen::JsValue;

/// What follows the address's `#`, the sign included; empty when there is none.
pub fn hash() -> String {
    super::window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// Goes to an address of the app, leaving the present one in the history.
pub fn go(href: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().set_hash(href);
    }
}

/// Goes to an address of the app in place of the present one, so that "back" does not return here.
pub fn replace(href: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().replace(href);
    }
}

/// Goes back in the history.
pub fn back() {
    if let Some(history) = super::window().and_then(|w| w.history().ok()) {
        let _ = history.back();
    }
}

/// Names the window.
pub fn set_title(title: &str) {
    if let Some(document) = super::window().and_then(|w| w.document()) {
        document.set_title(title);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = super::window() {
        let _ = window.location().reload();
    }
}

/// How far the app has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It records from now on, so that the boot script must not.
    Started,
    /// It has taken over from the static shell.
    Mounted,
}

/// Says how far the app has come, to the boot script and to the style sheet.
pub fn announce(progress: Progress) {
    if let Some(root) = super::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let name = if progress == Progress::Started { "started" } else { "mounted" };
        let _ = root.set_attribute("data-app", name);
    }
}

/// What the boot script kept in memory because storage was denied: JSON of its sessions; empty when there is none.
pub fn boot_sessions() -> Vec<String> {
    let Some(window) = super::window() else { return Vec::new() };
    let Some(boot) = super::property::<js_sys::Object>(&window, "unknotBoot") else { return Vec::new() };
    let Some(sessions) = super::property::<js_sys::Array>(&boot, "sessions") else { return Vec::new() };
    sessions.iter().filter_map(|s| js_sys::JSON::stringify(&s).ok()).map(String::from).collect()
}

/// Puts the keyboard's and the screen reader's focus on the element with this id, scrolled to the top of the page.
pub fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let Some(window) = super::window() else { return };
    let element = window.document().and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&options, &JsValue::from_str("preventScroll"), &JsValue::TRUE);
        let focus = super::property::<js_sys::Function>(&element, "focus");
        let _ = focus.and_then(|f| f.call1(&element, &options).ok());
    }
}

/// Moves the focus to the first of these elements that is there, where what had it is gone from the page: whoever has no
/// pointer would begin again at its top.
pub fn focus_if_lost(ids: &[&str]) {
    let Some(document) = super::window().and_then(|w| w.document()) else { return };
    let is_lost = document.active_element().is_none_or(|e| e.tag_name() == "BODY");
    if let Some(id) = ids.iter().find(|id| is_lost && document.get_element_by_id(id).is_some()) {
        focus(id);
    }
}

/// Scrolls to the element with this id.
pub fn show(id: &str) {
    if let Some(element) = super::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id)) {
        element.scroll_into_view_with_bool(true);
    }
}

/// Scrolls, as little as needed, until the page's link to `address` is in sight. Not to one in the page's head, nor to one
/// that is more than a screen away: the reader came by another.
pub fn show_link(address: &str) {
    let Some(window) = super::window() else { return };
    let link = format!("main a[href='{address}']:not([accesskey])");
    let Some(link) = window.document().and_then(|d| d.query_selector(&link).ok().flatten()) else { return };
    let screen = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if !(-screen..2.0 * screen).contains(&link.get_bounding_client_rect().top()) {
        return;
    }
    let nearest = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&nearest, &JsValue::from_str("block"), &JsValue::from_str("nearest"));
    let scroll = super::property::<js_sys::Function>(&link, "scrollIntoView");
    let _ = scroll.map(|scroll| scroll.call1(&link, &nearest));
}

/// How far down the reader has scrolled, in CSS pixels.
pub fn scroll_position() -> f64 {
    super::window().and_then(|w| w.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls to `y` CSS pixels from the top.
pub fn scroll_to(y: f64) {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}
