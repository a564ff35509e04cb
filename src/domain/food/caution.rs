//! Which cautions a food carries.

use super::{Amount, Food, Nutrient, Trait};
use crate::domain::caution::{
    BRAZIL_NUTS, Caution, FISH_PREGNANCY, FLUID_LIMIT, KIDNEY, OXALATE, POTASSIUM_DRUGS, SALTY, WARFARIN_GREENS,
};

/// Every caution of a food, the ones with the worst outcome first.
pub fn cautions(food: &Food) -> Vec<&'static Caution> {
    let has = |t: Trait| food.card.traits.contains(&t);
    let potassium = holds_a(20, food, Nutrient::Potassium);
    let minerals = potassium || holds_a(10, food, Nutrient::Magnesium);
    [
        (minerals, &KIDNEY),
        (potassium, &POTASSIUM_DRUGS),
        (has(Trait::LeafyGreen), &WARFARIN_GREENS),
        (has(Trait::Selenium), &BRAZIL_NUTS),
        (holds_a(10, food, Nutrient::Sodium), &SALTY),
        (has(Trait::Drink), &FLUID_LIMIT),
        (has(Trait::OilyFishOrTuna), &FISH_PREGNANCY),
        (has(Trait::Oxalate), &OXALATE),
    ]
    .into_iter()
    .filter_map(|(applies, caution)| applies.then_some(caution))
    .collect()
}

/// Whether a serving holds at least one `part`th of the day's reference amount. The parts are ours, on the careful side.
fn holds_a(part: u32, food: &Food, nutrient: Nutrient) -> bool {
    let Some(reference) = nutrient.reference() else { return false };
    food.amount(nutrient).unwrap_or(Amount::hundredths(0)) >= reference.amount.part(part)
}
