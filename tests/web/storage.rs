//! What the device does with what is written: a full one, and another tab.

use leptos::prelude::*;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
    },
    storage::{diary::Diary, keys::Key, save::text_of},
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{
    answer, app, fill, go, open_app, open_app_holding, other_tab, see, see_no_more, storage, stored, tap, until,
};

async fn add(start: &str) {
    go("#/cramp/new").await;
    answer("When did it begin?", "Another time").await;
    fill("Date and time", start).await;
    tap("Save").await;
    go("#/").await;
}

/// Takes all the room there is.
fn fill_up() {
    let mut size = 1 << 20;
    let mut number = 0;
    while size > 0 {
        match storage().set_item(&format!("another-site/{number}"), &"x".repeat(size)) {
            Ok(()) => number += 1,
            Err(_) => size /= 2,
        }
    }
}

/// The other site is gone.
fn make_room() {
    let keys: Vec<String> = (0..storage().length().unwrap()).filter_map(|n| storage().key(n).unwrap()).collect();
    for key in keys.iter().filter(|key| key.starts_with("another-site/")) {
        storage().remove_item(key).unwrap();
    }
}

#[wasm_bindgen_test]
async fn what_does_not_fit_is_shown_told_and_written_once_there_is_room() {
    open_app("#/").await;
    fill_up();
    add("2020-03-04T02:30").await;
    see("02:30").await;
    see("Not stored yet. There is no room left").await;
    see("Save a copy now").await;
    assert!(!stored("unknot/journal/").contains("\"start\""));
    make_room();
    add("2020-03-05T03:30").await;
    see("03:30").await;
    let journal = stored("unknot/journal/");
    assert!(journal.contains("T02:30") && journal.contains("T03:30"), "{journal}");
}

/// A month with one cramp, as another tab of the same version writes it.
fn month_of_another_tab(hour: &str) -> String {
    let time = format!("2020-03-04T{hour}:00+00:00");
    let cramp = format!("{{\"id\":1583287200000,\"start\":\"{time}\",\"confirmed\":true}}");
    format!("{{\"version\":1,\"cramps\":[{{\"edited\":\"{time}\",\"value\":{cramp}}}],\"nights\":[]}}")
}

#[wasm_bindgen_test]
async fn what_another_tab_writes_appears_here_and_nothing_of_mine_goes() {
    open_app("#/").await;
    add("2020-03-20T05:05").await;
    see("05:05").await;
    other_tab().set_item("unknot/journal/2020-03", &month_of_another_tab("02:00")).unwrap();
    until("both in storage", || {
        let journal = stored("unknot/journal/");
        journal.contains("T02:00") && journal.contains("T05:05")
    })
    .await;
    see("05:05").await;
    see("02:00").await;
}

#[wasm_bindgen_test]
async fn a_theme_chosen_in_another_tab_is_worn_here() {
    open_app("#/").await;
    let settings = "{\"version\":1,\"edited\":\"2199-01-01T00:00:00+00:00\",\"settings\":{\"theme\":\"light\"}}";
    other_tab().set_item("unknot/settings", settings).unwrap();
    let root = web_sys::window().unwrap().document().unwrap().document_element().unwrap();
    until("light", || root.get_attribute("data-theme").as_deref() == Some("light")).await;
}

#[wasm_bindgen_test]
async fn a_session_eased_in_another_tab_is_over_here() {
    open_app("#/now").await;
    see("Since").await;
    let key = (0..).map_while(|n| storage().key(n).unwrap()).find(|key| key.starts_with("unknot/session/")).unwrap();
    other_tab().remove_item(&key).unwrap();
    see("Good.").await;
    go("#/").await;
    see_no_more("A cramp is running").await;
}

/// Chooses a file of so many bytes as the backup to open.
fn choose_file(bytes: u32, text: &str) {
    let script = format!(
        "const files = new DataTransfer();
         files.items.add(new File([{text:?}, new Uint8Array({bytes})], 'backup.json'));
         document.getElementById('backup-file').files = files.files;"
    );
    js_sys::Function::new_no_args(&script).call0(&wasm_bindgen::JsValue::NULL).unwrap();
}

#[wasm_bindgen_test]
async fn a_file_of_more_than_a_hundred_megabytes_is_refused_with_a_sentence() {
    open_app("#/data").await;
    choose_file(100 * 1024 * 1024, "{}");
    tap("Open, change nothing yet").await;
    see("This file is too large").await;
    assert_eq!(stored("unknot/journal/"), "");
}

#[wasm_bindgen_test]
async fn what_is_taken_away_is_whole_though_the_older_months_are_not_read_yet() {
    let mut years = Diary::default();
    for (year, month) in (2010..2020).flat_map(|year| (1..=12).map(move |month| (year, month))) {
        let start = Moment::parse_from_rfc3339(&format!("{year}-{month:02}-15T03:00:00+00:00")).unwrap();
        years.journal.put_cramp(Cramp::new(Draft::starting(start)).unwrap(), start);
    }
    let months = years.journal.months().into_iter().map(Key::Month);
    let texts: Vec<_> = months.map(|key| (key.to_string(), text_of(&key, &years).unwrap())).collect();
    let texts: Vec<_> = texts.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
    open_app_holding(&texts, "#/").await;
    assert!(!app().is_whole().get_untracked(), "the older months are being read");
    app().make_backup(String::new()).await.unwrap();
    assert!(app().is_whole().get_untracked());
    assert_eq!(app().look(|j| j.cramps().len()), 120);
}
