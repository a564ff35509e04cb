//! What is answered about a day: its drinks beside the person's own goal; and medicines with their dates.

use e2e::{App, Phone, find::Role, open_app_at};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::{
    domain::{caution::FLUID_LIMIT, drink::DrinkGoal},
    storage::diary::Diary,
};

const GOAL: &str = "Your goal for a day";
/// The page of tap water.
const WATER: &str = "#/foods/14429";

/// An evening with this goal, in cups.
fn evening_with(goal: Option<u16>) -> App {
    let mut diary = Diary::default();
    diary.choices.settings.drink_goal = goal.map(DrinkGoal::nearest);
    let mut app = Phone::new().at("18:00").open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.keep(&diary);
    app
}

#[test]
fn the_goal_is_changed_in_the_settings_and_the_evening_counts_against_it() {
    let mut app = evening_with(None);
    app.see("Not counted. Your goal: 6 to 8 cups.");
    app.follow("#/settings");
    for goal in ["7 cups", "6 cups", "5 cups"] {
        app.answer(GOAL, "Less");
        app.see(goal);
    }
    app.answer(GOAL, "More");
    app.see("6 cups");
    app.reload();
    app.wait_until_mounted();
    app.see("6 cups");
    app.follow("#/");
    app.see("Not counted. Your goal: 6 cups.");
    app.tap("One drink more");
    app.tap("One drink more");
    app.see("2 cups. Your goal: 6 cups.");
    app.tap("One drink less");
    app.reload();
    app.wait_until_mounted();
    app.see("1 cup. Your goal: 6 cups.");
    app.follow("#/settings");
    app.tap("Back to the usual goal");
    app.see("6 to 8 cups");
}

#[test]
fn the_evening_is_answered_by_the_keyboard_alone() {
    let mut app = evening_with(Some(3));
    app.press_tab_until("One drink more");
    app.press(Key::Enter);
    app.see("1 cup. Your goal: 3 cups.");
    app.press_tab_until("Yes");
    app.press(Key::Space);
    app.reload();
    app.wait_until_mounted();
    app.see("1 cup. Your goal: 3 cups.");
    assert!(app.is_answered("Alcohol", "Yes"));
}

#[test]
fn at_the_goal_and_past_it_nothing_but_the_number_changes() {
    let app = evening_with(Some(3));
    let page = |count: u16| {
        let line = format!("{count} cups. Your goal: 3 cups.");
        app.tap("One drink more");
        app.see(&line);
        // Without the notices around it, which come when they come.
        let page = app.script("return document.querySelector('main').outerHTML", vec![]);
        let page = page.as_str().expect("the page").to_owned();
        assert!(page.contains(&line), "{page}");
        page.replace(&line, "")
    };
    app.tap("One drink more");
    app.see("1 cup. Your goal: 3 cups.");
    let below = page(2);
    for count in 3..=5 {
        assert_eq!(page(count), below, "neither praise nor a mark at {count}");
    }
}

#[test]
fn a_fluid_limit_comes_first_for_whoever_ticked_it() {
    let mut app = evening_with(Some(1));
    app.follow(WATER);
    app.see("More cautions");
    app.see_no(FLUID_LIMIT.text);
    app.follow("#/settings");
    app.press_tab_until("I was told to limit what I drink");
    app.press(Key::Space);
    app.see(FLUID_LIMIT.text);
    app.follow(WATER);
    app.see(FLUID_LIMIT.text);
    app.reload();
    app.wait_until_mounted();
    app.see(FLUID_LIMIT.text);
    app.follow("#/");
    app.see("Not counted. Your goal: 1 cup.");
    app.see(FLUID_LIMIT.text);
    app.tap("One drink more");
    app.tap("One drink more");
    app.see("2 cups. Your goal: 1 cup.");
    app.see(FLUID_LIMIT.text);
}

fn with_a_supplement() -> App {
    let app = open_app_at("#/settings");
    app.wait_until_mounted();
    app.tap("Add a medicine or supplement");
    app.fill("What you call it", "Magnesium from the shop");
    app.answer("What is it?", "Supplement");
    app.fill("First day, if you know it", "2026-10-03");
    app.tap("Save");
    app.see("Supplement, since 3 October 2026");
    app
}

#[test]
fn a_supplement_is_kept_with_its_first_day_and_then_with_its_last() {
    let mut app = with_a_supplement();
    app.reload();
    app.wait_until_mounted();
    app.see("Supplement, since 3 October 2026");
    app.tap("Edit Magnesium from the shop");
    app.fill("Last day, if you stopped", "2026-10-02");
    app.tap("Save");
    app.see("It stops before it starts. Change one of the two dates.");
    app.fill("Last day, if you stopped", "2026-11-20");
    app.tap("Save");
    app.see("Supplement, from 3 October 2026 to 20 November 2026");
    app.reload();
    app.wait_until_mounted();
    app.see("Supplement, from 3 October 2026 to 20 November 2026");
    let kept: Value = serde_json::from_str(&app.stored_text("unknot/medicines").expect("medicines")).expect("JSON");
    let [only] = kept["medicines"].as_array().expect("a list").as_slice() else { panic!("one medicine: {kept}") };
    let expected = json!(["Magnesium from the shop", "supplement", "2026-10-03", "2026-11-20"]);
    assert_eq!(json!(["words", "kind", "started", "stopped"].map(|field| &only["value"][field])), expected);
}

#[test]
fn a_medicine_that_is_deleted_stays_deleted_unless_it_is_undone() {
    let mut app = with_a_supplement();
    app.tap("Delete Magnesium from the shop");
    app.see_no_more("since 3 October 2026");
    app.tap("Undo");
    app.see("Supplement, since 3 October 2026");
    app.tap("Delete Magnesium from the shop");
    app.see_no_more("since 3 October 2026");
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Button, "Add a medicine or supplement");
    app.see_no("Magnesium from the shop");
}
