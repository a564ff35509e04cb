//! Every night of twelve months and what is known of it.

use super::gathered::Gathered;
use crate::domain::night::{Month, NightOf, NightState};

/// One night of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Which night.
    pub night: NightOf,
    /// What is known of it.
    pub state: NightState,
    /// How many cramps.
    pub cramps: u32,
}

/// The nights of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthOfNights {
    /// Which month.
    pub month: Month,
    /// Its nights from the first on; those after tonight are left out.
    pub nights: Vec<Day>,
}

/// The twelve months up to and with `last`, earliest first.
pub fn year(gathered: &Gathered<'_>, last: Month) -> Vec<MonthOfNights> {
    let mut months: Vec<_> = std::iter::successors(Some(last), |month| Some(month.previous())).take(12).collect();
    months.reverse();
    months.into_iter().map(|month| of_month(gathered, month)).collect()
}

fn of_month(gathered: &Gathered<'_>, month: Month) -> MonthOfNights {
    let first = NightOf::evening(month.first_day());
    let last = NightOf::evening(month.next().first_day()).earlier(1);
    let slice = gathered.within(super::Window::between(first, last));
    let mut told = slice.nights.iter().peekable();
    let nights = std::iter::successors(Some(first), |night| Some(night.later(1)))
        .take_while(|night| *night <= last && *night <= gathered.tonight())
        .map(|night| match told.next_if(|n| n.night == night) {
            Some(known) => Day { night, state: known.state, cramps: known.cramps },
            None => Day { night, state: NightState::NotRecorded, cramps: 0 },
        });
    MonthOfNights { month, nights: nights.collect() }
}
