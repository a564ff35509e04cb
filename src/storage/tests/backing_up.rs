//! Backups: they hold their published shape, say what they would do, and refuse what is none.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{memory::Memory, values::diaries};
use crate::{
    domain::{
        Moment,
        book::Tally,
        cramp::{Cramp, Draft},
        settings::{Settings, Theme},
    },
    storage::{
        backup::{BackupError, MAX_BYTES, Unread, preview, read_backup, unread, write_backup},
        diary::Diary,
        load::load,
        ten_years,
    },
};

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn now() -> Moment {
    at("2026-11-22T08:00:00+01:00")
}

fn cramp(start: &str) -> Cramp {
    Cramp::new(Draft::starting(at(start))).expect("a cramp")
}

fn schema() -> jsonschema::Validator {
    let text = include_str!("../../../docs/backup.schema.json");
    let schema: Value = serde_json::from_str(text).expect("JSON");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
}

/// Whether a backup of one cramp, changed by `change`, holds the schema.
fn check(change: impl Fn(&mut Value), holds: bool) {
    let mut diary = Diary::default();
    diary.journal.put_cramp(cramp("2026-11-22T03:12:00+01:00"), now());
    let mut value: Value = serde_json::from_str(&write_backup(&diary, &[], "0.1.0", now())).expect("JSON");
    change(&mut value);
    let errors: Vec<_> = schema().iter_errors(&value).map(|e| e.to_string()).collect();
    assert_eq!(errors.is_empty(), holds, "{errors:?}");
}

#[test]
fn the_schema_takes_our_backups_and_refuses_others() {
    check(|_| {}, true);
    check(|v| v["extra"] = json!(1), true);
    check(|v| v["version"] = json!(2), false);
    check(|v| v["unknot"] = json!("snapshot"), false);
    check(|v| v["made"] = json!("yesterday"), false);
    check(|v| v["cramps"][0]["value"]["severity"] = json!(11), false);
    check(|v| v["cramps"][0]["value"]["muscle"] = json!("arm"), false);
    check(|v| v["cramps"][0]["removed"] = json!(5), false);
    check(|v| drop(v["cramps"][0]["value"].take()), false);
    let trial = |weeks: u8| {
        let value = json!({ "id": 5, "change": "drinks", "first": "2026-11-22", "weeks": weeks });
        json!([{ "edited": "2026-11-22T08:00:00Z", "value": value }])
    };
    check(move |v| v["trials"] = trial(6), true);
    check(move |v| v["trials"] = trial(60), false);
    check(|v| v["nights"] = json!([{ "edited": "2026-11-22T08:00:00Z", "removed": "2026-11-21" }]), true);
}

#[test]
fn ten_years_hold_the_schema() {
    let text = ten_years::backup(now());
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert!(schema().validate(&value).is_ok());
    let backup = read_backup(&text, now()).expect("a backup");
    assert_eq!((backup.refused.len(), backup.diary.journal.cramps().len()), (0, 2_000));
    assert_eq!(backup.diary.journal.nights().count(), 3_650);
    // Ten years fit into 2 MB, so that with a copy of them beside they still fit into a browser's 5 MB.
    assert!(text.len() < 2_000_000, "{} bytes", text.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_backup_holds_the_schema(diary in diaries()) {
        let unread = [Unread { key: "unknot/journal/2026-11".into(), text: "brok\u{0}en".into() }];
        let value: Value = serde_json::from_str(&write_backup(&diary, &unread, "0.1.0", now())).expect("JSON");
        let errors: Vec<_> = schema().iter_errors(&value).map(|e| e.to_string()).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
    }
}

/// Reading `text` fails, with a sentence.
fn refused(text: &str, expected: BackupError) {
    let error = read_backup(text, now()).expect_err("no backup");
    assert_eq!(error, expected, "{text:.60}");
    assert!(error.to_string().ends_with('.'));
}

#[test]
fn what_is_no_backup_is_refused_with_a_sentence() {
    refused("", BackupError::Damaged);
    refused("night,start,end", BackupError::Damaged);
    refused(&"[".repeat(1_000_000), BackupError::Damaged);
    refused(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)), BackupError::NotABackup);
    refused(&format!(r#"{{"unknot":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000)), BackupError::NotABackup);
    refused("{}", BackupError::NotABackup);
    refused(r#"{"version":1,"cramps":[],"nights":[]}"#, BackupError::NotABackup);
    refused(r#"{"unknot":"snapshot","version":1}"#, BackupError::NotABackup);
    refused(r#"{"unknot":"backup","version":2}"#, BackupError::Newer);
    refused(&" ".repeat(MAX_BYTES + 1), BackupError::TooLarge);
}

#[test]
fn a_damaged_record_is_refused_by_itself() {
    let mut diary = Diary::default();
    for start in ["2026-11-22T03:12:00+01:00", "2026-11-23T03:12:00+01:00"] {
        diary.journal.put_cramp(cramp(start), now());
    }
    diary.choices.set(Settings { theme: Theme::Dark, ..Settings::default() }, now());
    let text = write_backup(&diary, &[], "0.1.0", now());
    let text = text.replace("2026-11-23T03:12:00+01:00", "no time").replace("\"dark\"", "\"blue\"");
    let backup = read_backup(&text, now()).expect("the rest");
    let told: Vec<_> = backup.refused.iter().map(|r| (r.list, r.row)).collect();
    assert_eq!((told, backup.diary.journal.cramps().len()), (vec![("cramps", 2), ("settings", 1)], 1));
    assert!(backup.refused[0].to_string().starts_with("Record 2 of the cramps cannot be read: "));
}

#[test]
fn a_preview_tells_what_would_happen() {
    let (mut here, mut there) = (Diary::default(), Diary::default());
    here.journal.put_cramp(cramp("2026-11-01T03:00:00+01:00"), now());
    for day in 2..4 {
        there.journal.put_cramp(cramp(&format!("2026-11-0{day}T03:00:00+01:00")), now());
    }
    here.merge(Diary { journal: there.journal.clone(), ..Diary::default() });
    let gone = there.journal.cramps()[0].id();
    there.journal.remove_cramp(gone, now());
    there.journal.put_cramp(cramp("2026-11-04T03:00:00+01:00"), now());
    there.choices.set(Settings { theme: Theme::Dark, ..Settings::default() }, now());
    let backup = read_backup(&write_backup(&there, &[], "0.1.0", now()), now()).expect("a backup");
    let told = preview(&here, &backup);
    let cramps = Tally { new: 1, removed: 1, same: 1, only_here: 1, ..Tally::default() };
    let settings = Tally { new: 1, ..Tally::default() };
    assert_eq!(told.lists, [("cramps", cramps), ("settings", settings)]);
    here.merge(backup.diary.clone());
    let again = preview(&here, &backup).lists;
    assert!(again.iter().all(|(_, t)| (t.new, t.changed, t.removed) == (0, 0, 0)), "{again:?}");
}

#[test]
fn texts_that_cannot_be_read_go_along() {
    let newer = r#"{"version":2}"#;
    let store = Memory::of(&[("unknot/journal/2026-10", "broken"), ("unknot/journal/2026-11", newer)]);
    let loaded = load(&store, now());
    let texts = unread(&store, &loaded.trouble).expect("read");
    let text = write_backup(&loaded.diary, &texts, "0.1.0", now());
    let backup = read_backup(&format!("\u{feff}{text}"), now()).expect("a backup");
    let told: Vec<_> = backup.unread.iter().map(|u| (u.key.as_str(), u.text.as_str())).collect();
    assert_eq!(told, [("unknot/journal/2026-10", "broken"), ("unknot/journal/2026-11", newer)]);
}
