//! The app on the test page: going to addresses, tapping and looking, in a person's words.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// Long enough for the app to show what was asked for.
const MOMENT_MS: i32 = 100;

/// Opens an address; the first time, the app too. Every test shares one app, as on one phone.
pub async fn open(address: &str) {
    let window = web_sys::window().expect("a window");
    window.location().set_hash(address).expect("an address");
    if document().get_element_by_id("app").is_none() {
        let place = document().create_element("div").expect("an element");
        place.set_id("app");
        document().body().expect("a body").append_child(&place).expect("a place");
        unknot::ui::mount();
    }
    moment().await;
}

/// Waits until the app has shown what was asked for.
pub async fn moment() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, MOMENT_MS).expect("a timer");
    });
    JsFuture::from(promise).await.expect("time passes");
}

/// The elements that this selector finds and a person can see.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let found = document().query_selector_all(selector).expect("a selector");
    let elements = (0..found.length()).filter_map(|n| found.get(n)?.dyn_into::<HtmlElement>().ok());
    elements.filter(|e| e.get_bounding_client_rect().height() > 0.0).collect()
}

/// What the first element of this selector says.
pub fn says(selector: &str) -> String {
    all(selector).first().map(HtmlElement::inner_text).unwrap_or_default()
}

/// Asserts that this can be read.
pub fn see(words: &str) {
    let text = says("body");
    assert!(text.contains(words), "\u{201c}{words}\u{201d} is not in:\n{text}");
}

/// Taps the button, link or line to tick of this name.
pub async fn tap(name: &str) {
    named("button, a, summary, label", name).click();
    moment().await;
}

/// Types into the field of this label.
pub async fn fill(label: &str, text: &str) {
    let field = field(label).unchecked_into::<HtmlInputElement>();
    field.set_value(text);
    tell(&field, "input").await;
}

/// Picks a line of the picker of this label.
pub async fn pick(label: &str, line: &str) {
    let picker = field(label).unchecked_into::<HtmlSelectElement>();
    let options = picker.query_selector_all("option").expect("options");
    let wanted = |n: &u32| options.get(*n).and_then(|o| o.text_content()).is_some_and(|text| text == line);
    let index = (0..options.length()).find(wanted).expect("such a line");
    picker.set_selected_index(i32::try_from(index).expect("a small number"));
    tell(&picker, "change").await;
}

/// The name that a screen reader gives to the first element of this selector, by `aria-labelledby`.
pub fn name_of(selector: &str) -> String {
    let ids = all(selector).first().and_then(|e| e.get_attribute("aria-labelledby")).unwrap_or_default();
    let parts = ids.split(' ').filter_map(|id| document().get_element_by_id(id)?.text_content());
    parts.collect::<Vec<_>>().join(" ")
}

/// The id of what has the focus.
pub fn focused() -> String {
    document().active_element().map(|e| e.id()).unwrap_or_default()
}

fn named(selector: &str, name: &str) -> HtmlElement {
    let name_of = |e: &HtmlElement| e.get_attribute("aria-label").unwrap_or_else(|| e.inner_text());
    let found = all(selector).into_iter().find(|e| name_of(e).trim() == name);
    found.unwrap_or_else(|| panic!("nothing called \u{201c}{name}\u{201d} in:\n{}", says("body")))
}

fn field(label: &str) -> HtmlElement {
    let id = named("label", label).get_attribute("for").expect("a label of a field");
    document().get_element_by_id(&id).map(JsValue::from).expect("the field").unchecked_into()
}

async fn tell(element: &HtmlElement, event: &str) {
    let event = Event::new(event).expect("an event");
    element.dispatch_event(&event).expect("to be heard");
    moment().await;
}
