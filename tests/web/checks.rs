//! The morning and the evening check: each answer is one tap and stored at once, each may stay open, and what a person
//! asks themselves can be renamed and dropped without touching what was answered.

use chrono::{Days, NaiveTime, TimeDelta};
use unknot::{
    domain::{
        Moment,
        body::{Muscle, Side},
        caution::FLUID_LIMIT,
        cramp::{Cramp, Draft},
        factor::{Answer, FactorId},
        journal::NightNote,
        night::NightOf,
        settings::BedsideHours,
    },
    state::local_moment,
    storage::{diary::Diary, keys::Key, save::text_of},
    view::{morning::last_night, route::Route},
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{
        answer, app, fill, go, is_answered, is_asked, open_app_holding, see, see_no_more, start_again, stored, tap,
        text,
    },
    tabs::{next_start, now},
};

/// Half past eleven of the evening before today.
fn late_yesterday() -> Moment {
    let evening = now().date_naive().checked_sub_days(Days::new(1)).unwrap();
    local_moment(evening.and_hms_opt(23, 30, 0).unwrap())
}

/// A diary of someone for whom it is never night, so that these tests run at any hour.
fn by_day() -> Diary {
    let mut diary = Diary::default();
    let mut settings = diary.choices.settings.clone();
    settings.bedside = BedsideHours { from: NaiveTime::MIN, to: NaiveTime::MIN };
    diary.choices.set(settings, now() - TimeDelta::days(1));
    diary
}

/// Opens the app on a device that holds this.
async fn open_with(diary: &Diary, address: &str) {
    let keys = diary.keys();
    let texts: Vec<(String, String)> =
        keys.iter().filter_map(|key| Some((key.to_string(), text_of(key, diary)?))).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
    open_app_holding(&texts, address).await;
}

/// The same with cramps that the guide noted last night, so many minutes after half past eleven.
async fn open_after(minutes: &[i64]) {
    let mut diary = by_day();
    for after in minutes {
        let start = late_yesterday() + TimeDelta::minutes(*after);
        let draft = Draft { end: Some(start + TimeDelta::minutes(4)), ..Draft::starting(start) };
        diary.journal.put_cramp(Cramp::new(draft).unwrap(), start);
    }
    open_with(&diary, "#/").await;
}

/// Last night's cramps, as the next start finds them.
fn cramps() -> Vec<Draft> {
    let journal = next_start().diary.journal;
    journal.cramps_of(last_night(now())).into_iter().cloned().map(Cramp::into_draft).collect()
}

#[wasm_bindgen_test]
async fn a_quiet_night_is_one_tap() {
    open_after(&[]).await;
    see("How was last night?").await;
    tap("Quiet").await;
    see_no_more("How was last night?").await;
    see("Last night: quiet.").await;
    assert!(next_start().diary.journal.night(last_night(now())).is_some_and(|note| note.quiet));
}

#[wasm_bindgen_test]
async fn a_night_left_open_is_not_asked_for_again_and_stays_not_recorded() {
    open_after(&[]).await;
    see("How was last night?").await;
    tap("Leave it open").await;
    see_no_more("How was last night?").await;
    start_again().await;
    see("Last night: not recorded.").await;
    assert!(!text().contains("How was last night?"));
    assert_eq!(stored("unknot/journal/"), "", "nothing was said of that night");
}

#[wasm_bindgen_test]
async fn a_night_left_open_can_still_be_told() {
    open_after(&[]).await;
    tap("Leave it open").await;
    tap("Last night: not recorded").await;
    tap("It was a quiet night").await;
    see("Quiet.").await;
    assert!(stored("unknot/journal/").contains("\"quiet\":true"));
}

#[wasm_bindgen_test]
async fn each_answer_of_the_morning_is_one_tap_and_stored_at_once() {
    open_after(&[0]).await;
    see("23:30, about 4 minutes").await;
    answer("Where?", "Calf").await;
    assert_eq!(cramps()[0].muscle, Some(Muscle::Calf));
    answer("Which leg?", "Left").await;
    assert_eq!(cramps()[0].side, Some(Side::Left));
    answer("How bad", "7").await;
    assert_eq!(cramps()[0].severity.map(unknot::domain::cramp::Severity::value), Some(7));
    answer("What did you do?", "Stretch").await;
    answer("Did stretch help?", "A little").await;
    assert_eq!(cramps()[0].remedies.len(), 1);
    answer("Did it wake you?", "Yes").await;
    answer("How much sleep did it cost?", "About 30 minutes").await;
    answer("Still sore now?", "No").await;
    assert!(!cramps()[0].confirmed, "until it is done");
    tap("Done").await;
    see_no_more("Which leg?").await;
    let cramp = &cramps()[0];
    assert!(cramp.confirmed && cramp.woke_me == Some(true) && cramp.sore_after == Some(false), "{cramp:?}");
    assert!(cramp.sleep_lost.is_some() && cramp.remedies[0].effect.is_some(), "{cramp:?}");
}

#[wasm_bindgen_test]
async fn every_answer_of_the_morning_may_stay_open() {
    open_after(&[0]).await;
    let before = cramps();
    tap("Done").await;
    see_no_more("Which leg?").await;
    assert_eq!(cramps(), [Draft { confirmed: true, ..before[0].clone() }]);
}

#[wasm_bindgen_test]
async fn a_second_tap_takes_a_morning_answer_back() {
    open_after(&[0]).await;
    let before = cramps();
    for (question, given) in [("Did it wake you?", "Yes"), ("How bad", "0"), ("What did you do?", "Walking")] {
        answer(question, given).await;
        assert_ne!(cramps(), before, "{question}");
        answer(question, given).await;
        assert_eq!(cramps(), before, "{question}");
    }
}

#[wasm_bindgen_test]
async fn several_cramps_are_looked_at_one_at_a_time() {
    open_after(&[0, 10, 20]).await;
    see("3 cramps, one at a time.").await;
    for (time, next) in [("23:30", "2 cramps"), ("23:40", "Tap what you know."), ("23:50", "Last night: 3 cramps")] {
        see(&format!("{time}, about 4 minutes")).await;
        tap("Done").await;
        see(next).await;
    }
    see_no_more("Which leg?").await;
    assert!(cramps().iter().all(|cramp| cramp.confirmed));
}

#[wasm_bindgen_test]
async fn what_is_usual_is_one_tap_and_never_filled_in() {
    let mut diary = by_day();
    for back in 2..8 {
        let start = late_yesterday() - TimeDelta::days(back);
        let said =
            Draft { muscle: Some(Muscle::Foot), side: Some(Side::Right), confirmed: true, ..Draft::starting(start) };
        diary.journal.put_cramp(Cramp::new(said).unwrap(), start);
    }
    diary.journal.put_cramp(Cramp::new(Draft::starting(late_yesterday())).unwrap(), late_yesterday());
    open_with(&diary, "#/").await;
    see("Right foot, as usual").await;
    assert_eq!((cramps()[0].muscle, cramps()[0].side), (None, None));
    tap("Right foot, as usual").await;
    assert_eq!((cramps()[0].muscle, cramps()[0].side), (Some(Muscle::Foot), Some(Side::Right)));
    see_no_more("as usual").await;
    see_no_more("Which leg?").await;
    tap("Change").await;
    answer("Which leg?", "Left").await;
    assert_eq!(cramps()[0].side, Some(Side::Left));
}

/// The night whose day these tests speak of: one that is over.
fn a_night() -> NightOf {
    last_night(now()).earlier(3)
}

async fn open_evening() {
    open_with(&by_day(), &Route::Night(a_night()).href()).await;
    see("The day before").await;
}

/// What is stored of that night.
fn said() -> NightNote {
    next_start().diary.journal.night(a_night()).cloned().unwrap_or_else(|| NightNote::new(a_night()))
}

#[wasm_bindgen_test]
async fn a_factor_is_yes_no_or_not_said() {
    open_evening().await;
    let alcohol = FactorId("alcohol".into());
    answer("Alcohol", "Yes").await;
    assert_eq!(said().answers.get(&alcohol), Some(&Answer::Yes));
    answer("Alcohol", "No").await;
    assert_eq!(said().answers.get(&alcohol), Some(&Answer::No));
    answer("Alcohol", "No").await;
    assert!(said().is_empty(), "{:?}", said());
    assert!(!app().look(|j| j.state(a_night()).is_recorded()), "the day before says nothing of the night");
}

#[wasm_bindgen_test]
async fn drinks_are_counted_up_and_down_and_back_to_not_counted() {
    open_evening().await;
    see("Not counted. Your goal: 6 to 8 cups.").await;
    see(FLUID_LIMIT.text).await;
    for _ in 0..10 {
        tap("One drink more").await;
    }
    see("10 cups. Your goal: 6 to 8 cups.").await;
    assert_eq!(said().drinks, Some(10));
    for praise in ["Well done", "Great", "Goal reached", "Congratulations"] {
        assert!(!text().contains(praise), "{praise}");
    }
    for _ in 0..10 {
        tap("One drink less").await;
    }
    see("0 cups.").await;
    assert_eq!(said().drinks, Some(0), "none is not the same as not counted");
    tap("One drink less").await;
    see("Not counted.").await;
    assert_eq!(said().drinks, None);
}

#[wasm_bindgen_test]
async fn a_question_of_ones_own_is_added_renamed_and_dropped_without_touching_its_history() {
    open_evening().await;
    tap("Your own questions").await;
    fill("Ask me about", "Gardening").await;
    tap("Add").await;
    answer("Gardening", "Yes").await;
    let history = said().answers;
    assert_eq!(history.len(), 1);
    tap("Rename Gardening").await;
    fill("New words", "Work in the garden").await;
    tap("Save").await;
    see("Work in the garden").await;
    assert!(is_answered("Work in the garden", "Yes"));
    assert_eq!(said().answers, history);
    tap("Ask no more about Work in the garden").await;
    see("Work in the garden (not asked any more)").await;
    assert_eq!(said().answers, history, "what was answered stays");
    assert!(is_answered("Work in the garden", "Yes"), "and is shown where it was answered");
    go(&Route::Night(a_night().earlier(1)).href()).await;
    assert!(!is_asked("Work in the garden"), "another day is not asked");
    tap("Your own questions").await;
    tap("Ask again").await;
    assert!(is_asked("Work in the garden"));
}

#[wasm_bindgen_test]
async fn a_question_needs_words() {
    open_evening().await;
    tap("Your own questions").await;
    fill("Ask me about", "   ").await;
    tap("Add").await;
    assert_eq!(stored(&Key::Book(unknot::storage::books::BookName::Factors).to_string()), "");
}

#[wasm_bindgen_test]
async fn the_evening_check_stands_on_tonight_in_the_hours_before_bedtime() {
    let bedtime = |hours| {
        let mut diary = by_day();
        let mut settings = diary.choices.settings.clone();
        let from = now().time() + TimeDelta::hours(hours);
        settings.bedside = BedsideHours { from, to: from + TimeDelta::hours(1) };
        diary.choices.set(settings, now() - TimeDelta::hours(1));
        diary
    };
    open_with(&bedtime(2), "#/").await;
    see("Your day").await;
    answer("Stress", "Yes").await;
    assert!(stored("unknot/journal/").contains("stress"));
    open_with(&bedtime(9), "#/").await;
    see_no_more("Your day").await;
}
