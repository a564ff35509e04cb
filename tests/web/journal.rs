//! The form of a cramp, and Tonight's list.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{answer, fill, open_app, see, see_no_more, stored, tap};

async fn add(start: &str) {
    answer("When did it begin?", "Another time").await;
    fill("Date and time", start).await;
    tap("Save").await;
}

#[wasm_bindgen_test]
async fn only_what_was_said_is_stored() {
    open_app("#/cramp/new").await;
    answer("Where?", "Calf").await;
    add("2020-03-04T02:30").await;
    see("02:30, length unknown").await;
    let journal = stored("unknot/journal/");
    assert!(journal.contains("\"muscle\":\"calf\""), "{journal}");
    for unsaid in ["severity", "side", "wokeMe", "end"] {
        assert!(!journal.contains(unsaid), "{unsaid} in {journal}");
    }
}

#[wasm_bindgen_test]
async fn a_second_tap_takes_an_answer_back() {
    open_app("#/cramp/new").await;
    answer("How bad", "7").await;
    answer("How bad", "7").await;
    add("2020-03-04T02:30").await;
    see("02:30").await;
    assert!(!stored("unknot/journal/").contains("severity"));
}

#[wasm_bindgen_test]
async fn what_cannot_be_is_said_and_not_stored() {
    open_app("#/cramp/new").await;
    tap("Save").await;
    see("When did it begin? Tap an answer").await;
    fill("Or type the minutes", "soon").await;
    add("2020-03-04T02:30").await;
    see("How long? Give minutes").await;
    fill("Or type the minutes", "").await;
    add("2199-01-01T02:00").await;
    see("That time has not come yet").await;
    assert!(!stored("unknot/journal/").contains("\"start\""));
    add("2020-03-04T02:30").await;
    see("02:30").await;
}

#[wasm_bindgen_test]
async fn a_deleted_cramp_comes_back_by_undo() {
    open_app("#/cramp/new").await;
    add("2020-03-04T02:30").await;
    see("02:30").await;
    tap("Delete the cramp of 02:30").await;
    see_no_more("02:30").await;
    assert!(!stored("unknot/journal/").contains("\"start\""));
    tap("Undo").await;
    see("02:30").await;
    assert!(stored("unknot/journal/").contains("\"start\""));
}
