//! The first visit: what somebody sees who has never been here.

use std::{fs, path::Path};

use e2e::{Phone, find::Role, open_app, open_app_at, site};

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

/// Once Tonight stands, what it still asks for comes half a second later, as it does from a slow network; notes where the
/// way to the routine stands from the moment it was in sight.
const SLOW_AND_WATCHED: &str = "
    (() => {
        const fetched = self.fetch, places = self.places = [], arrived = () => document.querySelector('#app .cramp-now');
        self.fetch = async (...asked) => {
            if (arrived()) {
                self.slowed = true;
                await new Promise((done) => setTimeout(done, 500));
            }
            return fetched(...asked);
        };
        const look = () => {
            const top = document.querySelector('#app a[href=\"#/routine\"]')?.getBoundingClientRect().top;
            if (top !== undefined && (places.length || top < innerHeight) && places.at(-1) !== top) places.push(top);
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    })();";

#[test]
fn nothing_in_sight_moves_when_the_evening_check_comes_later() {
    let app = Phone::new().at("18:20").running_first(SLOW_AND_WATCHED).open("#/");
    app.wait_until_mounted();
    app.see("Your day");
    app.see("Tap what you know.");
    let seen = app.script("return [self.slowed, self.places.length <= 1, self.places]", vec![]);
    assert_eq!(seen[0], true, "the check did not come later: this test sees nothing");
    assert_eq!(seen[1], true, "the way to the routine moved: {}", seen[2]);
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

#[test]
fn what_cramp_now_fetches_at_first_stays_within_its_bytes() {
    // Without a worker, which would fetch the other pages too.
    let app = Phone::new().lacking("Navigator.prototype.serviceWorker").open("#/now");
    app.wait_until_mounted();
    app.a_moment_passes();
    let weight = |path: &str| {
        let name = if path.trim_matches('/').is_empty() { "index.html" } else { path.trim_matches('/') };
        let file = site::built().join(name);
        let sent = Some(file.with_added_extension("br")).filter(|packed| packed.is_file()).unwrap_or(file);
        fs::metadata(&sent).unwrap_or_else(|error| panic!("{}: {error}", sent.display())).len()
    };
    let fetched = app.server.requests();
    assert!(fetched.iter().any(|path| Path::new(path).extension().is_some_and(|end| end == "wasm")), "{fetched:?}");
    let all: u64 = fetched.iter().map(|path| weight(path)).sum();
    assert!(weight("/") <= 25_000, "the page that shows the first instruction: {} bytes", weight("/"));
    assert!(all <= 220_000, "{all} bytes of {fetched:?}");
}
