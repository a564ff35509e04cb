//! The bedtime routine, run by the clock: to its end, paused, left, taken up again.

use e2e::{App, Phone, find::Role};
use serde_json::{Value, json};

const LEFT: &str = "Left leg. Straighten it, toes up. Lean forward, back straight.";
const RIGHT: &str = "Right leg. Straighten it, toes up. Lean forward, back straight.";
const REST: &str = "Come back. Breathe.";

/// Keeps what the page asks of the device, and passes it on.
const LISTEN: &str = "
    self.buzzes = 0, self.spoken = [], self.held = [];
    const { vibrate } = Navigator.prototype, { speak } = SpeechSynthesis.prototype, { request } = WakeLock.prototype;
    // Not every engine can buzz: asked for it is enough.
    Navigator.prototype.vibrate = function (pattern) { self.buzzes++; return vibrate?.call(this, pattern) ?? true; };
    SpeechSynthesis.prototype.speak = function (words) { self.spoken.push(words.text); return speak.call(this, words); };
    WakeLock.prototype.request = function (kind) {
        const asked = request.call(this, kind);
        asked.then((lock) => self.held.push(lock));
        return asked;
    };";

fn at_bedtime() -> App {
    let app = Phone::new().at("21:30").running_first(LISTEN).open("#/routine");
    app.wait_until_mounted();
    app
}

fn running() -> App {
    let app = at_bedtime();
    app.tap("Start");
    app.see(LEFT);
    app
}

/// The seconds in the ring.
fn left(app: &App) -> i64 {
    let ring = app.script("return document.querySelector('.ring-number')?.textContent ?? ''", vec![]);
    ring.as_str().and_then(|number| number.trim().parse().ok()).expect("the ring shows a number")
}

/// The clock goes on to the end of what the ring counts.
fn to_the_next_phase(app: &mut App) {
    app.seconds_pass(left(app));
}

/// What is on record of tonight's routine: "yes", "no", or nothing.
fn noted(app: &App) -> Option<String> {
    let month: Value = serde_json::from_str(&app.stored_text("unknot/journal/2026-11")?).expect("a month's text");
    let night = month["nights"].as_array()?.iter().find(|entry| entry["value"]["night"] == "2026-11-22")?;
    let said = |answer: &str| {
        night["value"]["answers"][answer].as_array().is_some_and(|all| all.contains(&json!("routine-done")))
    };
    ["yes", "no"].into_iter().find(|answer| said(answer)).map(str::to_owned)
}

#[test]
fn it_runs_to_its_end_and_marks_the_night() {
    let mut app = at_bedtime();
    app.see("About 2 minutes");
    app.see("done on 0");
    app.tap("Start");
    for say in [LEFT, RIGHT] {
        for round in 1..=3 {
            app.see(say);
            app.see(&format!("{round} of 3 times"));
            assert_eq!(noted(&app), None, "nothing is noted before the end");
            to_the_next_phase(&mut app);
            app.see(REST);
            to_the_next_phase(&mut app);
        }
    }
    app.see("Noted for tonight.");
    assert_eq!(noted(&app).as_deref(), Some("yes"));
    app.tap("Good night");
    app.until("the run to be forgotten", |app| app.stored_text("unknot/run").is_none().then_some(()));
    app.follow("#/routine");
    app.see("done on 1, not done on 0, not recorded on 41.");
}

#[test]
fn what_was_noted_by_mistake_is_taken_back_by_a_tap() {
    let mut app = running();
    app.tap("Next");
    app.see(RIGHT);
    app.tap("Next");
    app.see("Noted for tonight.");
    app.tap("I did not do it");
    app.see("Not noted.");
    assert_eq!(noted(&app), None);
    app.minutes_pass(1);
    app.follow("#/routine");
    app.see("done on 0");
}

#[test]
fn a_reload_finds_it_where_it_stood_and_it_waits() {
    let mut app = running();
    app.seconds_pass(24);
    app.see("2 of 3 times");
    app.a_moment_passes();
    app.reload();
    app.see("Go on");
    app.see("2 of 3 times");
    let stood = left(&app);
    assert!((1..=6).contains(&stood), "{stood}");
    app.seconds_pass(40);
    app.a_moment_passes();
    assert_eq!(left(&app), stood, "nobody does it while it waits");
    app.tap("Go on");
    to_the_next_phase(&mut app);
    app.see(REST);
}

#[test]
fn a_reload_of_its_last_page_comes_back_to_it_and_begins_nothing() {
    let mut app = running();
    app.tap("Next");
    app.tap("Next");
    app.see("Noted for tonight.");
    app.reload();
    app.see("Noted for tonight.");
    app.see_no(LEFT);
    app.tap("I did not do it");
    app.see("Not noted.");
    app.reload();
    app.see("Not noted.");
    assert_eq!(noted(&app), None, "a reload answers nothing");
    app.tap("I did do it");
    app.see("Noted for tonight.");
    assert_eq!(noted(&app).as_deref(), Some("yes"));
    app.tap("Good night");
    app.follow("#/routine");
    app.tap("Start");
    app.see(LEFT);
}

#[test]
fn a_tab_killed_at_its_last_page_begins_anew_when_the_person_starts_again() {
    if e2e::differs!() {
        return;
    }
    let mut app = running();
    app.tap("Next");
    app.tap("Next");
    app.see("Noted for tonight.");
    app.kill_tab();
    app.open_tab("#/routine");
    app.wait_until_mounted();
    app.tap("Start");
    app.see(LEFT);
    app.see("1 of 3 times");
}

#[test]
fn a_killed_tab_finds_it_again_from_the_routine() {
    if e2e::differs!() {
        return;
    }
    let mut app = running();
    app.seconds_pass(65);
    app.see(RIGHT);
    app.kill_tab();
    app.phone_sleeps(5);
    app.open_tab("#/routine");
    app.wait_until_mounted();
    app.tap("Go on where you stopped");
    app.see(RIGHT);
    app.tap("Go on");
    app.tap("Next");
    app.see("Noted for tonight.");
}

#[test]
fn another_page_lets_it_wait() {
    let mut app = running();
    app.seconds_pass(12);
    app.see(REST);
    app.follow("#/safety");
    app.see_a(Role::Heading, "Warning signs");
    app.seconds_pass(90);
    app.follow("#/routine/run");
    app.see(REST);
    app.see("1 of 3 times");
}

#[test]
fn pause_back_and_next_do_as_they_say() {
    let mut app = running();
    app.seconds_pass(3);
    app.tap("Pause");
    app.see("Go on");
    let stood = left(&app);
    app.seconds_pass(30);
    app.a_moment_passes();
    assert_eq!(left(&app), stood);
    app.tap("Next");
    app.see(RIGHT);
    app.tap("Back");
    app.see(LEFT);
    assert_eq!(left(&app), 10);
    app.tap("Go on");
    to_the_next_phase(&mut app);
    app.see(REST);
    app.tap("Stop, without noting it");
    app.see_a(Role::Heading, "Bedtime routine");
    assert_eq!((noted(&app), app.stored_text("unknot/run")), (None, None));
}

#[test]
fn a_minute_that_a_late_timer_missed_counts() {
    let mut app = running();
    app.seconds_pass(60);
    app.see(RIGHT);
    app.see("1 of 3 times");
}

#[test]
fn an_hour_that_nobody_saw_does_not_count_and_notes_nothing() {
    let mut app = running();
    app.seconds_pass(4);
    app.a_moment_passes();
    app.minutes_pass(60);
    app.see("Go on");
    app.see(LEFT);
    app.see("1 of 3 times");
    assert_eq!(noted(&app), None);
}

#[test]
fn a_clock_set_back_by_an_hour_stands_still_and_goes_on() {
    let mut app = running();
    app.seconds_pass(12);
    app.see(REST);
    app.minutes_pass(-60);
    app.a_moment_passes();
    app.see(REST);
    to_the_next_phase(&mut app);
    app.see("2 of 3 times");
}

/// Until exactly this was said: where a browser names no voices, it is given a moment to do so.
fn hear(app: &App, said: &[&str]) {
    app.until("the sentence to be said", |app| {
        (app.try_script("return self.spoken", vec![])? == serde_json::json!(said)).then_some(())
    });
}

#[test]
fn each_change_is_said() {
    if e2e::differs!() {
        return;
    }
    let mut app = at_bedtime();
    app.follow("#/settings");
    app.answer("Read the steps aloud", "On");
    let sample = "Pull your toes toward your shin.";
    hear(&app, &[sample]);
    app.follow("#/routine");
    app.tap("Start");
    app.see(LEFT);
    hear(&app, &[sample, LEFT]);
    to_the_next_phase(&mut app);
    app.see(REST);
    hear(&app, &[sample, LEFT, REST]);
}

#[test]
fn each_change_buzzes_and_the_screen_stays_on_until_it_pauses() {
    let mut app = at_bedtime();
    app.script("self.buzzes = 0", vec![]);
    app.tap("Start");
    app.see(LEFT);
    let released = |app: &App| app.script("return self.held.at(-1)?.released ?? null", vec![]);
    app.until("the screen to be kept on", |app| (released(app) == false).then_some(()));
    to_the_next_phase(&mut app);
    app.see(REST);
    assert_eq!(app.script("return self.buzzes", vec![]), 2);
    app.tap("Pause");
    app.until("the screen to be let go", |app| (released(app) == true).then_some(()));
    app.tap("Go on");
    app.until("the screen to be kept on again", |app| (released(app) == false).then_some(()));
}
