//! How often, how long, how bad: of one window, and of one window against the one before.

use chrono::TimeDelta;

use super::{
    gathered::{Gathered, Slice},
    rate::Rate,
    spread::Spread,
    window::Window,
};
use crate::domain::cramp::SleepLost;

/// Answers to a question that is asked of each cramp.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YesNo {
    /// It was so.
    pub yes: u32,
    /// It was not.
    pub no: u32,
    /// Not said.
    pub unknown: u32,
}

impl YesNo {
    /// Counts answers.
    pub fn of(answers: impl IntoIterator<Item = Option<bool>>) -> Self {
        let mut counts = Self::default();
        for answer in answers {
            let count = match answer {
                Some(true) => &mut counts.yes,
                Some(false) => &mut counts.no,
                None => &mut counts.unknown,
            };
            *count += 1;
        }
        counts
    }

    /// Of how many cramps it is known.
    pub const fn known(self) -> u32 {
        self.yes + self.no
    }
}

/// The figures of one window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Which nights.
    pub window: Window,
    /// How often.
    pub rate: Rate,
    /// How long, in minutes.
    pub minutes: Spread<f64>,
    /// How bad, 0 to 10.
    pub severity: Spread<f64>,
    /// How much sleep a cramp cost.
    pub sleep_lost: Spread<SleepLost>,
    /// Whether it woke the person.
    pub woke: YesNo,
}

impl Figures {
    /// The figures of a slice.
    pub fn of(slice: Slice<'_>) -> Self {
        let told = || slice.cramps.iter().map(|c| c.get());
        Self {
            window: slice.window,
            rate: Rate::of(slice),
            minutes: Spread::measured(slice.cramps.iter().map(|c| c.duration().map(minutes))),
            severity: Spread::measured(told().map(|c| c.severity.map(|s| f64::from(s.value())))),
            sleep_lost: Spread::steps(told().map(|c| c.sleep_lost)),
            woke: YesNo::of(told().map(|c| c.woke_me)),
        }
    }
}

/// A window and as many nights before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The newer one.
    pub now: Figures,
    /// The one before.
    pub before: Figures,
}

impl Compared {
    /// The last `nights` nights, tonight's counted, against as many before.
    pub fn last(gathered: &Gathered<'_>, nights: u64) -> Self {
        let window = Window::ending(gathered.tonight(), nights);
        let figures = |window| Figures::of(gathered.within(window));
        Self { now: figures(window), before: figures(window.before()) }
    }
}

/// A length in minutes.
pub(super) fn minutes(length: TimeDelta) -> f64 {
    length.as_seconds_f64() / 60.0
}
