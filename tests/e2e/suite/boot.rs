//! Before the first byte of WebAssembly: the static guide, the boot script, and what the app adopts of them.

use e2e::{App, Phone, browser::Forbidden, find::Role, open_app_at};

fn cold_at(time: &str, address: &str) -> App {
    Phone::new().at(time).holding(".wasm").open(address)
}

#[test]
fn the_first_instruction_is_there_before_the_webassembly() {
    let app = cold_at("03:12", "#/now");
    app.see_the_stretch();
    app.see_a(Role::Picture, "");
    app.see_a(Role::Link, "It's easing");
}

#[test]
fn start_and_end_from_before_the_webassembly_become_one_cramp() {
    let mut app = cold_at("03:12", "#/now");
    app.see_the_stretch();
    app.minutes_pass(4);
    app.tap("It's easing");
    app.see("Back to sleep");
    app.let_through();
    app.wait_until_mounted();
    app.see("Back to sleep");
    let cramps = app.cramps();
    assert_eq!(cramps.len(), 1, "{cramps:?}");
    let time = |name: &str| cramps[0][name].as_str().unwrap_or_default()[..16].to_owned();
    assert_eq!((time("start"), time("end")), ("2026-11-22T03:12".into(), "2026-11-22T03:16".into()));
    app.follow("#/");
    app.see("03:12, about 4 minutes");
}

#[test]
fn the_app_goes_on_with_the_session_that_began_before_it() {
    let mut app = cold_at("03:12", "#/now");
    app.see_the_stretch();
    app.minutes_pass(2);
    app.let_through();
    app.wait_until_mounted();
    app.see("Since 03:12, 2 minutes");
    assert_eq!(app.cramps().len(), 1);
}

#[test]
fn a_clock_that_is_set_back_by_a_minute_in_a_cramp_changes_nothing() {
    let mut app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    // Reloaded under the corrected clock, whose time is before the start.
    app.phone_sleeps(-1);
    app.reload();
    app.wait_until_mounted();
    app.see_the_stretch();
    app.see_address("#/now");
    assert_eq!(app.cramps().len(), 1, "{:?}", app.cramps());
}

#[test]
fn a_tab_that_the_browser_restores_in_the_morning_is_no_new_cramp() {
    let mut app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    app.phone_sleeps(6 * 60);
    app.reload();
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Tonight");
    app.see("03:12, length unknown");
    assert_eq!(app.cramps().len(), 1, "{:?}", app.cramps());
}

#[test]
fn with_scripts_blocked_the_guide_still_leads_from_step_to_sleep() {
    let app = Phone::new().forbidding(Forbidden::Scripts).open("#/now");
    app.see_the_stretch();
    app.see_a(Role::Picture, "");
    app.tap("It's easing");
    app.see("Good.");
    app.tap("It's back");
    app.see_the_stretch();
    app.tap("One leg swollen");
    app.see_a(Role::Heading, "Warning signs");
}

#[test]
fn with_scripts_blocked_tonight_leads_to_the_guide() {
    let app = Phone::new().forbidding(Forbidden::Scripts).open("");
    app.see_a(Role::Heading, "Tonight");
    app.tap("Cramp now");
    app.see_the_stretch();
}

/// Whether the style of the day's pages is there.
const DAY_STYLE: &str = "return [...document.styleSheets].some((s) => /day-/.test(s.href) && s.cssRules.length > 0)";

#[test]
fn the_guide_does_not_wait_for_the_style_of_the_day() {
    let app = open_app_at("#/now");
    app.wait_until_mounted();
    assert_eq!(app.script(DAY_STYLE, vec![]), false);
    for (address, name) in [("#/journal", "Journal"), ("#/library", "Library")] {
        app.follow(address);
        // A page of the day is never seen without it.
        app.see_a(Role::Heading, name);
        assert_eq!(app.script(DAY_STYLE, vec![]), true, "{address}");
    }
    let app = open_app_at("#/insights");
    app.see_a(Role::Heading, "Insights");
    assert_eq!(app.script(DAY_STYLE, vec![]), true);
}
