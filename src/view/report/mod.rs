//! The doctor's page: what was recorded in one period, with every denominator, each part of which can be left out.
//!
//! Made to be printed. It describes; it scores nothing and concludes nothing.

mod part;
mod sections;
#[cfg(test)]
mod tests;
mod text;

pub use part::Part;

use std::collections::BTreeSet;

use super::{
    format,
    insight::{Chart, Table},
};
use crate::domain::{
    Moment,
    disclaimer::DISCLAIMER,
    factor::OwnFactor,
    insight::{Gathered, Rate, Window},
    journal::Journal,
    medicine::Medicine,
    night::NightOf,
    settings::Settings,
    triage::SafetyCheck,
    trial::Trial,
};

/// What the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// Cramps and nights.
    pub journal: &'a Journal,
    /// The person's own factors.
    pub factors: &'a [OwnFactor],
    /// Medicines and supplements.
    pub medicines: &'a [Medicine],
    /// Self-trials.
    pub trials: &'a [Trial],
    /// The person's choices: the goal that a trial of drinks is held against.
    pub settings: &'a Settings,
    /// The last answers to the warning-sign questions, if they were kept.
    pub check: Option<&'a SafetyCheck>,
    /// The app's version.
    pub version: &'a str,
}

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// "10 August to 1 November 2026, 84 nights".
    pub period: String,
    /// The denominator, first of all.
    pub basis: String,
    /// What is on the page, in order.
    pub sections: Vec<Section>,
    /// Version, date, that it is self-reported, what was left out, and what the app is not.
    pub foot: Vec<String>,
}

/// One part of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// Sentences.
    pub lines: Vec<String>,
    /// A table, where one says it shorter.
    pub table: Option<Table>,
    /// Bars, with their table.
    pub chart: Option<Chart>,
    /// Features, each ticked, not ticked, or not known.
    pub ticks: Vec<Tick>,
}

impl Section {
    const fn lines(part: Part, lines: Vec<String>) -> Self {
        Self { part, lines, table: None, chart: None, ticks: Vec::new() }
    }
}

/// One of the seven features.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The feature.
    pub words: &'static str,
    /// Ticked or not; `None` when it is not known.
    pub ticked: Option<bool>,
    /// What that rests on.
    pub counts: String,
}

impl Report {
    /// The page of the nights in `window`, made at `now`, without the parts in `left_out`.
    pub fn of(sources: Sources<'_>, window: Window, left_out: &BTreeSet<Part>, now: Moment) -> Self {
        // Nights after the period are not looked at.
        let gathered = Gathered::of(sources.journal, window.last());
        let slice = gathered.within(window);
        let parts = Part::ALL.into_iter().filter(|part| !left_out.contains(part));
        let sections = parts.filter_map(|part| sections::section(part, slice, sources, now)).collect();
        Self {
            period: period(window),
            basis: basis(Rate::of(slice), window),
            sections,
            foot: foot(sources, left_out, now),
        }
    }

    /// Which parts have something to say in `window`: what the preview offers to leave out.
    pub fn offered(sources: Sources<'_>, window: Window, now: Moment) -> Vec<Part> {
        Self::of(sources, window, &BTreeSet::new(), now).sections.into_iter().map(|s| s.part).collect()
    }
}

/// The nights up to and with the last one that is over or was spoken of: `weeks` of them.
pub fn last_weeks(tonight: NightOf, weeks: u64) -> Window {
    Window::ending(tonight, 7 * weeks)
}

fn period(window: Window) -> String {
    let day = |night: NightOf| night.date().format("%-d %B %Y").to_string();
    let nights = format::count(i64::from(window.nights()), "night");
    format!("{} to {}, {nights}", day(window.first()), day(window.last()))
}

fn basis(rate: Rate, window: Window) -> String {
    if rate.recorded == 0 {
        return format!("Recorded: none of {} nights.", window.nights());
    }
    format!(
        "Recorded: {} of {} nights, {} with cramps and {} said to be quiet. Nights that were not recorded are in no figure.",
        rate.recorded,
        window.nights(),
        rate.cramp_nights,
        rate.quiet_nights(),
    )
}

fn foot(sources: Sources<'_>, left_out: &BTreeSet<Part>, now: Moment) -> Vec<String> {
    let mut lines = vec![format!(
        "Self-reported by the person, with Unknot {}, on {}. Times are those of the person’s own clock. Quartiles by linear \
         interpolation (type 7); intervals by Newcombe’s method 10.",
        sources.version,
        now.format("%-d %B %Y"),
    )];
    if !left_out.is_empty() {
        let names: Vec<_> = left_out.iter().map(|part| part.heading().to_lowercase()).collect();
        lines.push(format!("Left out by the person: {}.", names.join(", ")));
    }
    lines.push(DISCLAIMER.into());
    lines
}
