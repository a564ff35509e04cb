//! Reminders as a calendar file (RFC 5545): each day at the same wall-clock time, with an alarm.
//!
//! Local time without a zone ("floating", §3.3.5), so that the reminder stays at 21:00 wherever the person is. The UID
//! never changes and the SEQUENCE only grows, so that a calendar replaces the old reminder by the new one.

use chrono::{NaiveTime, Utc};

use crate::domain::Moment;

/// The type of a calendar file.
pub const CALENDAR: &str = "text/calendar";

/// The most bytes of a line before it is folded (§3.1).
const LINE: usize = 75;

/// One reminder a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// What it replaces when it comes again: "bedtime-routine".
    pub id: &'static str,
    /// What the alarm says.
    pub title: &'static str,
    /// When, by the clock on the wall.
    pub at: NaiveTime,
}

/// The file, made at `now`; the first alarm is today's.
pub fn calendar(reminders: &[Reminder], now: Moment) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".into(), "VERSION:2.0".into(), "PRODID:-//Unknot//Reminders//EN".into()];
    for reminder in reminders {
        let first = now.date_naive().and_time(reminder.at);
        lines.extend([
            "BEGIN:VEVENT".into(),
            format!("UID:unknot-{}", reminder.id),
            format!("DTSTAMP:{}", now.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ")),
            // Minutes since 1970: it grows with every file, and fits the 32 bits of §3.3.8 for four thousand years.
            format!("SEQUENCE:{}", now.timestamp().max(0) / 60),
            format!("DTSTART:{}", first.format("%Y%m%dT%H%M%S")),
            "DURATION:PT10M".into(),
            "RRULE:FREQ=DAILY".into(),
            format!("SUMMARY:{}", escaped(reminder.title)),
            "TRANSP:TRANSPARENT".into(),
            "BEGIN:VALARM".into(),
            "ACTION:DISPLAY".into(),
            format!("DESCRIPTION:{}", escaped(reminder.title)),
            "TRIGGER:PT0S".into(),
            "END:VALARM".into(),
            "END:VEVENT".into(),
        ]);
    }
    lines.push("END:VCALENDAR".into());
    lines.iter().map(|line| folded(line)).collect()
}

/// Text as a value (§3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line with its end, broken where it is too long, never inside a letter.
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::new(), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use icalendar::{Component, parser};

    use super::*;

    const TITLE: &str = "Stretch, then sleep; legs loose, covers loose, feet upright, a glass of water – good night ✓";

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).expect("a time")
    }

    fn reminder(hour: u32) -> Reminder {
        let at = NaiveTime::from_hms_opt(hour, 30, 0).expect("a time");
        Reminder { id: "bedtime-routine", title: TITLE, at }
    }

    /// What another hand's parser reads under `name` of the only event.
    fn check(text: &str, name: &str, expected: &str) {
        let calendar: icalendar::Calendar = parser::read_calendar(&parser::unfold(text)).expect("a calendar").into();
        let event = calendar.components.iter().find_map(|c| c.as_event()).expect("an event");
        assert_eq!(event.property_value(name), Some(expected), "{name}");
    }

    #[test]
    fn another_parser_reads_the_same() {
        let text = calendar(&[reminder(21)], at("2026-11-22T08:00:00+01:00"));
        check(&text, "UID", "unknot-bedtime-routine");
        check(&text, "DTSTART", "20261122T213000");
        check(&text, "DTSTAMP", "20261122T070000Z");
        check(&text, "RRULE", "FREQ=DAILY");
        assert!(text.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\n"), "{text}");
    }

    #[test]
    fn a_changed_time_keeps_its_name_and_comes_later() {
        let first = calendar(&[reminder(21)], at("2026-11-22T08:00:00+01:00"));
        let then = calendar(&[reminder(22)], at("2026-11-22T08:01:00+01:00"));
        check(&first, "SEQUENCE", "29922180");
        check(&then, "SEQUENCE", "29922181");
        check(&then, "UID", "unknot-bedtime-routine");
    }

    #[test]
    fn no_line_is_longer_than_the_standard_allows() {
        let text = calendar(&[reminder(21)], at("2026-11-22T08:00:00+01:00"));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&escaped(TITLE)), "{text}");
        assert!(text.split("\r\n").any(|line| line.starts_with(' ')), "something is folded");
    }
}
