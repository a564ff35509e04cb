//! What the journal says: counts, middles and comparisons, each from recorded nights only.
//!
//! Describes, never explains: nothing here knows a cause. Nothing asks the clock: the night that is tonight is an
//! argument, and a cramp's hour is the one its own clock showed. [`Gathered`] walks the journal once; every figure is
//! then one pass over a [`Slice`] of it.

mod association;
mod calendar;
mod clock;
mod feature;
mod figures;
mod gathered;
mod ladder;
mod place;
mod proportion;
mod rate;
mod remedies;
mod spread;
#[cfg(test)]
mod tests;
mod trend;
mod window;
mod year;

pub use association::{Association, CRAMP_NIGHTS_NEEDED, NIGHTS_NEEDED, Outcome, associations};
pub use calendar::{months_of_year, weekdays};
pub use clock::ClockTimes;
pub use feature::{Feature, features};
pub use figures::{Compared, Figures, YesNo};
pub use gathered::{Gathered, Slice, Told};
pub use ladder::{Ladder, Needs, Rung, Step};
pub use place::Places;
pub use proportion::{Difference, Proportion};
pub use rate::Rate;
pub use remedies::{RemedyFigures, remedies};
pub use spread::{Five, Spread};
pub use trend::{MonthRate, trend};
pub use window::Window;
pub use year::{Day, MonthOfNights, year};

use super::{
    factor::{BUILT_IN, FactorId, OwnFactor},
    journal::Journal,
    night::NightOf,
};

/// Everything the insights page tells, made in one go.
#[derive(Debug, Clone, PartialEq)]
pub struct Insights {
    /// What can be said now, and what the rest needs.
    pub ladder: Ladder,
    /// From the first night to tonight.
    pub all: Figures,
    /// Two weeks against the two before.
    pub two_weeks: Compared,
    /// Four weeks against the four before.
    pub four_weeks: Compared,
    /// Month by month.
    pub trend: Vec<MonthRate>,
    /// The hours at which cramps begin.
    pub clock: ClockTimes,
    /// By the evening's weekday, Monday first.
    pub weekdays: [Rate; 7],
    /// By the month of the year, January first.
    pub months: [Rate; 12],
    /// Which muscle of which leg.
    pub places: Places,
    /// What was done, quickest easing first.
    pub remedies: Vec<RemedyFigures>,
    /// Every night of the last twelve months.
    pub year: Vec<MonthOfNights>,
    /// Factors, clearest first.
    pub factors: Vec<Association>,
}

impl Insights {
    /// Everything that `journal` says up to and with the night `tonight`; later nights are not looked at.
    pub fn of<'a>(journal: &Journal, own: impl IntoIterator<Item = &'a OwnFactor>, tonight: NightOf) -> Self {
        let gathered = Gathered::of(journal, tonight);
        let all = gathered.all();
        Self {
            ladder: Ladder::of(&gathered),
            all: Figures::of(all),
            two_weeks: Compared::last(&gathered, 14),
            four_weeks: Compared::last(&gathered, 28),
            trend: trend(all),
            clock: ClockTimes::of(all),
            weekdays: weekdays(all),
            months: months_of_year(all),
            places: Places::of(all),
            remedies: remedies(all),
            year: year(&gathered, tonight.month()),
            factors: associations(all, &asked(own)),
        }
    }
}

/// Every factor that can have an answer, with its question: the built-in ones, then the person's own.
pub fn asked<'a>(own: impl IntoIterator<Item = &'a OwnFactor>) -> Vec<(FactorId, String)> {
    let built_in = BUILT_IN.iter().map(|f| (FactorId(f.id.to_owned()), f.question.to_owned()));
    built_in.chain(own.into_iter().map(|f| (f.id().clone(), f.question().to_owned()))).collect()
}
