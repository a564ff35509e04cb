//! The steps that can be part of the routine, as data: each leans on a claim, which gives its verdict and its sources.

use serde::{Deserialize, Serialize};

use crate::domain::{
    claim::{Claim, claim},
    source::Verdict,
};

/// A step from the sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Calf and back of the thigh, as in the bedtime trial (Hallegraeff 2012).
    Stretches,
    /// The ball of the foot on a low ledge.
    Ledge,
    /// The ball of the foot on a wall.
    Wall,
    /// Rubbing one's own calves.
    Massage,
    /// A few easy minutes on one's feet.
    Walk,
    /// A warm bath.
    Bath,
    /// Loose covers, feet upright.
    Covers,
    /// Something to drink.
    Drink,
    /// Slow breathing.
    Breathing,
    /// Three good things of the day.
    GoodThings,
}

/// What is said of a step before it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// What it is called.
    pub title: &'static str,
    /// Which claim of the reference carries it.
    pub claim: &'static str,
    /// What keeps people safe, or from hoping too much (evidence sections B4, E4, E5).
    pub mind: &'static str,
    /// What its seconds count: "each hold".
    pub counts: &'static str,
    /// Seconds at first.
    pub usual: u16,
    /// The fewest and the most seconds.
    pub bounds: (u16, u16),
}

impl Kind {
    /// Every step, in the order of the usual evening.
    pub const ALL: [Self; 10] = [
        Self::Drink,
        Self::Walk,
        Self::Bath,
        Self::Massage,
        Self::Stretches,
        Self::Wall,
        Self::Ledge,
        Self::Covers,
        Self::Breathing,
        Self::GoodThings,
    ];

    /// What is said of it.
    pub const fn offer(self) -> Offer {
        match self {
            Self::Stretches => Offer {
                title: "Calf and thigh stretch",
                claim: "bedtime-stretch",
                mind: HOLD_ON,
                counts: "each hold",
                usual: 10,
                bounds: (5, 30),
            },
            Self::Ledge => Offer {
                title: "Ledge stretch",
                claim: "other-stretches",
                mind: "Hold on. A low ledge only, such as a few books. A mild pull, not pain.",
                counts: "each hold",
                usual: 5,
                bounds: (3, 15),
            },
            Self::Wall => Offer {
                title: "Wall stretch",
                claim: "other-stretches",
                mind: HOLD_ON,
                counts: "each hold",
                usual: 10,
                bounds: (5, 30),
            },
            Self::Massage => Offer {
                title: "Rub your calves",
                claim: "massage-and-heat",
                mind: "Not on a leg that is swollen, warm, red or darker.",
                counts: "each leg",
                usual: 60,
                bounds: (30, 300),
            },
            Self::Walk => Offer {
                title: "An easy walk",
                claim: "light-activity",
                mind: "Light on, floor clear. Hold the wall.",
                counts: "in all",
                usual: 120,
                bounds: (60, 600),
            },
            Self::Bath => Offer {
                title: "A warm bath",
                claim: "massage-and-heat",
                mind: "Not hot on numb feet. Hold on when you climb out.",
                counts: "in all",
                usual: 600,
                bounds: (60, 1800),
            },
            Self::Covers => Offer {
                title: "Loosen the covers",
                claim: "sleep-position",
                mind: "With narrowed leg arteries, do not raise the legs.",
                counts: "in all",
                usual: 30,
                bounds: (10, 120),
            },
            Self::Drink => Offer {
                title: "Something to drink",
                claim: "how-much-to-drink",
                mind: "If your clinic set a limit for fluids, it comes first.",
                counts: "in all",
                usual: 30,
                bounds: (10, 300),
            },
            Self::Breathing => Offer {
                title: "Slow breathing",
                claim: "winding-down",
                mind: "Breathe with ease. Stop if you feel dizzy.",
                counts: "in all",
                usual: 120,
                bounds: (60, 600),
            },
            Self::GoodThings => Offer {
                title: "Three good things",
                claim: "winding-down",
                mind: "For winding down. It treats nothing, and you can leave it out.",
                counts: "in all",
                usual: 60,
                bounds: (30, 300),
            },
        }
    }

    /// The claim that carries it.
    pub fn claim(self) -> Option<&'static Claim> {
        claim(self.offer().claim)
    }

    /// How far the evidence carries it.
    pub fn verdict(self) -> Verdict {
        self.claim().map_or(Verdict::NotProven, |claim| claim.verdict)
    }
}

/// Exercise safety (evidence section E5).
const HOLD_ON: &str = "Hold on, or sit. A mild pull, not pain. Stop for sharp pain, chest pain or dizziness.";
