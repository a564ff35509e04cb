//! What was done in a cramp, by how long it took to ease and by what it did.

use super::{
    chart::{Chart, Table},
    number::{count, decimal, of},
};
use crate::{domain::insight::RemedyFigures, view::format};

/// From so many timed cramps on a remedy may be called the quickest; our own limit.
const ENOUGH: u32 = 3;

/// The table of what was done.
pub fn remedies(all: &[RemedyFigures]) -> Chart {
    let columns = ["", "Cramps", "Typical minutes", "Half of them", "Helped", "A little", "No", "Not said"];
    Chart {
        id: "remedies",
        title: "What you did, and how long until it eased".into(),
        reading: reading(all),
        scale: String::new(),
        points: Vec::new(),
        table: Table::new(columns, all.iter().map(row).collect()),
    }
}

fn row(figures: &RemedyFigures) -> [String; 8] {
    let [helped, little, no] = figures.effects.map(|n| n.to_string());
    let five = figures.minutes.five;
    let middle = five.map(|f| format!("{} ({})", decimal(f.median), of(figures.minutes.known, figures.cramps)));
    let half = five.map(|f| format!("{} to {}", decimal(f.lower), decimal(f.upper)));
    let unknown = || "not known".to_owned();
    [
        format::capital(figures.remedy.word()),
        figures.cramps.to_string(),
        middle.unwrap_or_else(unknown),
        half.unwrap_or_else(unknown),
        helped,
        little,
        no,
        figures.unsaid.to_string(),
    ]
}

fn reading(all: &[RemedyFigures]) -> String {
    let mut enough = all.iter().filter(|figures| figures.minutes.known >= ENOUGH);
    let timed = enough.find_map(|figures| Some((figures, figures.minutes.median()?)));
    let first = timed.map(|(figures, median)| {
        format!(
            "Quickest: {}, typically {} minutes until it eased, in {}. ",
            figures.remedy.word(),
            decimal(median),
            count(figures.minutes.known, "cramp"),
        )
    });
    let too_few = || {
        if all.iter().any(|figures| figures.minutes.known > 0) {
            format!("Nothing was timed in {ENOUGH} cramps or more. ")
        } else {
            "How long they took to ease was not noted. ".into()
        }
    };
    first.unwrap_or_else(too_few)
        + "A cramp in which you did two things counts under both; which one eased it, nobody knows."
}
