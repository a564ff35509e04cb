//! Foods: what to eat more of and what to limit, with a serving's figures and what the evidence says.
//!
//! Figures come from `foods.csv` (USDA SR Legacy and SR28), turned into a table by `build.rs`; a name, a note and what
//! the articles claim are our own. What the USDA does not report is `None`, never zero.

mod amount;
mod card;
mod caution;
mod figures;
mod nutrient;
pub mod search;
mod table;

pub use amount::Amount;
pub use card::{Card, Limit, Trait};
pub use caution::{besides, cautions};
pub use figures::{Confidence, Figures, Group};
pub use nutrient::{Nutrient, Reference};
pub use table::FOODS;

use super::caution::Caution;

/// One food.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Food {
    /// What the USDA measured.
    pub figures: Figures,
    /// What we say of it.
    pub card: Card,
}

impl Food {
    /// Its address and its USDA number: "09040".
    pub const fn id(&self) -> &'static str {
        self.figures.ndb
    }

    /// How much of a nutrient a serving holds; `None` when the USDA does not report it.
    pub const fn amount(&self, nutrient: Nutrient) -> Option<Amount> {
        match nutrient {
            Nutrient::Potassium => self.figures.potassium,
            Nutrient::Magnesium => self.figures.magnesium,
            Nutrient::Calcium => self.figures.calcium,
            Nutrient::VitaminD => self.figures.vitamin_d,
            Nutrient::Fluid => self.figures.water,
            Nutrient::Sodium => self.figures.sodium,
        }
    }

    /// Whether a serving holds at least a tenth of the day's reference amount, or is nine tenths water. Our own limit.
    pub fn is_rich_in(&self, nutrient: Nutrient) -> bool {
        let needed = match nutrient {
            Nutrient::Fluid => Amount::whole(90),
            _ => nutrient.reference().map_or(Amount::MOST, |r| r.amount.part(10)),
        };
        self.amount(nutrient).is_some_and(|a| a >= needed)
    }

    /// Whether it belongs in the list of a nutrient: it is rich in it, or the articles list it for that.
    pub fn is_listed_for(&self, nutrient: Nutrient) -> bool {
        self.card.claimed.contains(&nutrient) || (self.card.limit.is_none() && self.is_rich_in(nutrient))
    }

    /// What must be said before it is eaten more of.
    pub fn cautions(&self) -> Vec<&'static Caution> {
        cautions(self)
    }
}

/// The food with this USDA number.
pub fn food(id: &str) -> Option<&'static Food> {
    FOODS.iter().find(|f| f.id() == id)
}

/// Most of a nutrient first; what is not reported comes last.
pub fn sort_by_amount(foods: &mut [&Food], nutrient: Nutrient) {
    foods.sort_by_key(|f| std::cmp::Reverse(f.amount(nutrient)));
}
