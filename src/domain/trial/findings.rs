//! What a trial comes to: both sides counted, compared by the exact method, and four answers. It does not show cause.
//!
//! All recorded nights with the change count, whether or not it was kept that evening: leaving out the evenings on
//! which it was not kept would compare good evenings with all evenings. An answer is given only when the trial is over;
//! who looks every day and stops at the first clear result finds one too often.

use super::{
    RateRatio, Rated, Stage, Trial,
    kept::{Kept, kept},
};
use crate::domain::{
    drink::DrinkGoal,
    insight::{CRAMP_NIGHTS_NEEDED, Gathered, NIGHTS_NEEDED, Rate, Window},
    journal::Journal,
    night::NightOf,
};

/// Recorded nights that the two weeks before must have. With [`NIGHTS_NEEDED`] of the change they are more than the
/// least that evidence E7 asks for.
pub const BEFORE_NEEDED: u32 = 10;

/// One side of a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// Nights that are over, recorded or not.
    pub nights: u32,
    /// Those that were recorded, and their cramps.
    pub rate: Rate,
    /// Evenings on which the change was kept.
    pub kept: Kept,
}

/// Both sides, and what they come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Findings {
    /// The two weeks before.
    pub before: Side,
    /// With the change.
    pub with: Side,
    /// Cramps a recorded night with the change, to those before; `None` when nothing can be divided.
    pub ratio: Option<RateRatio>,
    /// What that comes to.
    pub outcome: Outcome,
}

/// What a trial comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is not over.
    Open,
    /// Over, with too few nights; how many are missing of each kind.
    NotEnough {
        /// Recorded nights before.
        before: u32,
        /// Recorded nights with the change.
        with: u32,
        /// Cramp nights, on both sides together.
        cramp_nights: u32,
    },
    /// Fewer cramps with the change: the interval lies below 1.
    Fewer,
    /// More: the interval lies above 1.
    More,
    /// The interval holds 1.
    NoClearDifference,
}

impl Findings {
    /// What `trial` comes to, tonight being `tonight`; `goal` is the person's own goal for drinks. Tonight itself is not
    /// over, so it does not count yet: a cramp would be in, a quiet night not.
    pub fn of(trial: &Trial, journal: &Journal, goal: Option<DrinkGoal>, tonight: NightOf) -> Self {
        let last_night = tonight.earlier(1);
        let gathered = Gathered::of(journal, last_night);
        let mark = trial.mark(goal);
        let side = |windows: &[Window]| {
            let mut rate = Rate::default();
            for window in windows {
                gathered.within(*window).nights.iter().for_each(|night| rate.add(night));
            }
            let nights = windows.iter().map(|window| window.nights()).sum();
            Side { nights, rate, kept: kept(journal, windows, mark.as_ref()) }
        };
        let baseline = trial.baseline();
        let before: &[_] = if baseline.first() > last_night { &[] } else { &[up_to(baseline, last_night)] };
        let (before, with) = (side(before), side(&trial.spans(tonight)));
        let ratio = RateRatio::exact(rated(with.rate), rated(before.rate));
        let over = matches!(trial.stage(tonight), Stage::Over { .. });
        let outcome = if over { Outcome::of(before.rate, with.rate, ratio) } else { Outcome::Open };
        Self { before, with, ratio, outcome }
    }
}

fn up_to(window: Window, last: NightOf) -> Window {
    Window::between(window.first(), window.last().min(last))
}

const fn rated(rate: Rate) -> Rated {
    Rated { count: rate.cramps, nights: rate.recorded }
}

impl Outcome {
    fn of(before: Rate, with: Rate, ratio: Option<RateRatio>) -> Self {
        let missing = Self::NotEnough {
            before: BEFORE_NEEDED.saturating_sub(before.recorded),
            with: NIGHTS_NEEDED.saturating_sub(with.recorded),
            cramp_nights: CRAMP_NIGHTS_NEEDED.saturating_sub(before.cramp_nights + with.cramp_nights),
        };
        let enough = Self::NotEnough { before: 0, with: 0, cramp_nights: 0 };
        match ratio {
            Some(ratio) if missing == enough => {
                if ratio.upper.is_some_and(|upper| upper < 1.0) {
                    Self::Fewer
                } else if ratio.lower > 1.0 {
                    Self::More
                } else {
                    Self::NoClearDifference
                }
            }
            _ => missing,
        }
    }
}
