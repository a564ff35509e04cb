//! What the food pages say: names, rounded amounts, bars, and why a food is in the list.

use std::collections::BTreeSet;

use crate::domain::{
    caution::{Caution, first_for},
    condition::Condition,
    food::{Amount, Food, Group, Limit, Nutrient, search, sort_by_amount},
    source::{Source, USDA, Verdict},
};

/// What is shown where the USDA gives no figure.
pub const NOT_REPORTED: &str = "not reported";
/// Above every list: what the figures are worth.
pub const ABOUT: &str =
    "Figures are for one usual serving. Foods vary by a fifth or more, so we say \u{201c}about\u{201d}.";
/// What the evidence says of any food to eat more of.
const GOOD_FOOD: &str = "It is good food. No trial shows that it helps cramps.";

/// What the list is narrowed to and sorted by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What was typed.
    pub query: String,
    /// Foods listed for this nutrient, most first.
    pub nutrient: Option<Nutrient>,
    /// Foods of this shelf.
    pub group: Option<Group>,
    /// Sorted by this instead of the order of the list.
    pub sort: Option<Nutrient>,
}

/// The foods of a choice, in the order to show them.
pub fn list(choice: &Choice) -> Vec<&'static Food> {
    let mut foods = search::find(&choice.query);
    foods.retain(|f| choice.nutrient.is_none_or(|n| f.is_listed_for(n)));
    foods.retain(|f| choice.group.is_none_or(|g| f.figures.group == g));
    if let Some(nutrient) = choice.sort.or(choice.nutrient) {
        sort_by_amount(&mut foods, nutrient);
    }
    foods
}

/// One line of figures on a food's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which nutrient.
    pub nutrient: Nutrient,
    /// "about 420 mg", or "not reported".
    pub amount: String,
    /// How full the bar is, in per cent, at most 100; `None` where there is no bar.
    pub bar: Option<u32>,
    /// The bar in words: "12% of 3,500 mg a day (UK)"; empty where there is no bar.
    pub of_reference: String,
    /// What other countries set; empty where there is no bar.
    pub others: &'static str,
}

/// A food's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoodCard {
    /// Its name.
    pub name: &'static str,
    /// "1 medium (118 g)".
    pub serving: String,
    /// "Eat more" or "Limit".
    pub stance: &'static str,
    /// Why it is in the list and what the evidence says.
    pub why: String,
    /// How far that carries.
    pub verdict: Verdict,
    /// One thing to know about this very food; may be empty.
    pub note: &'static str,
    /// Potassium, magnesium, calcium, vitamin D, water, sodium.
    pub lines: Vec<Line>,
    /// "about 95 mg of caffeine"; `None` where none is reported.
    pub caffeine: Option<String>,
    /// Cautions for this person, to be shown first.
    pub cautions_first: Vec<&'static Caution>,
    /// Cautions for others, one tap away.
    pub cautions_more: Vec<&'static Caution>,
    /// Who says so.
    pub sources: Vec<Source>,
    /// "USDA number 09040, checked in SR Legacy, SR28, SR27, SR26. The releases agree."
    pub provenance: String,
}

/// The card of a food, for a person with these conditions.
pub fn card(food: &Food, conditions: &BTreeSet<Condition>) -> FoodCard {
    let (cautions_first, cautions_more) = first_for(food.cautions(), conditions);
    let limit = food.card.limit;
    let mut sources = vec![USDA];
    sources.extend(limit.iter().flat_map(|l| l.sources()));
    FoodCard {
        name: food.card.name,
        serving: serving(food),
        stance: if limit.is_some() { "Limit" } else { "Eat more" },
        why: why(food),
        verdict: limit.map_or(Verdict::NotProven, Limit::verdict),
        note: food.card.note,
        lines: Nutrient::ALL.iter().map(|n| line(food, *n)).collect(),
        caffeine: food.figures.caffeine.map(|c| format!("about {} mg of caffeine", c.rounded())),
        cautions_first,
        cautions_more,
        sources,
        provenance: format!(
            "USDA number {}, checked in {}. {}",
            food.id(),
            food.figures.checked_in,
            food.figures.confidence.words()
        ),
    }
}

/// The serving with its weight: "1 medium (118 g)".
pub fn serving(food: &Food) -> String {
    let serving = food.figures.serving;
    let grams = Amount::hundredths(food.figures.grams).nearest();
    if serving.ends_with(" g)") {
        serving.to_owned()
    } else if serving.contains('(') {
        format!("{serving}, {grams} g")
    } else {
        format!("{serving} ({grams} g)")
    }
}

/// Why a food is in the list, and what the evidence says of it and cramps.
fn why(food: &Food) -> String {
    if let Some(limit) = food.card.limit {
        return limit.line().to_owned();
    }
    let named = |keep: &dyn Fn(Nutrient) -> bool| {
        let kept: Vec<_> = Nutrient::SOUGHT.into_iter().filter(|n| keep(*n)).map(Nutrient::in_sentence).collect();
        join(&kept)
    };
    let rich = named(&|n| food.is_rich_in(n));
    let only_claimed = named(&|n| food.card.claimed.contains(&n) && !food.is_rich_in(n));
    let sentence = |begin: &str, what: String| if what.is_empty() { what } else { format!("{begin} {what}. ") };
    format!(
        "{}{}{GOOD_FOOD}",
        sentence("A serving holds a fair share of", rich),
        sentence("Articles list it for", only_claimed)
    )
}

/// One nutrient of a food with its bar.
pub fn line(food: &Food, nutrient: Nutrient) -> Line {
    let amount = food.amount(nutrient);
    let plain = |amount: String| Line { nutrient, amount, bar: None, of_reference: String::new(), others: "" };
    let Some(known) = amount else { return plain(NOT_REPORTED.to_owned()) };
    let Some(reference) = nutrient.reference() else {
        return plain(format!("{}% of its weight", known.nearest()));
    };
    let per_cent = known.per_cent_of(reference.amount);
    Line {
        nutrient,
        amount: words(food, nutrient, known),
        bar: Some(per_cent.min(100)),
        of_reference: format!(
            "{per_cent}% of {} {} a day ({})",
            thousands(reference.amount.nearest()),
            unit(nutrient),
            reference.of
        ),
        others: reference.others,
    }
}

/// The salt of a serving, as shown beside every food: "about 60 mg sodium".
pub fn sodium(food: &Food) -> String {
    let amount = line(food, Nutrient::Sodium).amount;
    if food.figures.sodium.is_some() { format!("{amount} sodium") } else { format!("sodium {amount}") }
}

fn words(food: &Food, nutrient: Nutrient, amount: Amount) -> String {
    match nutrient {
        Nutrient::VitaminD => vitamin_d(amount, food.figures.vitamin_d_iu),
        Nutrient::Sodium => food.card.sodium.map_or_else(|| milligrams(amount), str::to_owned),
        _ => milligrams(amount),
    }
}

fn milligrams(amount: Amount) -> String {
    match (amount.in_hundredths(), amount.rounded()) {
        (0, _) => "0 mg".into(),
        (_, 0) => "under 5 mg".into(),
        (_, mg) => format!("about {} mg", thousands(mg)),
    }
}

/// Vitamin D comes in amounts too small for the rule of milligrams: tenths below 1 µg, whole micrograms above.
fn vitamin_d(amount: Amount, iu: Option<Amount>) -> String {
    let iu = iu.filter(|iu| iu.rounded() > 0).map(|iu| format!(" ({} IU)", iu.rounded())).unwrap_or_default();
    match amount.in_hundredths() {
        0 => "0 µg".into(),
        n @ 1..100 => format!("about 0.{} µg{iu}", n / 10),
        _ => format!("about {} µg{iu}", amount.nearest()),
    }
}

const fn unit(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "µg",
        _ => "mg",
    }
}

fn thousands(n: u32) -> String {
    if n < 1_000 { n.to_string() } else { format!("{},{:03}", n / 1_000, n % 1_000) }
}

fn join(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [many @ .., last] => format!("{} and {last}", many.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::food::{FOODS, food};

    fn of(id: &str) -> &'static Food {
        food(id).expect("a food")
    }

    fn check(id: &str, nutrient: Nutrient, expected: &str) {
        assert_eq!(line(of(id), nutrient).amount, expected, "{id} {nutrient:?}");
    }

    #[test]
    fn amounts_are_rounded_and_say_about() {
        check("09040", Nutrient::Potassium, "about 420 mg");
        check("09040", Nutrient::Magnesium, "about 30 mg");
        check("06583", Nutrient::Sodium, "about 1,500 mg");
        check("09040", Nutrient::Sodium, "under 5 mg");
        check("09200", Nutrient::Sodium, "0 mg");
        check("09040", Nutrient::Fluid, "75% of its weight");
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
        assert_eq!(card(of("09040"), &BTreeSet::new()).caffeine, None);
    }

    #[test]
    fn ham_gives_the_range_of_its_tables() {
        check("07029", Nutrient::Sodium, "about 450 to 650 mg");
    }

    #[test]
    fn a_bar_says_what_it_is_against() {
        let line = line(of("09040"), Nutrient::Potassium);
        assert_eq!((line.bar, line.of_reference.as_str()), (Some(12), "12% of 3,500 mg a day (UK)"));
    }

    #[test]
    fn a_serving_shows_its_weight() {
        let shown = ["09040", "12061", "06583", "01082"].map(|id| serving(of(id)));
        assert_eq!(shown, ["1 medium (118 g)", "1 oz (23 nuts), 28 g", "1 package (81 g)", "1 cup (240 ml), 244 g"]);
    }

    #[test]
    fn a_ticked_condition_puts_its_caution_first() {
        let shown = |conditions: &[Condition]| {
            let card = card(of("11458"), &conditions.iter().copied().collect());
            (card.cautions_first.len(), card.cautions_more.len())
        };
        // Everyone reads that the calcium of spinach is bound.
        assert_eq!(shown(&[]), (1, 3));
        assert_eq!(shown(&[Condition::Warfarin]), (2, 2));
        assert_eq!(shown(&[Condition::Warfarin, Condition::Kidney]), (3, 1));
    }

    #[test]
    fn a_nutrient_narrows_and_sorts_the_list() {
        let first = |nutrient| {
            let foods = list(&Choice { nutrient: Some(nutrient), ..Choice::default() });
            assert!(foods.is_sorted_by_key(|f| std::cmp::Reverse(f.amount(nutrient))), "{nutrient:?}");
            foods[0].card.name
        };
        assert_eq!(first(Nutrient::Potassium), "Potato, baked, with skin");
        assert_eq!(first(Nutrient::Magnesium), "Pumpkin seeds, roasted, unsalted");
        assert_eq!(first(Nutrient::VitaminD), "White mushrooms, UV-treated");
    }

    #[test]
    fn a_claim_that_the_figures_do_not_bear_out_is_only_called_a_claim() {
        assert_eq!(
            why(of("11260")),
            "A serving holds a fair share of water. Articles list it for vitamin D. It is good food. No trial shows that \
             it helps cramps."
        );
    }

    #[test]
    fn every_food_says_why_it_is_there() {
        for food in &FOODS {
            assert!(card(food, &BTreeSet::new()).why.len() > 30, "{}", food.card.name);
        }
    }
}
