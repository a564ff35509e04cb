//! The night a moment belongs to: from noon to noon of the local civil time it was recorded in.
//!
//! Computed from the offset stored with the moment, so that a journey, or a change of summer time, moves no history.

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Moment, written::Field};

/// A night, named by the date of its evening: 23:30 on the 21st and 01:00 on the 22nd are both the night of the 21st.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Field<NaiveDate>", into = "NaiveDate")]
pub struct NightOf(NaiveDate);

/// The years a date can lie in; others are a slip or a broken file, and would overflow sums.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

impl NightOf {
    /// The night whose evening falls on `date`.
    pub const fn evening(date: NaiveDate) -> Self {
        Self(date)
    }

    /// The night that holds `moment`: every moment has exactly one.
    pub fn of(moment: Moment) -> Self {
        let local = moment.naive_local();
        Self(local.checked_sub_signed(TimeDelta::hours(12)).unwrap_or(local).date())
    }

    /// The date of the evening.
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// The month this night is stored under, its first day.
    pub fn month(self) -> Month {
        Month { year: self.0.year(), month: self.0.month() }
    }

    /// The night `n` nights earlier (clamped at the calendar's beginning).
    #[must_use]
    pub fn earlier(self, n: u64) -> Self {
        Self(self.0.checked_sub_days(Days::new(n)).unwrap_or(NaiveDate::MIN))
    }

    /// The night `n` nights later (clamped at the calendar's end).
    #[must_use]
    pub fn later(self, n: u64) -> Self {
        Self(self.0.checked_add_days(Days::new(n)).unwrap_or(NaiveDate::MAX))
    }

    /// How many nights lie between `other` and this one; negative when `other` is later.
    pub fn since(self, other: Self) -> i64 {
        (self.0 - other.0).num_days()
    }
}

impl TryFrom<Field<NaiveDate>> for NightOf {
    type Error = &'static str;

    fn try_from(Field(date): Field<NaiveDate>) -> Result<Self, Self::Error> {
        if YEARS.contains(&date.year()) { Ok(Self(date)) } else { Err("the year is not between 1900 and 2199") }
    }
}

impl From<NightOf> for NaiveDate {
    fn from(night: NightOf) -> Self {
        night.0
    }
}

impl std::fmt::Display for NightOf {
    /// ISO 8601 date of the evening, as used in addresses: `2026-11-21`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The months' names, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A calendar month: the unit the journal is stored in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// Reads `2026-11`. `None` when it is not a month.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.rsplit_once('-')?;
        if month.len() != 2 {
            return None;
        }
        let first = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)?;
        Some(NightOf(first).month())
    }

    /// The first day of the month.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// As a person says it: "November 2026".
    pub fn words(self) -> String {
        format!("{} {}", MONTHS[self.first_day().month0() as usize], self.year)
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        NightOf(self.first_day()).later(31).month()
    }

    /// The month before this one.
    #[must_use]
    pub fn previous(self) -> Self {
        NightOf(self.first_day()).earlier(1).month()
    }
}

impl std::fmt::Display for Month {
    /// `2026-11`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// What is known of a night. Quiet is said by the person, never inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NightState {
    /// At least one cramp is recorded.
    Cramp,
    /// The person said it was quiet.
    Quiet,
    /// Nothing was said: this night is in no rate.
    NotRecorded,
}

impl NightState {
    /// Whether the night counts in a denominator.
    pub const fn is_recorded(self) -> bool {
        !matches!(self, Self::NotRecorded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(moment: &str, night: &str) {
        let moment = Moment::parse_from_rfc3339(moment).expect("a time");
        assert_eq!(NightOf::of(moment).to_string(), night, "{moment}");
    }

    #[test]
    fn before_and_after_midnight_are_one_night() {
        check("2026-11-21T23:30:00+00:00", "2026-11-21");
        check("2026-11-22T01:00:00+00:00", "2026-11-21");
    }

    #[test]
    fn noon_begins_the_next_night() {
        check("2026-11-22T11:59:59+00:00", "2026-11-21");
        check("2026-11-22T12:00:00+00:00", "2026-11-22");
    }

    #[test]
    fn clocks_going_back_in_europe_keep_both_half_past_twos_in_one_night() {
        check("2026-10-25T02:30:00+02:00", "2026-10-24");
        check("2026-10-25T02:30:00+01:00", "2026-10-24");
        check("2026-10-25T11:30:00+01:00", "2026-10-24");
    }

    #[test]
    fn clocks_going_forward_in_europe_leave_the_night_whole() {
        check("2026-03-29T01:59:00+01:00", "2026-03-28");
        check("2026-03-29T03:01:00+02:00", "2026-03-28");
    }

    #[test]
    fn clocks_changing_in_the_south_leave_the_night_whole() {
        check("2026-04-05T02:30:00+11:00", "2026-04-04");
        check("2026-04-05T02:30:00+10:00", "2026-04-04");
        check("2026-10-04T03:30:00+11:00", "2026-10-03");
    }

    #[test]
    fn a_flight_across_zones_moves_no_night() {
        check("2026-06-01T23:00:00-04:00", "2026-06-01");
        check("2026-06-02T05:00:00+02:00", "2026-06-01");
        // The same instant, read on a clock across the date line, belongs to that clock's night.
        check("2026-06-02T16:00:00+13:00", "2026-06-02");
    }

    #[test]
    fn a_month_reads_what_it_writes() {
        assert_eq!(Month::parse("2026-11").map(|m| m.to_string()), Some("2026-11".into()));
        assert_eq!(Month::parse("2026-13"), None);
        assert_eq!(Month::parse("2026-1"), None);
        assert_eq!(Month::parse("notes"), None);
        assert_eq!(Month::parse("2026-12").map(|m| m.next().to_string()), Some("2027-01".into()));
        assert_eq!(Month::parse("2026-01").map(|m| m.previous().to_string()), Some("2025-12".into()));
    }

    proptest! {
        #[test]
        fn every_moment_lies_inside_its_night(seconds in 0_i64..4_102_444_800, quarters in -48_i32..=56) {
            let offset = chrono::FixedOffset::east_opt(quarters * 900).expect("an offset");
            let moment = chrono::DateTime::from_timestamp(seconds, 0).expect("a time").with_timezone(&offset);
            let noon = NightOf::of(moment).date().and_hms_opt(12, 0, 0).expect("noon");
            prop_assert!(noon <= moment.naive_local());
            prop_assert!(moment.naive_local() < noon + TimeDelta::hours(24));
        }
    }
}
