//! Which muscle of which leg: counts to be drawn on the legs, front and back.

use super::{
    chart::Table,
    number::{count, of},
};
use crate::{
    domain::{
        body::{Muscle, Side},
        insight::Places,
    },
    view::format,
};

/// From where the legs are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// From the front: front of thigh, shin, foot.
    Front,
    /// From the back: back of thigh, calf.
    Back,
}

/// One muscle of one leg.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Which muscle.
    pub muscle: Muscle,
    /// Left or right.
    pub side: Side,
    /// From where it is seen.
    pub view: View,
    /// How many cramps, those of both legs at once included.
    pub cramps: u32,
    /// As a share of the spot with the most, 0 to 1.
    pub share: f64,
    /// What it says when it is reached: "Left calf: 5 cramps".
    pub says: String,
}

/// The legs.
#[derive(Debug, Clone, PartialEq)]
pub struct LegMap {
    /// What it is called.
    pub title: String,
    /// What it says.
    pub reading: String,
    /// Every muscle of either leg.
    pub spots: Vec<Spot>,
    /// The counts.
    pub table: Table,
}

/// The legs with their counts.
pub fn places(places: &Places) -> LegMap {
    let counted = |muscle, side| places.count(Some(muscle), Some(side)) + places.count(Some(muscle), Some(Side::Both));
    let pairs = || Muscle::ALL.into_iter().flat_map(|m| [(m, Side::Left), (m, Side::Right)]);
    let most = pairs().map(|(m, s)| counted(m, s)).max().unwrap_or(0);
    let spot = |(muscle, side): (Muscle, Side)| {
        let cramps = counted(muscle, side);
        Spot {
            muscle,
            side,
            view: seen_from(muscle),
            cramps,
            share: super::number::share(cramps, most),
            says: format!("{} {}: {}", format::capital(side.word()), muscle.word(), count(cramps, "cramp")),
        }
    };
    LegMap { title: "Where".into(), reading: reading(places), spots: pairs().map(spot).collect(), table: table(places) }
}

/// From where this muscle is seen.
pub const fn seen_from(muscle: Muscle) -> View {
    match muscle {
        Muscle::FrontThigh | Muscle::Shin | Muscle::Foot => View::Front,
        Muscle::Calf | Muscle::BackThigh => View::Back,
    }
}

fn table(places: &Places) -> Table {
    let sides = [Some(Side::Left), Some(Side::Right), Some(Side::Both), None];
    let row = |muscle: Option<Muscle>| {
        let [left, right, both, unsaid] = sides.map(|side| places.count(muscle, side).to_string());
        [muscle.map_or_else(|| "Not said".into(), |m| format::capital(m.word())), left, right, both, unsaid]
    };
    let rows = Muscle::ALL.into_iter().map(Some).chain([None]).map(row);
    Table::new(["", "Left", "Right", "Both at once", "Side not said"], rows.collect())
}

fn reading(places: &Places) -> String {
    let all = places.cramps();
    let mut parts = Vec::new();
    let top = Muscle::ALL.into_iter().rev().max_by_key(|m| places.of_muscle(Some(*m)));
    if let Some(muscle) = top.filter(|m| places.of_muscle(Some(*m)) > 0) {
        parts.push(format!("Most often the {}: {}.", muscle.word(), noun(places.of_muscle(Some(muscle)), all)));
    }
    let (left, right) = (places.of_side(Some(Side::Left)), places.of_side(Some(Side::Right)));
    let both = places.of_side(Some(Side::Both));
    // Of no side said, each of these would be an unknown shown as 0.
    if left + right + both > 0 {
        parts.push(format!("Left {left}, right {right}, both at once {both}."));
    }
    if places.of_muscle(None) > 0 {
        parts.push(format!("The muscle was not said for {}.", noun(places.of_muscle(None), all)));
    }
    if places.of_side(None) > 0 {
        parts.push(format!("The side was not said for {}.", noun(places.of_side(None), all)));
    }
    parts.join(" ")
}

fn noun(part: u32, all: u32) -> String {
    format!("{} {}", of(part, all), if all == 1 { "cramp" } else { "cramps" })
}
