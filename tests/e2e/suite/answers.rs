//! What is answered about a cramp is kept as it was said: when it began, what was done and what that did.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use e2e::{App, Phone, axe::axe, diary::noon, find::Role, open_app};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::{
    domain::{
        body::{Muscle, Side},
        cramp::{Cramp, Draft},
        settings::Theme,
    },
    storage::diary::Diary,
};

const WHEN: &str = "When did it begin?";
const DONE: &str = "What did you do?";

fn new_cramp(phone: Phone) -> App {
    let app = phone.open("#/cramp/new");
    app.wait_until_mounted();
    app.see_a(Role::Question, WHEN);
    app
}

/// Saves the form; the start that is kept then.
fn kept_start(app: &App) -> DateTime<FixedOffset> {
    app.tap("Save");
    app.until("for the form to close", |app| (app.address() != "#/cramp/new").then_some(()));
    let cramps = app.cramps();
    assert_eq!(cramps.len(), 1, "{cramps:?}");
    DateTime::parse_from_rfc3339(cramps[0]["start"].as_str().expect("a start")).expect("a time")
}

/// What the clock on the wall shows, in milliseconds since 1970.
fn wall_clock(app: &App) -> i64 {
    app.script("return self.Date.now()", vec![]).as_i64().expect("a time")
}

/// The answer keeps a start so many minutes before the tap, with the offset of the place, in hours.
fn check_ago(phone: Phone, answer: &str, minutes: i64, offset: i32) {
    let app = new_cramp(phone);
    let before = wall_clock(&app);
    app.answer(WHEN, answer);
    let tap = before..=wall_clock(&app);
    let start = kept_start(&app);
    let named = start.timestamp_millis() + minutes * 60_000;
    assert!(tap.contains(&named), "“{answer}” keeps {start}, {named} is not in {tap:?}");
    assert_eq!(start.offset().local_minus_utc(), offset * 3600, "{start}");
}

#[test]
fn each_quick_answer_counts_back_from_the_tap_also_past_midnight() {
    for (answer, minutes) in [("Just now", 0), ("15 minutes ago", 15), ("30 minutes ago", 30), ("1 hour ago", 60)] {
        check_ago(Phone::new().at("00:10"), answer, minutes, 1);
    }
}

#[test]
fn a_start_bears_the_offset_of_where_and_when_it_was() {
    check_ago(Phone::new().at("2026-07-10T12:00:00+02:00"), "15 minutes ago", 15, 2);
    check_ago(Phone::new().in_zone("America/New_York"), "15 minutes ago", 15, -5);
}

/// What `say` answers in the form keeps this start.
fn check_start(say: impl FnOnce(&App), expected: &str) {
    let app = new_cramp(Phone::new());
    say(&app);
    assert_eq!(kept_start(&app).to_rfc3339(), expected);
}

#[test]
fn an_hour_of_last_night_is_one_of_the_evening_before_or_of_this_morning() {
    let hour = |hour: &'static str| {
        move |app: &App| {
            app.answer(WHEN, "Last night");
            app.answer("About what time?", hour);
        }
    };
    check_start(hour("23:00"), "2026-11-21T23:00:00+01:00");
    check_start(hour("03:00"), "2026-11-22T03:00:00+01:00");
    check_start(
        |app| {
            app.answer(WHEN, "Last night");
            app.fill("Or exactly", "03:12");
        },
        "2026-11-22T03:12:00+01:00",
    );
}

#[test]
fn a_chosen_time_of_the_summer_keeps_the_summers_offset() {
    let choose = |time: &'static str| {
        move |app: &App| {
            app.answer(WHEN, "Another time");
            app.fill("Date and time", time);
        }
    };
    check_start(choose("2026-10-24T23:30"), "2026-10-24T23:30:00+02:00");
    check_start(choose("2026-10-25T23:30"), "2026-10-25T23:30:00+01:00");
}

#[test]
fn nothing_is_preset_and_everything_but_the_start_may_stay_open() {
    let mut app = new_cramp(Phone::new());
    let preset = "return document.querySelectorAll('main [aria-pressed=true], main :checked').length";
    assert_eq!(app.script(preset, vec![]), 0);
    app.tap("Save");
    app.see("Tap an answer, or give a date and time.");
    assert_eq!(app.cramps().len(), 0);
    app.answer(WHEN, "Just now");
    kept_start(&app);
    app.reload();
    app.wait_until_mounted();
    let cramp = app.cramps().remove(0);
    let said: BTreeSet<_> = cramp.as_object().expect("a cramp").keys().map(String::as_str).collect();
    assert_eq!(said, BTreeSet::from(["id", "start", "confirmed"]), "{cramp}");
    app.follow("#/");
    app.see("length unknown");
    app.see("Nothing else noted yet");
}

fn see_order(app: &App, expected: &[&str]) {
    for name in expected {
        app.see_a(Role::Button, name);
    }
}

#[test]
fn remedies_keep_their_order_and_what_each_did() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-22T03:12", |app| {
        for remedy in ["Walking", "Stretch", "Heat"] {
            app.answer(DONE, remedy);
        }
        app.answer("Did walking help?", "No");
        app.answer("Did stretch help?", "A little");
    });
    let kept = json!([
        { "remedy": "walking", "effect": "no" },
        { "remedy": "stretch", "effect": "a-little" },
        { "remedy": "heat" },
    ]);
    assert_eq!(app.cramps()[0]["remedies"], kept);
    app.reload();
    app.wait_until_mounted();
    app.tap("Edit the cramp of 03:12");
    see_order(&app, &["Walking , number 1", "Stretch , number 2", "Heat , number 3"]);
    assert!(app.is_answered("Did walking help?", "No") && app.is_answered("Did stretch help?", "A little"));
    assert!(["Helped", "A little", "No"].iter().all(|effect| !app.is_answered("Did heat help?", effect)), "not said");
    app.follow("#/journal/2026-11-21");
    app.see("What you did: 1. walking (it did not help), 2. stretch (it helped a little), 3. heat.");
}

#[test]
fn a_remedy_that_is_taken_back_goes_with_what_it_did_and_the_next_moves_up() {
    let app = new_cramp(Phone::new());
    app.answer(WHEN, "Just now");
    app.answer(DONE, "Cold");
    app.answer(DONE, "Massage");
    app.answer("Did cold help?", "Helped");
    app.answer(DONE, "Cold");
    app.see_no_more("Did cold help?");
    app.answer(DONE, "Other");
    see_order(&app, &["Massage , number 1", "Other , number 2"]);
    kept_start(&app);
    assert_eq!(app.cramps()[0]["remedies"], json!([{ "remedy": "massage" }, { "remedy": "other" }]));
}

/// The morning card of two cramps, with what is usual offered for them.
fn check_morning(theme: Theme) {
    let mut diary = Diary::default();
    diary.choices.settings.theme = theme;
    for (hours_ago, confirmed) in [(80, true), (11, false), (9, false)] {
        let place = Some((Muscle::Calf, Side::Left)).filter(|_| confirmed).unzip();
        let start = noon() - chrono::TimeDelta::hours(hours_ago);
        let draft = Draft { muscle: place.0, side: place.1, confirmed, ..Draft::starting(start) };
        diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), noon());
    }
    let mut app = Phone::new().at("08:00").open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.keep(&diary);
    app.show_on(360, 800);
    app.see("2 cramps, one at a time. Tap what you know.");
    app.see_a(Role::Button, "Left calf, as usual");
    assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}");
    app.answer(DONE, "Stretch");
    app.answer("Still sore now?", "Yes");
    app.answer("Is the leg swollen?", "Yes");
    app.see_a(Role::Link, "Yes or not sure: what to do");
    assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}, answered");
}

#[test]
fn axe_finds_nothing_on_the_morning_card_in_any_theme() {
    [Theme::Light, Theme::Dark, Theme::Bedside].into_iter().for_each(check_morning);
}

#[test]
fn a_cramp_is_noted_by_the_keyboard_alone() {
    let app = open_app();
    app.wait_until_mounted();
    app.press_tab_until("Add a cramp from before");
    app.press(Key::Enter);
    app.see_a(Role::Question, WHEN);
    for answer in ["1 hour ago", "Calf", "Left", "7", "Stretch"] {
        app.press_tab_until(answer);
        app.press(Key::Space);
    }
    app.press_tab_until("Save");
    app.press(Key::Enter);
    app.see("Calf, left, pain 7 of 10");
    let cramps = app.cramps();
    assert_eq!((cramps.len(), &cramps[0]["remedies"][0]["remedy"]), (1, &json!("stretch")), "{cramps:?}");
}
