//! How often, how long and how bad, a sentence each, with what each rests on.

use super::number::{count, decimal, of};
use crate::domain::{
    cramp::SleepLost,
    insight::{Figures, Five, Rate, Spread, YesNo},
};

/// From so many on a half of them is worth telling; of fewer the ends say as much.
const HALVES: u32 = 5;

/// Every sentence of all time; rates per week only once there are enough nights.
pub fn all(figures: &Figures, per_week: bool) -> Vec<String> {
    let mut lines = vec![counted(figures.rate)];
    lines.extend(per_week.then(|| how_often(figures.rate)).flatten());
    if figures.rate.cramps > 0 {
        lines.extend([how_long(&figures.minutes), how_bad(&figures.severity), sleep(figures), woke(figures.woke)]);
        let most = [figures.minutes.known, figures.severity.known, figures.sleep_lost.known].into_iter().max();
        lines.extend((most > Some(1)).then(|| super::TYPICAL.into()));
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
    let Five { least, lower, median, upper, most } = five.map(decimal);
    let said = match minutes.known {
        1 => format!("One cramp lasted {median} minutes."),
        ..HALVES => format!("A typical cramp lasted {median} minutes. Shortest {least}, longest {most}."),
        _ => format!(
            "A typical cramp lasted {median} minutes, and half of them from {lower} to {upper}. Shortest {least}, \
             longest {most}."
        ),
    };
    format!("{said} {}", known(minutes.known, minutes.unknown))
}

/// How bad they were.
pub fn how_bad(severity: &Spread<f64>) -> String {
    let Some(five) = severity.five else { return "How bad they were was not noted.".into() };
    let Five { least, lower, median, upper, most } = five.map(decimal);
    let said = match severity.known {
        1 => format!("Pain was {median} of 10."),
        ..HALVES => format!("Typical pain was {median} of 10. Least {least}, worst {most}."),
        _ => format!(
            "Typical pain was {median} of 10, and half of them from {lower} to {upper}. Least {least}, worst {most}."
        ),
    };
    format!("{said} {}", known(severity.known, severity.unknown))
}

/// How much sleep they cost.
pub fn sleep(figures: &Figures) -> String {
    let spread = &figures.sleep_lost;
    let Some(five) = spread.five else { return "How much sleep they cost was not noted.".into() };
    let Five { least, lower, median, upper, most } = five.map(SleepLost::words);
    let said = match spread.known {
        1 => format!("Sleep lost to one cramp: {median}."),
        ..HALVES => format!("Sleep lost to a typical cramp: {median}. Least {least}, most {most}."),
        _ => format!("Sleep lost to a typical cramp: {median}, and half of them from {lower} to {upper}."),
    };
    format!("{said} {}", known(spread.known, spread.unknown))
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
