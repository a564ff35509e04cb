//! The bedtime routine: its run marks the night, waits when it is left, and its steps are arranged without a mouse.

use unknot::domain::routine::{Kind, Routine};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{all, go, open_app, says, see, see_no_more, stored, tap, until};

/// What the default run says first.
fn first() -> String {
    Routine::default().moves()[0].say.to_string()
}

#[wasm_bindgen_test]
async fn a_run_to_its_end_marks_the_night_and_that_can_be_taken_back() {
    open_app("#/routine").await;
    tap("Start").await;
    see(&first()).await;
    assert!(stored("unknot/run").contains("\"position\""));
    tap("Next").await;
    tap("Next").await;
    see("Noted for tonight.").await;
    assert!(stored("unknot/journal/").contains(r#""yes":["routine-done"]"#));
    tap("I did not do it").await;
    see("Not noted.").await;
    assert!(!stored("unknot/journal/").contains(r#""yes":["routine-done"]"#));
    go("#/").await;
    until("the run to be forgotten", || stored("unknot/run").is_empty()).await;
}

#[wasm_bindgen_test]
async fn a_run_that_was_left_waits_and_is_offered_again() {
    open_app("#/routine/run").await;
    see(&first()).await;
    go("#/settings").await;
    assert!(stored("unknot/run").contains("\"paused\":true"));
    go("#/routine").await;
    tap("Go on where you stopped").await;
    see(&first()).await;
    tap("Stop, without noting it").await;
    see("Start").await;
    assert_eq!((stored("unknot/run"), stored("unknot/journal/")), (String::new(), String::new()));
}

/// The steps, in order.
fn steps() -> Vec<String> {
    all("ol .step h3").iter().map(web_sys::HtmlElement::inner_text).collect()
}

#[wasm_bindgen_test]
async fn a_step_that_moves_takes_the_focus_with_it_and_says_its_place() {
    open_app("#/routine").await;
    tap("Add a step").await;
    tap("Add: Slow breathing").await;
    until("two steps", || steps().len() == 2).await;
    let up = all("[aria-label='Up: Slow breathing']").remove(0);
    up.focus().unwrap();
    up.click();
    until("the step to move", || steps()[0] == "Slow breathing").await;
    until("its place to be said", || says("ol + [role=status]") == "Slow breathing is step 1 of 2.").await;
    let focused = web_sys::window().unwrap().document().unwrap().active_element().unwrap();
    assert_eq!(focused.get_attribute("aria-label").as_deref(), Some("Up: Slow breathing"));
    assert!(stored("unknot/routine").contains("\"step\":\"breathing\""));
}

#[wasm_bindgen_test]
async fn every_step_that_can_be_added_shows_its_verdict_and_what_to_mind() {
    open_app("#/routine").await;
    tap("Add a step").await;
    for kind in Kind::ALL {
        see(kind.offer().title).await;
        see(kind.offer().mind).await;
    }
    assert_eq!(all(".step-why").len(), Kind::ALL.len());
}

#[wasm_bindgen_test]
async fn own_words_become_a_step_and_too_few_say_why_not() {
    open_app("#/routine").await;
    tap("Add a step").await;
    tap("Add my step").await;
    see("Write a word or two first.").await;
    crate::page::fill("A step of your own", "Lock the door").await;
    tap("Add my step").await;
    until("the step", || steps().iter().any(|title| title == "Lock the door")).await;
    see_no_more("Write a word or two first.").await;
}
