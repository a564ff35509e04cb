//! Keeping what was entered: a backup handed to a phone's share sheet, the reminder of one, and the browser's promise.

use e2e::{App, Phone, axe::axe, diary, find::Role, open_app, open_app_at};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::{domain::settings::Theme, storage::backup::write_backup, view::words};

use super::{data::open_file, reminders::share_sheet};

const BACKUP: &str = "unknot-2026-11-22.json";
const CRAMP: &str = "02:00, length unknown";
const DAY: i64 = 24 * 60;

/// On a phone with such a share sheet; the text of the file that the button handed to it.
fn shared(refusal: &str, said: &str) -> (App, String) {
    let mut app = Phone::new().with_a_finger().running_first(&share_sheet(refusal)).open("#/");
    app.wait_until_mounted();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.see("No backup was saved yet.");
    app.tap("Save a backup");
    app.see(said);
    let handed = app.script("return self.handed", vec![]);
    let [file] = handed.as_array().expect("what was handed over").as_slice() else { panic!("once: {handed}") };
    assert_eq!((&file[0][0], &file[0][1]), (&json!(BACKUP), &json!("application/json")));
    assert_eq!(file.as_array().map(Vec::len), Some(1), "one file: {handed}");
    let text = file[0][2].as_str().expect("its text").to_owned();
    let backup: Value = serde_json::from_str(&text).expect("a backup");
    assert_eq!(backup["cramps"][0]["value"], app.cramps()[0], "{backup}");
    (app, text)
}

fn is_downloaded(app: &App) -> bool {
    app.a_moment_passes();
    app.profile().join(BACKUP).exists()
}

#[test]
fn on_a_phone_the_share_sheet_gets_the_backup_and_it_opens_again() {
    if e2e::differs!() {
        return;
    }
    let (app, text) = shared("", "Saved, read back and compared.");
    app.see("Last backup: today.");
    assert!(!is_downloaded(&app), "not twice");
    open_file(&app, &text);
    app.see("Cramps: 1 the same.");
}

#[test]
fn a_share_sheet_that_is_closed_saves_no_backup_and_none_is_remembered() {
    if e2e::differs!() {
        return;
    }
    let (app, _) = shared("AbortError", "Nothing was saved.");
    assert!(!is_downloaded(&app), "the person did not want it");
    app.see("No backup was saved yet.");
}

#[test]
fn a_share_sheet_that_refuses_becomes_a_download_of_the_same_backup() {
    if e2e::differs!() {
        return;
    }
    let (app, text) = shared("NotAllowedError", "Saved to your downloads, read back and compared.");
    assert_eq!(app.downloaded(BACKUP), text);
    app.see("Last backup: today.");
}

#[test]
fn a_backup_that_took_long_to_make_is_shared_by_another_tap() {
    if e2e::differs!() {
        return;
    }
    let late = "Object.defineProperty(UserActivation.prototype, 'isActive', { get: () => !self.isLate });";
    let script = format!("{}{late}", share_sheet(""));
    let app = Phone::new().with_a_finger().running_first(&script).open("#/data");
    app.wait_until_mounted();
    app.script("self.isLate = true", vec![]);
    app.tap("Save a backup");
    app.see(words::BACKUP_READY);
    app.see("No backup was saved yet.");
    assert_eq!(app.script("return self.handed", vec![]), json!([]));
    app.script("self.isLate = false", vec![]);
    app.tap(words::KEEP_BACKUP);
    app.see("Saved, read back and compared.");
    assert_eq!(app.script("return self.handed.map(([file]) => file[0])", vec![]), json!([BACKUP]));
}

#[test]
fn a_locked_backup_names_how_it_is_locked_and_how_many_rounds_its_passphrase_takes() {
    let mut app = open_app_at("#/data");
    app.wait_until_mounted();
    app.download_here();
    app.fill("Passphrase", "three calm geese");
    app.fill("The same passphrase again", "three calm geese");
    app.tap("Save a backup");
    app.see("Saved to your downloads, read back and compared.");
    let file = app.downloaded("unknot-2026-11-22.jwe");
    let parts: Vec<&str> = file.split('.').collect();
    assert_eq!(parts.len(), 5, "compact: {file}");
    let read = "return JSON.parse(atob(arguments[0].replaceAll('-', '+').replaceAll('_', '/')))";
    let header = app.script(read, vec![json!(parts[0])]);
    assert_eq!(header["alg"], "PBES2-HS512+A256KW");
    assert_eq!(header["enc"], "A256GCM");
    assert!(header["p2c"].as_u64() >= Some(600_000), "{header}");
}

/// One cramp, and a backup of it.
fn with_a_backup() -> App {
    let mut app = open_app();
    app.wait_until_mounted();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.tap("Save a backup");
    app.downloaded(BACKUP);
    app.see("Last backup: today.");
    app.follow("#/");
    app
}

/// So many days later, at noon, the app is opened on Tonight again.
fn days_later(app: &mut App, days: i64) {
    app.minutes_pass(days * DAY);
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
}

#[test]
fn after_a_month_with_something_new_tonight_leads_to_the_next_backup() {
    let mut app = with_a_backup();
    days_later(&mut app, 29);
    app.add_cramp("2026-12-20T02:00", |_| ());
    app.see_no(words::BACKUP_DUE);
    days_later(&mut app, 2);
    app.tap(words::BACKUP_DUE);
    app.see("Last backup: Sunday 22 November.");
    app.tap("Save a backup");
    app.see("Last backup: today.");
    app.follow("#/");
    app.see_a(Role::Heading, "Tonight");
    app.see_no(words::BACKUP_DUE);
}

#[test]
fn after_a_month_without_anything_new_no_backup_is_asked_for() {
    let mut app = with_a_backup();
    days_later(&mut app, 31);
    app.see(CRAMP);
    app.see_no(words::BACKUP_DUE);
    app.tap("Delete the cramp of 02:00");
    app.see(words::BACKUP_DUE);
}

#[test]
fn who_never_saved_one_is_reminded_a_month_after_the_first_night_but_not_at_night() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    days_later(&mut app, 27);
    app.see(CRAMP);
    app.see_no(words::BACKUP_DUE);
    days_later(&mut app, 1);
    app.see_a(Role::Link, words::BACKUP_DUE);
    app.minutes_pass(DAY / 2);
    app.reload();
    app.wait_until_mounted();
    app.see(CRAMP);
    app.see_no(words::BACKUP_DUE);
}

/// Counts how often the browser is asked to keep what is stored, and answers so; one engine cannot be asked at all.
fn asked_to_keep(answer: &str) -> String {
    format!(
        "self.asked = 0; self.keeps = false;
        const persist = async () => {{ self.asked++; {answer} }};
        Object.defineProperty(Navigator.prototype, 'storage', {{ value: {{ persisted: async () => self.keeps, persist }} }});"
    )
}

fn see_asked(app: &App, times: u64) {
    app.until(&format!("to be asked {times} times"), |app| {
        (app.try_script("return self.asked", vec![])? == times).then_some(())
    });
}

/// A browser that answers so is asked with the first cramp, and only then; everything goes on.
fn check_asked(answer: &str) -> App {
    let app = Phone::new().running_first(&asked_to_keep(answer)).open("#/");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
    app.a_moment_passes();
    see_asked(&app, 0);
    app.add_cramp("2026-11-20T02:00", |_| ());
    see_asked(&app, 1);
    app.see(CRAMP);
    app.add_cramp("2026-11-21T04:00", |_| ());
    app.see("04:00, length unknown");
    app.a_moment_passes();
    see_asked(&app, 1);
    assert_eq!(app.cramps().len(), 2);
    app.follow("#/data");
    app
}

#[test]
fn the_browser_is_asked_to_keep_it_once_something_was_entered_and_its_no_changes_nothing() {
    for no in ["return false", "throw new TypeError('refused')"] {
        let mut app = check_asked(no);
        app.see("The browser may clear it when room runs short. A backup is safe from that.");
        app.tap("Ask the browser to keep it");
        see_asked(&app, 2);
        app.see_a(Role::Button, "Ask the browser to keep it");
        app.reload();
        app.wait_until_mounted();
        app.follow("#/");
        app.see(CRAMP);
        assert_eq!(app.cramps().len(), 2);
    }
}

#[test]
fn a_browser_that_promises_to_keep_it_is_asked_no_more() {
    let app = check_asked("return self.keeps = true");
    app.see("The browser promises to keep it, even when room runs short.");
    app.see_no("Ask the browser to keep it");
}

#[test]
fn at_night_the_browser_is_asked_nothing_and_with_the_morning_check_it_is() {
    let mut app = Phone::new().at("03:12").running_first(&asked_to_keep("return false")).open("#/now");
    app.wait_until_mounted();
    app.tap("It's easing");
    app.tap("Back to sleep");
    app.tap("The screen is dark");
    app.see("03:12");
    app.a_moment_passes();
    see_asked(&app, 0);
    app.minutes_pass(5 * 60);
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Last night");
    see_asked(&app, 0);
    app.tap("Done");
    see_asked(&app, 1);
}

#[test]
fn axe_finds_nothing_before_a_restore_in_any_theme() {
    let text = write_backup(&diary::twelve_weeks(), &[], "0.0.0", diary::noon());
    let text = text.replacen("\"severity\":", "\"severity\":1", 1);
    for theme in [Theme::Light, Theme::Dark, Theme::Bedside] {
        let mut here = diary::nights(5);
        here.choices.settings.theme = theme;
        let mut app = open_app();
        app.wait_until_mounted();
        app.keep(&here);
        app.show_on(360, 800);
        open_file(&app, &text);
        app.see_a(Role::Heading, "Backup of today");
        app.see_a(Role::Heading, "Cannot be read, and stays out");
        assert_eq!(axe(&app), Vec::<Value>::new(), "{theme:?}");
    }
}

#[test]
fn the_keyboard_alone_saves_a_backup_and_brings_it_back() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.see_a(Role::Heading, "Your data");
    app.press_tab_until("Save a backup");
    app.press(Key::Enter);
    app.see("Saved to your downloads, read back and compared.");
    app.downloaded(BACKUP);
    app.choose_file("Backup file", &app.profile().join(BACKUP));
    app.press_tab_until("Open, change nothing yet");
    app.press(Key::Space);
    app.see("Cramps: 1 the same.");
    app.press_tab_until("Add to what is here");
    app.press(Key::Enter);
    app.see("Restored.");
    assert_eq!(app.cramps().len(), 1);
}
