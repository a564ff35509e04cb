//! When a cramp that is added late began: the quick answers, and the hours of a night.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::domain::{Moment, night::NightOf};

/// A quick answer to "When did it begin?"
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// So many minutes ago; 0 is now.
    Ago(u16),
    /// In the night that began yesterday evening, at an hour that is asked next.
    LastNight,
    /// At a date and time that is typed.
    Chosen,
}

impl Preset {
    /// Every quick answer, nearest first.
    pub const ALL: [Self; 6] =
        [Self::Ago(0), Self::Ago(15), Self::Ago(30), Self::Ago(60), Self::LastNight, Self::Chosen];

    /// The words of the answer.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Ago(0) => "Just now",
            Self::Ago(15) => "15 minutes ago",
            Self::Ago(30) => "30 minutes ago",
            Self::Ago(_) => "1 hour ago",
            Self::LastNight => "Last night",
            Self::Chosen => "Another time",
        }
    }

    /// The start it names; `None` where another answer is needed.
    pub fn start(self, now: Moment) -> Option<Moment> {
        match self {
            Self::Ago(minutes) => now.checked_sub_signed(TimeDelta::minutes(minutes.into())),
            Self::LastNight | Self::Chosen => None,
        }
    }
}

/// The hours of a night that are offered, evening first.
pub const HOURS: [u32; 11] = [21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7];

/// The local time of `hour` o'clock in `night`.
pub fn at_hour(night: NightOf, hour: u32) -> NaiveDateTime {
    at_time(night, NaiveTime::from_hms_opt(hour % 24, 0, 0).unwrap_or_default())
}

/// The local time of a clock time in `night`: before noon it is the morning after.
pub fn at_time(night: NightOf, time: NaiveTime) -> NaiveDateTime {
    let evening = night.date();
    let date = if time.hour() < 12 { evening.checked_add_days(Days::new(1)).unwrap_or(evening) } else { evening };
    date.and_time(time)
}

/// The hour that is shown as chosen: the one a start falls on, exactly.
pub fn hour_of(start: Moment, night: NightOf) -> Option<u32> {
    let time = start.time();
    (NightOf::of(start) == night && time.minute() == 0).then(|| time.hour())
}

/// "03:00".
pub fn hour_words(hour: u32) -> String {
    format!("{hour:02}:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(preset: Preset, expected: Option<&str>) {
        let now = Moment::parse_from_rfc3339("2026-11-22T00:10:00+01:00").expect("a time");
        assert_eq!(preset.start(now).map(|m| m.to_rfc3339()).as_deref(), expected, "{}", preset.words());
    }

    #[test]
    fn a_quick_answer_counts_back_from_now() {
        check(Preset::Ago(0), Some("2026-11-22T00:10:00+01:00"));
        check(Preset::Ago(15), Some("2026-11-21T23:55:00+01:00"));
        check(Preset::Ago(60), Some("2026-11-21T23:10:00+01:00"));
        check(Preset::LastNight, None);
        check(Preset::Chosen, None);
    }

    #[test]
    fn every_hour_that_is_offered_lies_in_its_night() {
        let night = NightOf::evening("2026-11-21".parse().expect("a date"));
        for hour in HOURS {
            let start = at_hour(night, hour).and_utc().fixed_offset();
            assert_eq!(NightOf::of(start), night, "{hour}");
            assert_eq!(hour_of(start, night), Some(hour));
        }
        assert_eq!(at_hour(night, 3).to_string(), "2026-11-22 03:00:00");
    }
}
