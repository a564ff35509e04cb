//! The list of foods: what it is narrowed to, how it is sorted, and what was found.

use crate::domain::food::{Food, Group, Nutrient, Trait, search, sort_by_amount};

/// Whether a food is one to eat more of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// Food that the articles praise, or that holds a fair share of what they praise.
    More,
    /// Food that they praise, of which much is too much: Brazil nuts with their selenium.
    Little,
    /// Food that the articles say to have less of.
    Limit,
}

impl Stance {
    /// Every stance, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::More, Self::Little, Self::Limit];

    /// The stance on a food.
    pub fn of(food: &Food) -> Self {
        match food.card.limit {
            Some(_) => Self::Limit,
            None if food.card.traits.contains(&Trait::Selenium) => Self::Little,
            None => Self::More,
        }
    }

    /// The word of the choice.
    pub const fn words(self) -> &'static str {
        match self {
            Self::More => "Eat more",
            Self::Little => "A little",
            Self::Limit => "Limit",
        }
    }
}

/// What the list is narrowed to and sorted by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What was typed.
    pub query: String,
    /// Foods listed for this nutrient, most first.
    pub nutrient: Option<Nutrient>,
    /// Foods to eat more of, to eat a little of, or to limit.
    pub stance: Option<Stance>,
    /// Foods of this shelf.
    pub group: Option<Group>,
    /// Sorted by this instead of the order of the list.
    pub sort: Option<Nutrient>,
}

impl Choice {
    /// The nutrient that every row shows: what the list is sorted by.
    pub fn shown(&self) -> Option<Nutrient> {
        self.sort.or(self.nutrient)
    }

    /// Whether anything narrows or sorts the list.
    pub fn is_any(&self) -> bool {
        *self != Self::default()
    }
}

/// The foods of a choice, in the order to show them.
pub fn list(choice: &Choice) -> Vec<&'static Food> {
    let mut foods = search::find(&choice.query);
    foods.retain(|f| choice.nutrient.is_none_or(|n| f.is_listed_for(n)));
    foods.retain(|f| choice.stance.is_none_or(|s| Stance::of(f) == s));
    foods.retain(|f| choice.group.is_none_or(|g| f.figures.group == g));
    if let Some(nutrient) = choice.shown() {
        sort_by_amount(&mut foods, nutrient);
    }
    foods
}

/// What was found, for a screen reader and for the eye: "12 foods, most potassium first".
pub fn result(choice: &Choice, found: usize) -> String {
    let foods = match found {
        0 => return "No food found. Try another word, or fewer filters.".into(),
        1 => "1 food".to_owned(),
        n => format!("{n} foods"),
    };
    choice.shown().map_or_else(|| foods.clone(), |n| format!("{foods}, most {} first", n.in_sentence()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn every_food_has_one_stance() {
        let count = |stance| list(&Choice { stance: Some(stance), ..Choice::default() }).len();
        assert_eq!(Stance::ALL.map(count).iter().sum::<usize>(), list(&Choice::default()).len());
        assert!(count(Stance::More) > count(Stance::Limit) && count(Stance::Limit) > 0);
    }

    #[test]
    fn of_a_food_with_too_much_of_something_only_a_little_is_advised() {
        let little = list(&Choice { stance: Some(Stance::Little), ..Choice::default() });
        assert_eq!(little.iter().map(|f| f.card.name).collect::<Vec<_>>(), ["Brazil nuts"]);
    }

    #[test]
    fn what_was_found_is_counted_and_its_order_told() {
        let sorted = Choice { sort: Some(Nutrient::VitaminD), ..Choice::default() };
        assert_eq!(result(&Choice::default(), 1), "1 food");
        assert_eq!(result(&sorted, 12), "12 foods, most vitamin D first");
        assert_eq!(result(&sorted, 0), "No food found. Try another word, or fewer filters.");
    }
}
