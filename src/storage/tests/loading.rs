//! Loading and saving: what is broken is rescued and told, the rest is there, and nothing is written over blindly.

use super::memory::{Fault, Memory};
use crate::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        factor::OwnFactor,
        journal::NightNote,
        night::{Month, NightOf},
        settings::{Settings, Theme},
    },
    storage::{
        books::BookName,
        keys::Key,
        load::{Loaded, load},
        notice::Notice,
        save::{SaveError, Unsaved, refresh, save},
        schema::{DecodeError, encode_month},
        session_note::SessionNote,
        store::StoreError,
        switch,
    },
};

const NOW: &str = "2026-11-22T08:00:00+01:00";
const NOVEMBER: &str = "unknot/journal/2026-11";
const OCTOBER: &str = "unknot/journal/2026-10";

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn now() -> Moment {
    at(NOW)
}

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn cramp(start: &str) -> Cramp {
    Cramp::new(Draft::starting(at(start))).expect("a cramp")
}

fn save_all(store: &Memory, loaded: &mut Loaded, keys: &[&str]) -> Unsaved {
    let keys = keys.iter().map(|k| key(k));
    save(store, keys, &mut loaded.diary, &mut loaded.epoch, &mut loaded.trouble, now())
}

/// A store with a cramp in October, one in November, a quiet night, an own factor, settings and a session.
fn filled() -> Memory {
    let store = Memory::default();
    let mut loaded = load(&store, now());
    let diary = &mut loaded.diary;
    diary.journal.put_cramp(cramp("2026-10-05T02:00:00+02:00"), now());
    diary.journal.put_cramp(cramp("2026-11-22T03:12:00+01:00"), now());
    let night = NightOf::evening("2026-11-20".parse().expect("a date"));
    diary.journal.put_night(NightNote { quiet: true, ..NightNote::new(night) }, now());
    diary.books.factors.put(OwnFactor::new("Gardening", now()).expect("a factor"), now());
    diary.choices.set(Settings { theme: Theme::Dark, ..Settings::default() }, now());
    let note = SessionNote::new(at("2026-11-22T07:50:00+01:00"));
    let session = Key::Session(note.id()).to_string();
    diary.sessions.insert(note.id(), note);
    let keys = [OCTOBER, NOVEMBER, "unknot/factors", "unknot/medicines", "unknot/settings", &session];
    assert!(save_all(&store, &mut loaded, &keys).is_empty());
    store
}

#[test]
fn what_was_saved_is_loaded() {
    let store = filled();
    let loaded = load(&store, now());
    assert_eq!((loaded.diary.journal.cramps().len(), loaded.diary.sessions.len()), (2, 1));
    assert_eq!(loaded.diary.books.factors.iter().count(), 1);
    assert_eq!(loaded.diary.choices.settings.theme, Theme::Dark);
    assert_eq!((&loaded.trouble.notices[..], loaded.trouble.locked.len(), loaded.rescued.len()), (&[][..], 0, 0));
    let again = load(&store.restarted(), now());
    assert_eq!(again, loaded);
}

#[test]
fn the_newest_month_is_read_first() {
    let store = filled();
    let mut loaded = crate::storage::load::begin(&store, now());
    assert!(loaded.read_months(&store, 1, now()));
    assert_eq!(loaded.diary.journal.months(), crate::domain::sorted_set::SortedSet::from([month("2026-11")]));
    assert!(!loaded.read_months(&store, 9, now()));
    assert_eq!(loaded, load(&store, now()));
}

fn month(text: &str) -> Month {
    Month::parse(text).expect("a month")
}

/// With `text` under `key`, loading tells of it with `notice`, rescues it once, and loads the rest.
fn check(name: &str, text: &str, notice: Notice) {
    let store = filled();
    let whole = load(&store, now()).diary;
    store.put(name, text);
    let loaded = load(&store, now());
    assert_eq!(loaded.trouble.notices, [notice], "{name}: {text:.60}");
    assert_eq!(store.text(name).as_deref(), Some(text), "left where it is");
    assert_eq!(loaded.rescued, [key(name).rescue(now())]);
    assert_eq!(store.text(&loaded.rescued[0].to_string()).as_deref(), Some(text), "the copy is the text itself");
    assert_eq!(loaded.diary.journal.cramps().len(), whole.journal.cramps().len() - usize::from(name == NOVEMBER));
    let later = at("2026-11-23T08:00:00+01:00");
    let again = load(&store, later);
    assert_eq!((again.rescued, again.trouble.notices), (loaded.rescued, vec![]), "rescued and told once");
}

#[test]
fn text_that_cannot_be_read_is_rescued_and_the_rest_loads() {
    let rescued = |name, why| Notice::Rescued(key(name), why);
    check(NOVEMBER, "", rescued(NOVEMBER, DecodeError::NotJson));
    check(NOVEMBER, r#"{"version":1,"cramps":[],"nig"#, rescued(NOVEMBER, DecodeError::NotJson));
    check(NOVEMBER, "[]", rescued(NOVEMBER, DecodeError::NotOurs));
    check(NOVEMBER, r#"{"version":1,"cramps":[]}"#, rescued(NOVEMBER, DecodeError::NotOurs));
    check(NOVEMBER, r#"{"version":0,"cramps":[],"nights":[]}"#, rescued(NOVEMBER, DecodeError::NotOurs));
    check(NOVEMBER, &"[".repeat(100_000), rescued(NOVEMBER, DecodeError::NotJson));
    check("unknot/factors", r#"{"version":1,"medicines":[]}"#, rescued("unknot/factors", DecodeError::NotOurs));
    check("unknot/settings", "null", rescued("unknot/settings", DecodeError::NotOurs));
    let future = r#"{"start":"2046-11-22T03:12:00+01:00","end":null}"#;
    let name = "unknot/session/2425692720000";
    check(name, future, rescued(name, DecodeError::Invalid("it starts in the future".into())));
}

#[test]
fn the_good_records_of_a_damaged_month_still_count() {
    let store = filled();
    let good = store.text(NOVEMBER).expect("a month");
    let bad = good.replace(r#""cramps":["#, r#""cramps":[{"edited":"yesterday"},"#);
    store.put(NOVEMBER, &bad);
    let mut loaded = load(&store, now());
    assert_eq!(loaded.diary.journal.cramps().len(), 2);
    let [Notice::PartRescued(_, refused)] = &loaded.trouble.notices[..] else { panic!("{:?}", loaded.trouble) };
    assert_eq!((refused[0].list, refused[0].row), ("cramps", 1));
    assert!(save_all(&store, &mut loaded, &[NOVEMBER]).is_empty());
    assert_eq!(store.text(NOVEMBER), Some(good));
    assert_eq!(store.text(&loaded.rescued[0].to_string()), Some(bad));
}

#[test]
fn another_months_text_is_rescued_not_doubled() {
    let store = filled();
    store.put(NOVEMBER, &store.text(OCTOBER).expect("a month"));
    let mut loaded = load(&store, now());
    assert_eq!(loaded.diary.journal.cramps().len(), 1);
    assert!(matches!(&loaded.trouble.notices[..], [Notice::PartRescued(..)]));
    assert!(save_all(&store, &mut loaded, &[NOVEMBER, OCTOBER]).is_empty());
    assert_eq!(load(&store, now()).diary.journal.cramps().len(), 1);
}

#[test]
fn of_two_rows_for_one_record_the_later_edit_counts() {
    let store = filled();
    let mut newer = load(&store, now()).diary.journal;
    let mut draft = cramp("2026-11-22T03:12:00+01:00").into_draft();
    draft.note = "newer".into();
    newer.put_cramp(Cramp::new(draft).expect("a cramp"), at("2026-11-23T08:00:00+01:00"));
    let (old, new) = (store.text(NOVEMBER).expect("a month"), encode_month(&newer, month("2026-11")));
    let row = |text: &str| {
        let (_, rest) = text.split_once(r#""cramps":["#).expect("cramps");
        rest.split_once(r#"],"nights""#).expect("nights").0.to_owned()
    };
    store.put(NOVEMBER, &old.replace(&row(&old), &format!("{},{}", row(&new), row(&old))));
    let loaded = load(&store, now());
    assert_eq!((loaded.diary.journal, loaded.trouble.notices), (newer, vec![]));
}

#[test]
fn a_newer_text_is_left_alone_and_its_month_locked() {
    let store = filled();
    let newer = r#"{"version":2,"attacks":{}}"#;
    store.put(NOVEMBER, newer);
    let mut loaded = load(&store, now());
    assert_eq!(loaded.trouble.notices, [Notice::Newer(key(NOVEMBER))]);
    assert_eq!((loaded.rescued.len(), loaded.trouble.locked.len()), (0, 1));
    loaded.diary.journal.put_cramp(cramp("2026-11-22T04:00:00+01:00"), now());
    let unsaved = save_all(&store, &mut loaded, &[NOVEMBER, OCTOBER]);
    assert_eq!((unsaved.why, unsaved.keys.len()), (Some(SaveError::Locked), 1));
    assert_eq!(store.text(NOVEMBER).as_deref(), Some(newer));
}

#[test]
fn what_cannot_be_rescued_is_locked_until_it_can() {
    let store = filled();
    store.put(NOVEMBER, "broken");
    store.fail(0, Fault::Once(StoreError::Full));
    let mut loaded = load(&store, now());
    assert_eq!(loaded.trouble.notices, [Notice::NotRescued(key(NOVEMBER), StoreError::Full)]);
    assert!(loaded.trouble.locked.contains(&key(NOVEMBER)));
    loaded.diary.journal.put_cramp(cramp("2026-11-22T04:00:00+01:00"), now());
    store.fail(0, Fault::Once(StoreError::Full));
    assert_eq!(save_all(&store, &mut loaded, &[NOVEMBER]).why, Some(SaveError::Locked));
    assert_eq!(store.text(NOVEMBER).as_deref(), Some("broken"));
    assert!(save_all(&store, &mut loaded, &[NOVEMBER]).is_empty(), "there is room again");
    assert!(loaded.trouble.locked.is_empty());
    assert_eq!(store.text(&key(NOVEMBER).rescue(now()).to_string()).as_deref(), Some("broken"));
}

#[test]
fn a_write_that_fails_leaves_memory_right_and_names_what_is_missing() {
    let store = filled();
    let mut loaded = load(&store, now());
    let cramp = cramp("2026-11-22T04:00:00+01:00");
    let id = cramp.id();
    let month = Key::Month(loaded.diary.journal.put_cramp(cramp, now()));
    store.fail(0, Fault::Once(StoreError::Full));
    let unsaved = save_all(&store, &mut loaded, &[NOVEMBER]);
    assert_eq!(unsaved, Unsaved { keys: [month].into(), why: Some(SaveError::Store(StoreError::Full)) });
    assert!(loaded.diary.journal.cramp(id).is_some());
    assert!(load(&store, now()).diary.journal.cramp(id).is_none());
    let unsaved = save(&store, unsaved.keys, &mut loaded.diary, &mut loaded.epoch, &mut loaded.trouble, now());
    assert!(unsaved.is_empty());
    assert_eq!(load(&store, now()).diary, loaded.diary);
}

#[test]
fn garbage_written_while_the_app_runs_is_rescued_before_it_is_written_over() {
    let store = filled();
    let mut loaded = load(&store, now());
    store.put(NOVEMBER, "garbage");
    assert!(save_all(&store, &mut loaded, &[NOVEMBER]).is_empty());
    assert_eq!(loaded.trouble.notices, [Notice::Rescued(key(NOVEMBER), DecodeError::NotJson)]);
    assert_eq!(load(&store, now()).diary, loaded.diary);
}

#[test]
fn two_tabs_writing_in_turn_lose_nothing() {
    let store = filled();
    let (mut here, mut there) = (load(&store, now()), load(&store, now()));
    for hour in 0..4 {
        let tab = if hour % 2 == 0 { &mut here } else { &mut there };
        let start = format!("2026-11-15T0{hour}:00:00+01:00");
        tab.diary.journal.put_cramp(cramp(&start), now());
        assert!(save_all(&store, tab, &[NOVEMBER]).is_empty());
    }
    let gone = here.diary.journal.cramps()[0].id();
    there.diary.journal.remove_cramp(gone, now());
    there.diary.books.factors.put(OwnFactor::new("Long walk", at("2026-11-22T08:00:01+01:00")).expect("one"), now());
    assert!(save_all(&store, &mut there, &[OCTOBER, "unknot/factors"]).is_empty());
    assert!(save_all(&store, &mut here, &[NOVEMBER, OCTOBER, "unknot/factors"]).is_empty());
    assert_eq!(here.diary, load(&store, now()).diary);
    assert_eq!((here.diary.journal.cramps().len(), here.diary.books.factors.iter().count()), (5, 2));
}

#[test]
fn a_tab_notices_that_everything_was_replaced() {
    let store = filled();
    let mut loaded = load(&store, now());
    store.put("unknot/epoch", "2");
    let trouble = &mut loaded.trouble;
    assert_eq!(refresh(&store, &key(NOVEMBER), &mut loaded.diary, None, trouble, now()), Err(SaveError::Replaced));
    assert_eq!(load(&store, now()).epoch.as_deref(), Some("2"));
}

#[test]
fn a_tab_does_not_bring_back_what_another_one_deleted() {
    let store = filled();
    let mut loaded = load(&store, now());
    store.put("other", "x");
    switch::clear(&store).expect("cleared");
    loaded.diary.journal.put_cramp(cramp("2026-11-22T04:00:00+01:00"), now());
    assert_eq!(save_all(&store, &mut loaded, &[NOVEMBER]).why, Some(SaveError::Replaced));
    assert_eq!(store.text(NOVEMBER), None);
    // A discarded session leaves nothing behind, yet nobody deleted anything.
    let store = Memory::of(&[("unknot/session/1795313520000", r#"{"start":"2026-11-22T03:12:00.000+01:00"}"#)]);
    let mut loaded = load(&store, now());
    store.texts.borrow_mut().clear();
    loaded.diary.journal.put_cramp(cramp("2026-11-22T04:00:00+01:00"), now());
    assert!(save_all(&store, &mut loaded, &[NOVEMBER]).is_empty());
    // A first cramp that could not be written is another matter: nothing was there before.
    let store = Memory::default();
    let mut loaded = load(&store, now());
    loaded.diary.journal.put_cramp(cramp("2026-11-22T04:00:00+01:00"), now());
    store.fail(0, Fault::Once(StoreError::Full));
    assert!(!save_all(&store, &mut loaded, &[NOVEMBER]).is_empty());
    assert!(save_all(&store, &mut loaded, &[NOVEMBER]).is_empty());
}

#[test]
fn keys_of_other_apps_and_of_unknown_kinds_are_left_alone() {
    let store = filled();
    store.put("other/settings", "x");
    store.put("unknot/unheard-of", "x");
    let loaded = load(&store, now());
    assert_eq!(loaded.trouble.notices, []);
    assert_eq!(BookName::parse("unheard-of"), None);
}
