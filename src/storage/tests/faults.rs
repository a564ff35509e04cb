//! Every write of a day with the app fails in turn, or the tab is killed at it. After each: what the app accepted is
//! there at the next start, once, and of what it did not accept the person was told.

use chrono::TimeDelta;

use super::memory::{Fault, Memory};
use crate::domain::sorted_set::SortedSet;
use crate::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        factor::OwnFactor,
        journal::NightNote,
        night::NightOf,
    },
    storage::{
        backup::{Backup, read_backup, write_backup},
        books::BookName,
        diary::Diary,
        keys::Key,
        load::{Loaded, glance, load},
        restore::{Guard, Mode, restore},
        save::save,
        session_note::SessionNote,
        snapshot,
        store::{Store, StoreError},
        switch::clear,
    },
};

fn at(day: i64) -> Moment {
    Moment::parse_from_rfc3339("2026-10-20T03:00:00+02:00").expect("a time") + TimeDelta::days(day)
}

/// What a person does.
#[derive(Debug, Clone, Copy)]
enum Verb {
    Log(i64),
    Edit(i64, u8),
    Remove(i64),
    Quiet(i64),
    Factor(i64),
    Choose,
    /// Opens the guide; the boot script writes.
    Open(i64),
    /// The app makes a cramp of the guide: the month is written, then the session goes.
    Adopt(i64),
    Restore(Mode),
    Clear,
}

const DAY: &[Verb] = &[
    Verb::Log(1),
    Verb::Open(30),
    Verb::Adopt(30),
    Verb::Edit(1, 7),
    Verb::Quiet(2),
    Verb::Factor(3),
    Verb::Choose,
    Verb::Log(20),
    Verb::Restore(Mode::Merge),
    Verb::Remove(1),
    Verb::Edit(20, 3),
    Verb::Restore(Mode::Replace),
    Verb::Log(21),
    Verb::Clear,
    Verb::Log(22),
];

fn cramp(day: i64, severity: Option<u8>) -> Cramp {
    let mut draft = Draft::starting(at(day));
    draft.severity = severity.and_then(|s| crate::domain::cramp::Severity::new(s).ok());
    Cramp::new(draft).expect("a cramp")
}

/// A backup with an older cramp, another month, and an edit of one the day knows.
fn backup() -> Backup {
    let mut diary = Diary::default();
    for day in [-40, 0, 1] {
        diary.journal.put_cramp(cramp(day, Some(5)), at(2));
    }
    read_backup(&write_backup(&diary, &[], "0.1.0", at(2)), at(50)).expect("a backup")
}

/// The running app: what it holds, what it could not write, and whether it said so.
struct App<'a> {
    store: &'a Memory,
    loaded: Loaded,
    unsaved: SortedSet<Key>,
    clock: i64,
    told: bool,
}

impl<'a> App<'a> {
    fn start(store: &'a Memory) -> Self {
        let loaded = load(store, at(40));
        let told = !loaded.trouble.notices.is_empty();
        Self { store, loaded, unsaved: SortedSet::new(), clock: 0, told }
    }

    fn now(&mut self) -> Moment {
        self.clock += 1;
        at(40) + TimeDelta::minutes(self.clock)
    }

    /// Changes memory; returns the keys to write.
    fn change(&mut self, verb: Verb) -> Vec<Key> {
        let now = self.now();
        let diary = &mut self.loaded.diary;
        let journal = &mut diary.journal;
        match verb {
            Verb::Log(day) | Verb::Adopt(day) => vec![Key::Month(journal.put_cramp(cramp(day, None), now))],
            Verb::Edit(day, severity) => vec![Key::Month(journal.put_cramp(cramp(day, Some(severity)), now))],
            Verb::Remove(day) => journal
                .remove_cramp(cramp(day, None).id(), now)
                .map(|(_, month)| Key::Month(month))
                .into_iter()
                .collect(),
            Verb::Quiet(day) => {
                let note = NightNote { quiet: true, ..NightNote::new(NightOf::of(at(day))) };
                vec![Key::Month(journal.put_night(note, now))]
            }
            Verb::Factor(day) => {
                diary.books.factors.put(OwnFactor::new("Gardening", at(day)).expect("a factor"), now);
                vec![Key::Book(BookName::Factors)]
            }
            Verb::Choose => {
                diary.choices.set(diary.choices.settings.clone(), now);
                vec![Key::Settings]
            }
            Verb::Open(day) => {
                diary.sessions.insert(at(day).timestamp_millis(), SessionNote::new(at(day)));
                vec![Key::Session(at(day).timestamp_millis())]
            }
            Verb::Restore(_) | Verb::Clear => Vec::new(),
        }
    }

    /// Does `verb` as the app does it.
    fn perform(&mut self, verb: Verb) {
        match verb {
            Verb::Restore(mode) => {
                let (now, memory) = (self.now(), self.loaded.diary.clone());
                match restore(self.store, &memory, &backup(), mode, Guard::Snapshot, now) {
                    Ok(loaded) => (self.loaded, self.unsaved) = (loaded, SortedSet::new()),
                    Err(_) => self.reload(memory),
                }
            }
            Verb::Clear => {
                if clear(self.store).is_ok() {
                    (self.loaded, self.unsaved) = (Loaded::default(), SortedSet::new());
                } else {
                    self.reload(self.loaded.diary.clone());
                }
            }
            _ => {
                let keys = self.change(verb);
                self.unsaved.extend(keys);
                self.write();
                if let (Verb::Adopt(day), true) = (verb, self.unsaved.is_empty()) {
                    let id = at(day).timestamp_millis();
                    self.told |= self.store.remove(&Key::Session(id).to_string()).is_err();
                    self.loaded.diary.sessions.remove(&id);
                }
            }
        }
    }

    /// Told of a switch that failed: starts again with what is stored, and what memory alone holds.
    fn reload(&mut self, memory: Diary) {
        self.told = true;
        let epoch = self.loaded.epoch.clone();
        self.loaded = load(self.store, at(41));
        if self.loaded.epoch == epoch {
            self.loaded.diary.merge(memory);
        }
    }

    fn write(&mut self) {
        let (now, keys) = (self.now(), std::mem::take(&mut self.unsaved));
        let Loaded { diary, epoch, trouble, .. } = &mut self.loaded;
        let unsaved = save(self.store, keys, diary, epoch, trouble, now);
        self.told |= !unsaved.is_empty();
        self.unsaved = unsaved.keys;
    }
}

/// What counts of a diary: sessions that became cramps may linger, because adopting them again adds nothing.
fn counted(diary: &Diary) -> Diary {
    let mut diary = diary.clone();
    diary.sessions.retain(|id, _| !diary.journal.books().0.knows(&crate::domain::cramp::CrampId(*id)));
    diary
}

/// The day, whole, and how many writes it takes.
fn whole_day() -> usize {
    let store = Memory::default();
    let mut app = App::start(&store);
    for verb in DAY {
        app.perform(*verb);
        assert_eq!(load(&store.restarted(), at(41)).diary, app.loaded.diary, "{verb:?}");
    }
    assert!(!app.told);
    store.writes.get()
}

#[test]
fn a_day_without_faults_is_stored_verb_by_verb() {
    assert_eq!(whole_day(), 74, "writes that the tests below fail in turn");
}

#[test]
fn one_refused_write_loses_nothing_and_is_told() {
    // Where there is no room, an older snapshot makes it: those writes succeed after all.
    for (error, overcome) in [(StoreError::Full, 4), (StoreError::Denied, 0), (StoreError::Broken, 0)] {
        let mut untold = 0;
        for write in 0..whole_day() {
            let store = Memory::default();
            let mut app = App::start(&store);
            store.fail(write, Fault::Once(error));
            for verb in DAY {
                app.perform(*verb);
                app.write();
                let there = load(&store.restarted(), at(41));
                assert_eq!(counted(&there.diary), counted(&app.loaded.diary), "{error:?} at {write}, {verb:?}");
            }
            untold += usize::from(!app.told);
        }
        assert_eq!(untold, overcome, "{error:?}");
    }
}

/// The app as it would be after `verb` if nothing went wrong.
fn unharmed(app: &App, verb: Verb) -> Diary {
    let twin = app.store.restarted();
    let mut unharmed = App { loaded: app.loaded.clone(), unsaved: app.unsaved.clone(), ..App::start(&twin) };
    unharmed.clock = app.clock;
    unharmed.perform(verb);
    counted(&unharmed.loaded.diary)
}

#[test]
fn once_nothing_can_be_written_memory_is_right_and_the_person_was_told() {
    for error in [StoreError::Full, StoreError::Denied, StoreError::Broken] {
        for write in 0..whole_day() {
            let store = Memory::default();
            let mut app = App::start(&store);
            store.fail(write, Fault::FromThen(error));
            let mut possible = None;
            for verb in DAY {
                let (before, after) = (counted(&app.loaded.diary), unharmed(&app, *verb));
                app.perform(*verb);
                if app.told && possible.is_none() {
                    possible = Some([before, after.clone()]);
                }
                if !matches!(verb, Verb::Restore(_) | Verb::Clear) {
                    assert_eq!(counted(&app.loaded.diary), after, "{error:?} at {write}: memory after {verb:?}");
                }
            }
            let possible = possible.unwrap_or_else(|| panic!("nobody was told of {error:?} at {write}"));
            let there = counted(&load(&store.restarted(), at(41)).diary);
            assert!(possible.contains(&there), "{error:?} at {write}: {there:?}");
        }
    }
}

#[test]
fn a_tab_killed_at_any_write_starts_again_with_all_or_nothing_of_it() {
    for write in 0..whole_day() {
        let store = Memory::default();
        let mut app = App::start(&store);
        store.fail(write, Fault::Killed);
        let killed = DAY.iter().find_map(|verb| {
            let possible = [counted(&app.loaded.diary), unharmed(&app, *verb)];
            app.perform(*verb);
            (store.writes.get() > write).then_some((verb, possible))
        });
        let (verb, possible) = killed.unwrap_or_else(|| panic!("write {write} was never reached"));
        let next = store.restarted();
        let seen = glance(&next, at(41)).map(|loaded| counted(&loaded.diary));
        assert_eq!(next.writes.get(), 0, "a glance changes nothing");
        let there = counted(&load(&next, at(41)).diary);
        assert!(seen.is_none_or(|seen| seen == there), "a glance sees what will be: {write} in {verb:?}");
        assert!(possible.contains(&there), "killed at {write} in {verb:?}: {there:?}");
        assert_eq!(counted(&load(&next, at(41)).diary), there, "and the start after that finds the same");
        assert!(snapshot::all(&next).expect("keys").len() <= 3);
    }
}
