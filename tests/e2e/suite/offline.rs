//! Without a network: the host is really stopped.

use e2e::{App, Phone, find::Role, open_app, open_app_at};
use unknot::view::safety;

/// The app after a first visit, its host gone.
fn without_host() -> App {
    let mut app = open_app();
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.server.stop();
    app
}

#[test]
fn it_says_once_that_it_is_ready_to_work_offline() {
    let mut app = open_app();
    app.see("Ready to work offline");
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
    app.see_no("Ready to work offline");
}

#[test]
fn a_reload_works_without_the_host() {
    let mut app = without_host();
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
}

#[test]
fn every_address_opens_without_the_host() {
    let mut app = without_host();
    for (address, heading) in
        [("#/settings", "Settings"), ("#/safety", "Warning signs"), ("#/cramp/new", "Add a cramp")]
    {
        app.open_tab(address);
        app.wait_until_mounted();
        app.see_a(Role::Heading, heading);
    }
}

#[test]
fn the_whole_main_job_works_without_the_host() {
    let mut app = without_host();
    app.go("#/now");
    app.reload();
    app.wait_until_mounted();
    app.see_the_stretch();
    app.tap("It's easing");
    app.see("Back to sleep");
    let cramps = app.cramps();
    assert!(cramps.len() == 1 && cramps[0]["end"].is_string(), "{cramps:?}");
}

#[test]
fn a_browser_started_again_without_the_host_opens_the_app() {
    let mut app = without_host();
    app.start_browser_again("#/safety");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Warning signs");
}

#[test]
fn the_shortcut_of_the_home_screen_starts_the_guide() {
    let app = open_app_at("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    let manifest = "return fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.json())
        .then((m) => [m.shortcuts[0].name, new URL(m.shortcuts[0].url, document.baseURI).href, location.href])";
    let manifest = app.script(manifest, vec![]);
    assert_eq!(manifest[0], "Cramp now");
    assert_eq!(manifest[1], manifest[2]);
}

#[test]
fn a_page_that_is_not_on_the_device_says_so_and_comes_when_it_can() {
    let mut app = Phone::new().lacking("Navigator.prototype.serviceWorker").open("#/");
    app.wait_until_mounted();
    app.server.stop();
    // In the words of each engine.
    for words in ["ERR_CONNECTION_REFUSED", "Failed to fetch", "NetworkError when attempting to fetch", "Load failed"] {
        app.complaints.expect(words);
    }
    app.tap("Warning signs: when to get help");
    app.see("This page is not on your phone yet");
    app.see_a(Role::Link, "Call 112");
    // Each sign can be read all the same.
    for section in safety::sections() {
        section.signs.iter().for_each(|sign| app.see(sign));
    }
    app.tap("Cramp now");
    app.see_the_stretch();
    app.follow("#/journal");
    app.see("This page is not on your phone yet");
    app.server.restart().expect("the server did not start again");
    app.tap("Try again");
    app.see_a(Role::Heading, "Journal");
}
