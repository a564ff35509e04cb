//! Which cautions a food carries.

use super::{Amount, Food, Limit, Nutrient, Trait};
use crate::domain::caution::{
    BRAZIL_NUTS, Caution, DIURETIC, FISH_PREGNANCY, FLUID_LIMIT, KIDNEY, OXALATE, POTASSIUM_DRUGS, POTASSIUM_TABLETS,
    SALTY, WARFARIN_GREENS,
};

/// What every food's page keeps one tap away, whatever the food holds (evidence E4).
const ON_EVERY_PAGE: [&Caution; 5] = [&KIDNEY, &POTASSIUM_DRUGS, &POTASSIUM_TABLETS, &DIURETIC, &FLUID_LIMIT];

/// Every caution of a food, the ones with the worst outcome first.
pub fn cautions(food: &Food) -> Vec<&'static Caution> {
    let has = |t: Trait| food.card.traits.contains(&t);
    let potassium = food.is_listed_for(Nutrient::Potassium) || holds_a(20, food, Nutrient::Potassium);
    let magnesium = food.is_listed_for(Nutrient::Magnesium) || holds_a(10, food, Nutrient::Magnesium);
    let salty = food.card.limit == Some(Limit::Salt) || holds_a(10, food, Nutrient::Sodium);
    [
        (potassium || magnesium, &KIDNEY),
        (potassium, &POTASSIUM_DRUGS),
        (has(Trait::LeafyGreen), &WARFARIN_GREENS),
        (has(Trait::Selenium), &BRAZIL_NUTS),
        (salty, &SALTY),
        (has(Trait::Drink), &FLUID_LIMIT),
        (has(Trait::OilyFishOrTuna), &FISH_PREGNANCY),
        (has(Trait::Oxalate), &OXALATE),
    ]
    .into_iter()
    .filter_map(|(applies, caution)| applies.then_some(caution))
    .collect()
}

/// What the page of a food with these cautions says besides: the lines of every page that are not among them.
pub fn besides(cautions: &[&'static Caution]) -> Vec<&'static Caution> {
    ON_EVERY_PAGE.into_iter().filter(|caution| !cautions.contains(caution)).collect()
}

/// Whether a serving holds at least one `part`th of the day's reference amount. The parts are ours, on the careful side.
fn holds_a(part: u32, food: &Food, nutrient: Nutrient) -> bool {
    let Some(reference) = nutrient.reference() else { return false };
    food.amount(nutrient).unwrap_or(Amount::hundredths(0)) >= reference.amount.part(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::food::FOODS;

    /// Every food that is meant carries the caution.
    fn check(caution: &Caution, wanted: impl Fn(&Food) -> bool) {
        let mut met = 0;
        for food in FOODS.iter().filter(|f| wanted(f)) {
            assert!(cautions(food).contains(&caution), "{}", food.card.name);
            met += 1;
        }
        assert!(met > 0, "no food is meant");
    }

    /// These foods, each of which there is.
    fn one_of(ids: &'static [&'static str]) -> impl Fn(&Food) -> bool {
        assert!(ids.iter().all(|id| FOODS.iter().any(|food| food.id() == *id)), "{ids:?}");
        move |food| ids.contains(&food.id())
    }

    fn carried_by(caution: &Caution) -> usize {
        FOODS.iter().filter(|f| cautions(f).contains(&caution)).count()
    }

    #[test]
    fn what_is_listed_for_potassium_or_magnesium_warns_of_the_kidneys() {
        check(&KIDNEY, |f| f.is_listed_for(Nutrient::Potassium) || f.is_listed_for(Nutrient::Magnesium));
        // Raw spinach, kale and collards hold little in a serving, and are praised for it all the same.
        check(&KIDNEY, one_of(&["11457", "11234", "11162"]));
    }

    #[test]
    fn what_is_listed_for_potassium_warns_of_the_drugs_that_raise_it() {
        check(&POTASSIUM_DRUGS, |f| f.is_listed_for(Nutrient::Potassium));
        check(&POTASSIUM_DRUGS, one_of(&["09040", "11457", "11508", "09037", "09200"]));
    }

    #[test]
    fn every_leafy_green_warns_of_warfarin() {
        check(&WARFARIN_GREENS, one_of(&["11458", "11457", "11234", "11148", "11162", "11087"]));
        assert_eq!(carried_by(&WARFARIN_GREENS), 6);
    }

    #[test]
    fn brazil_nuts_warn_of_selenium() {
        check(&BRAZIL_NUTS, one_of(&["12078"]));
        assert_eq!(carried_by(&BRAZIL_NUTS), 1);
    }

    #[test]
    fn oily_fish_and_tuna_warn_in_pregnancy() {
        check(&FISH_PREGNANCY, |f| f.figures.group == super::super::Group::Fish);
        assert_eq!(carried_by(&FISH_PREGNANCY), 7);
    }

    #[test]
    fn salty_food_says_so() {
        check(&SALTY, |f| f.card.limit == Some(Limit::Salt));
        // Stock, pickle, noodles, soup; and sardines, which are not among the foods to limit.
        check(&SALTY, one_of(&["06170", "11937", "06583", "06419", "15088"]));
    }

    #[test]
    fn every_drink_and_soup_minds_a_fluid_limit() {
        check(&FLUID_LIMIT, |f| f.figures.group == super::super::Group::Drink);
        check(&FLUID_LIMIT, one_of(&["14429", "14209", "14003", "01077", "16139", "06419"]));
    }

    #[test]
    fn every_page_has_the_lines_that_every_page_needs_once() {
        for food in &FOODS {
            let own = cautions(food);
            let all: Vec<_> = own.iter().copied().chain(besides(&own)).collect();
            for caution in ON_EVERY_PAGE {
                assert_eq!(all.iter().filter(|c| **c == caution).count(), 1, "{}", food.card.name);
            }
        }
    }
}
