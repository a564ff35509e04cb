//! A relief session: it survives what happens to tabs, and never counts what it does not know.

use e2e::{Phone, find::Role, open_app};
use serde_json::Value;
use unknot::domain::body::Muscle;

fn at_three() -> e2e::App {
    let app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    app
}

#[test]
fn a_reload_goes_on_with_the_same_session() {
    let mut app = at_three();
    app.minutes_pass(3);
    app.reload();
    app.see("Since 03:12, 3 minutes");
    assert_eq!(app.cramps().len(), 1);
}

#[test]
fn a_killed_tab_opened_again_goes_on_with_the_same_session() {
    if e2e::differs!() {
        return;
    }
    let mut app = at_three();
    app.choose("Foot");
    app.kill_tab();
    app.phone_sleeps(3);
    app.open_tab("#/now");
    app.see("Since 03:12, 3 minutes");
    app.see_the_stretch_of(Muscle::Foot);
    app.tap("It's easing");
    app.see("Back to sleep");
    let cramps = app.cramps();
    assert_eq!((cramps.len(), &cramps[0]["muscle"]), (1, &Value::from("foot")), "{cramps:?}");
}

#[test]
fn a_killed_browser_started_again_goes_on_with_the_same_session() {
    let mut app = at_three();
    // The browser itself writes to disk a few seconds after the page did.
    std::thread::sleep(std::time::Duration::from_secs(8));
    app.kill_browser();
    app.start_browser_again("#/now");
    app.wait_until_mounted();
    app.see("Since 03:12");
    assert_eq!(app.cramps().len(), 1);
}

#[test]
fn two_tabs_share_one_session_and_one_end() {
    let mut app = at_three();
    let first = app.tab();
    let second = app.open_tab("#/now");
    app.wait_until_mounted();
    app.see("Since 03:12");
    app.tap("It's easing");
    app.see("Noted: 03:12");
    app.switch_to(&first);
    app.see("Back to sleep");
    assert_eq!(app.cramps().len(), 1);
    app.follow("#/");
    app.see_a(Role::Heading, "Tonight");
    app.switch_to(&second);
    assert_eq!(app.cramps().len(), 1);
}

#[test]
fn two_tabs_keep_what_each_of_them_added() {
    let mut app = open_app();
    app.wait_until_mounted();
    let first = app.tab();
    app.open_tab("#/");
    app.wait_until_mounted();
    app.add_cramp("2026-11-21T02:00", |_| ());
    app.see("02:00, length unknown");
    app.switch_to(&first);
    app.see("02:00, length unknown");
    app.add_cramp("2026-11-21T04:00", |_| ());
    app.see("04:00, length unknown");
    app.see("02:00, length unknown");
    assert_eq!(app.cramps().len(), 2);
}

#[test]
fn after_ten_minutes_the_guide_becomes_the_safety_card() {
    let mut app = at_three();
    app.minutes_pass(9);
    app.see("Since 03:12, 9 minutes");
    app.see_no("This has lasted 10 minutes");
    app.minutes_pass(1);
    app.see("This has lasted 10 minutes");
    app.tap("It's easing");
    app.see("about 10 minutes");
}

#[test]
fn a_session_left_alone_for_half_an_hour_ends_with_its_length_unknown() {
    let mut app = at_three();
    app.minutes_pass(31);
    app.see_a(Role::Heading, "Tonight");
    app.see("03:12, length unknown");
    let cramps = app.cramps();
    assert!(cramps.len() == 1 && cramps[0]["end"].is_null(), "{cramps:?}");
}

#[test]
fn cramp_now_after_a_session_that_nobody_ended_begins_a_new_one() {
    let mut app = at_three();
    app.follow("#/");
    app.minutes_pass(31);
    app.follow("#/now");
    app.see_the_stretch();
    app.see("Since 03:43");
    assert_eq!(app.cramps().len(), 2);
}

#[test]
fn not_a_cramp_takes_it_away_and_undo_brings_it_back() {
    let app = at_three();
    app.tap("Not a cramp");
    app.see("Not a cramp: removed");
    assert_eq!(app.cramps().len(), 0);
    app.tap("Undo");
    // A slip in the middle of a cramp: the guide goes on, with the same cramp.
    app.see_address("#/now");
    app.see_the_stretch();
    app.see("Since 03:12");
    app.tap("It's easing");
    app.see("Back to sleep");
    let cramps = app.cramps();
    assert!(cramps.len() == 1 && cramps[0]["end"].is_string(), "{cramps:?}");
    app.tap("Not a cramp");
    app.see("Not a cramp: removed");
    app.tap("Undo");
    app.see("03:12, less than a minute");
}

#[test]
fn its_back_makes_two_cramps_of_one_night() {
    let mut app = at_three();
    app.minutes_pass(4);
    app.tap("It's easing");
    app.see("Noted: 03:12, about 4 minutes");
    app.minutes_pass(10);
    app.tap("It's back");
    app.see("Since 03:26");
    app.tap("It's easing");
    app.see("Noted: 03:26");
    app.follow("#/");
    app.see("03:12, about 4 minutes");
    app.see("03:26, less than a minute");
}

#[test]
fn back_to_sleep_is_dark_and_a_tap_lights_it() {
    let app = at_three();
    app.tap("It's easing");
    app.tap("Back to sleep");
    app.until("the screen to be dark", |app| app.picture().is_empty().then_some(()));
    app.tap("The screen is dark");
    app.see_a(Role::Heading, "Tonight");
}

#[test]
fn the_guide_opens_on_what_was_usual() {
    let app = open_app();
    app.wait_until_mounted();
    for start in ["2026-11-19T02:00", "2026-11-20T02:00"] {
        app.add_cramp(start, |app| {
            app.answer("Where?", "Foot");
            app.answer("Which leg?", "Left");
        });
    }
    app.tap("Cramp now");
    app.see_the_stretch_of(Muscle::Foot);
    app.see("Left leg");
    let cramps = app.cramps();
    assert!(cramps[2]["muscle"].is_null(), "a guess of the guide is not on record: {cramps:?}");
}

#[test]
fn the_partner_card_shows_the_steps_in_pictures() {
    let app = at_three();
    app.tap("For a partner");
    app.see("Push the toes toward the shin");
    app.see("Slowly. Stop at once when they say so.");
    assert!(app.count(Role::Picture, "") >= 3);
    assert_eq!(app.cramps().len(), 1);
}
