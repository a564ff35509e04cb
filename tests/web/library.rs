//! The library and the warning signs, as they are used.

use unknot::domain::{
    disclaimer::DISCLAIMER,
    triage::{Level, Reply},
};
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{all, fill, focused, name_of, open, open_app, pause, pick, says, see, tap, until};

const ROWS: &str = ".food-list li";

/// What is told of the list now, and its first row; rows further down follow within some frames.
async fn check_found(count: &str, first: &str) {
    pause(400).await;
    assert_eq!(says(".food-result p"), count);
    assert!(says(ROWS).starts_with(first), "{first} is not first:\n{}", says(ROWS));
}

#[wasm_bindgen_test]
async fn a_word_with_a_slip_finds_its_food_and_back_finds_it_again() {
    open("#/foods").await;
    fill("Find a food", "bananna").await;
    check_found("1 food", "Banana").await;
    assert_eq!(all(ROWS).len(), 1);
    open("#/foods/09040").await;
    see("1 medium (118 g)").await;
    open("#/foods").await;
    check_found("1 food", "Banana").await;
    fill("Find a food", "xylophone").await;
    assert_eq!(says(".food-result p"), "No food found. Try another word, or fewer filters.");
    tap("Show all").await;
    check_found("87 foods", "Banana").await;
}

#[wasm_bindgen_test]
async fn a_nutrient_sorts_the_foods_and_stands_in_every_row_beside_the_sodium() {
    open("#/foods").await;
    tap("Filter and sort").await;
    pick("Most first, per serving", "Potassium").await;
    check_found("87 foods, most potassium first", "Potato, baked, with skin").await;
    assert!(all(ROWS).iter().all(|row| row.inner_text().contains("Potassium:")));
    assert!(all(ROWS).iter().all(|row| row.inner_text().contains("sodium")));
    tap("Limit").await;
    pick("Kind of food", "Drinks").await;
    pause(400).await;
    assert!(all(ROWS).len() < 87);
    tap("Show all").await;
}

#[wasm_bindgen_test]
async fn a_ticked_condition_puts_its_caution_first() {
    let first = || all(".notice-alarm").iter().any(|card| card.inner_text().contains("warfarin"));
    open("#/foods/11458").await;
    assert!(!first());
    open("#/settings").await;
    tap("Warfarin or a similar blood thinner").await;
    open("#/foods/11458").await;
    assert!(first());
    open("#/settings").await;
    tap("Warfarin or a similar blood thinner").await;
}

#[wasm_bindgen_test]
async fn the_questions_go_step_by_step_and_the_focus_follows() {
    open("#/safety").await;
    assert_eq!(all(".check-answer").len(), Reply::ALL.len());
    assert!(name_of("[role=group]").contains("Chest pain"), "{}", name_of("[role=group]"));
    tap("Not sure").await;
    pause(100).await;
    assert_eq!(focused(), "step");
    assert!(says("[role=alert]").contains(Level::Emergency.heading()));
    tap("Back one question").await;
    assert!(all("[role=alert]").is_empty());
    for _ in 0..30 {
        if all(".check-answer").is_empty() {
            break;
        }
        tap("No").await;
    }
    assert_eq!(says("#step"), Level::SelfCare.heading());
    tap("Keep these answers for my report").await;
    see("Kept for your report.").await;
}

/// The pages with a foot, each with its heading.
const WITH_A_FOOT: [(&str, &str); 11] = [
    ("#/library", "Library"),
    ("#/foods", "Foods"),
    ("#/foods/09040", "Banana"),
    ("#/learn/supplements", "Supplements"),
    ("#/learn/is-it-a-cramp", "Is it a cramp?"),
    ("#/", "Tonight"),
    ("#/insights", "Insights"),
    ("#/trials", "Trials"),
    ("#/trials/8", "A trial"),
    ("#/routine", "Bedtime routine"),
    ("#/journal", "Journal"),
];

#[wasm_bindgen_test]
async fn every_page_with_a_foot_says_what_the_app_is_not_and_leads_to_the_warning_signs() {
    // Tonight says it too where a cramp is noted, which the guide does by being opened.
    open_app("#/now").await;
    tap("It's easing").await;
    for (address, heading) in WITH_A_FOOT {
        open(address).await;
        // The page before says it as well, and stands until this one comes.
        until(heading, || says("main h1") == heading).await;
        assert!(says("main").contains(DISCLAIMER), "{address}");
        assert_eq!(all("[aria-label='Warning signs']").len(), 1, "{address}");
    }
}
