//! What is in the routine: arranged by keyboard and by drag, every step for everybody, in every theme.

use e2e::{
    App, Phone,
    axe::axe,
    bedtime::{add, at_bedtime, walk},
};
use serde_json::{Value, json};
use thirtyfour::Key;
use unknot::domain::routine::Kind;

use super::access::CUT_OFF;

/// The steps, in order.
fn steps(app: &App) -> Vec<Value> {
    let titles = "return [...document.querySelectorAll('ol .step h3')].map((title) => title.textContent)";
    app.script(titles, vec![]).as_array().cloned().unwrap_or_default()
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
    // The focus goes with it, in the next frame: the same key moves it again.
    app.until("the focus to go with it", |app| app.focused().1.starts_with("Up: Lock the door").then_some(()));
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

fn at_good_things() -> App {
    let app = at_bedtime(Phone::new());
    add(&app, &[Kind::GoodThings]);
    app.tap("Take out: Calf and thigh stretch");
    app.tap("Start");
    app.see("Think of three good things of today.");
    app
}

fn note_of_tonight(app: &App) -> Option<String> {
    let month: Value = serde_json::from_str(&app.stored_text("unknot/journal/2026-11")?).expect("a month's text");
    let night = month["nights"].as_array()?.iter().find(|entry| entry["value"]["night"] == "2026-11-22")?;
    night["value"]["note"].as_str().map(str::to_owned)
}

#[test]
fn a_tab_that_is_killed_while_they_are_written_keeps_them() {
    if e2e::differs!() {
        return;
    }
    let mut app = at_good_things();
    app.type_into("Write them down", "Tea with Anna");
    app.until("all of it to be stored", |app| (note_of_tonight(app)? == "Tea with Anna").then_some(()));
    app.kill_tab();
    app.open_tab("#/routine");
    app.wait_until_mounted();
    assert_eq!(note_of_tonight(&app).as_deref(), Some("Tea with Anna"));
    // They are where the run is taken up again, too.
    app.tap("Go on where you stopped");
    app.see("Think of three good things of today.");
    let field = "return document.querySelector('#good-things').value";
    assert_eq!(app.script(field, vec![]), "Tea with Anna");
}

#[test]
fn who_types_on_and_on_is_stored_meanwhile() {
    let app = at_good_things();
    // A letter every tenth of a second: there is never a pause of a second to wait for.
    let typing = "
        const field = document.querySelector('#good-things');
        field.focus();
        self.typing = setInterval(() => {
            field.value += 'a';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }, 100);";
    app.script(typing, vec![]);
    app.until("some of it to be stored", |app| note_of_tonight(app).filter(|note| !note.is_empty()));
    let goes_on = "const field = document.querySelector('#good-things'), before = field.value.length;
        return new Promise((done) => setTimeout(() => done(field.value.length > before), 400))";
    assert_eq!(app.script(goes_on, vec![]), true, "what is stored takes nothing from under the fingers");
    app.script("clearInterval(self.typing)", vec![]);
}

#[test]
fn a_page_that_goes_away_at_once_stores_the_last_letter_before() {
    let mut app = at_good_things();
    let typed_and_gone = "
        const field = document.querySelector('#good-things');
        field.value = 'Rain on the roof';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const before = localStorage.getItem('unknot/journal/2026-11');
        location.reload();
        return before;";
    assert_eq!(app.script(typed_and_gone, vec![]), Value::Null, "nothing is stored yet");
    app.wait_until_mounted();
    app.until("the note", note_of_tonight);
    app.go("#/");
    assert_eq!(note_of_tonight(&app).as_deref(), Some("Rain on the roof"));
}

/// How large the ring of the breath stands at rest, and the word in it.
fn breath(app: &App) -> (f64, String) {
    let look = "const breath = document.querySelector('.breath');
        return [new DOMMatrix(getComputedStyle(breath, '::before').transform).a, breath.innerText]";
    let seen = app.script(look, vec![]);
    (seen[0].as_f64().expect("a scale"), seen[1].as_str().unwrap_or_default().trim().to_owned())
}

#[test]
fn the_breath_grows_and_shrinks_and_where_motion_is_unwanted_it_stands_still_in_two_sizes() {
    let breathing = |phone: Phone| {
        let app = at_bedtime(phone);
        add(&app, &[Kind::Breathing]);
        app.tap("Take out: Calf and thigh stretch");
        app.tap("Start");
        app.see("Breathe in.");
        app
    };
    let duration = "return getComputedStyle(document.querySelector('.breath'), '::before').transitionDuration";
    assert_eq!(breathing(Phone::new().with_motion()).script(duration, vec![]), "5s");
    let mut app = breathing(Phone::new());
    assert_eq!(app.script(duration, vec![]), "0s");
    app.tap("Pause");
    app.tap("Back");
    app.see("Breathe in.");
    assert_eq!(breath(&app), (1.0, "In".to_owned()));
    app.tap("Go on");
    app.seconds_pass(5);
    app.see("Breathe out.");
    assert_eq!(breath(&app), (0.5, "Out".to_owned()));
}

#[test]
fn the_strip_has_two_weeks_a_row_in_squares_that_can_be_told_apart() {
    let app = at_bedtime(Phone::new());
    app.show_on(320, 640);
    let rows = "const rows = {};
        for (const night of document.querySelectorAll('.strip > span')) (rows[night.offsetTop] ??= []).push(night.offsetWidth);
        return Object.values(rows)";
    let rows = app.script(rows, vec![]);
    let rows = rows.as_array().expect("rows");
    assert_eq!(rows.iter().map(|row| row.as_array().map_or(0, Vec::len)).collect::<Vec<_>>(), [14; 3]);
    let narrowest = rows.iter().flat_map(|row| row.as_array().into_iter().flatten()).filter_map(Value::as_u64).min();
    assert!(narrowest >= Some(16), "{narrowest:?} pixels");
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
            // What to do can be read without scrolling: its first words at least.
            let begins = "const say = document.querySelector('.guide-say span');
                return !say || say.getBoundingClientRect().top + scrollY < innerHeight - 80";
            assert_eq!(app.script(begins, vec![]), true, "{place}");
        });
    }
}

/// What of a step does not stand on the first screen, or is too small to hit or to see.
const MISSED: &str = "
    const box = (e) => e.getBoundingClientRect(), missed = [];
    for (const button of document.querySelectorAll('.run-buttons button')) {
        if (box(button).bottom > innerHeight) missed.push(button.innerText + ' is below the screen');
        if (box(button).height < 96) missed.push(button.innerText + ' is too small');
    }
    const figure = document.querySelector('.guide-picture .figure');
    if (figure && box(figure).height < innerHeight * 0.22) missed.push('the picture is ' + box(figure).height + ' high');
    return missed;";

#[test]
fn on_a_phone_each_step_stands_on_one_screen_with_its_buttons_and_a_picture_of_a_size() {
    for seated in [true, false] {
        walk("light", seated, 100, |app, place| {
            for height in [800, 640] {
                app.show_on(360, height);
                app.script("scrollTo(0, 0)", vec![]);
                assert_eq!(app.script(MISSED, vec![]), json!([]), "{place}, {height} pixels high");
            }
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
