//! What a cramp may be, and what it may not.

use super::*;

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn check(end: &str, expected: Result<i64, CrampError>) {
    let mut draft = Draft::starting(at("2026-11-22T03:12:00+01:00"));
    draft.end = Some(at(end));
    let minutes = Cramp::new(draft).map(|c| c.duration().expect("an end").num_minutes());
    assert_eq!(minutes, expected);
}

#[test]
fn a_cramp_lasts_from_start_to_end() {
    check("2026-11-22T03:16:00+01:00", Ok(4));
    check("2026-11-22T02:16:00+00:00", Ok(4));
}

#[test]
fn a_cramp_cannot_end_before_it_starts_or_last_days() {
    check("2026-11-22T03:11:00+01:00", Err(CrampError::EndsBeforeStart));
    check("2026-11-24T03:11:00+01:00", Err(CrampError::TooLong));
}

#[test]
fn an_unknown_end_is_no_duration() {
    let cramp = Cramp::new(Draft::starting(at("2026-11-22T03:12:00+01:00"))).expect("a cramp");
    assert_eq!(cramp.duration(), None);
}

#[test]
fn a_typed_start_in_the_future_is_refused() {
    let draft = Draft::starting(at("2026-11-22T03:12:00+01:00"));
    let error = Cramp::entered(draft, at("2026-11-22T03:11:00+01:00")).expect_err("refused");
    assert_eq!(error, CrampError::StartsInFuture);
}

#[test]
fn severity_stops_at_ten() {
    assert_eq!(Severity::new(10).map(Severity::value), Ok(10));
    assert_eq!(Severity::new(11), Err(CrampError::Severity));
}

#[test]
fn a_form_that_stood_open_changes_only_what_was_changed_in_it() {
    let shown = Draft { note: "old".into(), ..Draft::starting(at("2026-11-22T03:12:00+01:00")) };
    let mine = Draft { note: "new".into(), ..shown.clone() };
    let end = Some(shown.start + TimeDelta::minutes(4));
    let elsewhere = Draft { end, severity: Severity::new(7).ok(), woke_me: Some(true), ..shown.clone() };
    let both = Draft { note: "new".into(), ..elsewhere.clone() };
    assert_eq!(mine.clone().over(&shown, elsewhere.clone()), both);
    let longer = Draft { end: Some(shown.start + TimeDelta::minutes(9)), ..mine };
    assert_eq!(longer.clone().over(&shown, elsewhere).end, longer.end);
}
