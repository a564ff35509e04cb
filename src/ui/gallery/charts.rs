//! The charts, with made-up figures: known, none, unknown.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::State;
use crate::{
    domain::{
        body::{Muscle, Side},
        insight::{Day, MonthOfNights},
        night::{Month, NightOf, NightState},
    },
    ui::charts::{Bars, Heat, Legs},
    view::insight::{Chart, LegMap, Point, Spot, Table, seen_from, year},
};

/// All of them.
#[component]
pub fn Charts() -> impl IntoView {
    view! {
        <section class="stack">
            <h2>"Charts"</h2>
            <State name="Bars: known, none, unknown">
                <Bars chart=bars("gallery-bars", true) />
            </State>
            <State name="Bars without points: the table lies open">
                <Bars chart=bars("gallery-table", false) />
            </State>
            <State name="A year of nights">
                <Heat map=year(&months()) />
            </State>
            <State name="Legs">
                <Legs map=legs() />
            </State>
        </section>
    }
}

/// An example with every kind of bar, or its table alone.
fn bars(id: &'static str, drawn: bool) -> Chart {
    let heights = [Some(0.3), Some(1.0), Some(0.0), None, Some(0.6)];
    let words = |height: Option<f64>| height.map_or("unknown".to_owned(), |height| height.to_string());
    let bars = || (1..).zip(heights);
    let point = |(n, height): (i32, Option<f64>)| Point {
        label: n.to_string(),
        says: format!("Bar {n}: {}", words(height)),
        height,
    };
    Chart {
        id,
        title: "An example".into(),
        reading: "What the chart says, in a sentence.".into(),
        scale: if drawn { "Height: an example, at most 1.".into() } else { String::new() },
        points: if drawn { bars().map(point).collect() } else { Vec::new() },
        table: Table::new(["", "Height"], bars().map(|(n, height)| [format!("Bar {n}"), words(height)]).collect()),
    }
}

/// Twelve months with every state in turn.
fn months() -> Vec<MonthOfNights> {
    let states = [NightState::Cramp, NightState::Quiet, NightState::NotRecorded];
    let month = |month: Month| MonthOfNights {
        month,
        nights: month
            .first_day()
            .iter_days()
            .map(NightOf::evening)
            .take_while(|night| night.month() == month)
            .zip(states.into_iter().cycle())
            .map(|(night, state)| Day { night, state, cramps: u32::from(state == NightState::Cramp) })
            .collect(),
    };
    let last = NightOf::evening(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()).month();
    let mut months: Vec<Month> = std::iter::successors(Some(last), |month| Some(month.previous())).take(12).collect();
    months.reverse();
    months.into_iter().map(month).collect()
}

/// Every muscle, each with one cramp more than the one before.
fn legs() -> LegMap {
    let pairs = Muscle::ALL.into_iter().flat_map(|muscle| [(muscle, Side::Left), (muscle, Side::Right)]);
    let spots = pairs.zip(0_u32..).map(|((muscle, side), cramps)| Spot {
        muscle,
        side,
        view: seen_from(muscle),
        cramps,
        share: f64::from(cramps) / 9.0,
        says: format!("{}, {}: {cramps}", muscle.word(), side.word()),
    });
    LegMap {
        title: "Legs".into(),
        reading: "What the drawing says, in a sentence.".into(),
        spots: spots.collect(),
        table: Table::new(["", "Cramps"], vec![["An example".to_owned(), "9".to_owned()]]),
    }
}
