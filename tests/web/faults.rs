//! Every write of a day fails in turn over the device's real storage, or the tab is killed at it. After each: what the
//! app accepted is there at the next start, once, and of what it did not accept the person was told.

use leptos::prelude::*;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, CrampId, Draft, Severity},
        journal::NightNote,
        night::NightOf,
    },
    state::{Opened, Tone},
    storage::{
        backup::{preview, read_backup, write_backup},
        diary::Diary,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{app, go, start_again, storage},
    tabs::{Said, next_start, now},
};

/// Counts the app's writes and lets some of them fail: once, from one on, or without anybody hearing of it.
const SHIM: &str = "
    self.faults ??= (() => {
        const faults = { writes: 0, at: Infinity, kind: '', error: '' };
        for (const name of ['setItem', 'removeItem']) {
            const real = Storage.prototype[name];
            Storage.prototype[name] = function (key, ...rest) {
                if (this !== localStorage || !`${key}`.startsWith('unknot/')) return real.call(this, key, ...rest);
                const count = faults.writes++;
                if (faults.kind === 'once' ? count !== faults.at : count < faults.at) return real.call(this, key, ...rest);
                if (faults.kind !== 'killed') throw new DOMException('refused', faults.error);
            };
        }
        return faults;
    })();";

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    None,
    /// One write is refused for this reason.
    Once(&'static str),
    /// That write and every later one.
    FromThen(&'static str),
    /// The tab is killed: that write and every later one never happen.
    Killed,
}

/// Lets `fault` happen at the app's `at`-th write from now.
fn fail(at: usize, fault: Fault) {
    let (kind, error) = match fault {
        Fault::None => ("none", ""),
        Fault::Once(error) => ("once", error),
        Fault::FromThen(error) => ("from then", error),
        Fault::Killed => ("killed", ""),
    };
    let at = if fault == Fault::None { "Infinity".to_owned() } else { at.to_string() };
    js_sys::eval(&format!(
        "{SHIM} Object.assign(self.faults, {{ writes: 0, at: {at}, kind: '{kind}', error: '{error}' }})"
    ))
    .unwrap();
}

/// How many writes there were since.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
fn writes() -> usize {
    js_sys::eval("self.faults.writes").unwrap().as_f64().unwrap() as usize
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verb {
    Log(i64),
    Edit(i64, u8),
    Remove(i64),
    Undo,
    Quiet(i64),
    Factor,
    Retire,
    Choose,
    Restore { replace: bool },
    GoBack,
    Delete,
}

const DAY: [Verb; 15] = [
    Verb::Log(1),
    Verb::Edit(1, 7),
    Verb::Quiet(2),
    Verb::Factor,
    Verb::Choose,
    Verb::Log(40),
    Verb::Restore { replace: false },
    Verb::Remove(1),
    Verb::Undo,
    Verb::Retire,
    Verb::Restore { replace: true },
    Verb::Log(41),
    Verb::GoBack,
    Verb::Delete,
    Verb::Log(42),
];

fn at(day: i64) -> Moment {
    Moment::parse_from_rfc3339("2020-03-04T03:00:00+00:00").unwrap() + chrono::TimeDelta::days(day)
}

fn cramp(day: i64, severity: Option<u8>) -> Draft {
    Draft { severity: severity.and_then(|s| Severity::new(s).ok()), confirmed: true, ..Draft::starting(at(day)) }
}

/// A backup with two months, one of them new, and an older edit of a cramp the day knows.
fn backup() -> Opened {
    let mut diary = Diary::default();
    for day in [-40, 0, 1] {
        diary.journal.put_cramp(Cramp::new(cramp(day, Some(5))).unwrap(), at(2));
    }
    let backup = read_backup(&write_backup(&diary, &[], "0.1.0", at(2)), now()).unwrap();
    Opened { preview: preview(&diary, &backup), backup }
}

/// Does `verb`; an error is one that the page shows.
async fn perform(verb: Verb) -> Result<(), String> {
    let app = app();
    match verb {
        Verb::Log(day) => app.log_cramp(cramp(day, None)).map_err(|error| error.to_string())?,
        Verb::Edit(day, n) => app
            .amend_cramp(CrampId::at(at(day)), |draft| draft.severity = Severity::new(n).ok())
            .map_err(|error| error.to_string())?,
        Verb::Remove(day) => app.remove_cramp(CrampId::at(at(day)), false),
        Verb::Undo => app.undo(),
        Verb::Quiet(day) => app.note_night(NightOf::of(at(day)), |note| note.quiet = true),
        Verb::Factor => app.add_factor("Gardening").map_err(|error| error.to_string())?,
        Verb::Retire => {
            let id = app.own_factors().get_untracked().first().map(|factor| factor.id().clone());
            id.into_iter().for_each(|id| app.retire_factor(&id, true));
        }
        Verb::Choose => app.choose_settings(|settings| settings.voice = true),
        Verb::Restore { replace } => app.restore(backup(), replace).await.map_err(|error| error.to_string())?,
        Verb::GoBack => {
            let copy = app.copies().first().copied().ok_or("there is no copy")?;
            app.go_back_to_copy(copy).await.map_err(|error| error.to_string())?;
        }
        Verb::Delete => app.delete_everything().await.map_err(|error| error.to_string())?,
    }
    Ok(())
}

/// Whether what `verb` says is among what the app holds; a change of everything may have been refused.
fn is_held(verb: Verb, said: &Said) -> bool {
    let cramp = |day| said.cramps.iter().find(|c| c.start == at(day));
    match verb {
        Verb::Log(day) => cramp(day).is_some(),
        Verb::Edit(day, n) => cramp(day).is_some_and(|c| c.severity.map(Severity::value) == Some(n)),
        Verb::Remove(day) => cramp(day).is_none(),
        Verb::Undo => cramp(1).is_some(),
        Verb::Quiet(day) => said.nights.contains(&NightNote { quiet: true, ..NightNote::new(NightOf::of(at(day))) }),
        Verb::Factor => said.factors.iter().any(|(words, _)| words == "Gardening"),
        Verb::Retire => said.factors.iter().all(|(_, retired)| *retired),
        Verb::Choose => said.voice,
        Verb::Restore { .. } | Verb::GoBack | Verb::Delete => true,
    }
}

/// What the app holds now.
fn held() -> Said {
    let app = app();
    let factors = app.own_factors().get_untracked();
    Said {
        cramps: app.look(|j| j.cramps().into_iter().cloned().map(Cramp::into_draft).collect()),
        nights: app.look(|j| j.nights().cloned().collect()),
        factors: factors.iter().map(|f| (f.question().to_owned(), f.is_retired())).collect(),
        voice: app.settings().with_untracked(|s| s.voice),
    }
}

/// What the next start finds.
fn stored() -> Said {
    Said::of(&next_start().diary)
}

/// Whether the app shows that something went wrong.
fn is_told() -> bool {
    app().notices().with_untracked(|all| all.iter().any(|notice| notice.tone == Tone::Alarm))
}

/// An empty device, and an app that has said nothing yet.
async fn begin() {
    fail(0, Fault::None);
    storage().clear().unwrap();
    start_again().await;
    for notice in app().notices().get_untracked() {
        app().dismiss(&notice);
    }
    storage().clear().unwrap();
    start_again().await;
    app().forget_undo();
}

/// The day without a fault: what is stored before it and after each verb, and how many writes it takes up to there.
async fn whole_day() -> Vec<(Said, usize)> {
    begin().await;
    fail(0, Fault::None);
    let mut states = vec![(stored(), 0)];
    for verb in DAY {
        perform(verb).await.unwrap();
        assert_eq!(stored(), held(), "{verb:?}");
        states.push((stored(), writes()));
    }
    assert!(!is_told());
    states
}

/// How many writes a whole day takes.
fn count(day: &[(Said, usize)]) -> usize {
    day.last().unwrap().1
}

#[wasm_bindgen_test]
async fn a_tab_killed_at_any_write_starts_again_with_all_or_nothing_of_it() {
    go("#/").await;
    let day = whole_day().await;
    assert!(count(&day) > 60, "{} writes", count(&day));
    for write in 0..count(&day) {
        begin().await;
        fail(write, Fault::Killed);
        for (index, verb) in DAY.into_iter().enumerate() {
            let _ = perform(verb).await;
            if writes() > write {
                let there = stored();
                let possible = [&day[index].0, &day[index + 1].0];
                assert!(possible.contains(&&there), "killed at {write} in {verb:?}: {there:#?}");
                break;
            }
        }
    }
    begin().await;
}

#[wasm_bindgen_test]
async fn one_refused_write_loses_nothing_and_is_told() {
    go("#/").await;
    let day = whole_day().await;
    for error in ["QuotaExceededError", "SecurityError"] {
        let mut untold = Vec::new();
        for write in 0..count(&day) {
            begin().await;
            fail(write, Fault::Once(error));
            let mut told = false;
            for verb in DAY {
                told |= perform(verb).await.is_err();
                let held = held();
                assert!(is_held(verb, &held), "{error} at {write}, {verb:?}: {held:#?}");
            }
            // What was refused is written with the next change.
            app().choose_settings(|settings| settings.voice = !settings.voice);
            assert_eq!(stored(), held(), "{error} at {write}");
            if !told && !is_told() {
                untold.push(write);
            }
        }
        // Nobody need hear of a snapshot that made room for itself, nor of what was only tidied up.
        assert!(untold.len() <= 2, "{error}: nobody was told at {untold:?}");
    }
    begin().await;
}

#[wasm_bindgen_test]
async fn once_nothing_can_be_written_memory_is_right_and_the_person_was_told() {
    go("#/").await;
    let day = whole_day().await;
    for write in 0..count(&day) {
        begin().await;
        fail(write, Fault::FromThen("QuotaExceededError"));
        let mut possible = None;
        for (index, verb) in DAY.into_iter().enumerate() {
            let refused = perform(verb).await.is_err();
            if writes() > write && possible.is_none() {
                assert!(refused || is_told(), "nobody was told at {write} in {verb:?}");
                possible = Some([&day[index].0, &day[index + 1].0]);
            }
            let held = held();
            assert!(is_held(verb, &held), "at {write}, {verb:?}: {held:#?}");
        }
        let there = stored();
        assert!(possible.unwrap().contains(&&there), "at {write}: {there:#?}");
    }
    begin().await;
}
