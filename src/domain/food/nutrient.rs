//! The nutrients the list is about, and the day's reference amount of each.

use super::Amount;
use crate::domain::source::{Checked, EU_NRV, FSS, GENERAL, NHS_VITAMINS, Source};

/// Something a serving holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nutrient {
    /// In milligrams.
    Potassium,
    /// In milligrams.
    Magnesium,
    /// In milligrams.
    Calcium,
    /// In micrograms.
    VitaminD,
    /// Water, in per cent of the weight.
    Fluid,
    /// Salt, in milligrams of sodium.
    Sodium,
}

/// How much of a nutrient public health suggests, or sets as a limit, for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// What the bar is drawn against.
    pub amount: Amount,
    /// Whose it is: "UK".
    pub of: &'static str,
    /// What others say.
    pub others: &'static str,
    /// Where the bar's amount comes from.
    pub source: Source,
    /// How it was checked.
    pub checked: Checked,
}

impl Nutrient {
    /// Those the list can be filtered by.
    pub const SOUGHT: [Self; 5] = [Self::Potassium, Self::Magnesium, Self::Calcium, Self::VitaminD, Self::Fluid];
    /// All, sodium last.
    pub const ALL: [Self; 6] =
        [Self::Potassium, Self::Magnesium, Self::Calcium, Self::VitaminD, Self::Fluid, Self::Sodium];

    /// Its name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Potassium => "Potassium",
            Self::Magnesium => "Magnesium",
            Self::Calcium => "Calcium",
            Self::VitaminD => "Vitamin D",
            Self::Fluid => "Water",
            Self::Sodium => "Sodium (salt)",
        }
    }

    /// Its name inside a sentence.
    pub const fn in_sentence(self) -> &'static str {
        match self {
            Self::Potassium => "potassium",
            Self::Magnesium => "magnesium",
            Self::Calcium => "calcium",
            Self::VitaminD => "vitamin D",
            Self::Fluid => "water",
            Self::Sodium => "sodium",
        }
    }

    /// The day's reference amount; water has none per food.
    pub const fn reference(self) -> Option<Reference> {
        Some(match self {
            Self::Potassium => Reference {
                amount: Amount::whole(3_500),
                of: "UK",
                others: "US: 2,600 mg for women, 3,400 mg for men",
                source: FSS,
                checked: Checked::Read,
            },
            Self::Magnesium => Reference {
                amount: Amount::whole(375),
                of: "EU",
                others: "US: 310 to 320 mg for women, 400 to 420 mg for men",
                source: EU_NRV,
                checked: Checked::Read,
            },
            Self::Calcium => Reference {
                amount: Amount::whole(700),
                of: "UK",
                others: "US: 1,000 to 1,200 mg",
                source: FSS,
                checked: Checked::Read,
            },
            Self::VitaminD => Reference {
                amount: Amount::whole(10),
                of: "UK",
                others: "US: 15 to 20 µg",
                source: NHS_VITAMINS,
                checked: Checked::SecondHand,
            },
            Self::Sodium => Reference {
                amount: Amount::whole(2_400),
                of: "UK limit",
                others: "That is 6 g of salt. US limit: 2,300 mg",
                source: GENERAL,
                checked: Checked::General,
            },
            Self::Fluid => return None,
        })
    }
}
