//! The person's words in the page: open, tap, see.

use std::cell::Cell;

use js_sys::{Function, Promise};
use leptos::{mount::mount_to, prelude::*};
use unknot::{browser::locks, state, ui};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, HtmlSelectElement, Storage, Window};

/// Opens an address; the first time, the app too.
pub async fn open(address: &str) {
    mount();
    go(address).await;
}

/// Opens the app at an address, with nothing stored.
pub async fn open_app(address: &str) {
    open_app_holding(&[], address).await;
}

/// Answers every notice of an earlier test with OK.
pub fn dismiss_all() {
    for notice in app().notices().get_untracked() {
        app().dismiss(&notice);
    }
}

/// Opens the app at an address on a device that holds these texts and nothing else.
pub async fn open_app_holding(texts: &[(&str, &str)], address: &str) {
    go("#/").await;
    storage().clear().unwrap();
    for (key, text) in texts {
        storage().set_item(key, text).unwrap();
    }
    start_again().await;
    go(address).await;
}

/// The app starts from what is stored now, as if another tab had replaced everything.
pub async fn start_again() {
    // Later than anything that was entered, so that nothing of it is taken along.
    start_again_as_of(js_sys::Date::now() + 1_100.0).await;
}

/// The same, as if that had happened then, in milliseconds since 1970.
pub async fn start_again_as_of(then: f64) {
    if mount() {
        return;
    }
    let heard = Promise::new(&mut |done, _| {
        window().add_event_listener_with_callback("storage", &done).unwrap();
    });
    other_tab().set_item("unknot/epoch", &then.to_string()).unwrap();
    JsFuture::from(heard).await.unwrap();
    // The app asked for this lock first, and holds it while it starts.
    drop(locks::hold(state::LOCK).await);
}

/// The verbs of the app in this page, and what it holds.
pub fn app() -> state::App {
    mount();
    APP.get().unwrap()
}

thread_local! {
    static APP: Cell<Option<state::App>> = const { Cell::new(None) };
}

/// Puts the app into the page, unless it is there. Returns whether it was not.
fn mount() -> bool {
    let first = document().get_element_by_id("app").is_none();
    if first {
        let place = document().create_element("div").unwrap();
        place.set_id("app");
        document().body().unwrap().append_child(&place).unwrap();
        let shown = || {
            let shown = ui::App().into_any();
            APP.set(use_context());
            shown
        };
        mount_to(place.unchecked_into(), shown).forget();
    }
    first
}

/// Goes to an address, as a link does.
pub async fn go(address: &str) {
    window().location().set_hash(address).unwrap();
    pause(60).await;
}

/// Waits until this can be read.
pub async fn see(words: &str) {
    until(words, || text().contains(words)).await;
}

/// Waits until this can no longer be read.
pub async fn see_no_more(words: &str) {
    until(words, || !text().contains(words)).await;
}

/// Taps the button, link or line to tick whose name is, or begins with, this.
pub async fn tap(name: &str) {
    let look = || ["button", "link", "summary", "label"].iter().find_map(|role| find(role, name));
    until(name, || look().is_some()).await;
    let element = look().unwrap();
    element.unchecked_into::<HtmlElement>().click();
    pause(60).await;
}

/// Gives this answer to this question.
pub async fn answer(question: &str, answer: &str) {
    until(question, || find("group", question).is_some()).await;
    let group = find("group", question).unwrap();
    let button = named(&group, "button", answer).unwrap();
    button.unchecked_into::<HtmlElement>().click();
    pause(60).await;
}

/// Whether a button that can be chosen is.
pub fn is_chosen(name: &str) -> bool {
    find("button", name).and_then(|button| button.get_attribute("aria-pressed")).as_deref() == Some("true")
}

/// Whether this question is asked.
pub fn is_asked(question: &str) -> bool {
    find("group", question).is_some()
}

/// Whether this answer to this question is the one that is chosen.
pub fn is_answered(question: &str, answer: &str) -> bool {
    let button = find("group", question).and_then(|group| named(&group, "button", answer));
    button.and_then(|button| button.get_attribute("aria-pressed")).as_deref() == Some("true")
}

/// Types into the field with this label, and leaves it.
pub async fn fill(label: &str, value: &str) {
    until(label, || find("label", label).is_some()).await;
    let field =
        find("label", label).and_then(|label| document().get_element_by_id(&label.get_attribute("for")?)).unwrap();
    js_sys::Reflect::set(&field, &"value".into(), &value.into()).unwrap();
    for name in ["input", "change"] {
        field.dispatch_event(&web_sys::Event::new(name).unwrap()).unwrap();
    }
    pause(60).await;
}

/// Picks a line of the picker of this label.
pub async fn pick(label: &str, line: &str) {
    until(label, || find("label", label).is_some()).await;
    let picker =
        find("label", label).and_then(|label| document().get_element_by_id(&label.get_attribute("for")?)).unwrap();
    let options = picker.query_selector_all("option").unwrap();
    let wanted = |n: &u32| options.get(*n).and_then(|o| o.text_content()).is_some_and(|text| text == line);
    let index = (0..options.length()).find(wanted).unwrap();
    picker.unchecked_ref::<HtmlSelectElement>().set_selected_index(i32::try_from(index).unwrap());
    picker.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
    pause(60).await;
}

/// The elements that this selector finds and a person can see.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let found = document().query_selector_all(selector).unwrap();
    let elements = (0..found.length()).filter_map(|n| found.get(n)?.dyn_into::<HtmlElement>().ok());
    elements.filter(|e| e.get_bounding_client_rect().height() > 0.0).collect()
}

/// What the first element of this selector says.
pub fn says(selector: &str) -> String {
    all(selector).first().map(HtmlElement::inner_text).unwrap_or_default()
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

/// The device's storage.
pub fn storage() -> Storage {
    window().local_storage().unwrap().unwrap()
}

/// The same storage as another tab has it: what is written there is heard of here.
pub fn other_tab() -> Storage {
    let document = document();
    let frame = document.get_element_by_id("other-tab").unwrap_or_else(|| {
        let frame = document.create_element("iframe").unwrap();
        frame.set_id("other-tab");
        document.body().unwrap().append_child(&frame).unwrap();
        frame
    });
    let other = frame.unchecked_into::<HtmlIFrameElement>().content_window().unwrap();
    other.local_storage().unwrap().unwrap()
}

/// Everything stored under our keys that begin so, as one text.
pub fn stored(prefix: &str) -> String {
    let storage = storage();
    let keys = (0..storage.length().unwrap()).filter_map(|index| storage.key(index).unwrap());
    keys.filter(|key| key.starts_with(prefix)).filter_map(|key| storage.get_item(&key).unwrap()).collect()
}

/// Waits until this is so.
pub async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..250 {
        if is_so() {
            return;
        }
        pause(40).await;
    }
    panic!("waited in vain for “{what}” at {}:\n{}", window().location().hash().unwrap(), text());
}

/// Lets so many milliseconds pass.
pub async fn pause(milliseconds: i32) {
    let wait = Promise::new(&mut |done: Function, _| {
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds).unwrap();
    });
    JsFuture::from(wait).await.unwrap();
}

/// What can be read of the app.
pub fn text() -> String {
    let app = document().get_element_by_id("app").unwrap();
    plain(&app.unchecked_into::<HtmlElement>().inner_text())
}

fn find(role: &str, name: &str) -> Option<Element> {
    named(&document().get_element_by_id("app")?, role, name)
}

/// The first thing of this role inside another whose accessible name is `name`, else one whose name begins with it.
fn named(inside: &Element, role: &str, name: &str) -> Option<Element> {
    let selector = match role {
        "link" => "a[href]",
        "heading" => "h1, h2, h3",
        "group" => "fieldset, [role=group]",
        other => other,
    };
    let found = inside.query_selector_all(selector).unwrap();
    let all = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
    let all: Vec<(String, Element)> = all.map(|element| (accessible_name(&element), element)).collect();
    let exact = all.iter().find(|(other, _)| other == name);
    exact.or_else(|| all.iter().find(|(other, _)| other.starts_with(name))).map(|(_, element)| element.clone())
}

fn accessible_name(element: &Element) -> String {
    let legend = element.query_selector(":scope > legend").ok().flatten();
    let text = element.get_attribute("aria-label").or_else(|| legend.unwrap_or_else(|| element.clone()).text_content());
    plain(&text.unwrap_or_default())
}

/// One space, one kind of apostrophe.
fn plain(text: &str) -> String {
    text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn window() -> Window {
    web_sys::window().unwrap()
}

fn document() -> Document {
    window().document().unwrap()
}
