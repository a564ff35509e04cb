//! The hours at which cramps begin, from noon to noon, so that midnight lies in the middle.

use chrono::Timelike;

use super::gathered::Slice;

/// How many cramps began in each hour, by the clock the person had.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClockTimes {
    from_noon: [u32; 24],
}

impl ClockTimes {
    /// Counts the cramps of a slice.
    pub fn of(slice: Slice<'_>) -> Self {
        let mut times = Self::default();
        for cramp in slice.cramps {
            let place = (cramp.get().start.naive_local().hour() + 12) % 24;
            times.from_noon[place as usize] += 1;
        }
        times
    }

    /// Each hour of the clock with its count: 12, 13, … 23, 0, 1, … 11.
    pub fn hours(self) -> impl ExactSizeIterator<Item = (u32, u32)> {
        const HOURS: [u32; 24] = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        HOURS.into_iter().zip(self.from_noon)
    }

    /// How many cramps there are.
    pub fn cramps(self) -> u32 {
        self.from_noon.iter().sum()
    }
}
