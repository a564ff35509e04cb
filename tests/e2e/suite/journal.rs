//! Tonight's list of the latest cramps: add, edit, delete, undo.

use e2e::{App, find::Role, open_app, open_app_at};

fn with_a_cramp() -> App {
    let app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-22T03:12", |app| app.fill("Or type the minutes", "4"));
    app.see("03:12, about 4 minutes");
    app
}

#[test]
fn a_cramp_from_before_is_added_and_survives_a_reload() {
    let mut app = with_a_cramp();
    app.reload();
    app.see("03:12, about 4 minutes");
    app.see("Last night");
}

#[test]
fn a_cramp_is_edited_and_what_was_not_said_stays_unknown() {
    let app = with_a_cramp();
    app.tap("Edit the cramp of 03:12");
    app.see_a(Role::Heading, "Edit a cramp");
    assert!(!app.is_answered("How bad", "0"), "no severity is preset");
    app.answer("Where?", "Calf");
    app.answer("How bad", "7");
    app.fill("Note", "Long walk the day before");
    app.tap("Save");
    app.see("Calf, pain 7 of 10");
    let cramps = app.cramps();
    assert_eq!(cramps.len(), 1);
    assert_eq!(cramps[0]["severity"], 7);
    assert_eq!(cramps[0]["note"], "Long walk the day before");
    assert!(cramps[0]["side"].is_null() && cramps[0]["wokeMe"].is_null(), "{cramps:?}");
}

#[test]
fn a_cramp_is_deleted_and_undo_brings_it_back_whole() {
    let mut app = with_a_cramp();
    let before = app.cramps();
    app.tap("Delete the cramp of 03:12");
    app.see("Cramp deleted");
    assert_eq!(app.cramps().len(), 0);
    app.tap("Undo");
    app.see("03:12, about 4 minutes");
    assert_eq!(app.cramps(), before);
    app.tap("Delete the cramp of 03:12");
    app.see("Cramp deleted");
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
    app.see_no("03:12");
}

#[test]
fn a_time_that_has_not_come_is_refused_in_words() {
    let app = open_app_at("#/cramp/new");
    app.wait_until_mounted();
    app.answer("When did it begin?", "Another time");
    app.fill("Date and time", "2026-11-23T03:12");
    app.tap("Save");
    app.see("That time has not come yet. Choose an earlier one.");
    assert_eq!(app.cramps().len(), 0);
}

#[test]
fn saving_a_cramp_never_leads_out_of_the_app() {
    let mut app = open_app();
    app.wait_until_mounted();
    let elsewhere =
        format!("{}robots.txt", app.script("return location.href.split('#')[0]", vec![]).as_str().expect("an address"));
    app.script("location.href = arguments[0]", vec![elsewhere.into()]);
    app.until("the other page", |app| {
        let there = app.try_script("return location.pathname.endsWith('robots.txt')", vec![])?;
        (there == true).then_some(())
    });
    // Chromium looks for one wherever it is not told of another.
    app.complaints.expect("favicon.ico");
    // The others style a plain text themselves, and are told by the host's policy that they may not.
    app.complaints.expect("robots.txt");
    app.go("#/cramp/new");
    app.wait_until_mounted();
    app.answer("When did it begin?", "Just now");
    app.tap("Save");
    app.see_a(Role::Heading, "Journal");
}

#[test]
fn the_page_of_a_night_says_all_that_was_said_of_its_cramps_and_what_was_not() {
    let app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-21T02:00", |_| ());
    app.add_cramp("2026-11-22T03:12", |app| {
        app.answer("Where?", "Calf");
        app.choose("Heat");
        app.choose("Walking");
        app.answer("Did it wake you?", "No");
        app.answer("How much sleep did it cost?", "None");
        app.fill("Note", "Long walk the day before");
    });
    app.follow("#/journal/2026-11-21");
    app.see("1. heat, 2. walking");
    app.see("It did not wake you.");
    app.see("No sleep lost.");
    app.see("Long walk the day before");
    app.see("Not said: which leg, how bad, whether it was sore the next day, whether the leg was swollen.");
    app.follow("#/journal/2026-11-20");
    app.see("02:00, length unknown");
    app.see("Nothing else noted yet");
    app.see_no("Not said:");
}

#[test]
fn a_quiet_night_that_was_tapped_by_mistake_is_taken_back() {
    let app = open_app();
    app.wait_until_mounted();
    app.see("How was last night?");
    app.tap("Quiet");
    app.see("Noted: a quiet night.");
    app.see_no("How was last night?");
    app.tap("Undo");
    app.see("How was last night?");
    app.follow("#/journal/2026-11-21");
    app.see("Not recorded.");
}
