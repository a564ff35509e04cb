//! How often: cramp nights and cramps, over the recorded nights. Without a recorded night there is no rate, not zero.

use super::gathered::{Slice, Told};
use crate::domain::night::NightState;

/// Counts that rates are made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    /// The denominator: nights with a cramp or said to be quiet.
    pub recorded: u32,
    /// Nights with at least one cramp.
    pub cramp_nights: u32,
    /// Cramps.
    pub cramps: u32,
}

impl Rate {
    /// The counts of a slice.
    pub fn of(slice: Slice<'_>) -> Self {
        let mut rate = Self::default();
        slice.nights.iter().for_each(|night| rate.add(night));
        rate
    }

    /// Counts one night; one that is not recorded changes nothing.
    pub fn add(&mut self, night: &Told<'_>) {
        self.recorded += u32::from(night.state.is_recorded());
        self.cramp_nights += u32::from(night.state == NightState::Cramp);
        self.cramps += night.cramps;
    }

    /// Recorded nights without a cramp.
    pub const fn quiet_nights(self) -> u32 {
        self.recorded - self.cramp_nights
    }

    /// Cramp nights in seven recorded nights.
    pub fn cramp_nights_per_week(self) -> Option<f64> {
        self.per_recorded(self.cramp_nights).map(|share| 7.0 * share)
    }

    /// Cramps in seven recorded nights.
    pub fn cramps_per_week(self) -> Option<f64> {
        self.cramps_per_night().map(|mean| 7.0 * mean)
    }

    /// Cramps per recorded night.
    pub fn cramps_per_night(self) -> Option<f64> {
        self.per_recorded(self.cramps)
    }

    fn per_recorded(self, count: u32) -> Option<f64> {
        (self.recorded > 0).then(|| f64::from(count) / f64::from(self.recorded))
    }
}
