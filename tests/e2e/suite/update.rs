//! A new version: offered, taken, and held back while somebody needs rest.

use e2e::{App, Phone, site::next_version_says};
use unknot::view::words::STAYS_HERE;

/// The app of this version, whose host has the next one.
fn with_update_at(time: &str) -> App {
    let mut app = Phone::new().at(time).with_own_site().open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.see(STAYS_HERE);
    app.publish_next_version();
    app
}

/// Until the next version is kept beside this one, and its worker at work.
fn wait_until_it_waits(app: &App) {
    let waits = "return navigator.serviceWorker.getRegistration()
        .then((r) => !r.waiting && !r.installing && r.active.state === 'activated')
        .then((active) => active && caches.keys().then((names) => names.length > 2))";
    app.until("the next version to wait", |app| (app.try_script(waits, vec![])? == true).then_some(()));
}

#[test]
fn an_update_is_offered_and_comes_when_the_person_says_so() {
    let mut app = with_update_at("12:00");
    app.reload();
    app.wait_until_mounted();
    app.see("A new version is ready");
    app.see(STAYS_HERE);
    app.tap("Update now");
    app.see(&next_version_says());
    app.server.stop();
    app.reload();
    app.see(&next_version_says());
}

#[test]
fn a_version_that_nobody_takes_waits() {
    let mut app = with_update_at("12:00");
    app.reload();
    wait_until_it_waits(&app);
    app.reload();
    app.see("A new version is ready");
    app.see(STAYS_HERE);
}

#[test]
fn a_version_that_nobody_accepted_is_not_shown_either_once_the_app_was_closed() {
    let mut app = with_update_at("22:30");
    app.reload();
    wait_until_it_waits(&app);
    app.start_browser_again("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    app.tap("Not a cramp");
    app.follow("#/");
    app.see(STAYS_HERE);
    app.see_no("A new version is ready");
    app.server.stop();
    app.reload();
    app.wait_until_mounted();
    app.see(STAYS_HERE);
    app.minutes_pass(10 * 60);
    app.reload();
    app.see("A new version is ready");
    app.see(STAYS_HERE);
    app.tap("Update now");
    app.see(&next_version_says());
    app.reload();
    app.see(&next_version_says());
}

#[test]
fn a_window_that_stays_open_over_an_update_still_finds_its_own_parts() {
    let mut app = with_update_at("12:00");
    // The guide has no need of Tonight's part, which is another one in the next version.
    let second = app.open_tab("#/now");
    app.wait_until_mounted();
    app.tap("It's easing");
    app.open_tab("#/");
    app.wait_until_mounted();
    app.reload();
    app.see("A new version is ready");
    app.tap("Update now");
    app.see(&next_version_says());
    app.server.stop();
    app.switch_to(&second);
    app.follow("#/");
    app.see(STAYS_HERE);
    app.reload();
    app.see(&next_version_says());
}

#[test]
fn no_update_is_offered_while_the_guide_runs() {
    let mut app = with_update_at("12:00");
    app.go("#/now");
    app.reload();
    wait_until_it_waits(&app);
    app.see_the_stretch();
    app.see_no("A new version is ready");
    app.follow("#/safety");
    app.see("A cramp is running");
    app.see_no("A new version is ready");
    app.follow("#/now");
    app.tap("It's easing");
    app.follow("#/");
    app.see("A new version is ready");
}

#[test]
fn no_update_is_offered_between_bedtime_and_morning() {
    let mut app = with_update_at("03:12");
    app.reload();
    wait_until_it_waits(&app);
    app.wait_until_mounted();
    app.see(STAYS_HERE);
    app.see_no("A new version is ready");
    app.minutes_pass(6 * 60);
    app.reload();
    app.see("A new version is ready");
}
