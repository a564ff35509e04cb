//! What the insights page says: every figure in words with its denominator, and every chart with its table.
//!
//! Never a cause, never a score, never a zero for what is not known.

mod calendar;
mod chart;
mod clock;
mod compare;
mod factors;
mod figures;
mod ladder;
mod number;
mod places;
mod remedies;
#[cfg(test)]
mod tests;
mod trend;
mod year;

pub use chart::{Chart, Point, Table};
pub use clock::clock;
pub use factors::{FactorLine, Factors, NO_CAUSE, factor_table, factors};
pub use figures::{how_bad, how_long, how_often, woke};
pub use ladder::{LadderLines, ladder};
pub use number::{decimal, of, share_in_words};
pub use places::{LegMap, Spot, View, places, seen_from};
pub use remedies::remedies;
pub use year::{HeatMap, HeatMonth, HeatNight, year};

use crate::domain::insight::{Insights, Rung};

/// What "typical" means, said once on the page.
pub const TYPICAL: &str = "Typical is the middle one: half of the cramps lie below it, half above.";
/// Under a chart of which nothing is read yet.
pub const TAP: &str = "Tap a part of the picture, or use the arrow keys.";

/// The page, from top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct InsightsPage {
    /// What can be said now and what the next line needs.
    pub ladder: LadderLines,
    /// All time, a sentence each.
    pub all: Vec<String>,
    /// Windows compared, those that are reached.
    pub compared: Vec<Chart>,
    /// The hours.
    pub clock: Option<Chart>,
    /// The legs.
    pub places: Option<LegMap>,
    /// What was done.
    pub remedies: Option<Chart>,
    /// The year.
    pub year: Option<HeatMap>,
    /// Month by month, by the month of the year, by the weekday: once a week's rate is told.
    pub rates: Vec<Chart>,
    /// Factors.
    pub factors: Option<Factors>,
}

impl InsightsPage {
    /// The page for what the journal says.
    pub fn of(insights: &Insights) -> Self {
        let (reached, any) = (|rung| insights.ladder.reached(rung), insights.all.rate.cramps > 0);
        let compared = [
            reached(Rung::TwoWeeks).then(|| compare::compare(&insights.two_weeks, "2 weeks")),
            reached(Rung::FourWeeks).then(|| compare::compare(&insights.four_weeks, "4 weeks")),
        ];
        let rates = || {
            vec![
                trend::trend(&insights.trend),
                calendar::months(&insights.months),
                calendar::weekdays(&insights.weekdays),
            ]
        };
        Self {
            ladder: ladder(&insights.ladder),
            all: if reached(Rung::Counts) { figures::all(&insights.all, reached(Rung::PerWeek)) } else { Vec::new() },
            compared: compared.into_iter().flatten().collect(),
            clock: any.then(|| clock(insights.clock)),
            places: any.then(|| places(&insights.places)),
            remedies: (!insights.remedies.is_empty()).then(|| remedies(&insights.remedies)),
            year: reached(Rung::Counts).then(|| year(&insights.year)),
            rates: if reached(Rung::PerWeek) { rates() } else { Vec::new() },
            factors: reached(Rung::Factors).then(|| factors(&insights.factors)),
        }
    }
}
