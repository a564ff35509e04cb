//! Month by month: the rate of each calendar month, from the first recorded one on.

use super::{gathered::Slice, rate::Rate};
use crate::domain::night::Month;

/// The rate of one calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthRate {
    /// Which month.
    pub month: Month,
    /// Its counts; all zero where nothing was recorded, which is not the same as a quiet month.
    pub rate: Rate,
}

/// Every month of the window, the unrecorded ones too.
pub fn trend(slice: Slice<'_>) -> Vec<MonthRate> {
    let mut months = Vec::new();
    let (mut month, last) = (slice.window.first().month(), slice.window.last().month());
    let mut nights = slice.nights.iter().peekable();
    while month <= last {
        let mut rate = Rate::default();
        while let Some(night) = nights.next_if(|n| n.night.month() == month) {
            rate.add(night);
        }
        months.push(MonthRate { month, rate });
        month = month.next();
    }
    months
}
