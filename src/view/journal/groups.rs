//! The list of nights, newest first, in small groups of one month: which nights it holds, and what each says.
//!
//! Ten years are some 1,900 groups. The groups are cheap (dates only); what a night says is made for those in sight.

use std::{
    collections::BTreeSet,
    hash::{Hash, Hasher},
};

use super::{calendar::state_words, filter::Filter};
use crate::{
    domain::{
        Moment,
        journal::Journal,
        night::{Month, NightOf, NightState},
    },
    view::{cramp_line::Row, format},
};

/// So many nights come into sight together: a whole month at once would make a finger's scroll stutter.
const TOGETHER: usize = 2;

/// Some nights of one month that the list holds, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which month.
    pub month: Month,
    /// Whether it is the first of its month, and bears its name.
    pub is_first: bool,
    /// Which nights.
    pub nights: Vec<NightOf>,
}

impl Hash for Group {
    /// No night is in two groups of one list, so the first says which it is. Each group is looked up at each scroll.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.nights.first().hash(state);
    }
}

/// The groups that `filter` finds, newest first.
pub fn groups(journal: &Journal, filter: &Filter) -> Vec<Group> {
    let ready = filter.ready();
    let cramps = journal.cramp_nights().filter(|n| journal.cramps_of(*n).iter().any(|c| ready.shows(c)));
    let noted = journal.nights().filter(|n| !n.is_empty() && ready.shows_night(n)).map(|n| n.night);
    let nights: BTreeSet<NightOf> = cramps.chain(noted).collect();
    let mut groups: Vec<Group> = Vec::new();
    for night in nights.into_iter().rev() {
        match groups.last_mut().filter(|g| g.month == night.month()) {
            Some(group) if group.nights.len() < TOGETHER => group.nights.push(night),
            before => {
                let is_first = before.is_none();
                groups.push(Group { month: night.month(), is_first, nights: vec![night] });
            }
        }
    }
    groups
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
    /// Its own note.
    pub note: String,
}

/// What the list says of `nights`, with the cramps that `filter` finds.
pub fn items(journal: &Journal, nights: &[NightOf], filter: &Filter, now: Moment) -> Vec<Item> {
    let ready = filter.ready();
    let item = |night: &NightOf| {
        let cramps = journal.cramps_of(*night);
        let state = journal.state(*night);
        Item {
            night: *night,
            title: format::capital(&format::night(*night, now)),
            state,
            said: state_words(state, cramps.len()),
            cramps: cramps.into_iter().filter(|c| ready.shows(c)).map(Row::of).collect(),
            note: journal.night(*night).map(|n| n.note.clone()).unwrap_or_default(),
        }
    };
    nights.iter().map(item).collect()
}

/// How many nights were found: "12 nights", or that there is none.
pub fn found(groups: &[Group], filter: &Filter) -> String {
    let nights: usize = groups.iter().map(|g| g.nights.len()).sum();
    match (nights, filter.is_empty()) {
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

    fn check(filter: Filter, expected: &[&[&str]], said: &str) {
        let groups = groups(&journal(), &filter);
        let nights: Vec<Vec<String>> =
            groups.iter().map(|g| g.nights.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(nights, expected, "{filter:?}");
        assert_eq!(found(&groups, &filter), said);
    }

    #[test]
    fn the_newest_month_and_night_come_first() {
        check(Filter::default(), &[&["2026-11-21", "2026-11-20"], &["2026-10-05"]], "3 nights noted.");
    }

    #[test]
    fn a_long_month_comes_in_parts_and_bears_its_name_once() {
        let mut journal = Journal::default();
        for back in 0..31 {
            let quiet = NightNote { quiet: true, ..NightNote::new(night("2026-10-31").earlier(back)) };
            journal.put_night(quiet, at("2026-11-21T08:00:00+01:00"));
        }
        let groups = groups(&journal, &Filter::default());
        assert_eq!(groups.iter().map(|g| g.nights.len()).collect::<Vec<_>>(), [[2; 15].as_slice(), &[1]].concat());
        assert_eq!(groups.iter().map(|g| g.is_first).collect::<Vec<_>>()[..2], [true, false]);
        assert_eq!(groups.iter().filter(|g| g.is_first).count(), 1);
        assert_eq!(found(&groups, &Filter::default()), "31 nights noted.");
    }

    #[test]
    fn a_filter_keeps_the_nights_that_hold_what_it_asks() {
        check(Filter { muscle: Some(Muscle::Foot), ..Filter::default() }, &[&["2026-11-21"]], "1 night found.");
        check(Filter { words: "slept".into(), ..Filter::default() }, &[&["2026-11-20"]], "1 night found.");
        let nothing = "No night fits. Take a filter away to see more.";
        check(Filter { muscle: Some(Muscle::Shin), ..Filter::default() }, &[], nothing);
    }

    #[test]
    fn a_night_says_its_state_and_the_cramps_that_were_asked_for() {
        let filter = Filter { muscle: Some(Muscle::Foot), ..Filter::default() };
        let items = items(&journal(), &[night("2026-11-21")], &filter, at("2026-11-22T08:00:00+01:00"));
        assert_eq!((items[0].title.as_str(), items[0].said.as_str()), ("Last night", "2 cramps"));
        assert_eq!(items[0].cramps.iter().map(|r| r.known.as_str()).collect::<Vec<_>>(), ["Foot"]);
    }
}
