//! The ladder and the four answers about a factor, step by step.

use super::*;

/// Ten quiet nights in a row from 1 November, then `cramps` nights with a cramp.
fn nights(quiet: u64, cramps: u64) -> Written {
    let first = night("2026-11-01");
    let mut journal = Written::default();
    for n in 0..quiet {
        journal = journal.quiet(&[&first.later(n).to_string()]);
    }
    for n in quiet..quiet + cramps {
        journal = journal.cramp(&format!("{}T22:00:00+01:00", first.later(n)));
    }
    journal
}

fn check_ladder(quiet: u64, cramps: u64, needs: [(u32, u32); 5]) {
    let tonight = night("2026-11-01").later((quiet + cramps).saturating_sub(1));
    let ladder = nights(quiet, cramps).insights(&tonight.to_string()).ladder;
    let told: Vec<_> = ladder.steps.iter().map(|s| (s.needs.nights, s.needs.cramp_nights)).collect();
    assert_eq!(told, needs, "{quiet} quiet, {cramps} with a cramp");
}

#[test]
fn each_rung_says_how_many_nights_it_still_needs() {
    check_ladder(0, 0, [(1, 0), (7, 0), (14, 5), (21, 0), (42, 0)]);
    check_ladder(0, 1, [(0, 0), (6, 0), (13, 4), (20, 0), (41, 0)]);
    check_ladder(3, 2, [(0, 0), (2, 0), (9, 3), (16, 0), (37, 0)]);
    check_ladder(10, 5, [(0, 0), (0, 0), (0, 0), (6, 0), (27, 0)]);
    check_ladder(30, 0, [(0, 0), (0, 0), (0, 5), (0, 0), (12, 0)]);
    check_ladder(40, 2, [(0, 0), (0, 0), (0, 3), (0, 0), (0, 0)]);
}

#[test]
fn nights_long_ago_do_not_help_a_comparison_of_the_last_weeks() {
    let ladder = nights(60, 0).insights("2027-06-01").ladder;
    assert!(ladder.reached(Rung::PerWeek) && !ladder.reached(Rung::TwoWeeks));
    assert_eq!(ladder.next().map(|s| (s.rung, s.needs)), Some((Rung::Factors, Needs { nights: 0, cramp_nights: 5 })));
}

/// A factor answered yes on `cramp.0` of `cramp.1` cramp nights and on `other.0` of `other.1` quiet nights.
fn association(cramp: (u64, u64), other: (u64, u64)) -> Option<Association> {
    let mut journal = nights(other.1, cramp.1);
    for (from, yes, of) in [(0, other.0, other.1), (other.1, cramp.0, cramp.1)] {
        for n in 0..of {
            let answer = if n < yes { Answer::Yes } else { Answer::No };
            journal = journal.answers("alcohol", answer, &[&night("2026-11-01").later(from + n).to_string()]);
        }
    }
    journal.insights("2027-11-01").factors.into_iter().next()
}

fn check_outcome(cramp: (u64, u64), other: (u64, u64), expected: &str) {
    let outcome = association(cramp, other).expect("answers").outcome;
    let told = match outcome {
        Outcome::MoreOften(_) => "more often".to_owned(),
        Outcome::LessOften(_) => "less often".to_owned(),
        Outcome::NoClearDifference(_) => "no clear difference".to_owned(),
        Outcome::NotEnough { nights, cramp_nights, other_nights } => format!("{nights} {cramp_nights} {other_nights}"),
    };
    assert_eq!(told, expected, "{cramp:?} {other:?}");
}

#[test]
fn a_factor_has_four_answers() {
    check_outcome((6, 10), (3, 20), "more often");
    check_outcome((1, 10), (14, 20), "less often");
    check_outcome((4, 10), (8, 20), "no clear difference");
    check_outcome((4, 4), (0, 20), "0 1 0");
    check_outcome((5, 5), (0, 8), "1 0 0");
    check_outcome((5, 5), (0, 9), "more often");
    check_outcome((9, 14), (0, 0), "0 0 1");
    check_outcome((0, 1), (0, 1), "12 4 0");
}

#[test]
fn the_example_of_the_evidence_file_is_told_with_both_counts() {
    let found = association((6, 10), (3, 20)).expect("answers");
    assert_eq!(found.on_cramp_nights, Proportion { part: 6, of: 10 });
    assert_eq!(found.on_other_nights, Proportion { part: 3, of: 20 });
    assert!(found.outcome.difference().is_some_and(|d| (d.by - 0.45).abs() < 1e-12));
}

#[test]
fn a_factor_that_was_never_answered_is_not_told() {
    assert_eq!(association((0, 0), (0, 0)), None);
}

#[test]
fn unknown_answers_leave_the_pair_and_are_counted() {
    let journal = nights(3, 2).answers("stress", Answer::Yes, &["2026-11-01", "2026-11-04", "2026-12-24"]).answers(
        "alcohol",
        Answer::No,
        &["2026-11-02"],
    );
    let factors = journal.insights("2027-01-01").factors;
    let stress = factors.iter().find(|f| f.id.0 == "stress").expect("stress");
    assert_eq!(
        (stress.on_cramp_nights, stress.on_other_nights),
        (Proportion { part: 1, of: 1 }, Proportion { part: 1, of: 1 })
    );
    assert_eq!((stress.unanswered, stress.unrecorded), (3, 1));
}

#[test]
fn the_clearest_factor_stands_first_and_those_with_too_few_nights_last() {
    let mut journal = nights(20, 10);
    for n in 0..30 {
        let date = night("2026-11-01").later(n).to_string();
        let says = |yes: bool| if yes { Answer::Yes } else { Answer::No };
        journal = journal
            .answers("alcohol", says(n % 2 == 0), &[&date])
            .answers("stress", says(n >= 14), &[&date])
            .answers("late-caffeine", says(n < 18), &[&date]);
    }
    journal = journal.answers("salty-food", Answer::Yes, &["2026-11-01"]);
    let factors = journal.insights("2027-01-01").factors;
    let order: Vec<_> = factors.iter().map(|f| f.id.0.as_str()).collect();
    // Coffee: 0 of 10 against 18 of 20. Stress: 10 of 10 against 6 of 20. Alcohol: half and half.
    assert_eq!(order, ["late-caffeine", "stress", "alcohol", "salty-food"]);
}
