//! Where in the body a cramp is, and how the person lies, sits or stands.

use serde::{Deserialize, Serialize};

/// The muscle that cramps. The order is how often each is reported (Maisonneuve 2016: calf first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Muscle {
    /// Back of the lower leg.
    Calf,
    /// Sole, arch or toes.
    Foot,
    /// Quadriceps.
    FrontThigh,
    /// Hamstrings.
    BackThigh,
    /// Front of the lower leg.
    Shin,
}

impl Muscle {
    /// Every muscle, most often reported first.
    pub const ALL: [Self; 5] = [Self::Calf, Self::Foot, Self::FrontThigh, Self::BackThigh, Self::Shin];

    /// The word a person uses: "calf".
    pub const fn word(self) -> &'static str {
        match self {
            Self::Calf => "calf",
            Self::Foot => "foot",
            Self::FrontThigh => "front of thigh",
            Self::BackThigh => "back of thigh",
            Self::Shin => "shin",
        }
    }
}

/// Which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Left leg.
    Left,
    /// Right leg.
    Right,
    /// Both legs at once.
    Both,
}

impl Side {
    /// Every side.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Both];

    /// The word a person uses: "left".
    pub const fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
        }
    }
}

/// How the person is while they stretch. Standing is never first: falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// In bed, with a towel or belt if the foot is out of reach.
    Lying,
    /// On the edge of the bed.
    Sitting,
    /// Holding on to something firm.
    Standing,
}

impl Position {
    /// Every position, safest first.
    pub const ALL: [Self; 3] = [Self::Lying, Self::Sitting, Self::Standing];

    /// The words a person uses: "lying down".
    pub const fn words(self) -> &'static str {
        match self {
            Self::Lying => "lying down",
            Self::Sitting => "sitting",
            Self::Standing => "standing",
        }
    }
}
