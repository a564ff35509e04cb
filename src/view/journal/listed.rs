//! The list of nights, newest first: which nights it holds, and what each says.
//!
//! Ten years are 3,650 nights. Which they are is cheap (dates only); what a night says is made for those in sight.

use std::collections::BTreeSet;

use super::{calendar::state_words, filter::Filter};
use crate::{
    domain::{
        Moment,
        journal::Journal,
        night::{NightOf, NightState},
    },
    view::{cramp_line::Row, format},
};

/// A night that the list holds. Nights come into sight one by one: several at once make a finger's scroll stutter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Listed {
    /// Which night.
    pub night: NightOf,
    /// Whether it is the first of its month, and bears its name.
    pub is_first: bool,
}

/// The nights that `filter` finds, newest first.
pub fn listed(journal: &Journal, filter: &Filter) -> Vec<Listed> {
    let ready = filter.ready();
    let cramps = journal.cramp_nights().filter(|n| journal.cramps_of(*n).iter().any(|c| ready.shows(c)));
    let noted = journal.nights().filter(|n| !n.is_empty() && ready.shows_night(n)).map(|n| n.night);
    let nights: BTreeSet<NightOf> = cramps.chain(noted).collect();
    let mut month = None;
    let newest_first = nights.into_iter().rev();
    newest_first.map(|night| Listed { night, is_first: month.replace(night.month()) != Some(night.month()) }).collect()
}

/// What the list says of one night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which night.
    pub night: NightOf,
    /// "Last night", or its date.
    pub title: String,
    /// What is known of it.
    pub state: NightState,
    /// "2 cramps", "quiet", "not recorded".
    pub said: String,
    /// Its cramps, those that the search finds.
    pub cramps: Vec<Row>,
    /// The notes, from where the words were found: the night's own, and of its cramps those that hold them.
    pub notes: Vec<String>,
}

/// What the list says of `night`, with the cramps that `filter` finds.
pub fn item(journal: &Journal, night: NightOf, filter: &Filter, now: Moment) -> Item {
    let ready = filter.ready();
    let cramps = journal.cramps_of(night);
    let state = journal.state(night);
    let searched = !filter.words.trim().is_empty();
    let shown: Vec<_> = cramps.iter().copied().filter(|c| ready.shows(c)).collect();
    let of_cramps = shown.iter().filter(|_| searched).map(|cramp| cramp.get().note.as_str());
    let own = journal.night(night).map(|night| night.note.as_str());
    Item {
        night,
        title: format::capital(&format::night(night, now)),
        state,
        said: state_words(state, cramps.len()),
        cramps: shown.iter().copied().map(Row::of).collect(),
        notes: own
            .into_iter()
            .chain(of_cramps)
            .filter(|note| !note.is_empty())
            .map(|note| ready.excerpt(note))
            .collect(),
    }
}

/// How many nights were found: "12 nights", or that there is none.
pub fn found(nights: &[Listed], filter: &Filter) -> String {
    match (nights.len(), filter.is_empty()) {
        (0, true) => "Nothing recorded yet.".into(),
        (0, false) => "No night fits. Take a filter away to see more.".into(),
        (n, true) => format!("{} noted.", format::count(i64::try_from(n).unwrap_or(i64::MAX), "night")),
        (n, false) => format!("{} found.", format::count(i64::try_from(n).unwrap_or(i64::MAX), "night")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        body::Muscle,
        cramp::{Cramp, Draft},
        journal::NightNote,
    };

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).expect("a time")
    }

    fn night(date: &str) -> NightOf {
        NightOf::evening(date.parse().expect("a date"))
    }

    /// A calf and a foot in one night, a calf in another month, one quiet night, one that says nothing any more.
    fn journal() -> Journal {
        let mut journal = Journal::default();
        let cramps = [
            ("2026-11-22T01:00:00+01:00", Muscle::Calf, ""),
            ("2026-11-22T03:00:00+01:00", Muscle::Foot, "long walk"),
            ("2026-10-05T23:00:00+02:00", Muscle::Calf, ""),
        ];
        for (start, muscle, note) in cramps {
            let draft = Draft { muscle: Some(muscle), note: note.into(), ..Draft::starting(at(start)) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), at(start));
        }
        let quiet = NightNote { quiet: true, note: "Slept well".into(), ..NightNote::new(night("2026-11-20")) };
        journal.put_night(quiet, at("2026-11-21T08:00:00+01:00"));
        journal.put_night(NightNote::new(night("2026-11-19")), at("2026-11-21T08:00:00+01:00"));
        journal
    }

    fn check(filter: Filter, expected: &[&str], said: &str) {
        let nights = listed(&journal(), &filter);
        assert_eq!(nights.iter().map(|n| n.night.to_string()).collect::<Vec<_>>(), expected, "{filter:?}");
        assert_eq!(found(&nights, &filter), said);
    }

    #[test]
    fn the_newest_month_and_night_come_first() {
        check(Filter::default(), &["2026-11-21", "2026-11-20", "2026-10-05"], "3 nights noted.");
    }

    #[test]
    fn a_month_bears_its_name_once_and_at_its_newest_night() {
        let nights = listed(&journal(), &Filter::default());
        assert_eq!(nights.iter().map(|n| n.is_first).collect::<Vec<_>>(), [true, false, true]);
    }

    #[test]
    fn a_filter_keeps_the_nights_that_hold_what_it_asks() {
        check(Filter { muscle: Some(Muscle::Foot), ..Filter::default() }, &["2026-11-21"], "1 night found.");
        check(Filter { words: "slept".into(), ..Filter::default() }, &["2026-11-20"], "1 night found.");
        let nothing = "No night fits. Take a filter away to see more.";
        check(Filter { muscle: Some(Muscle::Shin), ..Filter::default() }, &[], nothing);
    }

    #[test]
    fn a_night_says_its_state_and_the_cramps_that_were_asked_for() {
        let filter = Filter { muscle: Some(Muscle::Foot), ..Filter::default() };
        let item = item(&journal(), night("2026-11-21"), &filter, at("2026-11-22T08:00:00+01:00"));
        assert_eq!((item.title.as_str(), item.said.as_str()), ("Last night", "2 cramps"));
        assert_eq!(item.cramps.iter().map(|r| r.known.as_str()).collect::<Vec<_>>(), ["Foot"]);
        assert!(item.notes.is_empty(), "nobody asked for words");
    }

    #[test]
    fn the_words_that_were_found_can_be_read() {
        let filter = Filter { words: "walk".into(), ..Filter::default() };
        let item = item(&journal(), night("2026-11-21"), &filter, at("2026-11-22T08:00:00+01:00"));
        assert_eq!(item.notes, ["long walk"]);
    }
}
