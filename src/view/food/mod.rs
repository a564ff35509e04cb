//! What the food pages say: names, rounded amounts, bars, and why a food is in the list.

mod list;

use super::format::with_units;
use crate::domain::sorted_set::SortedSet;
use crate::domain::{
    caution::{Caution, first_for},
    condition::Condition,
    food::{self, Amount, Food, Group, Limit, Nutrient, Trait},
    source::{Source, USDA, Verdict},
};

pub use list::{Choice, Stance, list, result};

/// What is shown where the USDA gives no figure.
pub const NOT_REPORTED: &str = "not reported";
/// Above every list: what the figures are worth.
pub const ABOUT: &str =
    "Figures are for one usual serving. Foods vary by a fifth or more, so we say \u{201c}about\u{201d}.";
/// What the evidence says of nuts, seeds, beans and greens, and of no other food (evidence B4.6).
const GOOD_FOOD: &str = "It is good food. ";
/// What it says of any food that is not one to limit.
const NO_TRIAL: &str = "No trial shows that it helps cramps.";

/// One line of figures on a food's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which nutrient.
    pub nutrient: Nutrient,
    /// "about 420 mg", or "not reported".
    pub amount: String,
    /// How full the bar is, in per cent, at most 100; `None` where there is no bar.
    pub bar: Option<u32>,
    /// The bar in words: "12% of 3,500 mg a day (UK)", "from 19%" where the tables give a range; empty where there
    /// is no bar.
    pub of_reference: String,
    /// What other countries set; empty where there is no bar.
    pub others: String,
}

/// A food's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoodCard {
    /// Its name.
    pub name: &'static str,
    /// "1 medium (118 g)".
    pub serving: String,
    /// "Eat more", "A little" or "Limit".
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
    /// Cautions for others and the lines of every food's page, one tap away.
    pub cautions_more: Vec<&'static Caution>,
    /// Who says so.
    pub sources: Vec<Source>,
    /// "USDA number 09040, checked in SR Legacy, SR28, SR27, SR26. The releases agree."
    pub provenance: String,
}

/// The card of a food, for a person with these conditions.
pub fn card(food: &Food, conditions: &SortedSet<Condition>) -> FoodCard {
    let cautions = food.cautions();
    let besides = food::besides(&cautions);
    let (cautions_first, mut cautions_more) = first_for(cautions, conditions);
    cautions_more.extend(besides);
    let limit = food.card.limit;
    let mut sources = vec![USDA];
    sources.extend(limit.iter().flat_map(|l| l.sources()));
    FoodCard {
        name: food.card.name,
        serving: serving(food),
        stance: Stance::of(food).words(),
        why: why(food),
        verdict: limit.map_or(Verdict::NotProven, Limit::verdict),
        note: food.card.note,
        lines: Nutrient::ALL.iter().map(|n| line(food, *n)).collect(),
        caffeine: food.figures.caffeine.map(|c| with_units(&format!("about {} mg of caffeine", c.rounded()))),
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
    with_units(&if serving.ends_with(" g)") {
        serving.to_owned()
    } else if serving.contains('(') {
        format!("{serving}, {grams} g")
    } else {
        format!("{serving} ({grams} g)")
    })
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
        "{}{}{}{NO_TRIAL}",
        sentence("A serving holds a fair share of", rich),
        sentence("Articles list it for", only_claimed),
        if is_good_food(food) { GOOD_FOOD } else { "" }
    )
}

/// Whether it is of what the evidence calls good food: nuts, seeds, beans and greens.
fn is_good_food(food: &Food) -> bool {
    matches!(food.figures.group, Group::NutOrSeed | Group::Bean) || food.card.traits.contains(&Trait::LeafyGreen)
}

/// One nutrient of a food with its bar.
pub fn line(food: &Food, nutrient: Nutrient) -> Line {
    let amount = food.amount(nutrient);
    let plain =
        |amount: String| Line { nutrient, amount, bar: None, of_reference: String::new(), others: String::new() };
    let Some(known) = amount else { return plain(NOT_REPORTED.to_owned()) };
    let Some(reference) = nutrient.reference() else {
        return plain(format!("about {}% of its weight", known.nearest()));
    };
    let per_cent = known.per_cent_of(reference.amount);
    Line {
        nutrient,
        amount: with_units(&words(food, nutrient, known)),
        bar: Some(per_cent.min(100)),
        of_reference: with_units(&format!(
            "{}{per_cent}% of {} {} a day ({})",
            if has_range(food, nutrient) { "from " } else { "" },
            thousands(reference.amount.nearest()),
            unit(nutrient),
            reference.of
        )),
        others: with_units(reference.others),
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

/// Whether the tables disagree too much for one figure, so that the figure is only about the least of it.
fn has_range(food: &Food, nutrient: Nutrient) -> bool {
    nutrient == Nutrient::Sodium && food.card.sodium.is_some()
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
mod tests;
