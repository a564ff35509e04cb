//! What the USDA measured in one serving of a food.

use super::Amount;

/// A shelf of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Fresh and dried.
    Fruit,
    /// Leaves, roots and mushrooms.
    Vegetable,
    /// Beans, lentils, tofu.
    Bean,
    /// And their butters.
    NutOrSeed,
    /// And soya milk.
    Dairy,
    /// Fresh and canned.
    Fish,
    /// Eggs, chicken.
    EggOrMeat,
    /// Bread, rice, cereal.
    Grain,
    /// Dark chocolate.
    Treat,
    /// Water, juice, stock.
    Drink,
    /// What the articles say to have less of.
    Limit,
}

impl Group {
    /// Every group, in the order of the list.
    pub const ALL: [Self; 11] = [
        Self::Fruit,
        Self::Vegetable,
        Self::Bean,
        Self::NutOrSeed,
        Self::Dairy,
        Self::Fish,
        Self::EggOrMeat,
        Self::Grain,
        Self::Treat,
        Self::Drink,
        Self::Limit,
    ];

    /// The heading.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Fruit => "Fruit",
            Self::Vegetable => "Vegetables",
            Self::Bean => "Beans, lentils and tofu",
            Self::NutOrSeed => "Nuts and seeds",
            Self::Dairy => "Milk, yogurt and cheese",
            Self::Fish => "Fish",
            Self::EggOrMeat => "Eggs and chicken",
            Self::Grain => "Bread, rice and cereal",
            Self::Treat => "Treats",
            Self::Drink => "Drinks",
            Self::Limit => "Foods and drinks to limit",
        }
    }
}

/// How well the releases of the USDA table agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// They agree.
    High,
    /// The USDA itself changed the value; the newest is used.
    Revised,
    /// They disagree, or there is only one.
    Medium,
}

impl Confidence {
    /// What is shown beside the source.
    pub const fn words(self) -> &'static str {
        match self {
            Self::High => "The releases agree.",
            Self::Revised => "The USDA changed these figures over time. These are the newest.",
            Self::Medium => "The releases differ, or only one has it. Take these as rough.",
        }
    }
}

/// One row of `foods.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The number in the USDA table.
    pub ndb: &'static str,
    /// Its shelf.
    pub group: Group,
    /// The usual serving: "1 medium".
    pub serving: &'static str,
    /// Its weight, in hundredths of a gram.
    pub grams: u32,
    /// In milligrams.
    pub potassium: Option<Amount>,
    /// In milligrams.
    pub magnesium: Option<Amount>,
    /// In milligrams.
    pub calcium: Option<Amount>,
    /// In milligrams.
    pub sodium: Option<Amount>,
    /// In micrograms.
    pub vitamin_d: Option<Amount>,
    /// In international units.
    pub vitamin_d_iu: Option<Amount>,
    /// In per cent of the weight.
    pub water: Option<Amount>,
    /// In milligrams.
    pub caffeine: Option<Amount>,
    /// The releases it was checked in: "SR Legacy, SR28".
    pub checked_in: &'static str,
    /// How well they agree.
    pub confidence: Confidence,
}

impl Figures {
    /// The row of this USDA number. Runs while the app is compiled: a number that is not in the file stops the build.
    pub(super) const fn of(ndb: &str) -> Self {
        let mut i = 0;
        while i < FIGURES.len() {
            if same(FIGURES[i].ndb.as_bytes(), ndb.as_bytes()) {
                return FIGURES[i];
            }
            i += 1;
        }
        panic!("no such food in foods.csv")
    }
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    a.len() == b.len()
}

include!(concat!(env!("OUT_DIR"), "/figures.rs"));
