//! Restoring, going back, and deleting everything: whole, or not at all, and never without a word.

use chrono::TimeDelta;

use super::memory::{Fault, Memory};
use crate::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        settings::{Settings, Theme},
    },
    storage::{
        backup::{Backup, Unread, read_backup, write_backup},
        diary::Diary,
        keys::Key,
        load::{Loaded, load},
        notice::Notice,
        restore::{Guard, Mode, UndoError, restore, undo},
        save::{SaveError, save},
        session_note::SessionNote,
        snapshot,
        store::StoreError,
        switch::{SwitchError, clear},
        ten_years,
    },
};

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn now() -> Moment {
    at("2026-11-22T08:00:00+01:00")
}

/// A diary with one cramp at 3 in the morning of `date`.
fn diary(date: &str) -> Diary {
    let mut diary = Diary::default();
    let draft = Draft::starting(at(&format!("{date}T03:00:00+01:00")));
    diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), now());
    diary
}

fn backup(diary: &Diary, unread: &[Unread]) -> Backup {
    read_backup(&write_backup(diary, unread, "0.1.0", now()), now()).expect("a backup")
}

/// A store with `diary` in it, as loaded.
fn stored(diary: &Diary) -> (Memory, Loaded) {
    let store = Memory::default();
    let loaded =
        restore(&store, &Diary::default(), &backup(diary, &[]), Mode::Merge, Guard::BackupFile, now()).expect("stored");
    (store, loaded)
}

/// A diary of a year with some words in it.
fn year() -> Diary {
    let mut diary = Diary::default();
    for month in 1..=12 {
        for day in 1..=5 {
            let mut draft = Draft::starting(at(&format!("2025-{month:02}-{day:02}T03:00:00+01:00")));
            draft.note = "walked it off ".repeat(month);
            diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), now());
        }
    }
    diary
}

fn days(diary: &Diary) -> Vec<String> {
    diary.journal.cramps().iter().map(|c| c.get().start.date_naive().to_string()).collect()
}

/// Restoring a backup of 2 November over 1 November gives the cramps of `expected`, now and at the next start.
fn check(mode: Mode, expected: &[&str]) {
    let (store, here) = stored(&diary("2026-11-01"));
    let theirs = backup(&diary("2026-11-02"), &[]);
    let loaded = restore(&store, &here.diary, &theirs, mode, Guard::Snapshot, now()).expect("restored");
    assert_eq!(days(&loaded.diary), expected);
    assert_eq!(load(&store.restarted(), now()), loaded);
    assert_eq!(loaded.trouble.notices, []);
    assert_ne!(loaded.epoch, here.epoch, "other tabs notice");
}

#[test]
fn merging_keeps_both_and_replacing_keeps_theirs() {
    check(Mode::Merge, &["2026-11-01", "2026-11-02"]);
    check(Mode::Replace, &["2026-11-02"]);
}

#[test]
fn merging_twice_changes_nothing() {
    let (store, here) = stored(&diary("2026-11-01"));
    let theirs = backup(&diary("2026-11-02"), &[]);
    let once = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("once");
    let twice = restore(&store, &once.diary, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("twice");
    assert_eq!(once.diary, twice.diary);
}

#[test]
fn replacing_leaves_a_running_guide_alone() {
    let mut mine = diary("2026-11-01");
    let note = SessionNote::new(at("2026-11-22T07:55:00+01:00"));
    mine.sessions.insert(note.id(), note);
    let (store, here) = stored(&mine);
    let theirs = backup(&diary("2026-11-02"), &[]);
    let loaded = restore(&store, &here.diary, &theirs, Mode::Replace, Guard::Snapshot, now()).expect("restored");
    assert_eq!(loaded.diary.sessions, mine.sessions);
}

#[test]
fn what_was_only_in_memory_is_restored_too() {
    let (store, here) = stored(&diary("2026-11-01"));
    let mut memory = here.diary.clone();
    memory.merge(diary("2026-11-03"));
    let theirs = backup(&diary("2026-11-02"), &[]);
    let loaded = restore(&store, &memory, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("restored");
    assert_eq!(days(&loaded.diary), ["2026-11-01", "2026-11-02", "2026-11-03"]);
}

#[test]
fn a_restore_can_be_taken_back() {
    let (store, here) = stored(&diary("2026-11-01"));
    let mut theirs = diary("2026-11-02");
    theirs.choices.set(Settings { theme: Theme::Dark, ..Settings::default() }, now());
    restore(&store, &here.diary, &backup(&theirs, &[]), Mode::Replace, Guard::Snapshot, now()).expect("restored");
    let snapshots = snapshot::all(&store).expect("snapshots");
    let back = undo(&store, &snapshots[0], now()).expect("back");
    assert_eq!((snapshots.len(), back.diary), (1, here.diary));
    assert_eq!(undo(&store, &Key::Snapshot(5), now()), Err(UndoError::Gone));
    store.put("unknot/snapshot/5", "{");
    assert!(matches!(undo(&store, &Key::Snapshot(5), now()), Err(UndoError::Unreadable(_))));
}

#[test]
fn two_snapshots_are_kept() {
    let (store, mut here) = stored(&diary("2026-11-01"));
    for _ in 0..4 {
        let theirs = backup(&diary("2026-11-02"), &[]);
        here = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("restored");
    }
    assert_eq!(snapshot::all(&store).expect("snapshots").len(), 2);
}

#[test]
fn texts_nobody_could_read_come_back_as_rescued_once() {
    let (store, here) = stored(&diary("2026-11-01"));
    let unread = [Unread { key: "unknot/journal/2026-05".into(), text: "broken".into() }];
    let theirs = backup(&diary("2026-11-02"), &unread);
    let once = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("once");
    let twice = restore(&store, &once.diary, &theirs, Mode::Merge, Guard::Snapshot, now()).expect("twice");
    assert_eq!((once.rescued.len(), &twice.rescued), (1, &once.rescued));
    assert_eq!(store.text(&once.rescued[0].to_string()).as_deref(), Some("broken"));
}

#[test]
fn a_month_of_a_newer_version_is_left_alone() {
    let newer = r#"{"version":2}"#;
    let (store, here) = stored(&diary("2026-10-01"));
    store.put("unknot/journal/2026-11", newer);
    let theirs = backup(&diary("2026-11-20"), &[]);
    let loaded = restore(&store, &here.diary, &theirs, Mode::Replace, Guard::Snapshot, now()).expect("restored");
    assert_eq!(store.text("unknot/journal/2026-11").as_deref(), Some(newer));
    assert_eq!(loaded.trouble.notices, [Notice::Newer(Key::parse("unknot/journal/2026-11").expect("a key"))]);
}

#[test]
fn where_there_is_no_room_nothing_changes_and_a_backup_file_makes_room() {
    let (store, here) = stored(&year());
    let before = store.texts.borrow().clone();
    let theirs = backup(&diary("2026-11-02"), &[]);
    store.room.set(Some(store.used() * 3 / 2));
    let full = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::Snapshot, now());
    assert_eq!(full, Err(SwitchError::NotBegun(StoreError::Full)));
    assert_eq!(*store.texts.borrow(), before);
    let loaded = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::BackupFile, now()).expect("restored");
    assert_eq!(loaded.diary.journal.cramps().len(), here.diary.journal.cramps().len() + 1);
}

#[test]
fn the_room_to_finish_is_taken_before_the_decision() {
    let year = backup(&year(), &[]);
    let measure = Memory::default();
    restore(&measure, &Diary::default(), &year, Mode::Merge, Guard::BackupFile, now()).expect("restored");
    let needed = measure.used();
    let mut outcomes = [0, 0];
    for percent in 90..115 {
        let store = Memory::default();
        store.room.set(Some(needed * percent / 100));
        match restore(&store, &Diary::default(), &year, Mode::Merge, Guard::BackupFile, now()) {
            Ok(loaded) => outcomes[usize::from(loaded.diary == year.diary)] += 1,
            Err(SwitchError::NotBegun(StoreError::Full)) => assert_eq!(store.used(), 0, "at {percent} %"),
            Err(error) => panic!("{error:?} at {percent} %"),
        }
    }
    assert!(outcomes[0] == 0 && outcomes[1] > 0, "{outcomes:?}");
}

#[test]
fn deleting_takes_everything_of_ours_and_nothing_else() {
    let (store, _) = stored(&diary("2026-11-01"));
    for key in ["unknot/rescue/5/settings", "unknot/snapshot/5", "unknot/unheard-of", "other"] {
        store.put(key, "x");
    }
    clear(&store).expect("cleared");
    assert_eq!(store.texts.borrow().keys().collect::<Vec<_>>(), ["other"]);
    assert_eq!(load(&store, now()), Loaded::default());
}

#[test]
fn a_decision_that_cannot_be_finished_counts_until_it_can() {
    let (store, here) = stored(&diary("2026-11-01"));
    let theirs = backup(&diary("2026-11-02"), &[]);
    let whole = store.restarted();
    restore(&whole, &here.diary, &theirs, Mode::Merge, Guard::BackupFile, now()).expect("restored");
    let mut stuck = 0;
    for at in 0..whole.writes.get() {
        let store = store.restarted();
        store.fail(at, Fault::FromThen(StoreError::Full));
        let outcome = restore(&store, &here.diary, &theirs, Mode::Merge, Guard::BackupFile, now());
        if outcome != Err(SwitchError::Unfinished(StoreError::Full)) {
            continue;
        }
        stuck += 1;
        let mut loaded = load(&store, now());
        assert_eq!(days(&loaded.diary), ["2026-11-01", "2026-11-02"]);
        assert!(loaded.trouble.notices.contains(&Notice::SwitchStuck(StoreError::Full)));
        let keys = loaded.diary.journal.months().into_iter().map(Key::Month);
        let unsaved = save(&store, keys, &mut loaded.diary, &mut loaded.epoch, &mut loaded.trouble, now());
        assert_eq!(unsaved.why, Some(SaveError::Store(StoreError::Full)));
        let later = load(&store.restarted(), now());
        assert_eq!((days(&later.diary), later.trouble.notices), (days(&loaded.diary), vec![Notice::SwitchFinished]));
    }
    assert!(stuck > 3, "the refusals came at {stuck} places after the decision");
}

#[test]
fn a_decision_that_cannot_be_read_is_rescued_with_what_waits_for_it() {
    let (store, here) = stored(&diary("2026-11-01"));
    store.put("unknot/switch", "garbage");
    store.put("unknot/next/settings", "waiting");
    let loaded = load(&store, now());
    assert_eq!((&loaded.diary, loaded.rescued.len()), (&here.diary, 2));
    assert!(matches!(&loaded.trouble.notices[..], [Notice::Rescued(Key::Switch, _)]));
    assert!(store.text("unknot/switch").is_none() && store.text("unknot/next/settings").is_none());
}

#[test]
fn where_ten_years_leave_no_room_for_a_copy_a_backup_file_stands_in() {
    let (store, here) = stored(&ten_years::diary(now()));
    // What browsers give a site: five million letters.
    store.room.set(Some(5 << 20));
    let theirs = backup(&ten_years::diary(now() - TimeDelta::days(1)), &[]);
    let before = store.texts.borrow().clone();
    let refused = restore(&store, &here.diary, &theirs, Mode::Replace, Guard::Snapshot, now());
    assert!(refused.is_err_and(|error| error.is_lack_of_room()));
    assert_eq!(*store.texts.borrow(), before, "nothing is changed, and no copy of nothing takes room");
    let loaded = restore(&store, &here.diary, &theirs, Mode::Replace, Guard::BackupFile, now()).expect("restored");
    assert_eq!(loaded.diary.journal, theirs.diary.journal);
}

#[test]
fn a_copy_of_what_was_makes_room_for_what_is_said_now() {
    let (store, mut loaded) = stored(&year());
    snapshot::take(&store, now()).expect("a copy");
    store.room.set(Some(store.used()));
    let month = Key::Month(
        loaded.diary.journal.put_cramp(
            Cramp::new(Draft { note: "n".repeat(400), ..Draft::starting(at("2026-11-22T04:00:00+01:00")) })
                .expect("a cramp"),
            now(),
        ),
    );
    let Loaded { diary, epoch, trouble, .. } = &mut loaded;
    assert!(save(&store, [month], diary, epoch, trouble, now()).is_empty());
    assert_eq!(load(&store, now()).diary.journal, loaded.diary.journal);
    assert!(snapshot::all(&store).expect("the keys").is_empty());
}
