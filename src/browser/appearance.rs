//! The colours the screen wears: the theme's name on the root element, and the same ground on the device's own bars.

use wasm_bindgen::JsCast;

/// Puts `theme` ("light", "dark", "bedside") on the root element and its ground colour on the device's bars.
pub fn wear(theme: &str) {
    let Some(window) = super::window() else { return };
    let Some(document) = window.document() else { return };
    let Some(root) = document.document_element() else { return };
    let _ = root.set_attribute("data-theme", theme);
    // The colour itself stands in the style sheet only.
    let ground = window.get_computed_style(&root).ok().flatten().and_then(|s| s.get_property_value("--ground").ok());
    let Some(ground) = ground else { return };
    if let Ok(Some(meta)) = document.query_selector("meta[name=theme-color]") {
        let _ = meta.set_attribute("content", ground.trim());
    }
}

/// Whether the device prefers dark colours.
pub fn prefers_dark() -> bool {
    matches("(prefers-color-scheme: dark)")
}

/// Calls `heard` when the device changes between light and dark.
pub fn on_preference_change(heard: impl Fn() + 'static) {
    let query = super::window().and_then(|w| w.match_media("(prefers-color-scheme: dark)").ok().flatten());
    super::page::listen(query.as_ref().map(JsCast::unchecked_ref), "change", move |_| heard());
}

pub(super) fn matches(query: &str) -> bool {
    super::window().and_then(|w| w.match_media(query).ok().flatten()).is_some_and(|m| m.matches())
}
