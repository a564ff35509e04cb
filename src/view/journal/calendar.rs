//! One month of nights as a calendar: weeks from Monday, each night with its state, its count and a name to be read out.

use chrono::Datelike;

use crate::{
    domain::{
        journal::Journal,
        night::{Month, NightOf, NightState},
    },
    view::format,
};

/// The names of the columns: short to see, long to hear.
pub const WEEKDAYS: [(&str, &str); 7] = [
    ("Mon", "Monday"),
    ("Tue", "Tuesday"),
    ("Wed", "Wednesday"),
    ("Thu", "Thursday"),
    ("Fri", "Friday"),
    ("Sat", "Saturday"),
    ("Sun", "Sunday"),
];

/// One night of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Which night.
    pub night: NightOf,
    /// The day of the month of its evening.
    pub number: u32,
    /// What is known of it; `None` while it has not come.
    pub state: Option<NightState>,
    /// How many cramps it had.
    pub cramps: usize,
    /// "Saturday 21 November: 2 cramps".
    pub name: String,
    /// Whether it is the night that is to come or goes on.
    pub is_tonight: bool,
}

/// One month of nights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// "November 2026".
    pub title: String,
    /// Rows of seven; the days of other months are left out.
    pub weeks: Vec<[Option<Day>; 7]>,
    /// "5 nights recorded: 2 with cramps, 3 quiet."
    pub summary: String,
}

/// The calendar of `month`, seen on `tonight`.
pub fn calendar(journal: &Journal, month: Month, tonight: NightOf) -> Calendar {
    let mut weeks: Vec<[Option<Day>; 7]> = Vec::new();
    let (mut cramp, mut quiet) = (0, 0);
    let first = NightOf::evening(month.first_day());
    for night in (0..31).map(|n| first.later(n)).take_while(|n| n.month() == month) {
        let day = day(journal, night, tonight);
        match day.state {
            Some(NightState::Cramp) => cramp += 1,
            Some(NightState::Quiet) => quiet += 1,
            Some(NightState::NotRecorded) | None => {}
        }
        let column = night.date().weekday().num_days_from_monday() as usize;
        if column == 0 || weeks.is_empty() {
            weeks.push(Default::default());
        }
        if let Some(place) = weeks.last_mut().and_then(|week| week.get_mut(column)) {
            *place = Some(day);
        }
    }
    Calendar { title: month_name(month), weeks, summary: summary(cramp, quiet) }
}

/// "November 2026".
pub fn month_name(month: Month) -> String {
    month.words()
}

/// What is known of a night in two words: "2 cramps", "quiet", "not recorded".
pub fn state_words(state: NightState, cramps: usize) -> String {
    match state {
        NightState::Cramp => format::count(i64::try_from(cramps).unwrap_or(i64::MAX), "cramp"),
        NightState::Quiet => "quiet".into(),
        NightState::NotRecorded => "not recorded".into(),
    }
}

fn day(journal: &Journal, night: NightOf, tonight: NightOf) -> Day {
    let cramps = journal.cramps_of(night).len();
    // A night to come has no state, unless something is recorded of it (a clock that was set back).
    let state = Some(journal.state(night)).filter(|state| night <= tonight || state.is_recorded());
    let said = state.map_or_else(|| "not yet".into(), |state| state_words(state, cramps));
    let name = format!("{}: {said}", night.date().format("%A %-d %B"));
    Day { night, number: night.date().day(), state, cramps, name, is_tonight: night == tonight }
}

fn summary(cramp: i64, quiet: i64) -> String {
    match (cramp, quiet) {
        (0, 0) => "No night recorded in this month.".into(),
        (0, quiet) => format!("{} recorded, all quiet.", format::count(quiet, "night")),
        (cramp, 0) => format!("{} recorded, all with cramps.", format::count(cramp, "night")),
        (cramp, quiet) => {
            format!("{} recorded: {cramp} with cramps, {quiet} quiet.", format::count(cramp + quiet, "night"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Moment,
        cramp::{Cramp, Draft},
        journal::NightNote,
    };

    fn night(date: &str) -> NightOf {
        NightOf::evening(date.parse().expect("a date"))
    }

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).expect("a time")
    }

    /// Two cramps in the night of the 21st, the 20th quiet.
    fn november() -> Calendar {
        let mut journal = Journal::default();
        for start in ["2026-11-21T23:30:00+01:00", "2026-11-22T03:12:00+01:00"] {
            journal.put_cramp(Cramp::new(Draft::starting(at(start))).expect("a cramp"), at(start));
        }
        journal.put_night(NightNote { quiet: true, ..NightNote::new(night("2026-11-20")) }, at("2026-11-21T08:00:00Z"));
        calendar(&journal, night("2026-11-01").month(), night("2026-11-22"))
    }

    fn check(number: u32, name: &str) {
        let calendar = november();
        let day = calendar.weeks.iter().flatten().flatten().find(|d| d.number == number).expect("a day of November");
        assert_eq!(day.name, name);
    }

    #[test]
    fn every_night_says_its_date_and_its_state() {
        check(19, "Thursday 19 November: not recorded");
        check(20, "Friday 20 November: quiet");
        check(21, "Saturday 21 November: 2 cramps");
        check(22, "Sunday 22 November: not recorded");
        check(23, "Monday 23 November: not yet");
    }

    #[test]
    fn a_month_is_whole_and_each_night_stands_under_its_weekday() {
        let calendar = november();
        assert_eq!(calendar.title, "November 2026");
        assert_eq!(calendar.summary, "2 nights recorded: 1 with cramps, 1 quiet.");
        assert_eq!(calendar.weeks.iter().flatten().flatten().count(), 30);
        // 1 November 2026 is a Sunday: a week of its own.
        assert_eq!(calendar.weeks.len(), 6);
        for (column, day) in calendar.weeks.iter().flat_map(|w| w.iter().enumerate()) {
            if let Some(day) = day {
                assert_eq!(day.night.date().format("%A").to_string(), WEEKDAYS[column].1);
            }
        }
    }

    #[test]
    fn a_month_in_which_nothing_was_said_says_so() {
        let empty = calendar(&Journal::default(), night("2026-02-01").month(), night("2026-11-22"));
        assert_eq!((empty.weeks.iter().flatten().flatten().count(), empty.weeks.len()), (28, 5));
        assert_eq!(empty.summary, "No night recorded in this month.");
    }
}
