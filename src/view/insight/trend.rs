//! Month by month: on how many of the recorded nights there were cramps.

use super::{
    chart::{Chart, Point, Table},
    number::{decimal, share_in_words},
};
use crate::domain::{
    insight::{MonthRate, Proportion, Rate},
    night::Month,
};

/// So many months are drawn; the table has all.
const DRAWN: usize = 24;
/// Up to so many, each bears its letter.
const YEAR: usize = 12;

/// The chart of the months.
pub fn trend(months: &[MonthRate]) -> Chart {
    let drawn = &months[months.len().saturating_sub(DRAWN)..];
    let label = if drawn.len() > YEAR { first_of_year } else { initial };
    let points = drawn.iter().map(|m| Point { label: label(m.month), ..point(&name(m.month), m.rate) });
    Chart {
        id: "trend",
        title: "Month by month".into(),
        reading: reading(months, drawn.len()),
        scale: SCALE.into(),
        points: points.collect(),
        table: Table::new(COLUMNS, months.iter().map(|m| row(&name(m.month), m.rate)).collect()),
    }
}

/// What the height of a rate's bar means.
pub(super) const SCALE: &str = "Nights with cramps, of the recorded nights; the full height is every night";
/// The columns of a rate's table.
pub(super) const COLUMNS: [&str; 5] =
    ["", "Recorded nights", "Cramp nights", "Cramps", "Cramp nights in 7 recorded nights"];

/// The bar of one rate; none where nothing was recorded.
pub(super) fn point(name: &str, rate: Rate) -> Point {
    let height = Proportion { part: rate.cramp_nights, of: rate.recorded }.share();
    let words = match rate.recorded {
        0 => "nothing recorded".to_owned(),
        n => format!("cramps {}", share_in_words(rate.cramp_nights, n)),
    };
    Point { label: String::new(), says: format!("{name}: {words}"), height }
}

/// The row of one rate.
pub(super) fn row(name: &str, rate: Rate) -> [String; 5] {
    [
        name.to_owned(),
        rate.recorded.to_string(),
        told(rate, rate.cramp_nights.to_string()),
        told(rate, rate.cramps.to_string()),
        rate.cramp_nights_per_week().map_or_else(|| "not recorded".into(), decimal),
    ]
}

/// Nothing recorded is not none.
fn told(rate: Rate, text: String) -> String {
    if rate.recorded == 0 { "not recorded".into() } else { text }
}

fn reading(months: &[MonthRate], drawn: usize) -> String {
    let ends = months.iter().rev().find(|m| m.rate.recorded > 0);
    let said =
        ends.map(|m| format!("In {}, cramps {}.", name(m.month), share_in_words(m.rate.cramp_nights, m.rate.recorded)));
    let mut text = said.unwrap_or_else(|| "No night is recorded.".into());
    if drawn < months.len() {
        text += " The last 24 months are drawn; the table has all.";
    }
    text
}

/// "November 2026".
fn name(month: Month) -> String {
    month.words()
}

/// "N" for November.
fn initial(month: Month) -> String {
    name(month).chars().take(1).collect()
}

/// January bears its year.
fn first_of_year(month: Month) -> String {
    month.to_string().strip_suffix("-01").unwrap_or_default().to_owned()
}
