//! What the person says of their health and medicines. Used to put the right caution first, and for nothing else.

use serde::{Deserialize, Serialize};

/// A condition or kind of medicine that changes what is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Kidneys that clear potassium and magnesium badly.
    Kidney,
    /// A heart that salt and fluid burden.
    HeartFailure,
    /// A clinic set how much to drink.
    FluidLimit,
    /// Salt matters.
    HighBloodPressure,
    /// Numb feet and sores are commoner.
    Diabetes,
    /// Legs short of blood.
    LegArteries,
    /// Asks for advice before diet changes (rule R7).
    LongTerm,
    /// Calcium and vitamin D need asking first.
    HighCalcium,
    /// Clots are likelier, supplements need asking first.
    Pregnant,
    /// Supplements need asking first.
    Breastfeeding,
    /// Falls.
    Unsteady,
    /// A leg that must not be stretched unasked.
    LegInjury,
    /// Vitamin K works against it.
    Warfarin,
    /// Holds potassium back.
    PotassiumRaising,
    /// Lowers or raises salts.
    Diuretic,
    /// Muscle pain on it needs a call.
    Statin,
    /// Can harm the blood.
    Quinine,
    /// Does not mix with 5-HTP.
    Serotonin,
    /// Magnesium keeps it from working.
    MagnesiumSpaced,
}

impl Condition {
    /// Every condition, then every medicine, in the order they are offered.
    pub const ALL: [Self; 19] = [
        Self::Kidney,
        Self::HeartFailure,
        Self::FluidLimit,
        Self::HighBloodPressure,
        Self::Diabetes,
        Self::LegArteries,
        Self::LongTerm,
        Self::HighCalcium,
        Self::Pregnant,
        Self::Breastfeeding,
        Self::Unsteady,
        Self::LegInjury,
        Self::Warfarin,
        Self::PotassiumRaising,
        Self::Diuretic,
        Self::Statin,
        Self::Quinine,
        Self::Serotonin,
        Self::MagnesiumSpaced,
    ];

    /// Whether it is a medicine rather than a condition.
    pub const fn is_medicine(self) -> bool {
        matches!(
            self,
            Self::Warfarin
                | Self::PotassiumRaising
                | Self::Diuretic
                | Self::Statin
                | Self::Quinine
                | Self::Serotonin
                | Self::MagnesiumSpaced
        )
    }

    /// The line the person ticks.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Kidney => "Kidney disease or dialysis",
            Self::HeartFailure => "Heart failure",
            Self::FluidLimit => "I was told to limit what I drink",
            Self::HighBloodPressure => "High blood pressure",
            Self::Diabetes => "Diabetes or numb feet",
            Self::LegArteries => "Narrowed leg arteries",
            Self::LongTerm => "Liver, thyroid or Parkinson's disease, or cancer",
            Self::HighCalcium => "High calcium, kidney stones or sarcoid",
            Self::Pregnant => "Pregnant, or gave birth in the last 6 weeks",
            Self::Breastfeeding => "Breastfeeding",
            Self::Unsteady => "Poor balance, or bones that break easily",
            Self::LegInjury => "Recent surgery on the leg, hip or back, or an Achilles injury",
            Self::Warfarin => "Warfarin or a similar blood thinner",
            Self::PotassiumRaising => "ACE inhibitor, ARB, spironolactone or a drug like these that raises potassium",
            Self::Diuretic => "Water tablet (diuretic)",
            Self::Statin => "Statin",
            Self::Quinine => "Quinine",
            Self::Serotonin => "Antidepressant, triptan or tramadol",
            Self::MagnesiumSpaced => "Bone tablet (bisphosphonate) or antibiotic",
        }
    }
}
