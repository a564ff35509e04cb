//! Two tabs that write in turn and at once, and one that restores while the other writes: both end with everything.

use leptos::prelude::*;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        factor::OwnFactor,
        journal::{NightNote, home},
        night::NightOf,
    },
    storage::{
        backup::{Backup, read_backup, write_backup},
        books::BookName,
        diary::Diary,
        keys::Key,
        load::Loaded,
        restore::{Guard, Mode, restore},
        save::text_of,
        switch::clear,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{app, dismiss_all, open_app, open_app_holding, pause, start_again_as_of, stored, until},
    tabs::{Tab, next_start, now},
};

fn at(hour: u32) -> Moment {
    Moment::parse_from_rfc3339(&format!("2020-03-04T{hour:02}:00:00+00:00")).unwrap()
}

fn draft(hour: u32) -> Draft {
    Draft { confirmed: true, ..Draft::starting(at(hour)) }
}

/// Notes a cramp in the tab of this page.
fn log_here(hour: u32) {
    app().log_cramp(draft(hour)).unwrap();
}

/// Notes a cramp in the other tab.
fn log_there(tab: &Tab, loaded: &mut Loaded, hour: u32) {
    let cramp = Cramp::new(draft(hour)).unwrap();
    let unsaved = tab.change(loaded, |diary| Key::Month(diary.journal.put_cramp(cramp, now())));
    assert!(unsaved.is_empty(), "{unsaved:?}");
}

/// The hours of the cramps that the next start finds.
fn hours() -> Vec<u32> {
    next_start().diary.journal.cramps().iter().map(|c| chrono::Timelike::hour(&c.get().start)).collect()
}

/// The same, as the app in this page has them.
fn hours_here() -> Vec<u32> {
    app().look(|j| j.cramps().iter().map(|c| chrono::Timelike::hour(&c.get().start)).collect())
}

/// Waits until both the device and this tab have exactly these.
async fn both_have(expected: &[u32]) {
    until(&format!("the cramps of {expected:?}"), || hours() == expected && hours_here() == expected).await;
}

#[wasm_bindgen_test]
async fn tabs_that_write_in_turn_have_everything_once() {
    open_app("#/").await;
    let tab = Tab::other();
    let mut there = tab.load();
    for (turn, hour) in (0..6).enumerate() {
        if turn % 2 == 0 {
            log_here(hour);
        } else {
            log_there(&tab, &mut there, hour);
        }
        both_have(&(0..=hour).collect::<Vec<_>>()).await;
    }
}

#[wasm_bindgen_test]
async fn what_this_tab_writes_between_anothers_look_and_its_write_is_written_again() {
    open_app("#/").await;
    log_here(1);
    let tab = Tab::other();
    let mut there = tab.load();
    // The other tab has read the month; before its text is there, this tab writes.
    tab.meanwhile(0, || log_here(2));
    log_there(&tab, &mut there, 3);
    assert_eq!(hours(), [1, 3], "for a moment, the text that was written last");
    both_have(&[1, 2, 3]).await;
    // The other tab hears of that, as this one did.
    log_there(&tab, &mut there, 4);
    both_have(&[1, 2, 3, 4]).await;
}

#[wasm_bindgen_test]
async fn questions_and_choices_written_at_once_are_kept_too() {
    open_app("#/").await;
    let tab = Tab::other();
    let mut there = tab.load();
    tab.meanwhile(0, || app().add_factor("Gardening").unwrap());
    let factor = OwnFactor::new("Swimming", at(5)).unwrap();
    let unsaved = tab.change(&mut there, |diary| {
        diary.books.factors.put(factor, now());
        Key::Book(BookName::Factors)
    });
    assert!(unsaved.is_empty());
    until("both questions", || next_start().diary.books.factors.iter().count() == 2).await;
    app().choose_settings(|settings| settings.voice = true);
    pause(50).await;
    assert!(next_start().diary.choices.settings.voice);
    assert_eq!(app().own_factors().get_untracked().len(), 2);
}

#[wasm_bindgen_test]
async fn answers_about_the_same_thing_given_before_this_tab_heard_of_the_others_are_all_kept() {
    open_app("#/").await;
    let night = NightOf::of(at(5));
    let id = draft(5).id;
    log_here(5);
    app().note_night(night, |note| note.note = "Hot".into());
    let tab = Tab::other();
    let mut there = tab.load();
    let mut say_there = |change: &dyn Fn(&mut Diary) -> Key| {
        let unsaved = tab.change(&mut there, |diary| change(diary));
        assert!(unsaved.is_empty(), "{unsaved:?}");
    };
    // All in one turn: no event of the other tab has come yet.
    say_there(&|diary| {
        let note = diary.journal.night(night).cloned().unwrap();
        Key::Month(diary.journal.put_night(NightNote { drinks: Some(3), ..note }, now()))
    });
    app().note_night(night, |note| note.note = "Hot and long".into());
    say_there(&|diary| {
        let told = diary.journal.cramp(id).cloned().unwrap().into_draft();
        let cramp = Cramp::new(Draft { woke_me: Some(true), ..told }).unwrap();
        Key::Month(diary.journal.put_cramp(cramp, now()))
    });
    app().amend_cramp(id, |draft| draft.sore_after = Some(false)).unwrap();
    say_there(&|diary| {
        let mut settings = diary.choices.settings.clone();
        settings.voice = true;
        diary.choices.set(settings, now());
        Key::Settings
    });
    app().choose_settings(|settings| settings.vibration = false);
    let diary = next_start().diary;
    let note = diary.journal.night(night).unwrap();
    assert_eq!((note.note.as_str(), note.drinks), ("Hot and long", Some(3)));
    let told = diary.journal.cramp(id).unwrap().get();
    assert_eq!((told.woke_me, told.sore_after), (Some(true), Some(false)));
    assert!(diary.choices.settings.voice && !diary.choices.settings.vibration);
}

fn backup(hour: u32) -> Backup {
    let mut diary = Diary::default();
    diary.journal.put_cramp(Cramp::new(draft(hour)).unwrap(), at(hour));
    read_backup(&write_backup(&diary, &[], "0.1.0", at(hour)), now()).unwrap()
}

/// Restores in the other tab while this one writes before its `write`-th write. Returns how many there were.
async fn restore_there(mode: Mode, write: usize) -> usize {
    dismiss_all();
    // What was said long before the restore belongs to it.
    let mut long_ago = Diary::default();
    long_ago.journal.put_cramp(Cramp::new(draft(1)).unwrap(), at(1));
    let key = Key::Month(home(draft(1).id));
    open_app_holding(&[(&key.to_string(), &text_of(&key, &long_ago).unwrap())], "#/").await;
    start_again_as_of(js_sys::Date::now() - 60_000.0).await;
    let tab = Tab::other();
    let before = tab.load().diary;
    tab.meanwhile(write, || log_here(2));
    restore(&tab, &before, &backup(3), mode, Guard::Snapshot, now()).unwrap();
    let expected: &[u32] = match mode {
        _ if tab.writes() <= write => return tab.writes(),
        Mode::Merge => &[1, 2, 3],
        Mode::Replace => &[2, 3],
    };
    both_have(expected).await;
    pause(100).await;
    both_have(expected).await;
    let alarms = app().notices().with_untracked(|all| all.iter().filter(|n| n.text.contains("Not stored")).count());
    assert_eq!(alarms, 0, "nothing is left to be stored");
    tab.writes()
}

#[wasm_bindgen_test]
async fn what_is_entered_here_while_another_tab_merges_a_backup_is_kept() {
    let mut write = 0;
    while restore_there(Mode::Merge, write).await > write {
        write += 1;
    }
    assert!(write > 5, "{write} writes");
}

#[wasm_bindgen_test]
async fn what_is_entered_here_while_another_tab_replaces_everything_is_kept_and_nothing_else() {
    let mut write = 0;
    while restore_there(Mode::Replace, write).await > write {
        write += 1;
    }
    assert!(write > 5, "{write} writes");
}

#[wasm_bindgen_test]
async fn a_deletion_in_another_tab_takes_all_but_what_is_entered_after_it() {
    open_app("#/").await;
    log_here(1);
    clear(&Tab::other()).unwrap();
    // This tab has not heard of it yet.
    log_here(2);
    both_have(&[2]).await;
    clear(&Tab::other()).unwrap();
    until("nothing to be left", || hours_here().is_empty() && stored("unknot/journal/").is_empty()).await;
}
