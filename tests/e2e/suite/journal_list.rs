//! The journal as a list: every night that was noted, by month, found by words and narrowed by taps.

use e2e::{App, Phone, axe::axe, diary::noon, find::Role};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::{
    domain::{
        Moment,
        body::{Muscle, Side},
        cramp::{Cramp, Draft, Severity},
        journal::NightNote,
        night::NightOf,
        settings::Theme,
    },
    storage::diary::Diary,
};

const SEARCH: &str = "Search in your notes";
const NONE_FITS: &str = "No night fits. Take a filter away to see more.";
/// Every night of [`noted`], newest first.
const NIGHTS: [&str; 4] = ["Last night", "Thursday 19 November", "Sunday 15 November", "Monday 5 October"];

/// Two cramps in one night, one a week before and one in another month, and a quiet night.
fn noted() -> Diary {
    let mut diary = Diary::default();
    let cramps = [
        ("2026-11-22T01:00:00+01:00", Muscle::Calf, Side::Left, Some(7), ""),
        ("2026-11-22T03:00:00+01:00", Muscle::Foot, Side::Right, Some(2), "After the Café, with Zoë"),
        ("2026-11-16T02:00:00+01:00", Muscle::Calf, Side::Both, Some(5), "Warm bath before"),
        ("2026-10-05T23:00:00+02:00", Muscle::Shin, Side::Left, None, "Long walk"),
    ];
    for (start, muscle, side, severity, note) in cramps {
        let start = Moment::parse_from_rfc3339(start).expect("a time");
        let draft = Draft {
            muscle: Some(muscle),
            side: Some(side),
            severity: severity.map(|n| Severity::new(n).expect("a severity")),
            note: note.to_owned(),
            confirmed: true,
            ..Draft::starting(start)
        };
        diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), noon());
    }
    let quiet = NightOf::evening("2026-11-19".parse().expect("a date"));
    let note = "Slept at my sister's".to_owned();
    diary.journal.put_night(NightNote { quiet: true, note, ..NightNote::new(quiet) }, noon());
    diary
}

/// The list of these nights.
fn list_of(diary: &Diary) -> App {
    let mut app = Phone::new().open("#/");
    app.wait_until_mounted();
    app.keep(diary);
    app.follow("#/journal");
    app.choose("List");
    app
}

/// Waits until these nights are listed, in this order, and no other.
fn see_nights(app: &App, expected: &[&str]) {
    let titles = "return [...document.querySelectorAll('main a strong')].map((title) => title.innerText)";
    app.until(&format!("for the nights {expected:?}"), |app| {
        (app.try_script(titles, vec![])? == json!(expected)).then_some(())
    });
}

/// What stands in the list of one night.
fn said_of(app: &App, night: &str) -> String {
    let link = app.see_a(Role::Link, night).to_json().expect("a link");
    app.script("return arguments[0].innerText", vec![link]).as_str().expect("words").replace('\n', " ")
}

fn open_the_filters(app: &App) {
    app.press_tab_until("Muscle, leg, pain");
    app.press(Key::Enter);
    app.see_a(Role::Question, "Where?");
}

#[test]
fn each_night_stands_once_below_its_month_newest_first() {
    let app = list_of(&noted());
    app.see("4 nights noted.");
    see_nights(&app, &NIGHTS);
    let months = app.script("return [...document.querySelectorAll('main h2')].map((h) => h.innerText)", vec![]);
    assert_eq!(months, json!(["November 2026", "October 2026"]));
    let last_night = said_of(&app, "Last night");
    for words in ["2 cramps", "01:00, length unknown. Calf, left, pain 7 of 10", "03:00, length unknown. Foot, right"] {
        assert!(last_night.contains(words), "“{words}” is not in “{last_night}”");
    }
    let quiet = said_of(&app, "Thursday 19 November");
    assert!(quiet.contains("quiet") && quiet.contains("Slept at my sister's"), "{quiet}");
}

#[test]
fn words_are_found_while_they_are_typed_in_any_case_and_without_their_accents() {
    let app = list_of(&noted());
    app.type_into(SEARCH, "ZOE cafe");
    app.see("1 night found.");
    see_nights(&app, &["Last night"]);
    app.see("After the Café, with Zoë");
    app.see("03:00, length unknown");
    app.see_no("01:00, length unknown");
    app.fill(SEARCH, "sistér");
    see_nights(&app, &["Thursday 19 November"]);
    app.fill(SEARCH, "wa");
    app.see("2 nights found.");
    see_nights(&app, &["Sunday 15 November", "Monday 5 October"]);
}

#[test]
fn what_nobody_noted_is_not_found_which_is_said_and_one_tap_shows_all_again() {
    let app = list_of(&noted());
    app.see_no("Show every night");
    app.fill(SEARCH, "cafe swim");
    app.see(NONE_FITS);
    see_nights(&app, &[]);
    app.tap("Show every night");
    app.see("4 nights noted.");
    see_nights(&app, &NIGHTS);
    assert_eq!(typed(&app), "");
    app.see_no_more("Show every night");
}

/// What stands in the search.
fn typed(app: &App) -> Value {
    let field = app.see_a(Role::Field, SEARCH).to_json().expect("a field");
    app.script("return arguments[0].value", vec![field])
}

#[test]
fn an_empty_journal_says_that_nothing_is_recorded() {
    let app = list_of(&Diary::default());
    app.see("Nothing recorded yet.");
    see_nights(&app, &[]);
}

#[test]
fn muscle_leg_and_pain_narrow_it_together_and_a_second_tap_takes_one_away() {
    let app = list_of(&noted());
    open_the_filters(&app);
    app.answer("Where?", "Calf");
    app.see("2 nights found.");
    see_nights(&app, &["Last night", "Sunday 15 November"]);
    app.answer("Which leg?", "Left");
    see_nights(&app, &["Last night", "Sunday 15 November"]);
    app.answer("How bad?", "7 to 10");
    app.see("1 night found.");
    see_nights(&app, &["Last night"]);
    app.see_no("03:00, length unknown");
    app.answer("How bad?", "Not said");
    app.see(NONE_FITS);
    app.answer("Where?", "Calf");
    see_nights(&app, &["Monday 5 October"]);
    app.answer("How bad?", "Not said");
    see_nights(&app, &["Last night", "Sunday 15 November", "Monday 5 October"]);
}

#[test]
fn a_filter_and_words_must_both_fit_and_are_cleared_together() {
    let app = list_of(&noted());
    app.fill(SEARCH, "walk");
    open_the_filters(&app);
    app.answer("Which leg?", "Left");
    see_nights(&app, &["Monday 5 October"]);
    app.answer("Which leg?", "Right");
    app.see(NONE_FITS);
    app.tap("Show every night");
    see_nights(&app, &NIGHTS);
    assert_eq!(typed(&app), "");
    assert!(!app.is_answered("Which leg?", "Right"), "the tap takes the leg away too");
}

#[test]
fn what_was_found_leads_to_its_night_and_the_search_waits_until_the_way_back() {
    let app = list_of(&noted());
    app.fill(SEARCH, "cafe");
    see_nights(&app, &["Last night"]);
    app.tap("Last night");
    app.see_address("#/journal/2026-11-21");
    app.see_a(Role::Heading, "Saturday 21 November");
    app.see("01:00, length unknown");
    app.tap("Back to Journal");
    app.see_address("#/journal");
    app.see("1 night found.");
    see_nights(&app, &["Last night"]);
    assert_eq!(typed(&app), "cafe");
}

/// Axe-core finds nothing while all are shown, while some are, and while none is.
fn check_theme(theme: Theme) {
    let mut diary = noted();
    diary.choices.settings.theme = theme;
    let app = list_of(&diary);
    app.show_on(360, 800);
    see_nights(&app, &NIGHTS);
    assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}");
    open_the_filters(&app);
    app.answer("Where?", "Foot");
    app.fill(SEARCH, "cafe");
    see_nights(&app, &["Last night"]);
    assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}, with filters");
    app.fill(SEARCH, "swim");
    app.see(NONE_FITS);
    assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}, nothing found");
}

#[test]
fn axe_finds_nothing_in_the_light_theme() {
    check_theme(Theme::Light);
}

#[test]
fn axe_finds_nothing_in_the_dark_theme() {
    check_theme(Theme::Dark);
}

#[test]
fn axe_finds_nothing_in_the_bedside_theme() {
    check_theme(Theme::Bedside);
}
