//! When the person wants to be reminded, by the clock on the wall, and whether a reminder is still needed.

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Moment, factor::FactorId, journal::Journal, night::NightOf, routine::DONE, written};

/// Times of the day; an absent one is never.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Reminders {
    /// The bedtime routine.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub routine: Option<NaiveTime>,
    /// The morning check.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub morning: Option<NaiveTime>,
}

/// For so long after its time something is asked for; then the person is in bed, or has begun the day.
const ASKED_FOR: TimeDelta = TimeDelta::hours(2);

impl Reminders {
    /// Whether the routine is due at `now`: its time has come, and tonight nothing is said of it yet.
    pub fn routine_due(self, journal: &Journal, now: Moment) -> bool {
        let done = FactorId(DONE.to_owned());
        has_come(self.routine, now) && journal.night(NightOf::of(now)).is_none_or(|n| !n.answers.contains_key(&done))
    }

    /// Whether the time of the morning check has come at `now`; whether it is still needed, the check itself knows.
    pub fn morning_has_come(self, now: Moment) -> bool {
        has_come(self.morning, now)
    }
}

/// Whether `now` lies in the time for which a reminder of `at` is asked for.
fn has_come(at: Option<NaiveTime>, now: Moment) -> bool {
    let Some(at) = at else { return false };
    let since = now.time().signed_duration_since(at);
    let since = if since < TimeDelta::zero() { since + TimeDelta::days(1) } else { since };
    since < ASKED_FOR
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{factor::Answer, journal::NightNote};

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(&format!("2026-11-{text}:00+01:00")).expect("a time")
    }

    fn check(hour: u32, now: &str, answered: bool, due: bool) {
        let mut journal = Journal::default();
        if answered {
            let mut note = NightNote::new(NightOf::of(at(now)));
            note.answers.insert(FactorId(DONE.into()), Answer::No);
            journal.put_night(note, at(now));
        }
        let reminders = Reminders { routine: NaiveTime::from_hms_opt(hour, 0, 0), morning: None };
        assert_eq!(reminders.routine_due(&journal, at(now)), due, "set to {hour}, at {now}");
    }

    #[test]
    fn the_routine_is_due_for_two_hours() {
        check(21, "22T20:59", false, false);
        check(21, "22T21:00", false, true);
        check(21, "22T22:59", false, true);
        check(21, "22T23:00", false, false);
    }

    #[test]
    fn a_late_time_passes_midnight() {
        check(23, "23T00:30", false, true);
        check(23, "23T01:00", false, false);
    }

    #[test]
    fn what_is_answered_is_not_asked_for() {
        check(21, "22T21:30", true, false);
        check(23, "23T00:30", true, false);
    }

    #[test]
    fn the_morning_check_has_its_time_too() {
        let reminders = Reminders { routine: None, morning: NaiveTime::from_hms_opt(8, 0, 0) };
        let come = |now| reminders.morning_has_come(at(now));
        assert_eq!(["22T07:59", "22T08:00", "22T09:59", "22T10:00"].map(come), [false, true, true, false]);
    }

    #[test]
    fn without_a_time_nothing_is_due() {
        assert!(!Reminders::default().routine_due(&Journal::default(), at("22T21:30")));
        assert!(!Reminders::default().morning_has_come(at("22T08:00")));
    }
}
