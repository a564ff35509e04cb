//! By the weekday and by the month of the year.

use super::{
    chart::{Chart, Point, Table},
    number::{of, share_in_words},
    trend::{COLUMNS, SCALE, point, row},
};
use crate::{
    domain::{claim, insight::Rate, night::MONTHS},
    view::format::WEEKDAYS,
};

/// From so many recorded nights on a day or a month may be named; our own limit.
const ENOUGH: u32 = 4;

/// By the evening's weekday.
pub fn weekdays(rates: &[Rate; 7]) -> Chart {
    chart("weekdays", "By the day of the week", &WEEKDAYS, rates, "")
}

/// By the month of the year, with what is known of summers (evidence B1.5).
pub fn months(rates: &[Rate; 12]) -> Chart {
    let summer = claim::claim("summer").map(|c| c.line).unwrap_or_default();
    chart("months", "By the time of the year", &MONTHS, rates, summer)
}

fn chart(id: &'static str, title: &str, names: &[&str], rates: &[Rate], note: &str) -> Chart {
    let rows = || names.iter().zip(rates);
    let points = rows().map(|(name, rate)| Point { label: name.chars().take(1).collect(), ..point(name, *rate) });
    Chart {
        id,
        title: title.into(),
        reading: [reading(names, rates), note.to_owned()].join(" ").trim_end().to_owned(),
        scale: SCALE.into(),
        points: points.collect(),
        table: Table::new(COLUMNS, rows().map(|(name, rate)| row(name, *rate)).collect()),
    }
}

/// The name with the most cramp nights of its recorded ones, and the one with the fewest.
fn reading(names: &[&str], rates: &[Rate]) -> String {
    let part = |rate: &Rate| f64::from(rate.cramp_nights) / f64::from(rate.recorded);
    let known = || names.iter().zip(rates).filter(|(_, rate)| rate.recorded >= ENOUGH);
    let most = known().reduce(|a, b| if part(b.1) > part(a.1) { b } else { a });
    let least = known().reduce(|a, b| if part(b.1) < part(a.1) { b } else { a });
    match (most, least) {
        (Some((high, high_rate)), Some((low, low_rate))) if high != low => format!(
            "From {} recorded nights ({low}) to {} ({high}). Some of that is chance.",
            of(low_rate.cramp_nights, low_rate.recorded),
            of(high_rate.cramp_nights, high_rate.recorded),
        ),
        (Some((name, rate)), _) => format!("{name}: cramps {}.", share_in_words(rate.cramp_nights, rate.recorded)),
        _ => format!("None of them has {ENOUGH} recorded nights yet."),
    }
}
