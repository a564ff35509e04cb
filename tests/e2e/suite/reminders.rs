//! Reminders without a server: a file for the phone's calendar, a line on Tonight, and a notification while it is open.

use e2e::{App, Phone};
use icalendar::{Calendar, Component, Event, parser};
use serde_json::{Value, json};

/// Keeps what the page notifies of, and passes it on.
const LISTEN: &str = "
    self.told = [];
    const Real = self.Notification;
    self.Notification = new Proxy(Real, {
        construct: (target, args) => { self.told.push(args[0]); return new target(...args); },
    });";

fn with_reminders(at: &str, leave: bool) -> App {
    let phone = if leave { Phone::new().allowing_notifications() } else { Phone::new() };
    let app = phone.at(at).running_first(LISTEN).open("#/routine");
    app.wait_until_mounted();
    app.open_every_fold();
    app.fill("Bedtime routine", "20:30");
    app.fill("Morning check", "08:00");
    app
}

/// The person comes back to the page, which looks at the clock then.
fn come_back(app: &App) {
    app.script("dispatchEvent(new Event('pageshow'))", vec![]);
}

fn told(app: &App) -> Value {
    app.script("return self.told", vec![])
}

/// The events of a file, as another program's calendar reads them.
fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = parser::read_calendar(&parser::unfold(text)).expect("a calendar").into();
    calendar.components.iter().filter_map(|part| part.as_event().cloned()).collect()
}

fn values(events: &[Event], name: &str) -> Vec<String> {
    events.iter().map(|event| event.property_value(name).unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_file_holds_both_with_alarms_and_a_changed_time_replaces_the_old_one() {
    let mut app = with_reminders("2026-11-22T12:00:00+01:00", false);
    app.download_here();
    app.tap("Put into my calendar");
    app.see("Saved to your downloads.");
    let text = app.downloaded("unknot-reminders.ics");
    let first = events(&text);
    assert_eq!(values(&first, "UID"), ["unknot-bedtime-routine", "unknot-morning-check"]);
    assert_eq!(values(&first, "DTSTART"), ["20261122T203000", "20261122T080000"]);
    assert_eq!(values(&first, "RRULE"), ["FREQ=DAILY", "FREQ=DAILY"]);
    assert_eq!(text.matches("BEGIN:VALARM").count(), 2, "{text}");
    app.forget_download("unknot-reminders.ics");
    app.minutes_pass(5);
    app.fill("Bedtime routine", "21:15");
    app.tap("Put into my calendar");
    let then = events(&app.downloaded("unknot-reminders.ics"));
    assert_eq!(values(&then, "UID"), values(&first, "UID"));
    assert_eq!(values(&then, "DTSTART")[0], "20261122T211500");
    let number = |events: &[Event]| values(events, "SEQUENCE")[0].parse::<i64>().expect("a number");
    assert!(number(&then) > number(&first));
}

/// A share sheet: it takes down what it is handed, and then does as `refusal` says; "" is taking it.
pub fn share_sheet(refusal: &str) -> String {
    format!(
        "self.handed = [];
        Navigator.prototype.canShare = (data) => data.files?.length > 0;
        Navigator.prototype.share = async (data) => {{
            const files = data.files.map(async (file) => [file.name, file.type, await file.text()]);
            self.handed.push(await Promise.all(files));
            if ('{refusal}') throw new DOMException('refused', '{refusal}');
        }};"
    )
}

/// A phone, not a desk, with such a sheet; and what was handed to it by the button.
fn shared(refusal: &str, said: &str) -> (App, String) {
    let mut app = Phone::new().with_a_finger().running_first(&share_sheet(refusal)).open("#/routine");
    app.wait_until_mounted();
    assert_eq!(app.script("return matchMedia('(pointer: coarse)').matches", vec![]), true, "a phone");
    app.download_here();
    app.open_every_fold();
    app.fill("Bedtime routine", "20:30");
    app.tap("Put into my calendar");
    app.see(said);
    let handed = app.script("return self.handed", vec![]);
    assert_eq!(handed.as_array().map(Vec::len), Some(1), "once: {handed}");
    assert_eq!((&handed[0][0][0], &handed[0][0][1]), (&json!("unknot-reminders.ics"), &json!("text/calendar")));
    assert_eq!(handed[0].as_array().map(Vec::len), Some(1), "one file: {handed}");
    let text = handed[0][0][2].as_str().expect("its text").to_owned();
    (app, text)
}

#[test]
fn on_a_phone_the_share_sheet_gets_the_file() {
    if e2e::differs!() {
        return;
    }
    let (app, text) = shared("", "Handed over. Your calendar takes it from here.");
    let events = events(&text);
    assert_eq!(values(&events, "UID"), ["unknot-bedtime-routine"]);
    assert_eq!(values(&events, "DTSTART"), ["20261122T203000"]);
    assert_eq!(text.matches("BEGIN:VALARM").count(), 1, "{text}");
    app.a_moment_passes();
    assert!(!app.profile().join("unknot-reminders.ics").exists(), "not twice");
}

#[test]
fn a_share_sheet_that_refuses_becomes_a_download_of_the_same_file() {
    if e2e::differs!() {
        return;
    }
    let (app, text) = shared("NotAllowedError", "Saved to your downloads. Open the file: your calendar takes it.");
    assert_eq!(app.downloaded("unknot-reminders.ics"), text);
}

#[test]
fn a_share_sheet_that_is_closed_hands_over_nothing_and_says_so() {
    if e2e::differs!() {
        return;
    }
    let (app, _) = shared("AbortError", "Nothing was saved.");
    app.a_moment_passes();
    assert!(!app.profile().join("unknot-reminders.ics").exists(), "the person did not want it");
}

#[test]
fn the_page_says_what_a_phone_can_do_without_a_server() {
    let app = with_reminders("2026-11-22T12:00:00+01:00", false);
    app.see("Unknot has no server, so it cannot ring while it is closed. Your phone's calendar can.");
    app.see("To stop, delete it in the calendar.");
    app.fill("Bedtime routine", "");
    app.fill("Morning check", "");
    app.see_no_more("Put into my calendar");
}

#[test]
fn tonight_says_when_the_routine_is_due_and_not_once_it_is_answered() {
    let mut app = with_reminders("2026-11-22T20:00:00+01:00", false);
    app.follow("#/");
    app.see("Bedtime routine");
    app.see_no("Time for your bedtime routine");
    app.minutes_pass(31);
    come_back(&app);
    app.see("Time for your bedtime routine");
    app.follow("#/routine/run");
    app.tap("Next");
    app.tap("Next");
    app.see("Noted for tonight.");
    app.follow("#/");
    app.see_no_more("Time for your bedtime routine");
}

#[test]
fn a_notification_comes_once_while_it_is_open_and_allowed_and_needed() {
    let mut app = with_reminders("2026-11-22T20:00:00+01:00", true);
    come_back(&app);
    assert_eq!(told(&app), json!([]));
    app.minutes_pass(31);
    come_back(&app);
    app.until("the notification", |app| (told(app) == json!(["Time for your bedtime routine."])).then_some(()));
    app.minutes_pass(10);
    come_back(&app);
    app.a_moment_passes();
    assert_eq!(told(&app), json!(["Time for your bedtime routine."]));
}

#[test]
fn the_morning_check_is_told_too_until_it_is_answered() {
    let mut app = with_reminders("2026-11-23T07:30:00+01:00", true);
    app.minutes_pass(31);
    come_back(&app);
    app.until("the notification", |app| (told(app) == json!(["How was your night? It takes a moment."])).then_some(()));
    app.follow("#/");
    app.answer("How was last night?", "Quiet");
    app.minutes_pass(1);
    come_back(&app);
    app.a_moment_passes();
    assert_eq!(told(&app).as_array().map(Vec::len), Some(1));
}

#[test]
fn without_leave_or_need_nothing_is_notified() {
    let mut app = with_reminders("2026-11-22T20:00:00+01:00", true);
    app.follow("#/routine/run");
    app.tap("Next");
    app.tap("Next");
    app.see("Noted for tonight.");
    app.minutes_pass(31);
    come_back(&app);
    app.a_moment_passes();
    assert_eq!(told(&app), json!([]), "the routine is done");

    let mut app = with_reminders("2026-11-22T20:00:00+01:00", false);
    app.minutes_pass(31);
    come_back(&app);
    app.a_moment_passes();
    assert_eq!(told(&app), json!([]), "nobody allowed it");
}
