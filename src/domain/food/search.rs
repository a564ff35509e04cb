//! Finds foods by what a tired thumb types: accents, case, plurals and one slip are forgiven.

use std::sync::LazyLock;

use super::{FOODS, Food};
use crate::domain::letters;

/// A word as it is compared, letter by letter.
type Word = Vec<char>;

/// A food with its words as they are compared.
struct Entry {
    food: &'static Food,
    name: Vec<Word>,
    also: Vec<Word>,
}

/// Made once, so that a key is answered before the next one is typed.
static INDEX: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    FOODS.iter().map(|food| Entry { food, name: words(food.card.name), also: words(food.card.also) }).collect()
});

/// Every food whose words match every word typed, best first; nothing typed finds all.
pub fn find(query: &str) -> Vec<&'static Food> {
    let typed = words(query);
    let mut found: Vec<_> = INDEX.iter().filter_map(|entry| Some((score(entry, &typed)?, entry.food))).collect();
    found.sort_by_key(|(slips, _)| *slips);
    found.into_iter().map(|(_, food)| food).collect()
}

/// The worse the match the higher; `None` when a typed word matches nothing.
fn score(entry: &Entry, typed: &[Word]) -> Option<u32> {
    typed.iter().try_fold(0, |sum, word| {
        let best = |among: &[Word]| among.iter().filter_map(|w| distance(word, w)).min();
        // A match in the name comes before one in the other words.
        let best = best(&entry.name).into_iter().chain(best(&entry.also).map(|d| d + 1)).min()?;
        Some(sum + best)
    })
}

/// 0 for the word, 2 for its beginning, 4 for one slip; `None` for another word.
fn distance(typed: &[char], word: &[char]) -> Option<u32> {
    if typed == word {
        Some(0)
    } else if word.starts_with(typed) {
        Some(2)
    } else if typed.len() >= 4 && has_one_slip(typed, word) {
        Some(4)
    } else {
        None
    }
}

/// Whether `typed` begins `word` but for one letter missing, added, changed or swapped with its neighbour.
fn has_one_slip(typed: &[char], word: &[char]) -> bool {
    let same = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    let typed_rest = |skip: usize| typed.get(same + skip..).unwrap_or(&[]);
    let word_rest = |skip: usize| word.get(same + skip..).unwrap_or(&[]);
    let begins_but_for = |typed_skip, word_skip| word_rest(word_skip).starts_with(typed_rest(typed_skip));
    let swapped = typed_rest(0).get(..2).is_some_and(|t| word_rest(0).get(..2) == Some(&[t[1], t[0]]));
    begins_but_for(1, 0) || begins_but_for(0, 1) || begins_but_for(1, 1) || (swapped && begins_but_for(2, 2))
}

/// Words in lower case without accents, plural endings or doubled letters: nobody is sure of "broccoli".
fn words(text: &str) -> Vec<Word> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(|w| plain(w).chars().collect()).collect()
}

fn plain(word: &str) -> String {
    let mut lower: Vec<char> = letters::plain(word).chars().collect();
    lower.dedup();
    let lower: String = lower.into_iter().collect();
    let singular = |ending: &str, instead: &str| lower.strip_suffix(ending).map(|stem| format!("{stem}{instead}"));
    let long = lower.len() > 3;
    let found = singular("ies", "y").or_else(|| singular("oes", "o")).or_else(|| singular("s", ""));
    found.filter(|_| long).unwrap_or(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, first: &str) {
        let names: Vec<_> = find(query).iter().map(|f| f.card.name).collect();
        assert_eq!(names.first(), Some(&first), "{query:?} found {names:?}");
    }

    #[test]
    fn case_accents_and_plurals_are_forgiven() {
        check("banana", "Banana");
        check("BANANAS", "Banana");
        check("Bánàna", "Banana");
        check("tomatoes", "Tomato");
        check("strawberry", "Strawberries");
        check("almond", "Almonds");
    }

    #[test]
    fn one_slip_is_forgiven() {
        check("bananna", "Banana");
        check("banan", "Banana");
        check("bnana", "Banana");
        check("banaba", "Banana");
        check("brocolli", "Broccoli, cooked");
        check("brocoli", "Broccoli, cooked");
        check("slamon", "Salmon, Atlantic, wild, cooked");
        check("avacado", "Avocado");
    }

    #[test]
    fn both_sides_of_the_ocean_find_it() {
        check("oatmeal", "Porridge (oatmeal), made with water");
        check("porridge", "Porridge (oatmeal), made with water");
        check("linseed", "Flaxseed (linseed)");
        check("yoghurt", "Yogurt, plain, low-fat");
        check("bone broth", "Beef stock, home-made");
        check("gherkins", "Dill pickle (pickled cucumber)");
    }

    #[test]
    fn every_word_must_match() {
        check("sweet potato", "Sweet potato, baked");
        check("cooked spinach", "Spinach, cooked");
        assert!(find("banana soup").is_empty());
        assert!(find("xylophone").is_empty());
        assert!(find("xq").is_empty());
    }

    #[test]
    fn nothing_typed_finds_all() {
        assert_eq!(find("").len(), FOODS.len());
        assert_eq!(find("  ,").len(), FOODS.len());
    }

    #[test]
    fn every_food_is_found_by_its_own_name() {
        for food in &FOODS {
            assert_eq!(find(food.card.name).first().map(|f| f.id()), Some(food.id()), "{}", food.card.name);
        }
    }
}
