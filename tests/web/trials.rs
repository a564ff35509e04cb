//! Trials by role and accessible name: start one, keep to it, pause, stop, undo, delete; and what it comes to.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{
    answer, fill, go, open, open_app, other_tab, says, see, see_no_more, storage, stored, tap, text, until,
};

#[wasm_bindgen_test]
async fn a_trial_is_started_with_a_few_taps_and_steered() {
    open_app("#/trials").await;
    see("Most people improve for a while whatever they do.").await;
    tap("Start a trial").await;
    tap("Start a trial").await;
    see("Choose what you want to change first.").await;
    answer("What do you want to change?", "Stretching before bed").await;
    see("Another trial of calf stretches alone found no effect").await;
    answer("First evening with the change", "Tonight").await;
    tap("Start a trial").await;
    see("With the change: night 1 of 42.").await;
    see("Not over yet").await;
    assert!(stored("unknot/trials").contains("\"change\":\"stretching\""));
    tap("Pause").await;
    see("Paused after 0 of 42 nights.").await;
    tap("Go on tonight").await;
    see("With the change: night 1 of 42.").await;
    tap("Another length, or stop").await;
    answer("How long with the change?", "8 weeks").await;
    see("With the change: night 1 of 56.").await;
    tap("Stop this trial").await;
    see("Not enough nights yet").await;
    tap("Undo").await;
    see("With the change: night 1 of 56.").await;
    go("#/").await;
    see("With the change, night 1 of 56").await;
    go("#/trials").await;
    see("One change at a time.").await;
    tap("Stretching before bed").await;
    tap("Delete this trial").await;
    see("Trial deleted. Its nights stay.").await;
    see_no_more("Stretching before bed").await;
    tap("Undo").await;
    see("Stretching before bed").await;
}

#[wasm_bindgen_test]
async fn own_words_are_asked_about_in_the_evening_and_a_supplement_brings_its_cautions() {
    open_app("#/trials/new").await;
    answer("What do you want to change?", "Something else").await;
    assert!(!text().contains("Do not start, stop or change a medicine"), "only for who names one");
    tap("Start a trial").await;
    see("Write a word or two first.").await;
    fill("In your own words", "Magnesium").await;
    answer("Is it a medicine or a supplement?", "Supplement").await;
    see("Do not start, stop or change a medicine by yourself.").await;
    see("Cautions for some people").await;
    answer("First evening with the change", "Another evening").await;
    fill("Which evening?", "2031-01-01").await;
    tap("Start a trial").await;
    see("Choose a first night from tonight to two weeks from now.").await;
    answer("First evening with the change", "Tonight").await;
    tap("Start a trial").await;
    see("The evening check asks: “Magnesium”.").await;
    see("“Magnesium” stays in the evening check when the trial is over.").await;
    tap("Ask no more").await;
    see("The evening check does not ask “Magnesium” now, so nothing tells if you keep to it.").await;
    assert!(stored("unknot/factors").contains("\"retired\":true"));
    tap("Ask again").await;
    see("“Magnesium” stays in the evening check when the trial is over.").await;
    assert!(stored("unknot/factors").contains("\"question\":\"Magnesium\""));
}

/// A trial of 2020 that is over: two weeks with two cramps every other night, then three weeks with one in all.
fn long_over() {
    let night = |n: u32| {
        let (month, day) = if n < 30 { (9, n + 1) } else { (10, n - 29) };
        format!("2020-{month:02}-{day:02}")
    };
    let rows = |month: &str| {
        let nights = (0..35).filter(|n| night(*n).starts_with(month));
        let (mut cramps, mut quiet) = (Vec::new(), Vec::new());
        for n in nights {
            let (date, edited) = (night(n), "2020-11-01T08:00:00Z");
            let count = if n < 14 { 2 * u32::from(n % 2 == 0) } else { u32::from(n == 20) };
            for one in 0..count {
                let start = format!("{date}T22:0{one}:00.000Z");
                let id = js_sys::Date::parse(&start);
                cramps.push(format!(
                    r#"{{"edited":"{edited}","value":{{"id":{id},"start":"{start}","confirmed":true}}}}"#
                ));
            }
            if count == 0 {
                quiet.push(format!(r#"{{"edited":"{edited}","value":{{"night":"{date}","quiet":true}}}}"#));
            }
        }
        format!(r#"{{"version":1,"cramps":[{}],"nights":[{}]}}"#, cramps.join(","), quiet.join(","))
    };
    for month in ["2020-09", "2020-10"] {
        storage().set_item(&format!("unknot/journal/{month}"), &rows(month)).unwrap();
    }
    let trial = r#"{"id":7,"change":"alcohol-free","first":"2020-09-15","weeks":3}"#;
    let text = format!(r#"{{"version":1,"trials":[{{"edited":"2020-09-15T20:00:00Z","value":{trial}}}]}}"#);
    storage().set_item("unknot/trials", &text).unwrap();
    // As if another tab had replaced everything.
    other_tab().set_item("unknot/epoch", &js_sys::Date::now().to_string()).unwrap();
}

#[wasm_bindgen_test]
async fn a_trial_that_is_over_says_what_it_comes_to() {
    open_app("#/trials").await;
    long_over();
    see("Evenings without alcohol").await;
    tap("Evenings without alcohol").await;
    see("Over: 21 nights with the change.").await;
    see("Fewer cramps with the change").await;
    see("For each 10 cramps before, there were 0.5 in as many nights with the change.").await;
    see("This does not show cause.").await;
    until("both sides", || says(".chart-table").replace(['\t', '\n'], " ").contains("Cramps 14 1")).await;
    open("#/trials/8").await;
    see("This trial is not on this device any more.").await;
}
