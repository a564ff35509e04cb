//! A window beside the one before it: a table and a sentence that says neither better nor worse.

use super::{
    chart::{Chart, Table},
    number::{decimal, of},
};
use crate::domain::insight::{Compared, Figures, Spread};

/// The comparison; `length` is "2 weeks".
pub fn compare(compared: &Compared, length: &str) -> Chart {
    let (now, before) = (&compared.now, &compared.before);
    let row = |head: &str, cell: &dyn Fn(&Figures) -> String| [head.to_owned(), cell(now), cell(before)];
    let rows = vec![
        row("Recorded nights", &|f| of(f.rate.recorded, f.window.nights())),
        row("Cramp nights", &|f| f.rate.cramp_nights.to_string()),
        row("Cramp nights in 7 recorded nights", &|f| told(f.rate.cramp_nights_per_week().map(decimal))),
        row("Cramps", &|f| f.rate.cramps.to_string()),
        row("Cramps a recorded night", &|f| told(f.rate.cramps_per_night().map(|n| format!("{n:.2}")))),
        row("Typical length, minutes", &|f| middle(&f.minutes, decimal)),
        row("Length, middle half", &|f| half(&f.minutes, decimal)),
        row("Typical pain, 0 to 10", &|f| middle(&f.severity, decimal)),
        row("Pain, middle half", &|f| half(&f.severity, decimal)),
        row("Sleep lost, typically", &|f| middle(&f.sleep_lost, |lost| lost.words().to_owned())),
        row("Sleep lost, middle half", &|f| half(&f.sleep_lost, |lost| lost.words().to_owned())),
        row("Woke you", &|f| told((f.woke.known() > 0).then(|| of(f.woke.yes, f.woke.known())))),
    ];
    let heads = [format!("Last {length}"), format!("{length} before")];
    Chart {
        id: if length == "2 weeks" { "two-weeks" } else { "four-weeks" },
        title: format!("The last {length} beside the {length} before"),
        reading: format!(
            "Cramps on {} recorded nights in the last {length}, and on {} in the {length} before. A few weeks differ by \
             chance alone.",
            of(now.rate.cramp_nights, now.rate.recorded),
            of(before.rate.cramp_nights, before.rate.recorded),
        ),
        scale: String::new(),
        points: Vec::new(),
        table: Table::new(["", &heads[0], &heads[1]], rows),
    }
}

/// A middle and how many cramps it rests on.
fn middle<T: Copy>(spread: &Spread<T>, words: impl Fn(T) -> String) -> String {
    told(
        spread.five.map(|five| format!("{} ({})", words(five.median), of(spread.known, spread.known + spread.unknown))),
    )
}

/// The first and the third quartile: half of the cramps lie between.
fn half<T: Copy>(spread: &Spread<T>, words: impl Fn(T) -> String) -> String {
    told(spread.five.map(|five| format!("{} to {}", words(five.lower), words(five.upper))))
}

fn told(text: Option<String>) -> String {
    text.unwrap_or_else(|| "not known".into())
}
