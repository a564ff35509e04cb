//! Journals of every version that was ever published, frozen in `tests/fixtures`, still load; broken ones lose nothing.
//!
//! A fixture is the device's storage as it was: a JSON object of texts by key. It is never edited; a new version of
//! the stored shapes adds a new file, and so does what was never stored before: `journal-v1-trial.json`.

use std::{cell::RefCell, collections::BTreeMap, fs};

use unknot::{
    domain::{
        Moment,
        cramp::{CrampId, Severity},
        factor::{Answer, FactorId, OwnFactor},
        journal::NightNote,
        night::NightOf,
        settings::Theme,
        trial::{Findings, Outcome, TrialId},
    },
    storage::{
        load::{Loaded, load},
        notice::Notice,
        schema::VERSION,
        store::{Store, StoreError},
    },
    view::trial::row,
};

/// A device's storage with the texts of a fixture.
struct Device(RefCell<BTreeMap<String, String>>);

impl Store for Device {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

/// What a start on `name` finds, and what is stored after it.
fn start(name: &str) -> (Loaded, BTreeMap<String, String>) {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let device = Device(RefCell::new(serde_json::from_str(&text).expect("texts by key")));
    let now = Moment::parse_from_rfc3339("2026-11-23T09:00:00+01:00").expect("a time");
    let loaded = load(&device, now);
    (loaded, device.0.into_inner())
}

fn night(date: &str) -> NightOf {
    NightOf::evening(date.parse().expect("a date"))
}

/// The frozen journal says the same in every version.
fn check(name: &str) {
    let (Loaded { diary, trouble, rescued, .. }, _) = start(name);
    assert_eq!((trouble.notices.len(), rescued.len()), (0, 0), "{name}: {trouble:?}");
    let cramps = diary.journal.cramps_of(night("2026-11-21"));
    assert_eq!(cramps.len(), 1, "{name}");
    let told = cramps[0].get();
    assert_eq!(told.start.to_rfc3339(), "2026-11-22T03:12:00+01:00", "{name}: the offset stays");
    assert_eq!((told.severity.map(Severity::value), told.remedies.len()), (Some(7), 2), "{name}");
    assert_eq!(told.note, "Woke \u{201c}bolt upright\u{201d}, walked it off.", "{name}");
    assert_eq!(diary.journal.cramp(CrampId(1_792_638_000_000)), None, "{name}: removed stays removed");
    assert!(diary.journal.night(night("2026-11-20")).is_some_and(|n| n.quiet), "{name}");
    let answers = |n: &NightNote| (n.answers.len(), n.answers.get(&FactorId("alcohol".into())).copied());
    assert_eq!(diary.journal.night(night("2026-11-20")).map(answers), Some((2, Some(Answer::No))), "{name}");
    assert_eq!(diary.journal.night(night("2026-10-24")).and_then(|n| n.drinks), Some(6), "{name}");
    assert_eq!(diary.books.factors.iter().map(OwnFactor::question).collect::<Vec<_>>(), ["Gardening"], "{name}");
    assert_eq!(diary.books.medicines.iter().map(|m| m.get().words.as_str()).collect::<Vec<_>>(), ["water tablet"]);
    assert_eq!(diary.choices.settings.theme, Theme::Bedside, "{name}");
    assert_eq!(diary.sessions.len(), 2, "{name}: the boot script's and the app's");
}

/// The frozen trials say the same in every version.
fn check_trials(name: &str) {
    let (Loaded { diary, trouble, rescued, .. }, _) = start(name);
    assert_eq!((trouble.notices.len(), rescued.len()), (0, 0), "{name}: {trouble:?}");
    let now = Moment::parse_from_rfc3339("2026-11-23T09:00:00+01:00").expect("a time");
    let lines: Vec<_> = diary.books.trials.iter().map(|trial| row(trial, now)).map(|r| (r.title, r.line)).collect();
    let expected = [
        ("Wool socks", "Over after 21 nights"),
        ("Loosened bed covers", "Stopped after 3 of 42 nights"),
        ("Magnesium", "Before the change, day 8 of 14"),
    ];
    assert_eq!(lines, expected.map(|(title, line)| (title.to_owned(), line.to_owned())), "{name}");
    let known = diary.books.trials.knows(&TrialId(1_794_769_200_000));
    assert!(known && diary.books.trials.get(&TrialId(1_794_769_200_000)).is_none(), "{name}: removed stays removed");
    let socks = diary.books.trials.get(&TrialId(1_791_655_200_000)).expect("a trial");
    let found = Findings::of(socks, &diary.journal, None, NightOf::of(now));
    assert_eq!((found.before.rate.recorded, found.before.rate.cramps, found.before.rate.cramp_nights), (14, 7, 7));
    assert_eq!((found.with.rate.recorded, found.with.rate.cramps, found.with.nights), (20, 1, 21), "{name}");
    assert_eq!((found.with.kept.yes, found.with.kept.no, found.with.kept.unsaid), (17, 3, 1), "{name}");
    assert_eq!(found.outcome, Outcome::Fewer, "{name}");
}

#[test]
fn a_journal_of_every_version_is_frozen_and_still_loads() {
    for version in 1..=VERSION {
        check(&format!("journal-v{version}.json"));
    }
}

#[test]
fn trials_of_every_version_are_frozen_and_still_load() {
    for version in 1..=VERSION {
        check_trials(&format!("journal-v{version}-trial.json"));
    }
}

#[test]
fn a_frozen_journal_is_all_of_its_version() {
    for version in 1..=VERSION {
        let (_, trials) = start(&format!("journal-v{version}-trial.json"));
        assert!(trials.values().all(|text| text.contains(&format!("\"version\":{version}"))), "version {version}");
        let (_, texts) = start(&format!("journal-v{version}.json"));
        // The boot script's note of a session bears none: whichever app reads it first gives it one.
        let stamped = texts.values().filter(|text| text.contains(&format!("\"version\":{version}"))).count();
        assert!(stamped + 1 >= texts.len(), "version {version}: {stamped} of {}", texts.len());
    }
}

#[test]
fn broken_texts_are_all_rescued_and_told() {
    let (loaded, after) = start("journal-broken.json");
    let path = format!("{}/tests/fixtures/journal-broken.json", env!("CARGO_MANIFEST_DIR"));
    let before: BTreeMap<String, String> =
        serde_json::from_str(&fs::read_to_string(path).expect("a fixture")).expect("texts by key");
    for (key, text) in &before {
        assert_eq!(after.get(key), Some(text), "{key} is left where it is");
    }
    let told = |key: &str| loaded.trouble.notices.iter().filter(|n| format!("{n:?}").contains(key)).count();
    assert_eq!((told("Rescued"), told("Newer")), (before.len() - 2, 1), "{:#?}", loaded.trouble.notices);
    assert_eq!(loaded.rescued.len(), before.len() - 2);
    assert_eq!(loaded.diary.journal.cramps().len(), 2, "a whole month, and the good row of a damaged one");
    assert!(loaded.trouble.notices.iter().any(|n| matches!(n, Notice::PartRescued(_, refused) if refused.len() == 1)));
}
