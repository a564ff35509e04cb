//! The hours at which cramps begin, midnight in the middle.

use super::{
    chart::{Chart, Point, Table},
    number::{count, of, share},
};
use crate::domain::insight::ClockTimes;

/// The chart of the hours.
pub fn clock(times: ClockTimes) -> Chart {
    let most = times.hours().map(|(_, n)| n).max().unwrap_or(0);
    let point = |(hour, n): (u32, u32)| Point {
        label: if hour % 6 == 0 { format!("{hour:02}:00") } else { String::new() },
        says: format!("{}: {}", span(hour), count(n, "cramp")),
        height: Some(share(n, most)),
    };
    Chart {
        id: "clock",
        title: "When cramps begin".into(),
        reading: reading(times, most),
        scale: "Cramps in each hour, from noon to noon".into(),
        points: times.hours().map(point).collect(),
        table: Table::new(["Hour", "Cramps"], times.hours().map(|(hour, n)| [span(hour), n.to_string()]).collect()),
    }
}

fn reading(times: ClockTimes, most: u32) -> String {
    let top: Vec<_> = times.hours().filter(|(_, n)| *n == most).map(|(hour, _)| hour).collect();
    match top.as_slice() {
        _ if most == 0 => "No cramp is noted.".into(),
        [hour] => {
            format!("Most often between {}: {} cramps.", span(*hour).replace(" to ", " and "), of(most, times.cramps()))
        }
        hours => {
            format!("No hour stands out: {} hours have {} of {}.", hours.len(), most, count(times.cramps(), "cramp"))
        }
    }
}

/// "02:00 to 03:00".
fn span(hour: u32) -> String {
    format!("{hour:02}:00 to {:02}:00", (hour + 1) % 24)
}
