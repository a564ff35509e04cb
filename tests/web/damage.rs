//! A stored text is replaced by garbage, by half of itself, by another version's: the person is told, the text is kept,
//! the rest is there, and what is entered afterwards is not lost.

use leptos::prelude::*;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
    },
    storage::keys::Key,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{app, dismiss_all, go, open_app, other_tab, see, start_again, storage, stored, until},
    tabs::next_start,
};

fn at(month: u32, day: u32) -> Moment {
    Moment::parse_from_rfc3339(&format!("2020-{month:02}-{day:02}T03:00:00+00:00")).unwrap()
}

fn log(month: u32, day: u32) {
    app().log_cramp(Draft { confirmed: true, ..Draft::starting(at(month, day)) }).unwrap();
}

/// The starts that the next start finds.
fn starts() -> Vec<Moment> {
    next_start().diary.journal.cramps().into_iter().map(|cramp| Cramp::get(cramp).start).collect()
}

fn told(words: &str) -> bool {
    app().notices().with_untracked(|all| all.iter().any(|notice| notice.text.contains(words)))
}

/// A journal of two months, of which the text of March is replaced by what `damage` makes of it.
async fn damaged(damage: impl FnOnce(&str) -> String) -> String {
    open_app("#/").await;
    dismiss_all();
    log(2, 10);
    log(3, 10);
    let text = damage(&stored("unknot/journal/2020-03"));
    storage().set_item("unknot/journal/2020-03", &text).unwrap();
    start_again().await;
    text
}

/// After the damage, and with another cramp of that month: everything but the damaged text counts, and that is kept.
async fn check_rescued(damage: impl FnOnce(&str) -> String) {
    let text = damaged(damage).await;
    assert!(told("The journal of March 2020 could not be read."));
    assert_eq!(starts(), [at(2, 10)]);
    log(3, 20);
    assert_eq!(starts(), [at(2, 10), at(3, 20)]);
    assert_eq!(stored("unknot/rescue/"), text, "once, and as it was");
    start_again().await;
    assert_eq!(starts(), [at(2, 10), at(3, 20)]);
    assert_eq!(stored("unknot/rescue/"), text);
    go("#/data").await;
    see("Texts that could not be read").await;
    see("The journal of March 2020").await;
    see("Save that text").await;
    go("#/").await;
}

#[wasm_bindgen_test]
async fn a_month_of_garbage_is_told_and_kept() {
    check_rescued(|_| "\u{0}\u{FFFD} garbage".to_owned()).await;
}

#[wasm_bindgen_test]
async fn half_a_month_is_told_and_kept() {
    check_rescued(|whole| whole.chars().take(whole.chars().count() / 2).collect()).await;
}

#[wasm_bindgen_test]
async fn a_month_of_an_unknown_older_version_is_told_and_kept() {
    check_rescued(|whole| whole.replace("\"version\":1", "\"version\":0")).await;
}

#[wasm_bindgen_test]
async fn a_month_of_a_newer_version_is_told_and_left_alone() {
    let text = damaged(|whole| whole.replace("\"version\":1", "\"version\":99")).await;
    assert!(told("The journal of March 2020 was written by a newer Unknot."));
    log(3, 20);
    assert!(told("Not stored yet."));
    assert_eq!(stored("unknot/journal/2020-03"), text);
    assert_eq!(starts(), [at(2, 10)]);
    assert_eq!(app().look(|j| j.cramps().len()), 2, "what was entered is still in memory");
}

#[wasm_bindgen_test]
async fn a_month_that_another_tab_writes_as_garbage_is_kept_and_what_was_known_is_written_again() {
    open_app("#/").await;
    log(3, 10);
    other_tab().set_item("unknot/journal/2020-03", "garbage").unwrap();
    until("the month to be whole again", || starts() == [at(3, 10)]).await;
    assert_eq!(stored("unknot/rescue/"), "garbage");
    assert!(told("could not be read"));
    assert!(storage().get_item(&Key::Switch.to_string()).unwrap().is_none());
}
