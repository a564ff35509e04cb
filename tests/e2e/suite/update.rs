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

/// Until the next version has been fetched and waits.
fn wait_until_it_waits(app: &App) {
    let waiting = "return navigator.serviceWorker.getRegistration().then((r) => !!r && !!r.waiting)";
    app.until("the next version to wait", |app| (app.try_script(waiting, vec![])? == true).then_some(()));
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
