//! The seven features by which a study tells a night cramp.

use crate::domain::source::{HALLEGRAEFF_2017, Source};

/// Each in a few words, in the order of the study.
pub static FEATURES: [&str; 7] = [
    "Intense pain",
    "Lasts from seconds to 10 minutes at most",
    "In the calf or foot",
    "Seldom in the thigh",
    "Pain that lingers afterwards",
    "Broken sleep",
    "Distress",
];

/// The study.
pub const FEATURES_SOURCE: Source = HALLEGRAEFF_2017;
