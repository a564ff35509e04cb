//! Rates by the weekday of the evening and by the month of the year.

use chrono::Datelike;

use super::{gathered::Slice, rate::Rate};

/// The rate of each weekday's evenings, Monday first.
pub fn weekdays(slice: Slice<'_>) -> [Rate; 7] {
    let mut days = [Rate::default(); 7];
    for night in slice.nights {
        days[night.night.date().weekday().num_days_from_monday() as usize].add(night);
    }
    days
}

/// The rate of each month of the year over all years, January first.
pub fn months_of_year(slice: Slice<'_>) -> [Rate; 12] {
    let mut months = [Rate::default(); 12];
    for night in slice.nights {
        months[night.night.date().month0() as usize].add(night);
    }
    months
}
