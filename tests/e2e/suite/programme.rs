//! What is in the routine: arranged by keyboard and by drag, every step for everybody, in every theme.

use e2e::{App, Phone, axe::axe};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::domain::routine::Kind;

use super::access::CUT_OFF;

fn at_bedtime(phone: Phone) -> App {
    let app = phone.at("21:30").open("#/routine");
    app.wait_until_mounted();
    app
}

/// The steps, in order.
fn steps(app: &App) -> Vec<Value> {
    let titles = "return [...document.querySelectorAll('ol .step h3')].map((title) => title.textContent)";
    app.script(titles, vec![]).as_array().cloned().unwrap_or_default()
}

fn open_everything(app: &App) {
    app.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })", vec![]);
}

fn add(app: &App, kinds: &[Kind]) {
    open_everything(app);
    for kind in kinds {
        app.tap(&format!("Add: {}", kind.offer().title));
    }
}

#[test]
fn the_keyboard_adds_and_moves_a_step_and_the_order_stays() {
    let mut app = at_bedtime(Phone::new());
    app.press_tab_until("Add a step");
    app.press(Key::Enter);
    app.press_tab_until("Add: Slow breathing");
    app.press(Key::Enter);
    app.see("Calf and thigh stretch");
    app.fill("A step of your own", "Lock the door");
    app.press_tab_until("Add my step");
    app.press(Key::Enter);
    app.see("Lock the door");
    assert_eq!(steps(&app), ["Calf and thigh stretch", "Slow breathing", "Lock the door"]);
    app.press_tab_until("Up: Lock the door");
    app.press(Key::Enter);
    app.until("the step to move", |app| (steps(app)[1] == "Lock the door").then_some(()));
    // The focus went with it: the same key moves it again.
    app.press(Key::Enter);
    app.until("the step to move again", |app| (steps(app)[0] == "Lock the door").then_some(()));
    app.see("Lock the door is step 1 of 3.");
    let order = steps(&app);
    app.reload();
    app.wait_until_mounted();
    assert_eq!(steps(&app), order);
}

#[test]
fn a_step_is_dragged_to_another_place() {
    let app = at_bedtime(Phone::new());
    app.show_on(360, 1400);
    add(&app, &[Kind::Drink, Kind::Breathing]);
    assert_eq!(steps(&app), ["Calf and thigh stretch", "Something to drink", "Slow breathing"]);
    app.drag(".grip", 2, 0);
    let moved = ["Slow breathing", "Calf and thigh stretch", "Something to drink"];
    app.until("the step to move", |app| (steps(app) == moved).then_some(()));
}

#[test]
fn times_stop_at_sensible_bounds() {
    let app = at_bedtime(Phone::new());
    app.see("10 seconds each hold");
    for _ in 0..5 {
        app.tap("Longer: Calf and thigh stretch");
    }
    app.see("30 seconds each hold, the longest");
    for _ in 0..8 {
        app.tap("Shorter: Calf and thigh stretch");
    }
    app.see("5 seconds each hold, the shortest");
}

#[test]
fn three_good_things_stay_in_the_nights_note() {
    let app = at_bedtime(Phone::new());
    add(&app, &[Kind::GoodThings]);
    app.tap("Take out: Calf and thigh stretch");
    app.tap("Start");
    app.see("Think of three good things of today.");
    app.fill("Write them down", "Tea with Anna");
    app.see("Go on");
    app.tap("Next");
    app.see("Noted for tonight.");
    app.follow("#/journal/2026-11-22");
    app.until("the note", |app| {
        (app.script("return document.querySelector('textarea')?.value ?? null", vec![]) == "Tea with Anna")
            .then_some(())
    });
}

#[test]
fn the_breath_grows_and_shrinks_and_is_still_where_motion_is_unwanted() {
    for (phone, takes) in [(Phone::new().with_motion(), "5s"), (Phone::new(), "0s")] {
        let app = at_bedtime(phone);
        add(&app, &[Kind::Breathing]);
        app.tap("Take out: Calf and thigh stretch");
        app.tap("Start");
        app.see("Breathe in.");
        let duration = "return getComputedStyle(document.querySelector('.breath')).transitionDuration";
        assert_eq!(app.script(duration, vec![]), takes);
        app.see("Breathe out.");
    }
}

/// Each step of the run, seated and standing, with everything that can be in it.
fn walk(theme: &str, seated: bool, letters: u32, look: impl Fn(&App, &str)) {
    let mut app = at_bedtime(Phone::new().with_letters_of(letters));
    app.store("unknot/settings", &format!("{{\"version\":1,\"settings\":{{\"theme\":\"{theme}\"}}}}"));
    app.reload();
    app.wait_until_mounted();
    app.answer("How do you stretch?", if seated { "Seated" } else { "Standing, holding on" });
    let rest: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Stretches).collect();
    add(&app, &rest);
    look(&app, "the list");
    app.tap("Start");
    app.tap("Pause");
    let moves = if seated { 14 } else { 16 };
    for index in 1..=moves {
        let place = format!("Step {index} of {moves}");
        app.see(&place);
        look(&app, &place);
        app.tap("Next");
    }
    app.see("Noted for tonight.");
    look(&app, "the end");
}

fn is_accessible(app: &App, place: &str) {
    assert_eq!(axe(app), Vec::<Value>::new(), "{place}");
}

#[test]
fn axe_finds_nothing_at_any_step_in_the_light_theme() {
    walk("light", true, 100, is_accessible);
}

#[test]
fn axe_finds_nothing_at_any_step_in_the_dark_theme() {
    walk("dark", false, 100, is_accessible);
}

#[test]
fn at_the_bedside_no_step_shows_a_white_pixel_and_axe_finds_nothing() {
    walk("bedside", false, 100, |app, place| {
        is_accessible(app, place);
        let other = app.picture().not_bedside();
        assert!(other.is_none(), "{place} shows {}", other.unwrap_or_default());
    });
}

#[test]
fn at_320_pixels_and_text_twice_as_large_no_step_is_cut_off() {
    for seated in [true, false] {
        walk("light", seated, 200, |app, place| {
            app.show_on(320, 640);
            assert_eq!(app.script(CUT_OFF, vec![]), json!([]), "{place}");
        });
    }
}

#[test]
fn whatever_shows_a_body_shows_a_picture_of_it() {
    walk("light", false, 100, |app, place| {
        let shown =
            app.script("return !!document.querySelector('.guide-picture .figure, .breath, #good-things')", vec![]);
        assert!(!place.starts_with("Step") || shown == true, "{place}");
    });
}
