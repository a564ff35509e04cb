//! Our figures against those of other packages: `tests/fixtures/statistics.py` says how they were made.

use super::*;

const FIGURES: &str = include_str!("../../../../tests/fixtures/statistics.txt");

/// The fixture's lines that begin with `name`, without it.
fn lines(name: &str) -> Vec<&'static str> {
    let lines: Vec<_> = FIGURES.lines().filter_map(|line| line.strip_prefix(name)).collect();
    assert!(lines.len() >= 10, "{name}");
    lines
}

fn proportion(text: &str) -> Proportion {
    let (part, of) = text.split_once('/').expect("a part of so many");
    Proportion { part: part.parse().expect("a part"), of: of.parse().expect("of so many") }
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(|word| word.parse().expect("a number")).collect()
}

fn check(ours: &[f64], theirs: &[f64], line: &str) {
    let near = ours.iter().zip(theirs).all(|(one, other)| (one - other).abs() < 1e-9);
    assert!(near && ours.len() == theirs.len(), "{line}: ours {ours:?}");
}

#[test]
fn differences_and_their_intervals_are_those_of_statsmodels() {
    for line in lines("newcombe ") {
        let mut words = line.splitn(3, ' ');
        let (one, other) = (proportion(words.next().expect("one")), proportion(words.next().expect("other")));
        let difference = Difference::newcombe(one, other).expect("a difference");
        check(&[difference.lower, difference.upper], &numbers(words.next().expect("an interval")), line);
    }
}

#[test]
fn quartiles_of_measured_values_are_those_of_numpy() {
    for line in lines("linear ") {
        let (five, values) = line.split_once(':').expect("figures and values");
        let ours = Spread::measured(numbers(values).into_iter().map(Some)).five.expect("values");
        check(&[ours.least, ours.lower, ours.median, ours.upper, ours.most], &numbers(five), line);
    }
}

#[test]
fn quartiles_of_steps_are_those_of_numpy() {
    for line in lines("steps ") {
        let (five, values) = line.split_once(':').expect("figures and values");
        // Quarters of a unit as whole steps, which have an order.
        let steps = |text| numbers(text).into_iter().map(|value| format!("{:04.0}", value * 4.0)).collect::<Vec<_>>();
        let values = steps(values);
        let ours = Spread::steps(values.iter().map(|v| Some(v.as_str()))).five.expect("values");
        assert_eq!([ours.least, ours.lower, ours.median, ours.upper, ours.most].as_slice(), steps(five), "{line}");
    }
}
