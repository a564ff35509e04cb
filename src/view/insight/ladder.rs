//! The ladder in words: what was recorded, and what the next line needs.

use super::number::{count, of};
use crate::domain::insight::{CRAMP_NIGHTS_NEEDED, Ladder, NIGHTS_NEEDED, Rate, Rung, Step};

/// The ladder as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderLines {
    /// What is recorded.
    pub now: String,
    /// What each rung that is not reached still needs, the next one first.
    pub next: Vec<String>,
}

/// The ladder in words.
pub fn ladder(ladder: &Ladder) -> LadderLines {
    let missing = ladder.steps.iter().filter(|step| !step.needs.nothing());
    LadderLines { now: now(ladder.recorded), next: missing.map(|step| next(step, ladder.recorded)).collect() }
}

fn now(recorded: Rate) -> String {
    if recorded.recorded == 0 {
        return "Nothing is recorded yet. Say of one night whether it was quiet, or note a cramp, and this page begins."
            .into();
    }
    format!(
        "You recorded {}: {} with cramps, {} quiet. {} in all.",
        count(recorded.recorded, "night"),
        recorded.cramp_nights,
        recorded.quiet_nights(),
        count(recorded.cramps, "cramp"),
    )
}

fn next(step: &Step, recorded: Rate) -> String {
    let nights = count(step.needs.nights, "more recorded night");
    match step.rung {
        Rung::Counts => format!("With {nights}: what you noted, counted."),
        Rung::PerWeek => format!("With {nights}: on how many nights a week you have cramps."),
        Rung::Factors => format!(
            "From {NIGHTS_NEEDED} recorded nights on, {CRAMP_NIGHTS_NEEDED} of them with a cramp: your days before cramp \
             nights and before other nights. So far {} and {}.",
            of(recorded.recorded.min(NIGHTS_NEEDED), NIGHTS_NEEDED),
            of(recorded.cramp_nights.min(CRAMP_NIGHTS_NEEDED), CRAMP_NIGHTS_NEEDED),
        ),
        Rung::TwoWeeks => format!("With {nights}: 2 weeks beside the 2 weeks before."),
        Rung::FourWeeks => format!("With {nights}: 4 weeks beside the 4 weeks before."),
    }
}
