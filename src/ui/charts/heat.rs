//! A year of nights: months side by side, nights from top to bottom. Each state has a shape of its own.

use std::fmt::Write;

use leptos::prelude::*;

use super::{Points, TableBehind};
use crate::{
    domain::night::NightState,
    view::insight::{HeatMap, HeatNight, TAP},
};

/// The width of one night in the drawing's own measure.
const WIDE: usize = 24;
/// Its height.
const TALL: usize = 16;
/// So many nights a month may have.
const ROWS: usize = 31;

/// The map.
#[component]
pub fn Heat(
    /// What is drawn.
    map: HeatMap,
) -> impl IntoView {
    let HeatMap { title, reading, months, table } = map;
    let wide = months.len() * WIDE;
    // Nights are numbered in order: up and down lead one night on, left and right thirty, about a month.
    let names =
        months.iter().map(|m| view! { <span>{m.short.chars().take(1).collect::<String>()}</span> }).collect_view();
    let nights: Vec<(usize, usize, HeatNight)> = months
        .into_iter()
        .enumerate()
        .flat_map(|(m, month)| month.nights.into_iter().enumerate().map(move |(d, night)| (m, d, night)))
        .collect();
    let walked = Points::new("year", nights.len());
    let shapes = [NightState::Cramp, NightState::Quiet, NightState::NotRecorded]
        .map(|state| view! { <path class=class(state) d=path(&nights, state) /> });
    let places = nights
        .iter()
        .enumerate()
        .map(|(n, (m, d, night))| {
            view! {
                <rect
                    id=walked.name(n)
                    role="option"
                    aria-label=night.says.clone()
                    class="chart-place"
                    x=m * WIDE
                    y=d * TALL
                    width=WIDE
                    height=TALL
                />
            }
        })
        .collect_view();
    let nights = StoredValue::new(nights);
    let at = move || walked.at().and_then(|n| nights.with_value(|nights| nights.get(n).cloned()));
    let mark =
        move || at().map(|(m, d, _)| view! { <rect class="chart-at" x=m * WIDE y=d * TALL width=WIDE height=TALL /> });
    view! {
        <figure class="chart">
            <figcaption>
                <h2>{title.clone()}</h2>
                <p>{reading}</p>
            </figcaption>
            <Key />
            <div class="chart-labels" aria-hidden="true">
                {names}
            </div>
            <svg
                class="chart-heat"
                viewBox=format!("0 0 {wide} {}", ROWS * TALL)
                role="listbox"
                tabindex="0"
                aria-label=title.clone()
                aria-activedescendant=move || walked.present()
                on:focus=move |_| walked.arrive()
                on:keydown=move |event| walked.walk(&event, (30, 1))
                on:click=move |event| walked.tap(&event)
            >
                {shapes.collect_view()}
                {mark}
                {places}
            </svg>
            <p class="chart-says" aria-hidden="true">
                {move || at().map_or_else(|| TAP.to_owned(), |(_, _, night)| night.says)}
            </p>
            <TableBehind table=table title=title />
        </figure>
    }
}

/// What the shapes mean.
#[component]
fn Key() -> impl IntoView {
    let keys = [(NightState::Cramp, "cramp"), (NightState::Quiet, "quiet"), (NightState::NotRecorded, "not recorded")]
        .map(|(state, words)| {
            let mut drawn = String::new();
            shape(&mut drawn, state, 0, 0);
            view! {
                <li class="row">
                    <svg class="chart-key" viewBox=format!("0 0 {WIDE} {TALL}") aria-hidden="true">
                        <path class=class(state) d=drawn />
                    </svg>
                    {words}
                </li>
            }
        });
    view! { <ul class="row chart-keys">{keys.collect_view()}</ul> }
}

const fn class(state: NightState) -> &'static str {
    match state {
        NightState::Cramp => "heat-cramp",
        NightState::Quiet => "heat-quiet",
        NightState::NotRecorded => "heat-none",
    }
}

/// Every night of one state as one path.
fn path(nights: &[(usize, usize, HeatNight)], state: NightState) -> String {
    let mut path = String::new();
    for (m, d, _) in nights.iter().filter(|(_, _, night)| night.state == state) {
        shape(&mut path, state, m * WIDE, d * TALL);
    }
    path
}

/// A full block, a ring, or a short stroke.
fn shape(path: &mut String, state: NightState, x: usize, y: usize) {
    // Writing into a `String` does not fail.
    let _ = match state {
        NightState::Cramp => write!(path, "M{} {}h18v12h-18z", x + 3, y + 2),
        NightState::Quiet => write!(path, "M{} {}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", x + 8, y + 8),
        NightState::NotRecorded => write!(path, "M{} {}h4", x + 10, y + 8),
    };
}
