//! What the food pages say, food by food.

use super::*;
use crate::domain::{
    caution::{DIURETIC, FLUID_LIMIT, KIDNEY, POTASSIUM_DRUGS, POTASSIUM_TABLETS},
    claim::claim,
    food::{FOODS, food},
};

fn of(id: &str) -> &'static Food {
    food(id).expect("a food")
}

/// With a space wherever a person reads one.
fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

fn check(id: &str, nutrient: Nutrient, expected: &str) {
    assert_eq!(plain(&line(of(id), nutrient).amount), expected, "{id} {nutrient:?}");
}

#[test]
fn amounts_are_rounded_and_say_about() {
    check("09040", Nutrient::Potassium, "about 420 mg");
    check("09040", Nutrient::Magnesium, "about 30 mg");
    check("06583", Nutrient::Sodium, "about 1,500 mg");
    check("09040", Nutrient::Sodium, "under 5 mg");
    check("09200", Nutrient::Sodium, "0 mg");
    check("09040", Nutrient::Fluid, "about 75% of its weight");
}

#[test]
fn vitamin_d_keeps_its_small_amounts() {
    check("11260", Nutrient::VitaminD, "about 0.1 µg (5 IU)");
    check("11938", Nutrient::VitaminD, "about 18 µg (730 IU)");
    check("09040", Nutrient::VitaminD, "0 µg");
}

#[test]
fn what_is_not_reported_is_never_zero() {
    check("15209", Nutrient::VitaminD, "not reported");
    check("15047", Nutrient::VitaminD, "not reported");
    assert_eq!(line(of("15209"), Nutrient::VitaminD).bar, None);
    assert_eq!(card(of("09040"), &SortedSet::new()).caffeine, None);
}

#[test]
fn ham_gives_the_range_of_its_tables() {
    check("07029", Nutrient::Sodium, "about 450 to 650 mg");
    // The figure of the file, 456 mg, is the lower end.
    assert_eq!(plain(&line(of("07029"), Nutrient::Sodium).of_reference), "from 19% of 2,400 mg a day (UK limit)");
}

#[test]
fn a_bar_says_what_it_is_against() {
    let line = line(of("09040"), Nutrient::Potassium);
    assert_eq!((line.bar, plain(&line.of_reference).as_str()), (Some(12), "12% of 3,500 mg a day (UK)"));
}

#[test]
fn a_figure_stays_on_one_line_with_its_unit() {
    assert_eq!(serving(of("01082")), "1 cup (240\u{a0}ml), 244\u{a0}g");
    assert_eq!(line(of("11260"), Nutrient::VitaminD).amount, "about 0.1\u{a0}µg (5\u{a0}IU)");
    assert_eq!(line(of("09040"), Nutrient::Potassium).of_reference, "12% of 3,500\u{a0}mg a day (UK)");
    assert_eq!(sodium(of("07029")), "about 450 to 650\u{a0}mg sodium");
}

#[test]
fn a_serving_shows_its_weight() {
    let shown = ["09040", "12061", "06583", "01082"].map(|id| plain(&serving(of(id))));
    assert_eq!(shown, ["1 medium (118 g)", "1 oz (23 nuts), 28 g", "1 package (81 g)", "1 cup (240 ml), 244 g"]);
}

#[test]
fn a_ticked_condition_puts_its_caution_first() {
    let shown = |conditions: &[Condition]| {
        let card = card(of("11458"), &conditions.iter().copied().collect());
        (card.cautions_first.len(), card.cautions_more.len())
    };
    // Everyone reads that the calcium of spinach is bound.
    assert_eq!(shown(&[]), (1, 6));
    assert_eq!(shown(&[Condition::Warfarin]), (2, 5));
    assert_eq!(shown(&[Condition::Warfarin, Condition::Kidney]), (3, 4));
}

#[test]
fn the_kidney_potassium_and_fluid_lines_are_one_tap_from_every_food() {
    for food in &FOODS {
        let card = card(food, &SortedSet::new());
        for caution in [&KIDNEY, &POTASSIUM_DRUGS, &POTASSIUM_TABLETS, &DIURETIC, &FLUID_LIMIT] {
            assert!(card.cautions_more.contains(&caution), "{}", food.card.name);
        }
    }
}

#[test]
fn a_line_of_every_page_is_no_alarm_where_the_food_gives_no_cause() {
    let card = card(of("14037"), &[Condition::Diuretic, Condition::PotassiumRaising].into());
    assert!(card.cautions_first.is_empty(), "{:?}", card.cautions_first);
}

#[test]
fn a_food_to_limit_has_a_claim_to_take_its_verdict_from() {
    for limit in [Limit::Caffeine, Limit::Alcohol, Limit::Salt, Limit::Sugar, Limit::MeatOrFried] {
        assert!(claim(limit.claim()).is_some(), "{limit:?}");
    }
}

#[test]
fn a_claim_that_the_figures_do_not_bear_out_is_only_called_a_claim() {
    assert_eq!(
        why(of("11260")),
        "A serving holds a fair share of water. Articles list it for vitamin D. No trial shows that it helps cramps."
    );
}

#[test]
fn only_nuts_seeds_beans_and_greens_are_called_good_food() {
    // As the claim of the library says it (evidence B4.6).
    assert!(
        claim("magnesium-food").is_some_and(|c| c.line.starts_with("Nuts, seeds, beans and greens are good food."))
    );
    let called = |id: &str| {
        let why = why(of(id));
        assert!(why.ends_with("No trial shows that it helps cramps."), "{why}");
        why.contains("good food")
    };
    for id in ["12061", "12023", "16015", "16070", "11458", "11234"] {
        assert!(called(id), "{id}");
    }
    for id in ["09040", "11674", "01117", "15237", "19904", "14429", "20137", "11260", "01129"] {
        assert!(!called(id), "{id}");
    }
}

#[test]
fn brazil_nuts_are_not_said_to_be_eaten_more_of() {
    let card = card(of("12078"), &SortedSet::new());
    assert_eq!(card.stance, "A little");
    assert!(card.cautions_first.iter().any(|c| c.text.contains("one or two, not a handful")));
}

#[test]
fn every_food_says_why_it_is_there() {
    for food in &FOODS {
        assert!(card(food, &SortedSet::new()).why.len() > 30, "{}", food.card.name);
    }
}
