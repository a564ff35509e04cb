//! Hours, weekdays, months, muscles, remedies, the year and the features, worked by hand.

use super::*;
use crate::domain::night::NightState;

#[test]
fn an_hour_is_the_one_the_persons_clock_showed() {
    let journal = Written::default()
        .cramp("2026-07-01T23:59:00+02:00")
        .cramp("2026-07-02T00:00:00-10:00")
        .cramp("2026-07-03T00:59:00+02:00")
        .cramp("2026-07-03T12:30:00+02:00");
    let clock = journal.insights("2026-07-10").clock;
    let counted: Vec<_> = clock.hours().filter(|(_, count)| *count > 0).collect();
    assert_eq!((counted, clock.cramps()), (vec![(12, 1), (23, 1), (0, 2)], 4));
}

#[test]
fn hours_run_from_noon_to_noon() {
    let hours: Vec<_> = ClockTimes::default().hours().map(|(hour, _)| hour).collect();
    assert_eq!((hours[0], hours[11], hours[12], hours[23]), (12, 23, 0, 11));
}

#[test]
fn a_weekday_and_a_month_are_those_of_the_evening() {
    // 1 November 2026 is a Sunday; 2 a.m. on it belongs to Saturday 31 October.
    let journal = Written::default().quiet(&["2026-11-01", "2025-11-02"]).cramp("2026-11-01T02:00:00+00:00");
    let insights = journal.insights("2026-11-10");
    assert_eq!((insights.weekdays[5], insights.weekdays[6]), (rate(1, 1, 1), rate(2, 0, 0)));
    assert_eq!((insights.months[9], insights.months[10]), (rate(1, 1, 1), rate(2, 0, 0)));
}

#[test]
fn a_muscle_or_side_that_was_not_said_is_counted_as_that() {
    let place = |muscle, side| {
        move |draft: &mut Draft| {
            draft.muscle = muscle;
            draft.side = side;
        }
    };
    let journal = Written::default()
        .cramp_with("2026-11-01T02:00:00+00:00", place(Some(Muscle::Calf), Some(Side::Left)))
        .cramp_with("2026-11-02T02:00:00+00:00", place(Some(Muscle::Calf), None))
        .cramp_with("2026-11-03T02:00:00+00:00", place(None, Some(Side::Left)));
    let places = journal.insights("2026-11-10").places;
    assert_eq!(places.count(Some(Muscle::Calf), Some(Side::Left)), 1);
    assert_eq!((places.of_muscle(Some(Muscle::Calf)), places.of_muscle(None)), (2, 1));
    assert_eq!((places.of_side(Some(Side::Left)), places.of_side(None), places.cramps()), (2, 1, 3));
}

#[test]
fn the_quickest_remedy_stands_first_and_an_unknown_length_is_not_quick() {
    let done = |minutes: Option<i64>, used: &'static [(Remedy, Option<Effect>)]| {
        move |draft: &mut Draft| {
            draft.end = minutes.map(|m| draft.start + TimeDelta::minutes(m));
            draft.remedies =
                used.iter().map(|(remedy, effect)| RemedyUse { remedy: *remedy, effect: *effect }).collect();
        }
    };
    let journal = Written::default()
        .cramp_with("2026-11-01T02:00:00+00:00", done(None, &[(Remedy::Heat, None)]))
        .cramp_with("2026-11-02T02:00:00+00:00", done(Some(6), &[(Remedy::Massage, Some(Effect::No))]))
        .cramp_with(
            "2026-11-03T02:00:00+00:00",
            done(Some(2), &[(Remedy::Massage, Some(Effect::ALittle)), (Remedy::Stretch, Some(Effect::Helped))]),
        )
        .cramp_with("2026-11-04T02:00:00+00:00", done(None, &[(Remedy::Stretch, None), (Remedy::Stretch, None)]));
    let remedies = journal.insights("2026-11-10").remedies;
    let rows: Vec<_> = remedies.iter().map(|r| (r.remedy, r.cramps, r.minutes.median(), r.effects, r.unsaid)).collect();
    let expected = [
        (Remedy::Stretch, 2, Some(2.0), [1, 0, 0], 1),
        (Remedy::Massage, 2, Some(4.0), [0, 1, 1], 0),
        (Remedy::Heat, 1, None, [0, 0, 0], 1),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_year_holds_every_night_up_to_tonight_in_its_three_states() {
    let journal = Written::default()
        .quiet(&["2026-02-28"])
        .cramp("2026-11-02T02:00:00+00:00")
        .cramp("2026-11-02T03:00:00+00:00")
        .insights("2026-11-03");
    let lengths: Vec<_> = journal.year.iter().map(|m| m.nights.len()).collect();
    // From December 2025 to November 2026.
    assert_eq!(lengths, [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 3]);
    let state = |month: usize, day: usize| journal.year[month].nights[day - 1];
    assert_eq!((state(2, 28).state, state(2, 27).state), (NightState::Quiet, NightState::NotRecorded));
    assert_eq!((state(11, 1).state, state(11, 1).cramps), (NightState::Cramp, 2));
}

fn check_feature(place: usize, tell: &[fn(&mut Draft)], yes_no: Option<(u32, u32)>, ticked: Option<bool>) {
    let mut journal = Written::default();
    for (night, tell) in tell.iter().enumerate() {
        journal = journal.cramp_with(&format!("2026-11-{:02}T02:00:00+00:00", night + 1), tell);
    }
    let gathered = Gathered::of(&journal.0, night("2026-11-20"));
    let feature = features(gathered.all())[place];
    assert_eq!((feature.counts.map(|c| (c.yes, c.no)), feature.ticked()), (yes_no, ticked), "{}", feature.words);
}

#[test]
fn a_feature_is_ticked_when_it_held_in_more_than_half_of_the_known_cramps() {
    let unknown: fn(&mut Draft) = |_| ();
    check_feature(
        0,
        &[|d| d.severity = Severity::new(6).ok(), |d| d.severity = Severity::new(5).ok()],
        Some((1, 1)),
        Some(false),
    );
    check_feature(0, &[unknown], Some((0, 0)), None);
    check_feature(1, &[|d| lasted(10)(d), unknown], Some((1, 0)), Some(true));
    check_feature(1, &[|d| lasted(11)(d)], Some((0, 1)), Some(false));
    check_feature(2, &[|d| d.muscle = Some(Muscle::Foot)], Some((1, 0)), Some(true));
    check_feature(3, &[|d| d.muscle = Some(Muscle::BackThigh)], Some((0, 1)), Some(false));
    check_feature(4, &[|d| d.sore_after = Some(true)], Some((1, 0)), Some(true));
    check_feature(
        5,
        &[|d| d.woke_me = Some(false), |d| d.sleep_lost = Some(SleepLost::Hour)],
        Some((1, 1)),
        Some(false),
    );
    check_feature(6, &[unknown], None, None);
}
