//! The routine at second N, what may be in it, and what becomes of a run that was left.

use super::*;
use crate::domain::{
    Moment,
    factor::{Answer, BUILT_IN, FactorId},
    journal::{Journal, NightNote},
    night::NightOf,
    session::{Event, Session, Stage},
};

fn after(seconds: i64) -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T21:30:00+01:00").expect("a time") + TimeDelta::seconds(seconds)
}

fn standing() -> Routine {
    let mut routine = Routine::default();
    routine.sit(false);
    routine
}

/// A run looked at every second shows `say` with `left` seconds at second `at`.
fn check(routine: &Routine, at: i64, say: &str, left: u16) {
    let (mut session, _) = Session::begin(routine.programme(), after(0));
    for second in 1..=at {
        session = go_on(session, Event::Tick, after(second)).0;
    }
    let showing = session.showing().expect("it runs");
    assert_eq!((showing.phase.say.as_ref(), showing.left), (say, left), "at {at} s");
}

#[test]
fn seated_it_is_three_holds_of_ten_seconds_for_each_leg() {
    let routine = Routine::default();
    check(&routine, 0, "Left leg. Straighten it, toes up. Lean forward, back straight.", 10);
    check(&routine, 10, "Come back. Breathe.", 10);
    check(&routine, 59, "Come back. Breathe.", 1);
    check(&routine, 60, "Right leg. Straighten it, toes up. Lean forward, back straight.", 10);
    assert_eq!(routine.length(), TimeDelta::minutes(2));
}

#[test]
fn standing_it_is_calves_then_thighs_in_four_minutes() {
    let routine = standing();
    check(&routine, 0, "Left leg. One step back. Hold on, lean in, heel down.", 10);
    check(&routine, 60, "Right leg. One step back. Hold on, lean in, heel down.", 10);
    check(&routine, 120, "Left leg. Heel in front, knee straight. Hold on, lean forward.", 10);
    check(&routine, 239, "Come back. Breathe.", 1);
    assert_eq!(routine.length(), TimeDelta::minutes(4));
}

#[test]
fn breathing_lasts_two_minutes_in_and_out_in_turn() {
    let mut routine = Routine::default();
    routine.add(What::Known(Kind::Breathing)).expect("a step");
    check(&routine, 120, "Breathe in.", 5);
    check(&routine, 125, "Breathe out.", 5);
    assert_eq!(routine.length(), TimeDelta::minutes(4));
}

/// A run of two minutes, left at second 15 and looked at again `gap` seconds later.
fn check_gap(gap: i64, expected: (Stage, Option<u16>)) {
    let (session, _) = Session::begin(Routine::default().programme(), after(0));
    let (session, _) = go_on(session, Event::Tick, after(15));
    let (session, _) = go_on(session, Event::Tick, after(15 + gap));
    assert_eq!((session.stage(), session.showing().map(|s| s.left)), expected, "{gap} s later");
}

#[test]
fn late_timers_count_and_long_gaps_wait() {
    check_gap(1, (Stage::Running, Some(4)));
    check_gap(60, (Stage::Running, Some(5)));
    check_gap(3600, (Stage::Paused, Some(5)));
    check_gap(-3600, (Stage::Running, Some(5)));
}

#[test]
fn the_last_step_leads_to_the_end_and_the_first_back_to_the_beginning() {
    let (session, _) = Session::begin(Routine::default().programme(), after(0));
    let (session, _) = session.update(Event::Previous, after(5));
    assert_eq!(session.showing().map(|s| (s.phase.step, s.left)), Some((0, 10)));
    let (session, _) = session.update(Event::Next, after(6));
    assert_eq!(session.showing().map(|s| (s.phase.step, s.left)), Some((1, 10)));
    assert_eq!(session.update(Event::Next, after(7)).0.stage(), Stage::Finished);
}

#[test]
fn every_step_stands_on_a_claim_and_lies_in_its_bounds() {
    for kind in Kind::ALL {
        assert!(kind.claim().is_some(), "{kind:?}");
        let mut routine = Routine { seated: true, items: Vec::new() };
        assert_eq!(routine.add(What::Known(kind)), Ok(()), "{kind:?}");
        assert!(routine.length() >= TimeDelta::seconds(10), "{kind:?}");
    }
}

fn check_own(words: &str, expected: Result<(), RoutineError>) {
    let mut routine = Routine::default();
    assert_eq!(routine.add(What::Own("Lock the door".into())), Ok(()));
    assert_eq!(routine.add(What::Own(words.into())), expected, "{words}");
}

#[test]
fn an_own_step_has_words_of_its_own() {
    check_own(" Feed the cat ", Ok(()));
    check_own(" ", Err(RoutineError::Empty));
    check_own(&"x".repeat(81), Err(RoutineError::TooLong));
    check_own("Lock the door ", Err(RoutineError::Twice));
}

#[test]
fn steps_change_places_and_lengths_within_bounds() {
    let mut routine = Routine::default();
    routine.add(What::Known(Kind::Drink)).expect("a step");
    routine.shift(1, 0);
    routine.lengthen(1, -100);
    routine.lengthen(0, 15);
    let seen: Vec<_> = routine.items().iter().map(|i| (i.title(), i.seconds())).collect();
    assert_eq!(seen, [("Something to drink", 45), ("Calf and thigh stretch", 5)]);
    routine.remove(0);
    assert_eq!((routine.items().len(), routine.left_out().contains(&Kind::Drink)), (1, true));
}

#[test]
fn it_reads_what_it_writes_and_refuses_the_rest() {
    let mut routine = standing();
    routine.add(What::Own("Lock the door".into())).expect("a step");
    let text = serde_json::to_string(&routine).expect("JSON");
    assert_eq!(
        text,
        r#"{"id":"bedtime","seated":false,"steps":[{"step":"stretches","seconds":10},{"own":"Lock the door","seconds":60}]}"#
    );
    assert_eq!(serde_json::from_str::<Routine>(&text).ok(), Some(routine));
    for wrong in [r#"[{"step":"stretches","seconds":3}]"#, r#"[{"seconds":30}]"#, r#"[{"step":"lunges","seconds":30}]"#]
    {
        let text = format!(r#"{{"id":"bedtime","seated":true,"steps":{wrong}}}"#);
        assert!(serde_json::from_str::<Routine>(&text).is_err(), "{wrong}");
    }
}

#[test]
fn six_weeks_tell_done_not_done_and_not_recorded_apart() {
    let tonight = NightOf::of(after(0));
    assert!(BUILT_IN.iter().any(|b| b.id == DONE), "the evening check asks it too");
    let mut journal = Journal::default();
    for (back, answer) in [(0, Answer::Yes), (3, Answer::No), (42, Answer::Yes)] {
        let mut note = NightNote::new(tonight.earlier(back));
        note.answers.insert(FactorId(DONE.into()), answer);
        journal.put_night(note, after(0));
    }
    let said: Vec<_> = six_weeks(&journal, tonight).into_iter().filter_map(|(n, a)| Some((n, a?))).collect();
    assert_eq!(said, [(tonight.earlier(3), Answer::No), (tonight, Answer::Yes)]);
}
