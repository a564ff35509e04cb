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
        keys::PREFIX,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    device::{Fault, fail, writes},
    page::{app, dismiss_all, go, pause, start_again, storage},
    tabs::{Said, next_start, now},
};

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Verb {
    Log(i64),
    Edit(i64, u8),
    Remove(i64),
    /// Undoes the removal before it.
    Undo,
    Quiet(i64),
    Factor,
    Retire,
    Choose,
    Restore {
        replace: bool,
    },
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
            app.retire_factor(&id.ok_or("there is no question")?, true);
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

/// Every text of ours on the device.
fn texts() -> Texts {
    let storage = storage();
    let keys = (0..storage.length().unwrap()).filter_map(|n| storage.key(n).unwrap());
    keys.filter(|key| key.starts_with(PREFIX))
        .map(|key| (key.clone(), storage.get_item(&key).unwrap().unwrap()))
        .collect()
}

/// Whether the app shows that something went wrong.
fn is_told() -> bool {
    app().notices().with_untracked(|all| all.iter().any(|notice| notice.tone == Tone::Alarm))
}

/// The texts of a device, by key.
type Texts = Vec<(String, String)>;

/// One verb of the day as it goes without a fault.
struct Step {
    verb: Verb,
    /// A verb that must come first, because the app remembers it.
    first: Option<Verb>,
    /// What is stored before that.
    texts: Texts,
    /// What is said before the verb itself.
    before: Said,
    /// What is said after it.
    after: Said,
    /// How many writes it takes.
    writes: usize,
}

/// An app that starts on a device with these texts and has said nothing yet.
async fn begin(texts: &Texts) {
    fail(0, Fault::None);
    dismiss_all();
    storage().clear().unwrap();
    for (key, text) in texts {
        storage().set_item(key, text).unwrap();
    }
    start_again().await;
    pause(60).await;
}

/// The day without a fault.
async fn whole_day() -> Vec<Step> {
    go("#/").await;
    begin(&Texts::new()).await;
    let mut steps: Vec<Step> = Vec::new();
    for verb in DAY {
        let last = steps.last().filter(|_| verb == Verb::Undo);
        let first = last.map(|last| last.verb);
        let (texts, before) = (last.map_or_else(texts, |last| last.texts.clone()), stored());
        fail(0, Fault::None);
        perform(verb).await.unwrap();
        pause(60).await;
        assert_eq!(stored(), held(), "{verb:?}");
        assert!(is_held(verb, &held()), "{verb:?}");
        steps.push(Step { verb, first, texts, before, after: stored(), writes: writes() });
    }
    assert!(!is_told());
    let writes: usize = steps.iter().map(|step| step.writes).sum();
    assert!(writes > 60, "{writes} writes");
    steps
}

/// Lets each verb of the day meet `fault` at each of its writes, and then looks.
async fn each_write(fault: Fault, look: impl AsyncFn(&Step, Result<(), String>, &str)) {
    let day = whole_day().await;
    for step in &day {
        for write in 0..step.writes {
            begin(&step.texts).await;
            if let Some(verb) = step.first {
                perform(verb).await.unwrap();
            }
            fail(write, fault);
            let done = perform(step.verb).await;
            if writes() <= write {
                // The app started on a journal that has an epoch already, so it does not write the first one.
                assert!(step.verb == Verb::Log(42) && write > 0, "{:?} has no write {write}", step.verb);
                continue;
            }
            // The older months are read after the first screen.
            pause(60).await;
            look(step, done, &format!("{fault:?} at write {write} of {:?}", step.verb)).await;
        }
    }
    begin(&Texts::new()).await;
}

#[wasm_bindgen_test]
async fn a_tab_killed_at_any_write_starts_again_with_all_or_nothing_of_it() {
    each_write(Fault::Killed, async |step, _, place| {
        let there = stored();
        assert!([&step.before, &step.after].contains(&&there), "{place}: {there:#?}");
        fail(0, Fault::None);
        start_again().await;
        pause(60).await;
        assert_eq!(held(), there, "{place}: the app that starts has the same");
        assert_eq!(stored(), there, "{place}: and so has the start after that");
    })
    .await;
}

/// One write is refused; the next change writes what was left.
async fn check_refused(error: &'static str, may_be_untold: usize) {
    let untold = std::cell::RefCell::new(Vec::new());
    each_write(Fault::Once(error), async |step, done, place| {
        assert!(is_held(step.verb, &held()), "{place}: {:#?}", held());
        if done.is_ok() && !is_told() {
            untold.borrow_mut().push(place.to_owned());
        }
        app().choose_settings(|settings| settings.voice = !settings.voice);
        assert_eq!(stored(), held(), "{place}");
    })
    .await;
    assert!(untold.borrow().len() <= may_be_untold, "nobody was told of {:#?}", untold.borrow());
}

#[wasm_bindgen_test]
async fn one_write_refused_for_lack_of_room_loses_nothing_and_is_told() {
    // Where a copy finds no room, an older one makes it: those writes succeed after all.
    check_refused("QuotaExceededError", 5).await;
}

#[wasm_bindgen_test]
async fn one_write_refused_by_the_browser_loses_nothing_and_is_told() {
    check_refused("SecurityError", 0).await;
}

#[wasm_bindgen_test]
async fn once_nothing_can_be_written_memory_is_right_and_the_person_was_told() {
    each_write(Fault::FromThen("QuotaExceededError"), async |step, done, place| {
        assert!(done.is_err() || is_told(), "{place}: nobody was told");
        assert!(is_held(step.verb, &held()), "{place}: {:#?}", held());
        app().log_cramp(cramp(50, None)).unwrap();
        assert!(is_held(Verb::Log(50), &held()), "{place}: what is said next is held too");
        let there = stored();
        assert!([&step.before, &step.after].contains(&&there), "{place}: {there:#?}");
    })
    .await;
}
