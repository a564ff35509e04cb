//! What is said of night cramps, and how far the evidence carries it: section B of the evidence file in our words.
//!
//! A claim never promises anything to the reader. Its trials are told with their size and their limits.

#[cfg(test)]
mod articles;
mod blood_test;
mod causes;
mod condition;
mod disagreement;
mod feature;
mod habits;
#[cfg(test)]
mod left_out;
mod look_alike;
mod medicines;
mod prevention;
mod relief;
mod supplements;
#[cfg(test)]
mod tests;
mod typical;
mod what;

pub use blood_test::{BLOOD_TESTS, BLOOD_TESTS_LINE, BLOOD_TESTS_SOURCES};
pub use condition::{LINKED, LinkedCondition};
pub use disagreement::{DISAGREEMENTS, Disagreement, More};
pub use feature::{FEATURES, FEATURES_SOURCE};
pub use look_alike::{COLUMNS, LOOK_ALIKE_SOURCES, ROWS, Row};
pub use typical::{TYPICAL, TYPICAL_NOTE, TypicalRow};

use super::{
    caution::Caution,
    source::{Checked, Source, Verdict},
};

/// When these texts were last compared with the evidence file. The file itself bears no date.
pub const REVIEWED: &str = "November 2026";

/// One thing that is said of cramps.
#[derive(Debug, Clone, Copy)]
pub struct Claim {
    /// Its address: "magnesium".
    pub id: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// The badge.
    pub verdict: Verdict,
    /// The plain line.
    pub line: &'static str,
    /// Why; may be empty.
    pub why: &'static str,
    /// The size and the limits of the trials; may be empty.
    pub trials: &'static str,
    /// Who says so.
    pub sources: &'static [Source],
    /// How that was checked.
    pub checked: Checked,
    /// What keeps people safe from it.
    pub cautions: &'static [&'static Caution],
}

/// A chapter of claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// What it is.
    What,
    /// In a cramp.
    Relief,
    /// Without tablets.
    Prevention,
    /// Sold or eaten.
    Supplements,
    /// For and against.
    Medicines,
    /// Of day and night.
    Habits,
    /// And triggers.
    Causes,
}

impl Category {
    /// Every chapter, in the order of the library.
    pub const ALL: [Self; 7] =
        [Self::What, Self::Relief, Self::Prevention, Self::Supplements, Self::Medicines, Self::Habits, Self::Causes];

    /// The heading.
    pub const fn words(self) -> &'static str {
        match self {
            Self::What => "What a night cramp is",
            Self::Relief => "In a cramp",
            Self::Prevention => "To prevent cramps",
            Self::Supplements => "Supplements",
            Self::Medicines => "Medicines",
            Self::Habits => "Habits",
            Self::Causes => "Causes and triggers",
        }
    }

    /// Its address: "supplements".
    pub const fn id(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Relief => "relief",
            Self::Prevention => "prevention",
            Self::Supplements => "supplements",
            Self::Medicines => "medicines",
            Self::Habits => "habits",
            Self::Causes => "causes",
        }
    }

    /// Its claims.
    pub fn claims(self) -> &'static [Claim] {
        match self {
            Self::What => &what::WHAT,
            Self::Relief => &relief::RELIEF,
            Self::Prevention => &prevention::PREVENTION,
            Self::Supplements => &supplements::SUPPLEMENTS,
            Self::Medicines => &medicines::MEDICINES,
            Self::Habits => &habits::HABITS,
            Self::Causes => &causes::CAUSES,
        }
    }
}

/// Every claim, chapter by chapter.
pub fn claims() -> impl Iterator<Item = &'static Claim> {
    Category::ALL.into_iter().flat_map(Category::claims)
}

/// The claim of this address.
pub fn claim(id: &str) -> Option<&'static Claim> {
    claims().find(|c| c.id == id)
}
