//! What we say of a food in our own words: its name, why it is in the list, what the evidence makes of it.

use super::Nutrient;
use crate::domain::{
    claim::claim,
    source::{Checked, DELACOUR_2018, GENERAL, KILLER_2014, SEAL_2017, Source, Verdict},
};

/// Our words for a food.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// The name on the screen, British and American; never a brand.
    pub name: &'static str,
    /// More words that find it.
    pub also: &'static str,
    /// What the articles list it for.
    pub claimed: &'static [Nutrient],
    /// Why to have less of it; `None` for a food to eat more of.
    pub limit: Option<Limit>,
    /// What decides its cautions.
    pub traits: &'static [Trait],
    /// One thing to know about this very food; empty where there is none.
    pub note: &'static str,
    /// What to say of its sodium where the tables disagree too much for one figure.
    pub sodium: Option<&'static str>,
}

/// Something that decides which cautions a food carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// Rich in vitamin K.
    LeafyGreen,
    /// Limited in pregnancy.
    OilyFishOrTuna,
    /// Counts for people with a fluid limit.
    Drink,
    /// Much of its calcium is bound.
    Oxalate,
    /// High in selenium.
    Selenium,
}

/// Why the articles say to have less of it, and what the evidence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// Coffee, energy drinks, cola.
    Caffeine,
    /// Beer, wine, spirits.
    Alcohol,
    /// Salty and processed food.
    Salt,
    /// Sweet drinks.
    Sugar,
    /// Red meat, fried food.
    MeatOrFried,
}

impl Limit {
    /// What the articles say, and what the evidence says.
    pub const fn line(self) -> &'static str {
        match self {
            Self::Caffeine => {
                "Articles say coffee dries you out. Up to about 4 small cups a day did not do that in people used to \
                 coffee. Very large amounts can. Caffeine in the evening can spoil sleep."
            }
            Self::Alcohol => {
                "In one study, regular drinkers over 60 had more night cramps. That does not show cause. Cutting down \
                 is worth a try."
            }
            Self::Salt => "Less salt is good for blood pressure. No trial shows that it helps cramps.",
            Self::Sugar => {
                "Articles blame sugar for cramps. We found no study that shows it. Less is good for you anyway."
            }
            Self::MeatOrFried => "Articles blame red meat and fried food. We found no study that links them to cramps.",
        }
    }

    /// The claim of the library that says the same, by id.
    pub const fn claim(self) -> &'static str {
        match self {
            Self::Caffeine => "coffee",
            Self::Alcohol => "less-alcohol",
            Self::Salt => "salt",
            Self::Sugar | Self::MeatOrFried => "food-as-cause",
        }
    }

    /// How far the evidence carries it as a cause of cramps: as the library's claim says.
    pub fn verdict(self) -> Verdict {
        claim(self.claim()).map_or(Verdict::NotProven, |claim| claim.verdict)
    }

    /// Who says so.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Caffeine => &[KILLER_2014, SEAL_2017],
            Self::Alcohol => &[DELACOUR_2018],
            Self::Salt | Self::Sugar | Self::MeatOrFried => &[GENERAL],
        }
    }

    /// How that was checked.
    pub const fn checked(self) -> Checked {
        match self {
            Self::Caffeine | Self::Alcohol => Checked::Read,
            Self::Salt | Self::Sugar | Self::MeatOrFried => Checked::General,
        }
    }
}
