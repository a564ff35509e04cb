//! A self-trial from its first evening to its answer, weeks later, over real reloads.

use e2e::{App, Phone, find::Role};
use serde_json::Value;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, CrampId, Draft},
        journal::{Journal, NightNote},
        night::NightOf,
    },
    storage::schema::encode_month,
};

/// The `n`th night from 22 November 2026 on.
fn night(n: i64) -> NightOf {
    let first = NightOf::evening("2026-11-22".parse().expect("a date"));
    if n < 0 { first.earlier(n.unsigned_abs()) } else { first.later(n.unsigned_abs()) }
}

/// Puts these nights on record, each with a cramp, or quiet, as if they had been noted one by one, and starts again.
fn put_on_record(app: &mut App, nights: std::ops::Range<i64>, cramp: impl Fn(i64) -> bool) {
    let mut journal = Journal::default();
    for n in nights {
        let start = Moment::parse_from_rfc3339(&format!("{}T23:10:00+01:00", night(n))).expect("a time");
        if cramp(n) {
            let draft = Draft { id: CrampId::at(start), confirmed: true, ..Draft::starting(start) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), start);
        } else {
            journal.put_night(NightNote { quiet: true, ..NightNote::new(night(n)) }, start);
        }
    }
    for month in journal.months() {
        app.store(&format!("unknot/journal/{month}"), &encode_month(&journal, month));
    }
    app.reload();
    app.wait_until_mounted();
}

/// Two weeks with a cramp every other night, and a trial of looser covers from tonight on.
fn begun() -> App {
    let mut app = Phone::new().at("20:00").open("#/");
    app.wait_until_mounted();
    put_on_record(&mut app, -14..0, |n| n % 2 == 0);
    app.follow("#/insights");
    app.tap("Trials: try one change");
    app.tap("Start a trial");
    app.answer("What do you want to change?", "Loosened bed covers");
    app.see("Of the last 14 nights you recorded 14.");
    assert!(app.is_answered("First evening with the change", "Tonight"), "the nights before are there already");
    assert!(app.is_answered("How long with the change?", "6 weeks"));
    app.tap("Start a trial");
    app.see("With the change: night 1 of 42.");
    app
}

/// The headings of the page's parts, in order.
fn headings(app: &App) -> Vec<Value> {
    let headings = app.script("return [...document.querySelectorAll('main h2')].map((h) => h.innerText)", vec![]);
    headings.as_array().cloned().unwrap_or_default()
}

#[test]
fn a_trial_survives_a_reload_and_the_evening_check_asks_for_it() {
    let mut app = begun();
    app.reload();
    app.see("With the change: night 1 of 42.");
    app.see("Not over yet");
    assert_eq!(headings(&app), ["Keeping to it", "Your nights so far", "Not over yet", "Keep in mind"]);
    app.see("“Bed covers loosened” stays in the evening check when the trial is over.");
    app.follow("#/");
    app.see("With the change, night 1 of 42");
    app.answer("Bed covers loosened", "Yes");
    // Tonight counts once it is over.
    app.minutes_pass(24 * 60);
    app.reload();
    app.tap("Loosened bed covers");
    app.see("With the change: night 2 of 42.");
    app.see("You kept to it on 1 of 1 evenings with an answer.");
}

#[test]
fn when_its_weeks_are_over_it_says_what_they_come_to() {
    let mut app = begun();
    app.minutes_pass(43 * 24 * 60);
    put_on_record(&mut app, -14..42, |n| if n < 0 { n % 2 == 0 } else { n == 5 || n == 9 });
    app.follow("#/trials");
    app.tap("Loosened bed covers");
    app.see("Over: 42 nights with the change.");
    app.see_a(Role::Heading, "Fewer cramps with the change");
    app.see("For each 10 cramps before, there were 1 in as many nights with the change.");
    app.see("Most people improve for a while whatever they do.");
    app.see("This does not show cause.");
    let answer_first = ["Fewer cramps with the change", "How your nights were", "How you kept to it", "Keep in mind"];
    assert_eq!(headings(&app), answer_first);
    app.see("The evening check still asks “Bed covers loosened”.");
    app.follow("#/");
    app.see("Bed covers loosened");
    app.follow("#/trials");
    app.tap("Loosened bed covers");
    app.tap("Ask no more");
    app.see("The evening check does not ask “Bed covers loosened” any more. Your answers stay.");
    app.follow("#/");
    app.see_a(Role::Heading, "Tonight");
    app.see_no_more("Bed covers loosened");
    app.follow("#/report");
    app.see("What was tried, and what came of it");
    app.see("1 cramp");
}
