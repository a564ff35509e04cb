//! What a trial comes to, in plain words: both sides counted, the ratio as "for each 10", and one of four answers.

use crate::{
    domain::{
        insight::{CRAMP_NIGHTS_NEEDED, NIGHTS_NEEDED},
        trial::{BEFORE_NEEDED, Findings, Outcome, RateRatio, Side},
    },
    view::{
        format,
        insight::{Table, decimal, of},
    },
};

/// What it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// In a few words: "Fewer cramps with the change".
    pub heading: &'static str,
    /// What that rests on, or what is missing.
    pub lines: Vec<String>,
}

impl Answer {
    /// The answer to what was found.
    pub fn of(found: &Findings) -> Self {
        let heading = match found.outcome {
            Outcome::Open => "Not over yet",
            Outcome::NotEnough { .. } => "Not enough nights yet",
            Outcome::Fewer => "Fewer cramps with the change",
            Outcome::More => "More cramps with the change",
            Outcome::NoClearDifference => "No clear difference",
        };
        let lines = match found.outcome {
            Outcome::Open => vec!["The answer comes at the end. Half way, chance can look like a change.".to_owned()],
            Outcome::NotEnough { before, with, cramp_nights } => missing(before, with, cramp_nights),
            _ => found.ratio.map(ratio).unwrap_or_default(),
        };
        Self { heading, lines }
    }
}

/// Both sides as a table.
pub fn counts(found: &Findings) -> Table {
    let (before, with) = (&found.before, &found.with);
    let row = |head: &str, cell: &dyn Fn(&Side) -> String| [head.to_owned(), cell(before), cell(with)];
    let rows = vec![
        row("Recorded nights", &|side| of(side.rate.recorded, side.nights)),
        row("Cramp nights", &|side| side.rate.cramp_nights.to_string()),
        row("Cramps", &|side| side.rate.cramps.to_string()),
        row("Cramp nights in 7 recorded nights", &|side| told(side.rate.cramp_nights_per_week().map(decimal))),
        row("Cramps a recorded night", &|side| told(side.rate.cramps_per_night().map(|n| format!("{n:.2}")))),
    ];
    Table::new(["", "Before", "With the change"], rows)
}

fn told(text: Option<String>) -> String {
    text.unwrap_or_else(|| "not known".into())
}

/// What is needed, and what of that is missing.
fn missing(before: u32, with: u32, cramp_nights: u32) -> Vec<String> {
    let recorded = |n: u32, when: &str| format!("{} {when}", format::count(n.into(), "recorded night"));
    let missing = [
        (before, recorded(before, "before")),
        (with, recorded(with, "with the change")),
        (cramp_nights, format::count(cramp_nights.into(), "cramp night")),
    ];
    let missing: Vec<_> = missing.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect();
    let mut lines = vec![format!(
        "It takes {BEFORE_NEEDED} recorded nights before, {NIGHTS_NEEDED} with the change, and {CRAMP_NIGHTS_NEEDED} cramp \
         nights in all."
    )];
    if !missing.is_empty() {
        lines.push(format!("Missing: {}.", missing.join(", ")));
    }
    if before + with > 0 {
        lines.push("A night you remember well can still be added in the journal.".into());
    }
    lines
}

/// "For each 10 cramps before, there were 4 in as many nights with the change."
fn ratio(found: RateRatio) -> Vec<String> {
    let ten = |ratio: f64| decimal(10.0 * ratio);
    let Some(middle) = found.ratio else {
        return vec!["There was no cramp before, so the two sides cannot be divided.".into()];
    };
    let to =
        |number: fn(f64) -> String| found.upper.map_or("no upper end".into(), |upper| format!("to {}", number(upper)));
    vec![
        format!(
            "For each 10 cramps before, there were {} in as many nights with the change. The true number may be from {} {}.",
            ten(middle),
            ten(found.lower),
            to(|upper| decimal(10.0 * upper)),
        ),
        ratio_line(found),
    ]
}

/// "Rate ratio 0.42, 95 % interval 0.21 to 0.80."
fn ratio_line(found: RateRatio) -> String {
    let two = |number: f64| format!("{number:.2}");
    let upper = found.upper.map_or_else(|| "no upper end".into(), two);
    let ratio = found.ratio.map_or_else(|| "not known".into(), two);
    format!("Rate ratio {ratio}, 95\u{a0}% interval {} to {upper}.", two(found.lower))
}
