//! Settings: each choice takes effect and is stored at once.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{answer, fill, go, open_app, see, stored, until};

fn theme() -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute("data-theme")
}

#[wasm_bindgen_test]
async fn a_theme_is_worn_and_stored_at_once() {
    open_app("#/settings").await;
    for (words, name) in [("Light", "light"), ("Dark", "dark"), ("Bedside", "bedside")] {
        answer("Theme", words).await;
        until(name, || theme().as_deref() == Some(name)).await;
        assert!(stored("unknot/settings").contains(&format!("\"theme\":\"{name}\"")));
    }
}

#[wasm_bindgen_test]
async fn every_choice_is_written_through() {
    open_app("#/settings").await;
    answer("Read the steps aloud", "On").await;
    answer("Buzz at each change", "Off").await;
    answer("Muscle", "Shin").await;
    fill("Bedtime", "22:15").await;
    let stored = stored("unknot/settings");
    for part in ["\"voice\":true", "\"vibration\":false", "\"usualMuscle\":\"shin\"", "\"from\":\"22:15:00\""] {
        assert!(stored.contains(part), "{part} in {stored}");
    }
}

#[wasm_bindgen_test]
async fn ones_own_emergency_number_is_the_one_to_call() {
    open_app("#/safety").await;
    see("Call 112").await;
    go("#/settings").await;
    fill("The number you would call", "000").await;
    go("#/safety").await;
    see("Call 000").await;
}
