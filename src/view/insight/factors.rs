//! Factors on cramp nights and on other nights: both counts, the difference, and never a cause.

use super::{
    Table,
    number::{count, hundredths, of},
};
use crate::domain::insight::{Association, CRAMP_NIGHTS_NEEDED, Difference, NIGHTS_NEEDED, Outcome, Proportion};

/// Said wherever a factor stands (evidence E7).
pub const NO_CAUSE: &str = "This does not show cause.";

/// Said where nights enough are recorded, but no evening check.
const NO_ANSWERS: &str =
    "Answer the evening check: your days before cramp nights then stand beside your days before other nights.";

/// One factor in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorLine {
    /// What the evening check asks.
    pub question: String,
    /// One of four answers: "More often on cramp nights".
    pub answer: &'static str,
    /// "Yes on 6 of 10 cramp nights, on 3 of 20 other nights."
    pub counts: String,
    /// The difference and its interval, or what is still missing.
    pub more: String,
    /// Which nights are in neither count; empty when none is.
    pub left_out: String,
}

/// Every factor, and what to keep in mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factors {
    /// That this shows no cause, and what looking at many does.
    pub notes: Vec<String>,
    /// The factors, clearest first.
    pub lines: Vec<FactorLine>,
}

/// The factors in words.
pub fn factors(all: &[Association]) -> Factors {
    if all.is_empty() {
        return Factors { notes: vec![NO_ANSWERS.to_owned()], lines: Vec::new() };
    }
    let compared = all.iter().filter(|a| a.outcome.difference().is_some()).count();
    let mut notes = vec![NO_CAUSE.to_owned()];
    if compared > 1 {
        notes.push(format!(
            "You look at {compared} things at once. Even where nothing goes with cramps, about 1 in 20 looks clear by \
             chance alone."
        ));
    }
    Factors { notes, lines: all.iter().map(line).collect() }
}

/// The factors as a table, a line each.
pub fn factor_table(all: &[Association]) -> Table {
    let columns = [
        "",
        "Yes, cramp nights",
        "Yes, other nights",
        "What that comes to",
        "Per 100 nights (95\u{a0}% interval)",
        "Left out",
    ];
    let counted = |proportion: Proportion| of(proportion.part, proportion.of);
    let row = |found: &Association| {
        let by = found.outcome.difference();
        let by = by.map(|d| format!("{} ({} to {})", signed(d.by), signed(d.lower), signed(d.upper)));
        [
            found.question.clone(),
            counted(found.on_cramp_nights),
            counted(found.on_other_nights),
            line(found).answer.trim_end_matches(" on cramp nights").to_owned(),
            by.unwrap_or_default(),
            (found.unanswered + found.unrecorded).to_string(),
        ]
    };
    Table::new(columns, all.iter().map(row).collect())
}

fn line(found: &Association) -> FactorLine {
    let (answer, more) = match found.outcome {
        Outcome::MoreOften(by) => ("More often on cramp nights", difference(by)),
        Outcome::LessOften(by) => ("Less often on cramp nights", difference(by)),
        Outcome::NoClearDifference(by) => ("No clear difference", difference(by)),
        Outcome::NotEnough { other_nights, .. } => ("Not enough nights yet", missing(found, other_nights)),
    };
    FactorLine {
        question: found.question.clone(),
        answer,
        counts: counts(found.on_cramp_nights, found.on_other_nights),
        more,
        left_out: left_out(found),
    }
}

/// "Yes on 6 of 10 cramp nights, on 3 of 20 other nights."
fn counts(cramp: Proportion, other: Proportion) -> String {
    match (cramp.of, other.of) {
        (0, _) => format!("Yes on {}. No cramp night has an answer.", nights(other, "other")),
        (_, 0) => format!("Yes on {}. No other night has an answer.", nights(cramp, "cramp")),
        _ => format!("Yes on {}, on {}.", nights(cramp, "cramp"), nights(other, "other")),
    }
}

/// "6 of 10 cramp nights".
fn nights(counted: Proportion, kind: &str) -> String {
    format!("{} {kind} {}", of(counted.part, counted.of), if counted.of == 1 { "night" } else { "nights" })
}

/// "45 more in 100 nights. The 95 % interval goes from 9 more to 70 more."
pub(super) fn difference(found: Difference) -> String {
    format!(
        "{} in 100 nights. The 95\u{a0}% interval goes from {} to {}.",
        signed(found.by),
        signed(found.lower),
        signed(found.upper),
    )
}

fn signed(share: f64) -> String {
    match hundredths(share).as_str() {
        "0" if share > 0.0 => "less than 1 more".into(),
        "0" if share < 0.0 => "less than 1 fewer".into(),
        "0" => "0".into(),
        n if share < 0.0 => format!("{n} fewer"),
        n => format!("{n} more"),
    }
}

fn missing(found: &Association, other_nights: u32) -> String {
    let (cramp, other) = (found.on_cramp_nights.of, found.on_other_nights.of);
    let mut text = format!(
        "It takes {NIGHTS_NEEDED} nights with an answer, {CRAMP_NIGHTS_NEEDED} of them with a cramp. So far {} and {cramp}.",
        cramp + other,
    );
    if other_nights > 0 {
        text += " And one night without a cramp, to compare with.";
    }
    text
}

fn left_out(found: &Association) -> String {
    let mut parts = Vec::new();
    if found.unanswered > 0 {
        parts.push(format!("{} without an answer", count(found.unanswered, "recorded night")));
    }
    if found.unrecorded > 0 {
        parts.push(format!("{} for nights that were not recorded", count(found.unrecorded, "answer")));
    }
    if parts.is_empty() { String::new() } else { format!("Left out: {}.", parts.join(", ")) }
}
