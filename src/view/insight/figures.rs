//! How often, how long and how bad, a sentence each, with what each rests on.

use super::number::{count, decimal, of};
use crate::domain::insight::{Figures, Rate, Spread, YesNo};

/// Every sentence of all time; rates per week only once there are enough nights.
pub fn all(figures: &Figures, per_week: bool) -> Vec<String> {
    let mut lines = vec![counted(figures.rate)];
    lines.extend(per_week.then(|| how_often(figures.rate)).flatten());
    if figures.rate.cramps > 0 {
        lines.extend([how_long(&figures.minutes), how_bad(&figures.severity), sleep(figures), woke(figures.woke)]);
        lines.push(super::TYPICAL.into());
    }
    lines
}

/// Cramp nights with their denominator.
pub fn counted(rate: Rate) -> String {
    match rate.recorded {
        0 => "No night is recorded.".into(),
        n => format!("Cramps on {} recorded {}.", of(rate.cramp_nights, n), if n == 1 { "night" } else { "nights" }),
    }
}

/// Per week and per night; nothing without a recorded night.
pub fn how_often(rate: Rate) -> Option<String> {
    let (nights, cramps) = (rate.cramp_nights_per_week()?, rate.cramps_per_week()?);
    let per_night = rate.cramps_per_night()?;
    Some(format!(
        "That is {} cramp nights and {} cramps in 7 recorded nights, or {per_night:.2} cramps a recorded night.",
        decimal(nights),
        decimal(cramps),
    ))
}

/// How long cramps lasted.
pub fn how_long(minutes: &Spread<f64>) -> String {
    let Some(five) = minutes.five else { return "How long they lasted was not noted.".into() };
    format!(
        "A typical cramp lasted {} minutes, and half of them from {} to {}. Shortest {}, longest {}. {}",
        decimal(five.median),
        decimal(five.lower),
        decimal(five.upper),
        decimal(five.least),
        decimal(five.most),
        known(minutes.known, minutes.unknown),
    )
}

/// How bad they were.
pub fn how_bad(severity: &Spread<f64>) -> String {
    let Some(five) = severity.five else { return "How bad they were was not noted.".into() };
    format!(
        "Typical pain was {} of 10, and half of them from {} to {}. Least {}, worst {}. {}",
        decimal(five.median),
        decimal(five.lower),
        decimal(five.upper),
        decimal(five.least),
        decimal(five.most),
        known(severity.known, severity.unknown),
    )
}

/// How much sleep they cost.
pub fn sleep(figures: &Figures) -> String {
    let spread = &figures.sleep_lost;
    let Some(five) = spread.five else { return "How much sleep they cost was not noted.".into() };
    format!(
        "Sleep lost to a typical cramp: {}, and half of them from {} to {}. {}",
        five.median.words(),
        five.lower.words(),
        five.upper.words(),
        known(spread.known, spread.unknown),
    )
}

/// How many woke the person.
pub fn woke(woke: YesNo) -> String {
    if woke.known() == 0 {
        return "Whether they woke you was not noted.".into();
    }
    format!("{} woke you. {}", of(woke.yes, woke.known()), known(woke.known(), woke.unknown))
}

/// What a figure rests on: "Noted for 3 of 4 cramps."
fn known(known: u32, unknown: u32) -> String {
    match (known, unknown) {
        (n, 0) => format!("Noted for all {}.", count(n, "cramp")).replace("all 1 cramp", "the 1 cramp"),
        (n, m) => format!("Noted for {}.", count(n + m, "cramp").replacen(&(n + m).to_string(), &of(n, n + m), 1)),
    }
}
