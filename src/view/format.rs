//! Times, lengths and dates as a person says them. Takes `now` where it matters; unknown is said, never shown as zero.

use chrono::{Datelike, TimeDelta, Timelike};

use crate::domain::{
    Moment,
    night::{MONTHS, NightOf},
};

/// The days' names, Monday first. Written here and not by `chrono::format`, which weighs 26 kB in the first load.
pub const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const UNITS: [&str; 5] = ["g", "mg", "µg", "ml", "IU"];

/// The same words, each figure on one line with its unit.
pub fn with_units(words: &str) -> String {
    let mut held = String::with_capacity(words.len() + 4);
    for word in words.split(' ') {
        let unit = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !held.is_empty() {
            let of_figure = held.ends_with(|c: char| c.is_ascii_digit()) && UNITS.contains(&unit);
            held.push(if of_figure { '\u{a0}' } else { ' ' });
        }
        held.push_str(word);
    }
    held
}

/// The wall clock at that moment: "03:12".
pub fn clock(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// How long: "less than a minute", "about 4 minutes", "about 1 hour 5 minutes", or "length unknown".
pub fn length(length: Option<TimeDelta>) -> String {
    let Some(length) = length else { return "length unknown".into() };
    if length < TimeDelta::minutes(1) {
        return "less than a minute".into();
    }
    let minutes = (length.num_seconds() + 30) / 60;
    let (hours, minutes) = (minutes / 60, minutes % 60);
    match (hours, minutes) {
        (0, m) => format!("about {}", count(m, "minute")),
        (h, 0) => format!("about {}", count(h, "hour")),
        (h, m) => format!("about {} {}", count(h, "hour"), count(m, "minute")),
    }
}

/// A number with its noun: "1 night", "3 nights".
pub fn count(n: i64, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

/// Until this hour a person who is awake says "tonight" of the night that is about to end.
const MORNING: i64 = 6;

/// The night that a person calls "tonight" at `now`: by day the one to come.
pub fn tonight(now: Moment) -> NightOf {
    let local = now.naive_local();
    NightOf::evening(local.checked_sub_signed(TimeDelta::hours(MORNING)).unwrap_or(local).date())
}

/// A night as it is called at `now`: "tonight", "last night", else "Saturday 21 November", with the year if it is
/// another one.
pub fn night(night: NightOf, now: Moment) -> String {
    match tonight(now).since(night) {
        0 => "tonight".into(),
        1 => "last night".into(),
        _ => date(night, now),
    }
}

/// The evening's date: "Saturday 21 November", with the year if it is another one than `now`'s.
pub fn date(night: NightOf, now: Moment) -> String {
    let date = night.date();
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    let text = format!("{weekday} {} {}", date.day(), MONTHS[date.month0() as usize]);
    if date.year() == now.year() { text } else { format!("{text} {}", date.year()) }
}

/// The day of a moment: "today", "yesterday", else "Saturday 21 November", with the year if it is another one.
pub fn day(moment: Moment, now: Moment) -> String {
    match (now.date_naive() - moment.date_naive()).num_days() {
        0 => "today".into(),
        1 => "yesterday".into(),
        _ => date(NightOf::evening(moment.date_naive()), now),
    }
}

/// The first letter as a capital. For our own sentences, which begin with an English letter.
pub fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The first letter small, for a sentence that goes on after a colon. For our own sentences.
pub fn small(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).expect("a time")
    }

    fn check_length(seconds: i64, expected: &str) {
        assert_eq!(length(Some(TimeDelta::seconds(seconds))), expected);
    }

    #[test]
    fn a_length_is_said_in_whole_minutes() {
        check_length(0, "less than a minute");
        check_length(59, "less than a minute");
        check_length(60, "about 1 minute");
        check_length(250, "about 4 minutes");
        check_length(3_600, "about 1 hour");
        check_length(3_900, "about 1 hour 5 minutes");
    }

    #[test]
    fn an_unknown_length_is_said_and_is_not_zero() {
        assert_eq!(length(None), "length unknown");
    }

    fn check_night(now: &str, evening: &str, expected: &str) {
        assert_eq!(night(NightOf::evening(evening.parse().expect("a date")), at(now)), expected, "at {now}");
    }

    #[test]
    fn a_night_is_called_by_how_near_it_is() {
        check_night("2026-11-22T02:00:00+01:00", "2026-11-21", "tonight");
        check_night("2026-11-22T02:00:00+01:00", "2026-11-20", "last night");
        check_night("2026-11-22T08:00:00+01:00", "2026-11-21", "last night");
        check_night("2026-11-22T20:00:00+01:00", "2026-11-22", "tonight");
        check_night("2026-11-22T20:00:00+01:00", "2026-11-21", "last night");
        check_night("2026-11-22T08:00:00+01:00", "2026-11-14", "Saturday 14 November");
        check_night("2026-11-22T08:00:00+01:00", "2025-12-31", "Wednesday 31 December 2025");
    }
}
