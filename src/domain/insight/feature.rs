//! The seven features by which a study tells a night cramp, counted in what was recorded. It decides nothing.

use super::{figures::YesNo, gathered::Slice};
use crate::domain::{
    body::Muscle,
    claim::FEATURES,
    cramp::{Cramp, Draft, Severity, SleepLost},
};

/// One feature, and in how many cramps it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// The feature, in a few words.
    pub words: &'static str,
    /// How it was read from what was recorded; empty where the words say it.
    pub read_as: &'static str,
    /// In how many cramps it was so; `None` for what the app does not ask.
    pub counts: Option<YesNo>,
}

impl Feature {
    /// Ticked when it was so in more than half of the cramps of which it is known; `None` when nothing is known.
    pub fn ticked(&self) -> Option<bool> {
        self.counts.filter(|c| c.known() > 0).map(|c| c.yes > c.no)
    }
}

/// The longest that a night cramp lasts, in minutes (evidence B1.1).
const LONGEST: i64 = 10;

/// The seven, in the order of the study.
pub fn features(slice: Slice<'_>) -> [Feature; 7] {
    let [intense, short, low, seldom, after, sleep, distress] = FEATURES;
    let feature = |words, read_as, answer: fn(&Cramp) -> Option<bool>| Feature {
        words,
        read_as,
        counts: Some(YesNo::of(slice.cramps.iter().map(|c| answer(c)))),
    };
    [
        feature(intense, "noted as more than 5 of 10", |c| c.get().severity.map(intense_pain)),
        feature(short, "", |c| c.duration().map(|d| d.num_seconds() <= LONGEST * 60)),
        feature(low, "", |c| c.get().muscle.map(|m| matches!(m, Muscle::Calf | Muscle::Foot))),
        feature(seldom, "not in the thigh", |c| c.get().muscle.map(|m| !is_thigh(m))),
        feature(after, "sore the next day", |c| c.get().sore_after),
        feature(sleep, "woke, or lost sleep", |c| broken_sleep(c.get())),
        Feature { words: distress, read_as: "the app does not ask", counts: None },
    ]
}

/// The upper half of the scale: the study gives no number.
const fn intense_pain(severity: Severity) -> bool {
    severity.value() > Severity::MAX / 2
}

const fn is_thigh(muscle: Muscle) -> bool {
    matches!(muscle, Muscle::FrontThigh | Muscle::BackThigh)
}

/// Either answer can say yes; only what was said can say no.
fn broken_sleep(cramp: &Draft) -> Option<bool> {
    let lost = cramp.sleep_lost.map(|lost| lost > SleepLost::None);
    match (cramp.woke_me, lost) {
        (None, None) => None,
        (woke, lost) => Some(woke == Some(true) || lost == Some(true)),
    }
}
