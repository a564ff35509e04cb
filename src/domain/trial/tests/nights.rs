//! Which nights are in a trial, and what can be done with it when.

use proptest::prelude::*;

use super::*;
use crate::domain::factor::OwnFactor;

fn begin(change: Change, asks: Option<&str>, first: i64, weeks: u8) -> Result<(), TrialError> {
    let asks = asks.map(|id| FactorId(id.to_owned()));
    Trial::new(now(), change, asks, (night(first), night(0)), weeks).map(drop)
}

#[test]
fn a_trial_begins_tonight_or_within_two_weeks_and_lasts_three_to_twelve() {
    for (first, weeks, expected) in [
        (0, 6, Ok(())),
        (14, 3, Ok(())),
        (14, 12, Ok(())),
        (-1, 6, Err(TrialError::BadStart)),
        (15, 6, Err(TrialError::BadStart)),
        (0, 2, Err(TrialError::BadLength)),
        (0, 13, Err(TrialError::BadLength)),
    ] {
        assert_eq!(begin(Change::Stretching, None, first, weeks), expected, "from {first}, {weeks} weeks");
    }
}

#[test]
fn a_change_that_the_evening_check_does_not_ask_about_needs_a_question() {
    let own = || Change::Own(Own::new(" Warm socks ", None).expect("words"));
    assert_eq!(own().title(), "Warm socks");
    assert_eq!(begin(own(), None, 0, 6), Err(TrialError::Broken));
    assert_eq!(begin(own(), Some("own-1"), 0, 6), Ok(()));
    assert_eq!(begin(Change::LooseCovers, Some("own-1"), 0, 6), Ok(()));
    assert_eq!(begin(Change::Drinks, Some("own-1"), 0, 6), Err(TrialError::Broken));
    for change in Change::SUGGESTED {
        assert!(change.question().is_none_or(|q| OwnFactor::new(q, now()).is_ok()), "{change:?}");
    }
}

#[test]
fn words_of_ones_own_are_some_and_not_too_many() {
    assert_eq!(Own::new("  ", None).map(drop), Err(TrialError::Empty));
    assert_eq!(Own::new(&"x".repeat(81), None).map(drop), Err(TrialError::TooLong));
}

#[test]
fn no_suggestion_is_a_supplement_and_each_says_where_it_comes_from() {
    for change in Change::SUGGESTED {
        let claim = change.claim().unwrap_or_else(|| panic!("{change:?}"));
        assert!(!claim.sources.is_empty() && !claim.line.is_empty());
    }
    for about in crate::domain::medicine::MedicineKind::ALL {
        assert!(Change::Own(Own::new("x", Some(about)).expect("words")).cautions().len() > 3);
    }
}

/// Where a trial of three weeks stands on night `n`.
fn check(trial: &Trial, n: i64, expected: Stage) {
    assert_eq!(trial.stage(night(n)), expected, "night {n}");
}

#[test]
fn it_goes_from_before_through_with_to_over() {
    let trial = trial(3);
    check(&trial, -14, Stage::Before { day: 1 });
    check(&trial, -1, Stage::Before { day: 14 });
    check(&trial, 0, Stage::With { day: 1, last: night(20) });
    check(&trial, 20, Stage::With { day: 21, last: night(20) });
    check(&trial, 21, Stage::Over { ended: night(21), done: 21, stopped: false });
    assert_eq!((trial.baseline().first(), trial.baseline().last()), (night(-14), night(-1)));
}

#[test]
fn paused_nights_are_on_neither_side_and_move_the_end() {
    let paused = trial(3).paused(night(5)).expect("paused");
    check(&paused, 8, Stage::Paused { since: night(5), done: 5 });
    check(&paused, 400, Stage::Paused { since: night(5), done: 5 });
    let on = paused.resumed(night(8)).expect("resumed");
    check(&on, 8, Stage::With { day: 6, last: night(23) });
    check(&on, 24, Stage::Over { ended: night(24), done: 21, stopped: false });
    let spans: Vec<_> = on.spans(night(24)).into_iter().map(|w| (w.first(), w.last())).collect();
    assert_eq!(spans, [(night(0), night(4)), (night(8), night(23))]);
    assert_eq!(paused.resumed(night(5)), Ok(trial(3)), "a pause of no night is none");
}

#[test]
fn stopped_it_keeps_the_nights_it_had() {
    let stopped = trial(3).stopped(night(10)).expect("stopped");
    check(&stopped, 12, Stage::Over { ended: night(10), done: 10, stopped: true });
    let early = trial(3).stopped(night(-3)).expect("stopped");
    check(&early, 12, Stage::Over { ended: night(-3), done: 0, stopped: true });
    let in_pause = trial(3).paused(night(5)).and_then(|t| t.stopped(night(9))).expect("stopped");
    check(&in_pause, 12, Stage::Over { ended: night(9), done: 5, stopped: true });
}

#[test]
fn what_cannot_be_done_now_is_refused() {
    let not_now = |done: Result<Trial, TrialError>| assert_eq!(done, Err(TrialError::NotNow));
    not_now(trial(3).paused(night(-1)));
    not_now(trial(3).resumed(night(3)));
    not_now(trial(3).begin_on(night(4), night(3)));
    not_now(trial(3).paused(night(21)));
    not_now(trial(3).stopped(night(21)));
    not_now(trial(3).lasting(6, night(21)));
    assert_eq!(trial(6).lasting(3, night(22)), Err(TrialError::BadLength));
    assert_eq!(trial(6).lasting(3, night(21)), Ok(trial(3)));
    assert_eq!(trial(3).begin_on(night(5), night(-2)).map(|t| t.first()), Ok(night(5)));
    assert_eq!(trial(3).begin_on(night(-5), night(-2)), Err(TrialError::BadStart));
}

#[test]
fn there_is_one_at_a_time() {
    let (one, other) = (trial(3), trial(6));
    assert_eq!(running([&one, &other], night(20)), Some(&one));
    assert_eq!(running([&one, &other], night(21)), Some(&other));
    assert_eq!(running([&one, &other], night(42)), None);
}

/// Whether a stored trial can be read.
fn read(text: &str, good: bool) {
    let trial = serde_json::from_str::<Trial>(text);
    assert_eq!(trial.is_ok(), good, "{text}: {trial:?}");
}

#[test]
fn a_stored_trial_that_cannot_be_is_refused() {
    read(r#"{"id":1,"change":"stretching","first":"2026-11-02","weeks":6}"#, true);
    read(r#"{"id":1,"change":"own","own":{"words":"socks"},"asks":"own-1","first":"2026-11-02","weeks":6}"#, true);
    read(r#"{"id":1,"change":"own","first":"2026-11-02","weeks":6}"#, false);
    read(r#"{"id":1,"change":"magnesium","first":"2026-11-02","weeks":6}"#, false);
    read(r#"{"id":1,"change":"stretching","first":"2026-11-02","weeks":60}"#, false);
    let pauses = |pauses: &str, good| {
        read(&format!(r#"{{"id":1,"change":"drinks","first":"2026-11-02","weeks":6,"pauses":[{pauses}]}}"#), good);
    };
    pauses(r#"{"from":"2026-11-04","until":"2026-11-06"},{"from":"2026-11-06"}"#, true);
    pauses(r#"{"from":"2026-11-01","until":"2026-11-06"}"#, false);
    pauses(r#"{"from":"2026-11-04","until":"2026-11-04"}"#, false);
    pauses(r#"{"from":"2026-11-04"},{"from":"2026-11-06","until":"2026-11-07"}"#, false);
    pauses(r#"{"from":"2026-11-04","until":"2026-11-06"},{"from":"2026-11-05"}"#, false);
}

proptest! {
    #[test]
    fn however_it_is_paused_it_has_as_many_nights_as_it_takes(
        weeks in 3_u8..=12,
        pauses in proptest::collection::vec((0_i64..9, 0_i64..9), 0..5),
    ) {
        let (mut trial, mut at) = (trial(weeks), 0);
        for (on, off) in pauses {
            at += on;
            if let Ok(paused) = trial.paused(night(at)) {
                at += off;
                trial = paused.resumed(night(at)).expect("resumed");
            }
        }
        let spans = trial.spans(night(400));
        prop_assert_eq!(spans.iter().map(|w| w.nights()).sum::<u32>(), trial.nights());
        prop_assert!(spans.windows(2).all(|two| two[0].last() < two[1].first()));
        let last = spans.last().expect("nights").last();
        prop_assert_eq!(trial.stage(last), Stage::With { day: trial.nights(), last });
        prop_assert_eq!(trial.stage(last.later(1)), Stage::Over { ended: last.later(1), done: trial.nights(), stopped: false });
    }
}
