//! What a trial comes to, by hand and beside another package: `tests/fixtures/statistics.py` says how that was made.

use proptest::prelude::*;

use super::*;
use crate::domain::drink::DrinkGoal;

const FIGURES: &str = include_str!("../../../../tests/fixtures/statistics.txt");

fn rated(text: &str) -> Rated {
    let (count, nights) = text.split_once('/').expect("a count of so many");
    Rated { count: count.parse().expect("a count"), nights: nights.parse().expect("nights") }
}

fn near(ours: f64, theirs: f64) -> bool {
    (ours.is_infinite() && theirs.is_infinite()) || (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1e-9)
}

#[test]
fn ratios_and_their_intervals_are_those_of_scipy() {
    let lines: Vec<_> = FIGURES.lines().filter_map(|line| line.strip_prefix("ratio ")).collect();
    assert!(lines.len() > 40);
    for line in lines {
        let words: Vec<_> = line.split(' ').collect();
        let ours = RateRatio::exact(rated(words[0]), rated(words[1])).expect("a ratio");
        let ours = [ours.ratio.unwrap_or(f64::INFINITY), ours.lower, ours.upper.unwrap_or(f64::INFINITY)];
        let theirs: Vec<f64> = words[2..].iter().map(|word| word.parse().expect("a number")).collect();
        assert!(ours.iter().zip(theirs).all(|(one, other)| near(*one, other)), "{line}: ours {ours:?}");
    }
}

#[test]
fn the_example_in_the_manual_of_r_comes_out() {
    // poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)): ratio 1.971488, interval 0.8584264 to 4.2772659.
    let ours = RateRatio::exact(Rated { count: 11, nights: 800 }, Rated { count: 21, nights: 3011 }).expect("a ratio");
    let close = |one: Option<f64>, other: f64| assert!(one.is_some_and(|one| (one - other).abs() < 5e-7), "{ours:?}");
    close(ours.ratio, 1.971_488_1);
    close(Some(ours.lower), 0.858_426_4);
    close(ours.upper, 4.277_265_9);
}

#[test]
fn what_can_be_worked_out_by_hand_comes_out() {
    // Of five cramps none with the change, in as many nights: the upper share p has (1 − p)⁵ = 0.025.
    let none = RateRatio::exact(Rated { count: 0, nights: 14 }, Rated { count: 5, nights: 14 }).expect("a ratio");
    let share = 1.0 - 0.025_f64.powf(0.2);
    assert_eq!((none.ratio, none.lower), (Some(0.0), 0.0));
    assert!(near(none.upper.expect("an end"), share / (1.0 - share)));
    let nothing = RateRatio::exact(Rated { count: 0, nights: 14 }, Rated { count: 0, nights: 14 });
    assert_eq!(nothing, None, "nothing counted, nothing compared");
    assert_eq!(RateRatio::exact(Rated { count: 3, nights: 0 }, Rated { count: 5, nights: 14 }), None);
}

proptest! {
    #[test]
    fn turned_round_the_ratio_is_one_over_it(a in 1_u32..200, m in 1_u32..90, b in 1_u32..200, n in 1_u32..90) {
        let (one, other) = (Rated { count: a, nights: m }, Rated { count: b, nights: n });
        let (there, back) = (RateRatio::exact(one, other).expect("one"), RateRatio::exact(other, one).expect("one"));
        let product = |x: Option<f64>, y: f64| x.map_or(f64::NAN, |x| x * y);
        prop_assert!((product(there.ratio, back.ratio.unwrap_or(f64::NAN)) - 1.0).abs() < 1e-9);
        prop_assert!((product(there.upper, back.lower) - 1.0).abs() < 1e-6);
        prop_assert!((product(back.upper, there.lower) - 1.0).abs() < 1e-6);
        prop_assert!(Some(there.lower) < there.ratio && there.ratio < there.upper);
    }
}

/// What a trial of three weeks comes to on night `n`, with one of `journal`'s sides each.
fn outcome(before: &[(i64, u32)], with: &[(i64, u32)], n: i64) -> Outcome {
    let mut journal = Journal::default();
    let (mut from, mut to) = (-14, 0);
    for (nights, cramps) in before {
        record(&mut journal, from..from + nights, *cramps);
        from += nights;
    }
    for (nights, cramps) in with {
        record(&mut journal, to..to + nights, *cramps);
        to += nights;
    }
    Findings::of(&trial(3), &journal, None, night(n)).outcome
}

#[test]
fn there_are_three_answers() {
    assert_eq!(outcome(&[(7, 2), (7, 0)], &[(3, 1), (18, 0)], 21), Outcome::Fewer);
    assert_eq!(outcome(&[(2, 1), (12, 0)], &[(14, 2), (7, 0)], 21), Outcome::More);
    assert_eq!(outcome(&[(7, 1), (7, 0)], &[(8, 1), (13, 0)], 21), Outcome::NoClearDifference);
}

#[test]
fn none_is_given_before_the_end() {
    assert_eq!(outcome(&[(7, 2), (7, 0)], &[(3, 1), (18, 0)], 20), Outcome::Open);
}

#[test]
fn with_too_few_nights_it_says_what_is_missing() {
    let missing = |before, with, cramp_nights| Outcome::NotEnough { before, with, cramp_nights };
    assert_eq!(outcome(&[], &[], 21), missing(10, 14, 5));
    assert_eq!(outcome(&[(9, 1)], &[(21, 0)], 21), missing(1, 0, 0));
    assert_eq!(outcome(&[(14, 2)], &[(13, 0)], 21), missing(0, 1, 0));
    assert_eq!(outcome(&[(4, 3), (10, 0)], &[(21, 0)], 21), missing(0, 0, 1));
    assert_eq!(outcome(&[(14, 0)], &[(21, 0)], 21), missing(0, 0, 5));
}

#[test]
fn only_recorded_nights_that_are_over_and_not_paused_count() {
    let mut journal = Journal::default();
    record(&mut journal, -16..-12, 1);
    record(&mut journal, 0..9, 2);
    let trial = trial(3).paused(night(3)).and_then(|t| t.resumed(night(6))).expect("a trial");
    let found = Findings::of(&trial, &journal, None, night(8));
    let counts = |side: Side| (side.nights, side.rate.recorded, side.rate.cramp_nights, side.rate.cramps);
    assert_eq!(counts(found.before), (14, 2, 2, 2), "nights before the two weeks are not in them");
    assert_eq!(counts(found.with), (5, 5, 5, 10), "neither paused nights nor tonight");
    let early = Findings::of(&trial, &journal, None, night(-13));
    assert_eq!((counts(early.before), counts(early.with)), ((1, 1, 1, 1), (0, 0, 0, 0)));
    let earlier = Findings::of(&trial, &journal, None, night(-14));
    assert_eq!(counts(earlier.before), (0, 0, 0, 0));
}

#[test]
fn keeping_to_it_is_told_by_the_evening_check() {
    let mut journal = Journal::default();
    answer(&mut journal, -1, "routine-done", Answer::Yes);
    answer(&mut journal, 0, "routine-done", Answer::Yes);
    answer(&mut journal, 1, "routine-done", Answer::No);
    answer(&mut journal, 2, "alcohol", Answer::No);
    let found = Findings::of(&trial(3), &journal, None, night(4));
    assert_eq!(found.before.kept, Kept { yes: 1, no: 0, unsaid: 13 });
    assert_eq!(found.with.kept, Kept { yes: 1, no: 1, unsaid: 2 });
    let dry = Trial::new(now(), Change::AlcoholFree, None, (night(0), night(0)), 3).expect("a trial");
    assert_eq!(Findings::of(&dry, &journal, None, night(4)).with.kept, Kept { yes: 1, no: 0, unsaid: 3 });
}

#[test]
fn drinks_are_kept_from_the_lower_end_of_the_goal_on() {
    let mut journal = Journal::default();
    for (n, drinks) in [(0, 5), (1, 6), (2, 8)] {
        journal.put_night(NightNote { drinks: Some(drinks), ..NightNote::new(night(n)) }, now());
    }
    let trial = Trial::new(now(), Change::Drinks, None, (night(0), night(0)), 3).expect("a trial");
    let kept = |goal: Option<u16>| Findings::of(&trial, &journal, goal.map(DrinkGoal::nearest), night(3)).with.kept;
    assert_eq!(kept(None), Kept { yes: 2, no: 1, unsaid: 0 });
    assert_eq!(kept(Some(8)), Kept { yes: 1, no: 2, unsaid: 0 });
}
