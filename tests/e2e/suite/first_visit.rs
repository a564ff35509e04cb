//! The first visit: what somebody sees who has never been here.

use std::path::Path;

use e2e::{find::Role, open_app, open_app_at};

#[test]
fn the_first_visit_shows_one_big_button_and_asks_nothing() {
    let app = open_app();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
    app.see_a(Role::Link, "Cramp now Shows the stretch and notes the time");
    app.see_a(Role::Link, "Settings");
}

#[test]
fn one_press_shows_the_stretch_and_stores_the_time() {
    let app = open_app();
    app.wait_until_mounted();
    app.tap("Cramp now");
    app.see_the_stretch();
    assert_eq!(app.cramps().len(), 1);
}

fn every_webassembly_file_is_fetched_once_from(address: &str) {
    let app = open_app_at(address);
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    let mut fetched = app.server.requests();
    fetched.retain(|path| Path::new(path).extension().is_some_and(|end| end == "wasm"));
    fetched.sort();
    let mut once = fetched.clone();
    once.dedup();
    assert!(fetched == once && fetched.len() > 1, "{address}: {fetched:?}");
}

#[test]
fn every_webassembly_file_is_fetched_once() {
    every_webassembly_file_is_fetched_once_from("#/now");
    every_webassembly_file_is_fetched_once_from("#/journal");
}
