//! Lines that keep people safe from good advice (evidence section E4): shown first to those who ticked the condition,
//! one tap away for everyone.

use super::{
    condition::Condition,
    source::{
        AAFP_2012, CDC_VTE, COCHRANE_PREGNANCY, COPIES, Checked, EFSA_WATER, FDA_QUININE, FSS, GARRISON_2012, GENERAL,
        GPNOTEBOOK, HSIS, MHRA_QUININE, NHS_DVT, NHS_FLUIDS, NHS_STATINS, NHS_VITAMINS, NIH_ODS, Source, TAN_2024,
        UK_FSA, USDA,
    },
};
use crate::domain::sorted_set::SortedSet;

/// One caution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caution {
    /// Whom it is for; empty for everyone.
    pub conditions: &'static [Condition],
    /// What to know.
    pub text: &'static str,
    /// Who says so.
    pub sources: &'static [Source],
    /// How that was checked.
    pub checked: Checked,
}

impl Caution {
    /// Whether it is for a person with these conditions: one of them is ticked, or it is for everyone.
    pub fn is_for(&self, conditions: &SortedSet<Condition>) -> bool {
        self.conditions.is_empty() || self.conditions.iter().any(|c| conditions.contains(c))
    }
}

/// Splits cautions into those for a person with these conditions and the rest.
pub fn first_for(
    cautions: Vec<&'static Caution>,
    conditions: &SortedSet<Condition>,
) -> (Vec<&'static Caution>, Vec<&'static Caution>) {
    cautions.into_iter().partition(|c| c.is_for(conditions))
}

/// Potassium and magnesium build up.
pub const KIDNEY: Caution = Caution {
    conditions: &[Condition::Kidney],
    text: "Kidney disease or dialysis: do not take in more potassium or magnesium, by food, salt substitute or \
           supplement, unless your clinic agrees.",
    sources: &[FSS, NIH_ODS],
    checked: Checked::SecondHand,
};
/// Medicines that hold potassium back.
pub const POTASSIUM_DRUGS: Caution = Caution {
    conditions: &[Condition::PotassiumRaising, Condition::HeartFailure],
    text: "Some heart and blood pressure drugs raise potassium: ACE inhibitors, ARBs, spironolactone. With them, extra \
           potassium or \u{201c}low-salt\u{201d} salt can be dangerous. Ask first.",
    sources: &[NIH_ODS],
    checked: Checked::SecondHand,
};
/// Potassium tablets in old age.
pub const POTASSIUM_TABLETS: Caution = Caution {
    conditions: &[],
    text: "Older people should not take potassium supplements, unless a doctor told them to.",
    sources: &[FSS],
    checked: Checked::Read,
};
/// Water tablets.
pub const DIURETIC: Caution = Caution {
    conditions: &[Condition::Diuretic],
    text: "Water tablets can lower or raise the salts in your blood. It depends on the type. Ask before you take a \
           supplement.",
    sources: &[HSIS, GARRISON_2012],
    checked: Checked::Read,
};
/// Greens and warfarin.
pub const WARFARIN_GREENS: Caution = Caution {
    conditions: &[Condition::Warfarin],
    text: "On warfarin or a similar drug: do not suddenly eat much more, or much less, of leafy greens. They are rich in \
           vitamin K.",
    sources: &[USDA, NHS_VITAMINS],
    checked: Checked::SecondHand,
};
/// Vitamin K and warfarin.
pub const WARFARIN_K: Caution = Caution {
    conditions: &[Condition::Warfarin],
    text: "Never take vitamin K with warfarin or a similar drug, unless your clinic says so.",
    sources: &[TAN_2024, NHS_VITAMINS],
    checked: Checked::SecondHand,
};
/// Selenium.
pub const BRAZIL_NUTS: Caution = Caution {
    conditions: &[],
    text: "Brazil nuts hold a lot of selenium. Six of them have more than the usual upper limit for a day. Eat one or \
           two, not a handful each day.",
    sources: &[USDA, GENERAL],
    checked: Checked::General,
};
/// Fish in pregnancy.
pub const FISH_PREGNANCY: Caution = Caution {
    conditions: &[Condition::Pregnant],
    text: "Pregnant? There are limits for oily fish and tuna. Ask your midwife.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// Drinks and fluid limits.
pub const FLUID_LIMIT: Caution = Caution {
    conditions: &[Condition::FluidLimit, Condition::HeartFailure, Condition::Kidney],
    text: "If your clinic set a limit for fluids, it comes first. Do not force fluids.",
    sources: &[EFSA_WATER, NHS_FLUIDS],
    checked: Checked::SecondHand,
};
/// Salt.
pub const SALTY: Caution = Caution {
    conditions: &[Condition::HighBloodPressure, Condition::HeartFailure, Condition::Kidney],
    text: "Salty. Take care with high blood pressure, heart failure or kidney disease.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// Bound calcium.
pub const OXALATE: Caution = Caution {
    conditions: &[],
    text: "Much of its calcium is bound, so the body cannot use it.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// Magnesium tablets.
pub const MAGNESIUM_TABLETS: Caution = Caution {
    conditions: &[Condition::MagnesiumSpaced],
    text: "Magnesium tablets can cause diarrhoea (diarrhea). Keep them apart from bone tablets (bisphosphonates) and \
           some antibiotics: ask a pharmacist. The upper level for magnesium from supplements is 350 mg a day in the US \
           and 400 mg in the UK.",
    sources: &[NIH_ODS],
    checked: Checked::SecondHand,
};
/// Too much vitamin D.
pub const VITAMIN_D: Caution = Caution {
    conditions: &[],
    text: "Do not go above 100 µg (4,000 IU) of vitamin D a day unless it is prescribed.",
    sources: &[NHS_VITAMINS],
    checked: Checked::SecondHand,
};
/// Vitamin D where calcium is high.
pub const VITAMIN_D_CALCIUM: Caution = Caution {
    conditions: &[Condition::HighCalcium],
    text: "With high calcium, kidney stones or sarcoid, ask before you take vitamin D.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// 5-HTP.
pub const SEROTONIN: Caution = Caution {
    conditions: &[Condition::Serotonin],
    text: "Do not mix 5-HTP with antidepressants, triptans or tramadol.",
    sources: &[COPIES],
    checked: Checked::SecondHand,
};
/// Vitamin B6.
pub const VITAMIN_B6: Caution = Caution {
    conditions: &[],
    text: "High doses of vitamin B6 can damage nerves. The UK food agency advises against more than about 10 mg a day \
           for long.",
    sources: &[UK_FSA],
    checked: Checked::SecondHand,
};
/// Pregnancy and supplements.
pub const PREGNANCY_SUPPLEMENTS: Caution = Caution {
    conditions: &[Condition::Pregnant, Condition::Breastfeeding],
    text: "Pregnant or breastfeeding? Ask a midwife or doctor before any supplement, herb, quinine or tonic. In \
           pregnancy a clot in the leg is more likely: if one leg swells and hurts, call today.",
    sources: &[COCHRANE_PREGNANCY, CDC_VTE],
    checked: Checked::Read,
};
/// Statins.
pub const STATIN: Caution = Caution {
    conditions: &[Condition::Statin],
    text: "On a statin, with new muscle pain or weakness that nothing explains? Contact your doctor, pharmacist or NHS \
           111 today, and follow the leaflet of your medicine.",
    sources: &[NHS_STATINS],
    checked: Checked::SecondHand,
};
/// Quinine.
pub const QUININE: Caution = Caution {
    conditions: &[Condition::Quinine],
    text: "If a doctor prescribed quinine: new bruises, bleeding, a rash, or a change in hearing or sight means get help \
           at once.",
    sources: &[FDA_QUININE, MHRA_QUININE],
    checked: Checked::Read,
};
/// Alcohol.
pub const ALCOHOL: Caution = Caution {
    conditions: &[],
    text: "If you drink a lot each day, get help before you stop all at once.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// Any condition that asks first.
pub const ASK_FIRST: Caution = Caution {
    conditions: &[Condition::LongTerm, Condition::Diabetes],
    text: "Ask your doctor before you change your diet or take a supplement.",
    sources: &[AAFP_2012],
    checked: Checked::Read,
};
/// Stretching and falls.
pub const STRETCH: Caution = Caution {
    conditions: &[Condition::Unsteady, Condition::LegInjury],
    text: "Hold on to something firm, or sit, with the light on. Wear shoes or go barefoot, on a floor that does not \
           slip. Stop for sharp pain, chest pain or dizziness. Not on a leg that is swollen, warm, red or darker. Ask \
           first with poor balance, weak bones, an Achilles injury or a recent operation.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// A leg that may have a clot (evidence B3, E5).
pub const SWOLLEN_LEG: Caution = Caution {
    conditions: &[],
    text: "Not on a leg that is swollen, warm, red or darker: see the warning signs first.",
    sources: &[NHS_DVT, GENERAL],
    checked: Checked::General,
};
/// Heat and cold.
pub const HEAT_AND_COLD: Caution = Caution {
    conditions: &[Condition::Diabetes],
    text: "Wrap heat and cold in a cloth. Not on numb skin and not while you sleep. Cold for 10 to 15 minutes at most.",
    sources: &[GENERAL],
    checked: Checked::General,
};
/// Raised legs.
pub const RAISED_LEGS: Caution = Caution {
    conditions: &[Condition::LegArteries],
    text: "With narrowed leg arteries, do not raise the legs: it can make pain at rest worse.",
    sources: &[GPNOTEBOOK],
    checked: Checked::Read,
};
