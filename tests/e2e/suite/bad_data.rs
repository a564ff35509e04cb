//! Bad input: what stands under our keys may be anything, and the clock may be wrong. Each gets a sentence, and
//! nothing is lost.

use e2e::{App, Phone, find::Role, open_app};
use unknot::view::words;

/// Opens the app on a phone that already holds these texts.
fn holding(texts: &[(&str, &str)]) -> App {
    let mut app = open_app();
    app.wait_until_mounted();
    for (key, text) in texts {
        app.store(key, text);
    }
    app.reload();
    app.wait_until_mounted();
    app
}

/// The text is still under its key, and a copy of it under a rescue key.
fn assert_kept(app: &App, key: &str, text: &str) {
    let rescued = app.stored().into_iter().any(|(other, value)| other.starts_with("unknot/rescue/") && value == text);
    assert!(rescued, "{key} is not among {:#?}", app.stored());
}

#[test]
fn a_month_that_is_no_json_is_told_and_kept() {
    let app = holding(&[("unknot/journal/2026-10", "{\"version\":1,\"cramps\":[{\"val")]);
    app.see("The journal of October 2026 could not be read.");
    app.see_a(Role::Button, "Save that text");
    assert_kept(&app, "unknot/journal/2026-10", "{\"version\":1,\"cramps\":[{\"val");
}

#[test]
fn the_months_beside_a_broken_one_still_load() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("02:00, length unknown");
    app.store("unknot/journal/2026-10", "garbage");
    app.reload();
    app.see("The journal of October 2026 could not be read.");
    app.see("02:00, length unknown");
}

#[test]
fn a_month_of_another_program_is_told_and_kept() {
    let app = holding(&[("unknot/journal/2026-11", "[1,2,3]")]);
    app.see("The journal of November 2026 could not be read.");
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("02:00, length unknown");
    assert_kept(&app, "unknot/journal/2026-11", "[1,2,3]");
}

#[test]
fn a_month_of_a_newer_version_is_told_and_never_written() {
    let newer = "{\"version\":99,\"cramps\":\"in a new way\"}";
    let app = holding(&[("unknot/journal/2026-11", newer)]);
    app.see("was written by a newer Unknot");
    app.follow("#/now");
    app.see_the_stretch();
    app.tap("It's easing");
    app.see("Good.");
    assert_eq!(app.stored_text("unknot/journal/2026-11").as_deref(), Some(newer));
}

#[test]
fn what_could_not_be_put_into_a_newer_month_is_told_and_offered_as_a_file() {
    let app = holding(&[("unknot/journal/2026-11", "{\"version\":99}")]);
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("Not stored yet.");
    app.see_a(Role::Button, "Save a copy now");
    app.see("02:00, length unknown");
}

#[test]
fn broken_settings_are_told_kept_and_replaced_by_the_defaults() {
    let app = holding(&[("unknot/settings", "{]")]);
    app.see("Your settings could not be read.");
    app.tap("Settings");
    assert!(app.is_answered("Theme", "Automatic"));
    assert_kept(&app, "unknot/settings", "{]");
}

#[test]
fn a_session_that_starts_in_the_future_is_no_cramp_and_is_told() {
    let note = "{\"start\":\"2027-01-01T03:12:00.000+01:00\",\"end\":null}";
    let app = holding(&[("unknot/session/1798769520000", note)]);
    app.see("A cramp that was being timed could not be read.");
    assert_eq!(app.cramps().len(), 0);
    app.see_no("A cramp is running");
    assert_kept(&app, "unknot/session/1798769520000", note);
}

#[test]
fn keys_of_others_are_left_alone() {
    let app = holding(&[("unknot/of-another-app", "theirs"), ("else", "theirs too")]);
    app.see_a(Role::Heading, "Tonight");
    app.see_no("could not be read");
    assert_eq!(app.stored_text("unknot/of-another-app").as_deref(), Some("theirs"));
    assert_eq!(app.stored_text("else").as_deref(), Some("theirs too"));
}

#[test]
fn an_unknown_address_shows_tonight_and_says_so() {
    let mut app = open_app();
    app.wait_until_mounted();
    for address in ["#/nowhere", "#/cramp/abc", "#/journal/2026-13-45"] {
        app.go(address);
        app.wait_until_mounted();
        app.see(words::LOST);
        app.see_a(Role::Heading, "Tonight");
    }
}

#[test]
fn a_clock_set_back_during_a_session_loses_nothing_and_counts_nothing_twice() {
    let mut app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.minutes_pass(5);
    app.see("Since 03:12, 5 minutes");
    app.minutes_pass(-60);
    app.a_moment_passes();
    app.see("Since 03:12, 5 minutes");
    app.minutes_pass(1);
    app.see("Since 03:12, 6 minutes");
    app.tap("It's easing");
    app.see("Noted: 03:12, about 6 minutes");
}

#[test]
fn a_clock_set_back_before_a_reload_keeps_the_session() {
    let mut app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.see("Since 03:12");
    app.phone_sleeps(-60);
    app.reload();
    app.wait_until_mounted();
    assert!(
        app.cramps().iter().any(|cramp| cramp["start"].as_str().is_some_and(|s| s.starts_with("2026-11-22T03:12"))),
        "{:?}",
        app.cramps()
    );
}
