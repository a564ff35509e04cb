//! The guide: one press stores the time; whatever changes after that, the start stays.

use unknot::{
    domain::{
        body::{Muscle, Position},
        relief::plan,
    },
    state::Opened,
    storage::{
        backup::{preview, read_backup, write_backup},
        diary::Diary,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    device::{Fault, fail, writes},
    page::{app, go, is_chosen, open_app, pause, see, see_no_more, stored, tap, until},
    tabs::{next_start, now},
};

async fn eased() {
    tap("It's easing").await;
    see("Good.").await;
}

#[wasm_bindgen_test]
async fn one_press_stores_the_time_and_shows_the_stretch() {
    open_app("#/").await;
    tap("Cramp now").await;
    see(plan(Muscle::Calf, Position::Lying).steps[0].say).await;
    assert!(stored("unknot/journal/").contains("\"start\""));
    assert!(stored("unknot/session/").contains("\"run\""));
    eased().await;
    assert!(stored("unknot/journal/").contains("\"end\""));
    assert_eq!(stored("unknot/session/"), "");
}

#[wasm_bindgen_test]
async fn the_seconds_of_a_hold_are_counted_down() {
    open_app("#/now").await;
    see("10").await;
    pause(2100).await;
    until("the ring at 8 or less", || ["8", "7"].iter().any(|n| ring() == *n)).await;
    eased().await;
}

fn ring() -> String {
    let ring = web_sys::window().unwrap().document().unwrap().query_selector(".ring-number").unwrap();
    ring.and_then(|ring| ring.text_content()).unwrap_or_default().trim().to_owned()
}

#[wasm_bindgen_test]
async fn another_muscle_and_position_change_the_plan_and_keep_the_start() {
    open_app("#/now").await;
    see("Since").await;
    let before = start();
    tap("Foot").await;
    see(plan(Muscle::Foot, Position::Lying).steps[0].say).await;
    tap("Sitting").await;
    see(plan(Muscle::Foot, Position::Sitting).steps[0].say).await;
    tap("Right leg").await;
    assert!(is_chosen("Foot") && is_chosen("Sitting") && is_chosen("Right leg"));
    assert_eq!(start(), before);
    let journal = stored("unknot/journal/");
    assert!(journal.contains("\"muscle\":\"foot\"") && journal.contains("\"side\":\"right\""), "{journal}");
    eased().await;
}

/// The start of the only session, as stored.
fn start() -> String {
    let note = stored("unknot/session/");
    let (_, rest) = note.split_once("\"start\":\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[wasm_bindgen_test]
async fn steps_can_be_turned_by_hand() {
    open_app("#/now").await;
    let steps = plan(Muscle::Calf, Position::Lying).steps;
    see(steps[0].say).await;
    tap("Next step").await;
    see(steps[1].say).await;
    tap("Step before").await;
    see(steps[0].say).await;
    eased().await;
}

#[wasm_bindgen_test]
async fn not_a_cramp_leaves_nothing_and_undo_brings_it_back() {
    open_app("#/now").await;
    see("Since").await;
    tap("Not a cramp").await;
    see("Not a cramp: removed").await;
    assert!(!stored("unknot/journal/").contains("\"start\""));
    assert_eq!(stored("unknot/session/"), "");
    tap("Undo").await;
    // The guide goes on where it was.
    see("Since").await;
    assert!(stored("unknot/journal/").contains("\"start\""));
    assert!(stored("unknot/session/").contains("\"run\""));
    eased().await;
}

#[wasm_bindgen_test]
async fn a_running_session_is_one_tap_away_from_every_page() {
    open_app("#/now").await;
    see("Since").await;
    go("#/settings").await;
    tap("A cramp is running").await;
    eased().await;
    go("#/settings").await;
    see_no_more("A cramp is running").await;
}

#[wasm_bindgen_test]
async fn a_guide_that_runs_while_everything_is_replaced_keeps_its_cramp() {
    open_app("#/now").await;
    see("Since").await;
    let nothing = read_backup(&write_backup(&Diary::default(), &[], "0.1.0", now()), now()).unwrap();
    let opened = Opened { preview: preview(&Diary::default(), &nothing), backup: nothing };
    app().restore(opened, true).await.unwrap();
    see("Since").await;
    eased().await;
    let cramps = next_start().diary.journal.cramps().iter().map(|c| c.get().end.is_some()).collect::<Vec<_>>();
    assert_eq!(cramps, [true]);
}

#[wasm_bindgen_test]
async fn wherever_easing_is_cut_off_the_end_is_on_record_or_the_guide_is_still_noted() {
    for write in 0.. {
        open_app("#/now").await;
        see("Since").await;
        fail(write, Fault::Killed);
        eased().await;
        let made = writes();
        let (journal, note) = (stored("unknot/journal/"), stored("unknot/session/"));
        fail(0, Fault::None);
        assert!(journal.contains("\"end\"") || !note.is_empty(), "at write {write} of {made}: {journal}");
        if made <= write {
            assert!(write >= 2, "the end and the note are two writes");
            break;
        }
    }
}
