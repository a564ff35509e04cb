//! Which muscle of which leg, counted; a cramp whose muscle or side was not said is counted as that.

use super::gathered::Slice;
use crate::domain::body::{Muscle, Side};

/// Cramps by muscle and side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Places {
    /// Rows as [`Muscle::ALL`], then not said; columns as [`Side::ALL`], then not said.
    counts: [[u32; Side::ALL.len() + 1]; Muscle::ALL.len() + 1],
}

impl Places {
    /// Counts the cramps of a slice.
    pub fn of(slice: Slice<'_>) -> Self {
        let mut places = Self::default();
        for cramp in slice.cramps {
            let told = cramp.get();
            places.counts[row(told.muscle)][column(told.side)] += 1;
        }
        places
    }

    /// How many cramps of one muscle on one side; `None` asks for those of which it was not said.
    pub fn count(&self, muscle: Option<Muscle>, side: Option<Side>) -> u32 {
        self.counts[row(muscle)][column(side)]
    }

    /// How many cramps of one muscle, whatever the side.
    pub fn of_muscle(&self, muscle: Option<Muscle>) -> u32 {
        self.counts[row(muscle)].iter().sum()
    }

    /// How many cramps on one side, whatever the muscle.
    pub fn of_side(&self, side: Option<Side>) -> u32 {
        self.counts.iter().map(|row| row[column(side)]).sum()
    }

    /// How many cramps there are.
    pub fn cramps(&self) -> u32 {
        self.counts.iter().flatten().sum()
    }
}

fn row(muscle: Option<Muscle>) -> usize {
    muscle.and_then(|m| Muscle::ALL.iter().position(|other| *other == m)).unwrap_or(Muscle::ALL.len())
}

fn column(side: Option<Side>) -> usize {
    side.and_then(|s| Side::ALL.iter().position(|other| *other == s)).unwrap_or(Side::ALL.len())
}
