//! A session at second N: what it says, shows and asks of the device.

use super::*;

fn programme() -> Programme {
    let phase = |kind, seconds, say: &'static str, step, round| Phase {
        kind,
        seconds,
        say: say.into(),
        step,
        round,
        rounds: 1,
    };
    Programme {
        phases: vec![
            phase(PhaseKind::Hold, 10, "pull", 0, 1),
            phase(PhaseKind::Rest, 5, "let go", 0, 1),
            phase(PhaseKind::Move, 30, "rub", 1, 1),
        ],
        repeats: true,
        warn_after: Some(600),
        give_up_after: Some(1800),
    }
}

fn after(ms: i64) -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time") + TimeDelta::milliseconds(ms)
}

fn begun() -> Session {
    Session::begin(programme(), after(0)).0
}

fn says(cues: &[Cue]) -> Vec<&str> {
    cues.iter().filter_map(|c| if let Cue::Say(text) = c { Some(text.as_ref()) } else { None }).collect()
}

/// At `ms` after the start, one late tick says `say` and shows `left` seconds.
fn check(ms: i64, say: &[&str], left: u16) {
    let (session, cues) = begun().update(Event::Tick, after(ms));
    assert_eq!(says(&cues), say, "at {ms} ms");
    assert_eq!(session.showing().map(|s| s.left), Some(left), "at {ms} ms");
}

#[test]
fn it_begins_awake_with_the_first_sentence() {
    let (session, cues) = Session::begin(programme(), after(0));
    assert_eq!(cues, [Cue::KeepAwake, Cue::Buzz, Cue::Say("pull".into())]);
    assert_eq!(session.showing().map(|s| (s.left, s.phase.step)), Some((10, 0)));
}

#[test]
fn each_phase_is_said_once_when_it_begins() {
    check(1, &[], 10);
    check(9_999, &[], 1);
    check(10_000, &["let go"], 5);
    check(15_000, &["rub"], 30);
}

#[test]
fn a_frozen_page_lands_in_the_right_phase() {
    check(44_999, &["rub"], 1);
    check(45_000, &["pull"], 10);
    check(45_000 * 7 + 12_000, &["let go"], 3);
}

#[test]
fn a_clock_set_back_stands_still() {
    let (session, _) = begun().update(Event::Tick, after(4_000));
    let (session, cues) = session.update(Event::Tick, after(-3_600_000));
    assert_eq!((says(&cues).len(), session.showing().map(|s| s.left)), (0, Some(6)));
    let (session, _) = session.update(Event::Ease, after(-3_599_000));
    assert_eq!(session.end(), Some(after(5_000)), "the cramp lasted what was lived, not what the clock says");
}

#[test]
fn easing_ends_it_and_lets_the_screen_sleep() {
    let (session, cues) = begun().update(Event::Ease, after(240_000));
    assert_eq!((session.stage(), session.end(), cues), (Stage::Eased, Some(after(240_000)), vec![Cue::LetSleep]));
    let (session, cues) = session.update(Event::Tick, after(900_000));
    assert_eq!((session.end(), cues.len()), (Some(after(240_000)), 0));
}

#[test]
fn at_ten_minutes_it_warns_once_and_can_still_ease() {
    let (session, cues) = begun().update(Event::Tick, after(600_000));
    assert_eq!((session.stage(), cues), (Stage::Warning, vec![Cue::Buzz]));
    let (session, cues) = session.update(Event::Tick, after(601_000));
    assert_eq!(cues, []);
    let (session, _) = session.update(Event::Ease, after(660_000));
    assert_eq!(session.end(), Some(after(660_000)));
}

#[test]
fn left_alone_for_half_an_hour_its_end_is_unknown() {
    let (session, cues) = begun().update(Event::Tick, after(1_800_000));
    assert_eq!((session.stage(), session.end(), cues), (Stage::GivenUp, None, vec![Cue::LetSleep]));
}

#[test]
fn easing_after_the_cap_comes_too_late() {
    let (session, _) = begun().update(Event::Tick, after(1_900_000));
    let (session, _) = session.update(Event::Ease, after(1_901_000));
    assert_eq!(session.end(), None);
    // Nor where the page was frozen until then.
    let (session, _) = begun().update(Event::Ease, after(7_200_000));
    assert_eq!((session.end(), session.stage()), (None, Stage::GivenUp));
}

#[test]
fn another_plan_keeps_the_start() {
    let (session, _) = begun().update(Event::Tick, after(20_000));
    let (session, cues) = session.update(Event::Change(programme()), after(20_000));
    assert_eq!((session.start(), says(&cues)), (after(0), vec!["pull"]));
    assert_eq!(session.showing().map(|s| s.left), Some(10));
}

#[test]
fn next_and_previous_walk_steps_not_phases() {
    let (session, cues) = begun().update(Event::Next, after(2_000));
    assert_eq!(says(&cues), ["rub"]);
    let (session, cues) = session.update(Event::Previous, after(3_000));
    assert_eq!(says(&cues), ["pull"]);
    assert_eq!(session.showing().map(|s| s.left), Some(10));
}

#[test]
fn a_pause_stops_the_programme_but_not_the_cramp() {
    let (session, _) = begun().update(Event::Pause, after(4_000));
    let (session, cues) = session.update(Event::Tick, after(64_000));
    assert_eq!((cues.len(), session.showing().map(|s| s.left)), (0, Some(6)));
    let (session, _) = session.update(Event::Resume, after(64_000));
    assert_eq!((session.showing().map(|s| s.left), session.ran()), (Some(6), TimeDelta::seconds(64)));
}

#[test]
fn a_programme_that_does_not_repeat_finishes() {
    let once = Programme { repeats: false, warn_after: None, give_up_after: None, ..programme() };
    let (session, _) = Session::begin(once, after(0));
    let (session, cues) = session.update(Event::Tick, after(45_000));
    assert_eq!((session.stage(), cues), (Stage::Finished, vec![Cue::Buzz, Cue::LetSleep]));
}

#[test]
fn a_killed_tab_resumes_where_the_clock_is() {
    let (session, _) = begun().update(Event::Tick, after(4_000));
    let (again, cues) = Session::resume(programme(), &session.saved(), after(12_000));
    assert_eq!((again.start(), again.showing().map(|s| s.left)), (after(0), Some(3)));
    assert_eq!(says(&cues), ["let go"]);
    let (late, cues) = Session::resume(programme(), &session.saved(), after(3_600_000));
    assert_eq!((late.stage(), cues), (Stage::GivenUp, vec![Cue::LetSleep]));
}
