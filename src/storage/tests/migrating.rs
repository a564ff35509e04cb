//! The road to a next version, walked with a version that does not exist yet.

use serde_json::{Value, json};

use super::memory::{Fault, Memory};
use crate::{
    domain::Moment,
    storage::{
        keys::Key,
        load::load,
        migrate::{STEPS, Step, migrated, migrated_backup, run, target},
        schema::VERSION,
        store::StoreError,
        switch::{Recovery, recover},
    },
};

fn now() -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T08:00:00+01:00").expect("a time")
}

/// Version 2 calls cramps knots; version 3 adds an empty list to each month.
fn to_2(key: &Key, mut value: Value) -> Option<Value> {
    if matches!(key, Key::Month(_)) {
        let fields = value.as_object_mut()?;
        let cramps = fields.remove("cramps")?;
        fields.insert("knots".to_owned(), cramps);
    }
    Some(value)
}

fn to_3(key: &Key, mut value: Value) -> Option<Value> {
    if matches!(key, Key::Month(_)) {
        value.as_object_mut()?.insert("walks".to_owned(), Value::Array(Vec::new()));
    }
    Some(value)
}

const FUTURE: &[Step] = &[to_2, to_3];

const OCTOBER: &str = r#"{"version":1,"cramps":[],"nights":[]}"#;

fn filled() -> Memory {
    Memory::of(&[
        ("unknot/journal/2026-10", OCTOBER),
        ("unknot/journal/2026-11", r#"{"version":2,"knots":[],"nights":[]}"#),
        ("unknot/journal/2026-09", "broken"),
        ("unknot/settings", r#"{"version":1,"settings":{}}"#),
        ("unknot/session/5", r#"{"start":"2026-11-22T03:12:00.000+01:00","end":null}"#),
    ])
}

fn check(text: &str, expected: &str) {
    let key = Key::parse("unknot/journal/2026-10").expect("a key");
    assert_eq!(migrated(&key, text, FUTURE), expected);
}

#[test]
fn each_text_climbs_from_where_it_is() {
    check(OCTOBER, r#"{"knots":[],"nights":[],"version":3,"walks":[]}"#);
    check(r#"{"version":2,"knots":[1]}"#, r#"{"knots":[1],"version":3,"walks":[]}"#);
}

#[test]
fn what_is_current_newer_or_not_ours_stays_as_it_is() {
    for text in [r#"{"version":3}"#, r#"{"version":4}"#, r#"{"version":0}"#, r#"{"version":1}"#, "{}", "[", "null"] {
        check(text, text);
    }
}

#[test]
fn an_old_backup_climbs_by_the_same_steps() {
    let old = concat!(
        r#"{"unknot":"backup","version":1,"app":"0.1.0","made":"2026-11-22T08:00:00+01:00","cramps":[1],"nights":[2],"#,
        r#""factors":[3],"settings":{"version":1,"settings":{}},"sessions":[{"start":"x"},{"version":1}],"unread":[]}"#
    );
    let new: Value = serde_json::from_str(&migrated_backup(old, FUTURE)).expect("JSON");
    assert_eq!((&new["knots"], &new["nights"], &new["factors"]), (&json!([1]), &json!([2]), &json!([3])));
    assert_eq!((&new["version"], &new["settings"]["version"]), (&json!(3), &json!(3)));
    assert_eq!(new["sessions"], json!([{ "start": "x" }, { "version": 3 }]));
    assert_eq!((&new["app"], new.get("cramps")), (&json!("0.1.0"), None));
    for text in [r#"{"version":3}"#, r#"{"version":9}"#, "{}", "[", "{\"version\":0}"] {
        assert_eq!(migrated_backup(text, FUTURE), text);
    }
}

#[test]
fn the_version_written_is_where_the_steps_lead() {
    assert_eq!((VERSION, target(STEPS), target(FUTURE)), (1, VERSION, 3));
    assert!(!run(&filled(), STEPS, now()).expect("nothing to do"));
}

#[test]
fn everything_migrates_and_what_was_is_kept_in_a_snapshot() {
    let store = filled();
    assert!(run(&store, FUTURE, now()).expect("migrated"));
    for (key, version) in [("journal/2026-10", 3), ("journal/2026-11", 3), ("settings", 3)] {
        let text = store.text(&format!("unknot/{key}")).expect("a text");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value["version"], version, "{key}");
    }
    assert_eq!(store.text("unknot/journal/2026-09").as_deref(), Some("broken"));
    assert!(!store.text("unknot/session/5").expect("the boot script's").contains("version"));
    let snapshot = store.text(&Key::Snapshot(now().timestamp_millis()).to_string()).expect("a snapshot");
    let snapshot: Value = serde_json::from_str(&snapshot).expect("JSON");
    assert_eq!(snapshot["texts"]["unknot/journal/2026-10"], OCTOBER);
    assert!(!run(&store, FUTURE, now()).expect("nothing left to do"));
}

#[test]
fn a_migration_killed_at_any_write_is_whole_at_the_next_start() {
    let whole = filled();
    run(&whole, FUTURE, now()).expect("migrated");
    let persons = |store: &Memory| {
        let texts = store.texts.borrow().clone();
        texts.into_iter().filter(|(key, _)| !key.starts_with("unknot/snapshot")).collect::<Vec<_>>()
    };
    for fault in [Fault::Killed, Fault::FromThen(StoreError::Full), Fault::Once(StoreError::Broken)] {
        for at in 0..whole.writes.get() {
            let store = filled();
            store.fail(at, fault);
            let _ = run(&store, FUTURE, now());
            let store = store.restarted();
            assert!(!matches!(recover(&store).expect("recovered"), Recovery::Stuck(..)));
            let now = persons(&store);
            assert!(now == persons(&filled()) || now == persons(&whole), "{fault:?} at write {at}: {now:?}");
        }
    }
    let newer = load(&whole, now());
    assert_eq!(newer.trouble.locked.len(), 3, "and this app leaves alone what a newer one migrated");
}
