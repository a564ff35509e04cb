//! Twelve months of nights, each cramp, quiet or not recorded.

use super::{
    chart::Table,
    number::{count, share_in_words},
};
use crate::domain::{
    insight::{Day, MonthOfNights},
    night::{NightOf, NightState},
};

/// One night of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatNight {
    /// Which night.
    pub night: NightOf,
    /// Its state: each has a shape of its own.
    pub state: NightState,
    /// What it says when it is reached: "Saturday 21 November 2026: 2 cramps".
    pub says: String,
}

/// One month of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatMonth {
    /// "Nov".
    pub short: String,
    /// Its nights from the first on.
    pub nights: Vec<HeatNight>,
}

/// The year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatMap {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub reading: String,
    /// Its months.
    pub months: Vec<HeatMonth>,
    /// Its counts.
    pub table: Table,
}

/// The map of the year.
pub fn year(months: &[MonthOfNights]) -> HeatMap {
    let nights = || months.iter().flat_map(|m| &m.nights);
    let cramp = tally(nights(), NightState::Cramp);
    let recorded = cramp + tally(nights(), NightState::Quiet);
    HeatMap {
        title: "Twelve months".into(),
        reading: format!(
            "Cramps {}; {} not recorded.",
            share_in_words(cramp, recorded),
            count(tally(nights(), NightState::NotRecorded), "night"),
        ),
        months: months.iter().map(month).collect(),
        table: Table::new(["", "Cramp nights", "Quiet nights", "Not recorded"], months.iter().map(row).collect()),
    }
}

fn month(of: &MonthOfNights) -> HeatMonth {
    let short = of.month.first_day().format("%b").to_string();
    HeatMonth { short, nights: of.nights.iter().map(night).collect() }
}

fn night(day: &Day) -> HeatNight {
    let said = match day.state {
        NightState::Cramp => count(day.cramps, "cramp"),
        NightState::Quiet => "quiet".into(),
        NightState::NotRecorded => "not recorded".into(),
    };
    let says = format!("{}: {said}", day.night.date().format("%A %-d %B %Y"));
    HeatNight { night: day.night, state: day.state, says }
}

fn row(month: &MonthOfNights) -> [String; 4] {
    let counted = |state| tally(month.nights.iter(), state).to_string();
    let name = month.month.words();
    [name, counted(NightState::Cramp), counted(NightState::Quiet), counted(NightState::NotRecorded)]
}

fn tally<'a>(nights: impl Iterator<Item = &'a Day>, state: NightState) -> u32 {
    nights.map(|night| u32::from(night.state == state)).sum()
}
