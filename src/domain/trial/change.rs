//! What can be tried: four changes that are simple and safe for most, and one in the person's own words.
//!
//! No supplement and no medicine is suggested: those come only in the person's own words, with their cautions.

use serde::{Deserialize, Serialize};

use super::TrialError;
use crate::domain::{
    caution::{
        ASK_FIRST, Caution, DIURETIC, KIDNEY, MAGNESIUM_TABLETS, POTASSIUM_DRUGS, POTASSIUM_TABLETS,
        PREGNANCY_SUPPLEMENTS, QUININE, SEROTONIN, STATIN, VITAMIN_B6, VITAMIN_D, VITAMIN_D_CALCIUM, WARFARIN_K,
    },
    claim::{Claim, claim},
    factor::OwnFactor,
    medicine::MedicineKind,
};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Change {
    /// The bedtime routine's stretches, each evening.
    Stretching,
    /// As many drinks a day as the person's goal says.
    Drinks,
    /// Evenings without alcohol.
    AlcoholFree,
    /// Bed covers that leave the feet room.
    LooseCovers,
    /// Anything else, in the person's own words.
    Own(Own),
}

/// A change in the person's own words: some, and not too many.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Typed", into = "Typed")]
pub struct Own {
    words: String,
    about: Option<MedicineKind>,
}

#[derive(Serialize, Deserialize)]
struct Typed {
    words: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<MedicineKind>,
}

/// A change as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Word {
    Stretching,
    Drinks,
    AlcoholFree,
    LooseCovers,
    Own,
}

/// What everyone who tries a supplement should see (evidence E4).
const SUPPLEMENT_CAUTIONS: [&Caution; 12] = [
    &KIDNEY,
    &POTASSIUM_DRUGS,
    &POTASSIUM_TABLETS,
    &DIURETIC,
    &WARFARIN_K,
    &MAGNESIUM_TABLETS,
    &VITAMIN_D,
    &VITAMIN_D_CALCIUM,
    &VITAMIN_B6,
    &SEROTONIN,
    &PREGNANCY_SUPPLEMENTS,
    &ASK_FIRST,
];
/// And a medicine.
const MEDICINE_CAUTIONS: [&Caution; 4] = [&STATIN, &QUININE, &DIURETIC, &PREGNANCY_SUPPLEMENTS];

impl Change {
    /// The changes that are suggested, the one to lead with first (evidence B4.1).
    pub const SUGGESTED: [Self; 4] = [Self::Stretching, Self::Drinks, Self::AlcoholFree, Self::LooseCovers];

    /// What it is called.
    pub fn title(&self) -> &str {
        match self {
            Self::Stretching => "Stretching before bed",
            Self::Drinks => "Enough to drink each day",
            Self::AlcoholFree => "Evenings without alcohol",
            Self::LooseCovers => "Loosened bed covers",
            Self::Own(own) => &own.words,
        }
    }

    /// What the library says of it.
    pub fn claim(&self) -> Option<&'static Claim> {
        claim(match self {
            Self::Stretching => "bedtime-stretch",
            Self::Drinks => "how-much-to-drink",
            Self::AlcoholFree => "less-alcohol",
            Self::LooseCovers => "sleep-position",
            Self::Own(_) => return None,
        })
    }

    /// What keeps people safe while they try it.
    pub fn cautions(&self) -> Vec<&'static Caution> {
        match self {
            Self::Own(Own { about: Some(MedicineKind::Supplement), .. }) => SUPPLEMENT_CAUTIONS.to_vec(),
            Self::Own(Own { about: Some(MedicineKind::Medicine), .. }) => MEDICINE_CAUTIONS.to_vec(),
            other => other.claim().map(|c| c.cautions.to_vec()).unwrap_or_default(),
        }
    }

    /// The question that the evening check must ask for it, where it has none of its own.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Stretching | Self::Drinks | Self::AlcoholFree => None,
            Self::LooseCovers => Some("Bed covers loosened"),
            Self::Own(own) => Some(&own.words),
        }
    }

    /// Whether it needs such a question.
    pub fn needs_question(&self) -> bool {
        self.question().is_some()
    }

    pub(super) fn read(word: Word, own: Option<Own>) -> Option<Self> {
        match (word, own) {
            (Word::Own, Some(own)) => Some(Self::Own(own)),
            (Word::Stretching, None) => Some(Self::Stretching),
            (Word::Drinks, None) => Some(Self::Drinks),
            (Word::AlcoholFree, None) => Some(Self::AlcoholFree),
            (Word::LooseCovers, None) => Some(Self::LooseCovers),
            _ => None,
        }
    }

    pub(super) fn write(self) -> (Word, Option<Own>) {
        match self {
            Self::Stretching => (Word::Stretching, None),
            Self::Drinks => (Word::Drinks, None),
            Self::AlcoholFree => (Word::AlcoholFree, None),
            Self::LooseCovers => (Word::LooseCovers, None),
            Self::Own(own) => (Word::Own, Some(own)),
        }
    }
}

impl Own {
    /// The most characters: the evening check asks in these words.
    pub const LIMIT: usize = OwnFactor::LIMIT;

    /// A change called `words`; `about` is what the person says it is, `None` for neither.
    pub fn new(words: &str, about: Option<MedicineKind>) -> Result<Self, TrialError> {
        let words = words.trim().to_owned();
        match words.chars().count() {
            0 => Err(TrialError::Empty),
            n if n > Self::LIMIT => Err(TrialError::TooLong),
            _ => Ok(Self { words, about }),
        }
    }

    /// What the person says it is.
    pub const fn about(&self) -> Option<MedicineKind> {
        self.about
    }
}

impl TryFrom<Typed> for Own {
    type Error = TrialError;

    fn try_from(typed: Typed) -> Result<Self, TrialError> {
        Self::new(&typed.words, typed.about)
    }
}

impl From<Own> for Typed {
    fn from(own: Own) -> Self {
        Self { words: own.words, about: own.about }
    }
}
