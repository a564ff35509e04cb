//! The page for builders: every component in every theme, and nothing of it on a person's phone.

use e2e::{App, Phone, axe::axe, find::Role, open_app_at};
use serde_json::Value;

const PAGE: &str = "components.html";

/// The page in a theme.
fn gallery_in(theme: &str) -> App {
    let mut app = open_app_at("#/settings");
    app.wait_until_mounted();
    app.answer("Theme", theme);
    app.show_on(360, 800);
    app.go(PAGE);
    app.see_a(Role::Heading, "Rows");
    app
}

#[test]
fn it_opens_from_settings_and_its_components_answer() {
    let app = open_app_at("#/settings");
    app.wait_until_mounted();
    let before = app.stored();
    app.tap("For builders: components");
    for heading in ["Components", "Buttons", "Cards and signs", "Questions", "Fields", "Drawings", "Charts", "Rows"] {
        app.see_a(Role::Heading, heading);
    }
    app.see("Row 1");
    app.see_no("Row 200");
    assert_eq!(app.stored(), before, "nothing of it is stored");
    app.tap("Back to Settings");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Settings");
}

#[test]
fn axe_finds_nothing_in_any_theme() {
    for theme in ["Light", "Dark", "Bedside"] {
        assert_eq!(axe(&gallery_in(theme)), Vec::<Value>::new(), "{theme}");
    }
}

#[test]
fn it_is_red_on_black_at_the_bedside() {
    let app = gallery_in("Bedside");
    let picture = app.picture();
    assert!(picture.not_bedside().is_none(), "{:?}", picture.not_bedside());
    assert!(!picture.is_empty());
}

#[test]
fn at_320_pixels_and_text_twice_as_large_nothing_is_cut_off() {
    let app = Phone::new().with_letters_of(200).open(PAGE);
    app.show_on(320, 640);
    app.see_a(Role::Heading, "Rows");
    let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
    assert_eq!(app.script(beyond, vec![]), 0);
}

#[test]
fn no_phone_keeps_it() {
    let app = open_app_at("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    let kept = "return caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name)
        .then((cache) => cache.keys())))).then((all) => all.flat().map((request) => request.url))";
    let kept = app.script(kept, vec![]);
    let kept: Vec<&str> = kept.as_array().expect("addresses").iter().filter_map(Value::as_str).collect();
    assert!(kept.iter().any(|address| address.contains("unknot-")), "{kept:?}");
    assert!(!kept.iter().any(|address| address.contains("gallery-") || address.contains(PAGE)), "{kept:?}");
}
