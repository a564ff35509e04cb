//! The journal's rules, tried one by one, and the laws of its merging.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::domain::{
    cramp::Draft,
    factor::{Answer, FactorId},
};

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn night(date: &str) -> NightOf {
    NightOf::evening(date.parse().expect("a date"))
}

fn cramp(start: &str) -> Cramp {
    Cramp::new(Draft::starting(at(start))).expect("a cramp")
}

fn quiet(date: &str) -> NightNote {
    NightNote { quiet: true, ..NightNote::new(night(date)) }
}

fn month(text: &str) -> Month {
    Month::parse(text).expect("a month")
}

/// A journal with one cramp at 03:12 in the night of 21 November, recorded then.
fn journal() -> (Journal, CrampId) {
    let mut journal = Journal::default();
    let cramp = cramp("2026-11-22T03:12:00+01:00");
    let id = cramp.id();
    journal.put_cramp(cramp, at("2026-11-22T03:12:00+01:00"));
    (journal, id)
}

#[test]
fn a_night_is_not_recorded_until_something_is_said() {
    let (mut journal, id) = journal();
    let now = at("2026-11-22T08:00:00+01:00");
    let check = |journal: &Journal, expected| assert_eq!(journal.state(night("2026-11-21")), expected);
    check(&journal, NightState::Cramp);
    journal.put_night(quiet("2026-11-21"), now);
    check(&journal, NightState::Cramp);
    journal.remove_cramp(id, now);
    check(&journal, NightState::Quiet);
    journal.remove_night(night("2026-11-21"), now);
    check(&journal, NightState::NotRecorded);
}

#[test]
fn cramps_of_a_night_come_earliest_first() {
    let (mut journal, _) = journal();
    for start in ["2026-11-22T05:00:00+01:00", "2026-11-21T23:30:00+01:00", "2026-11-22T12:30:00+01:00"] {
        journal.put_cramp(cramp(start), at(start));
    }
    let hours = |date| journal.cramps_of(night(date)).iter().map(|c| c.get().start.to_rfc3339()).collect::<Vec<_>>();
    let first = ["2026-11-21T23:30:00+01:00", "2026-11-22T03:12:00+01:00", "2026-11-22T05:00:00+01:00"];
    assert_eq!(hours("2026-11-21"), first);
    assert_eq!(hours("2026-11-22"), ["2026-11-22T12:30:00+01:00"]);
    assert_eq!(journal.cramp_nights().collect::<Vec<_>>(), [night("2026-11-21"), night("2026-11-22")]);
    assert_eq!(journal.cramps().len(), 4);
}

#[test]
fn moving_a_cramp_to_another_night_moves_it_in_the_list_but_not_on_disk() {
    let (mut journal, id) = journal();
    let mut draft = journal.cramp(id).cloned().expect("the cramp").into_draft();
    draft.start = at("2026-10-03T02:00:00+02:00");
    let month = journal.put_cramp(Cramp::new(draft).expect("a cramp"), at("2026-11-22T09:00:00+01:00"));
    assert_eq!(month.to_string(), "2026-11");
    assert_eq!(journal.state(night("2026-11-21")), NightState::NotRecorded);
    assert_eq!(journal.cramps_of(night("2026-10-02")).len(), 1);
    assert_eq!(journal.cramp_entries(month).count(), 1);
}

#[test]
fn a_removed_cramp_leaves_its_mark_in_the_month_it_was_in() {
    let (mut journal, id) = journal();
    let (removed, month) = journal.remove_cramp(id, at("2026-12-24T09:00:00+01:00")).expect("removed");
    assert_eq!((journal.cramps().len(), month.to_string()), (0, "2026-11".into()));
    assert!(journal.cramp_entries(month).all(|(_, e)| e.value.is_none()));
    assert_eq!(journal.months(), SortedSet::from([month]));
    journal.put_cramp(removed, at("2026-12-24T09:00:01+01:00"));
    assert_eq!(journal.state(night("2026-11-21")), NightState::Cramp);
    assert_eq!(journal.remove_cramp(CrampId(1), at("2026-12-24T09:00:01+01:00")), None);
}

#[test]
fn an_id_is_never_given_twice() {
    let (mut journal, id) = journal();
    let start = at("2026-11-22T03:12:00+01:00");
    assert_eq!(journal.free_id(start), CrampId(id.0 + 1));
    journal.remove_cramp(id, start);
    assert_eq!(journal.free_id(start), CrampId(id.0 + 1), "a removed cramp keeps its id");
}

#[test]
fn only_recorded_nights_are_counted() {
    let (mut journal, _) = journal();
    let now = at("2026-11-25T08:00:00+01:00");
    journal.put_night(quiet("2026-11-21"), now);
    journal.put_night(quiet("2026-11-22"), now);
    journal.put_night(NightNote::new(night("2026-11-23")), now);
    let count = |first, last| journal.recorded_nights(night(first), night(last));
    assert_eq!(count("2026-11-01", "2026-11-30"), 2);
    assert_eq!(count("2026-11-22", "2026-11-22"), 1);
    assert_eq!(count("2026-11-23", "2026-11-30"), 0);
    assert_eq!(count("2026-11-30", "2026-11-01"), 0);
}

#[test]
fn merging_names_the_months_that_must_be_saved() {
    let (mut ours, id) = journal();
    let mut theirs = ours.clone();
    let later = at("2026-12-24T09:00:00+01:00");
    theirs.remove_cramp(id, later);
    theirs.put_night(quiet("2026-12-23"), later);
    theirs.put_cramp(cramp("2027-01-02T02:00:00+01:00"), later);
    assert_eq!(ours.merge(theirs.clone()), SortedSet::from(["2026-11", "2026-12", "2027-01"].map(month)));
    assert_eq!(ours.merge(theirs), SortedSet::new());
    assert_eq!((ours.cramps().len(), ours.newest_edit()), (1, Some(later)));
}

#[test]
fn answers_are_written_as_two_lists() {
    let mut note = NightNote::new(night("2026-11-21"));
    let id = |text: &str| FactorId(text.to_owned());
    note.answers =
        [(id("alcohol"), Answer::Yes), (id("stress"), Answer::No), (id("zeal"), Answer::Yes)].into_iter().collect();
    let text = r#"{"night":"2026-11-21","answers":{"yes":["alcohol","zeal"],"no":["stress"]}}"#;
    assert_eq!(serde_json::to_string(&note).expect("JSON"), text);
    assert_eq!(serde_json::from_str::<NightNote>(text).expect("a night"), note);
    let both = text.replace("zeal", "stress");
    assert!(serde_json::from_str::<NightNote>(&both).is_err(), "one factor cannot be both");
}

/// Journals of few nights and moments, so that conflicts, ties and moves are common.
fn journals() -> impl Strategy<Value = Journal> {
    let base = at("2026-10-31T02:00:00+01:00");
    let change = (0_i64..4, 0_i64..4, 0_i64..3, 0_u8..4);
    proptest::collection::vec(change, 0..10).prop_map(move |changes| {
        let mut journal = Journal::default();
        for (id, day, minute, kind) in changes {
            let (first, now) = (base + TimeDelta::days(id), base + TimeDelta::minutes(minute));
            let mut draft = Draft::starting(first);
            draft.start = base + TimeDelta::days(day);
            let note = NightNote { drinks: Some(kind.into()), ..NightNote::new(NightOf::of(first)) };
            match kind {
                0 => drop(journal.remove_cramp(draft.id, now)),
                1 => drop(journal.remove_night(note.night, now)),
                2 => drop(journal.put_night(note, now)),
                _ => drop(journal.put_cramp(Cramp::new(draft).expect("a cramp"), now)),
            }
        }
        journal
    })
}

fn merged(mut a: Journal, b: &Journal) -> Journal {
    a.merge(b.clone());
    a
}

proptest! {
    #[test]
    fn merging_is_idempotent_commutative_and_associative(a in journals(), b in journals(), c in journals()) {
        prop_assert_eq!(merged(a.clone(), &a), a.clone());
        prop_assert_eq!(merged(a.clone(), &b), merged(b.clone(), &a));
        prop_assert_eq!(merged(merged(a.clone(), &b), &c), merged(a, &merged(b, &c)));
    }

    #[test]
    fn the_index_says_what_a_search_through_everything_says(a in journals(), b in journals()) {
        let journal = merged(a, &b);
        for day in 0..8 {
            let night = night("2026-10-29").later(day);
            let searched: Vec<_> = journal.cramps().into_iter().filter(|c| c.night() == night).collect();
            prop_assert_eq!(journal.cramps_of(night), searched.clone());
            prop_assert_eq!(journal.state(night) == NightState::Cramp, !searched.is_empty());
        }
    }

    #[test]
    fn the_months_hold_every_record_once(journal in journals()) {
        let mut again = Journal::default();
        let mut records = 0;
        for month in journal.months() {
            for (id, entry) in journal.cramp_entries(month) {
                records += usize::from(again.take_cramp(*id, entry.clone()));
            }
            for (night, entry) in journal.night_entries(month) {
                records += usize::from(again.take_night(*night, entry.clone()));
            }
        }
        let (cramps, nights) = journal.books();
        prop_assert_eq!(records, cramps.entries().len() + nights.entries().len());
        prop_assert_eq!(again, journal);
    }
}
