//! What was done in a cramp, in order, and what it did.

use serde::{Deserialize, Serialize};

/// What was done in a cramp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Stretching the muscle.
    Stretch,
    /// Rubbing it.
    Massage,
    /// Warmth.
    Heat,
    /// A wrapped cold pack.
    Cold,
    /// Standing or walking.
    Walking,
    /// Something else, told in the note.
    Other,
}

impl Remedy {
    /// Every remedy, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Stretch, Self::Massage, Self::Walking, Self::Heat, Self::Cold, Self::Other];

    /// The word a person uses: "stretch".
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stretch => "stretch",
            Self::Massage => "massage",
            Self::Heat => "heat",
            Self::Cold => "cold",
            Self::Walking => "walking",
            Self::Other => "other",
        }
    }
}

/// What a remedy did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It helped.
    Helped,
    /// It helped a little.
    ALittle,
    /// It did not help.
    No,
}

impl Effect {
    /// Every effect, best first.
    pub const ALL: [Self; 3] = [Self::Helped, Self::ALittle, Self::No];

    /// The words a person uses: "a little".
    pub const fn words(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::ALittle => "a little",
            Self::No => "no",
        }
    }
}

/// One remedy of one cramp; their order in the list is the order they were tried in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemedyUse {
    /// What was done.
    pub remedy: Remedy,
    /// What it did; `None` when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
}
