//! The legs from the front and from the back, with how many cramps each muscle had.

use leptos::prelude::*;

use super::{Points, TableBehind};
use crate::{
    domain::body::{Muscle, Side},
    view::insight::{LegMap, Spot, TAP, View},
};

/// The legs as they are drawn, from left to right: the middle of each, and its words.
const LEGS: [(usize, View, Side, &str); 4] = [
    (40, View::Front, Side::Left, "Left, front"),
    (120, View::Front, Side::Right, "Right, front"),
    (200, View::Back, Side::Left, "Left, back"),
    (280, View::Back, Side::Right, "Right, back"),
];

/// The map.
#[component]
pub fn Legs(
    /// What is drawn.
    map: LegMap,
) -> impl IntoView {
    let LegMap { title, reading, mut spots, table } = map;
    // Walked as they are seen: leg by leg, from the thigh down.
    spots.sort_by_key(|spot| (middle(spot), height(spot.muscle)));
    let walked = Points::new("legs", spots.len());
    let heels = LEGS
        .iter()
        .filter(|leg| leg.1 == View::Back)
        .map(|(x, ..)| view! { <ellipse class="leg" cx=*x cy="190" rx="10" ry="9" /> })
        .collect_view();
    let drawn = spots.iter().enumerate().map(|(n, spot)| muscle(walked, n, spot)).collect_view();
    let words = LEGS.map(|(_, _, _, words)| view! { <span>{words}</span> }).collect_view();
    let says = move || walked.at().map_or_else(|| Some(TAP.to_owned()), |n| spots.get(n).map(|spot| spot.says.clone()));
    view! {
        <figure class="chart">
            <figcaption>
                <h2>{title.clone()}</h2>
                <p>{reading}</p>
            </figcaption>
            <svg
                class="chart-legs"
                viewBox="0 0 320 225"
                role="listbox"
                tabindex="0"
                aria-label=title.clone()
                aria-activedescendant=move || walked.present()
                on:focus=move |_| walked.arrive()
                on:keydown=move |event| walked.walk(&event, (1, 1))
                on:click=move |event| walked.tap(&event)
            >
                {heels}
                {drawn}
            </svg>
            <div class="chart-labels" aria-hidden="true">
                {words}
            </div>
            <p class="chart-says" aria-hidden="true">
                {says}
            </p>
            <p class="soft">"A cramp in both legs at once counts on each leg."</p>
            <TableBehind table=table title=title />
        </figure>
    }
}

/// One muscle: its outline, filled the more the more cramps it had, and the number on it.
fn muscle(walked: Points, n: usize, spot: &Spot) -> impl IntoView + use<> {
    let x = middle(spot);
    let present = move || walked.at() == Some(n);
    view! {
        <path class="leg" d=outline(spot.muscle, x) />
        <path class="leg-filled" fill-opacity=0.7 * spot.share d=outline(spot.muscle, x) />
        <text class="leg-count" x=x y=height(spot.muscle) aria-hidden="true">
            {spot.cramps}
        </text>
        <path
            id=walked.name(n)
            role="option"
            aria-label=spot.says.clone()
            class="chart-place"
            class:chart-at=present
            d=outline(spot.muscle, x)
        />
    }
}

fn middle(spot: &Spot) -> usize {
    LEGS.iter().find(|leg| leg.1 == spot.view && leg.2 == spot.side).map_or(0, |leg| leg.0)
}

/// Where the number stands.
const fn height(muscle: Muscle) -> usize {
    match muscle {
        Muscle::FrontThigh | Muscle::BackThigh => 52,
        Muscle::Calf | Muscle::Shin => 138,
        Muscle::Foot => 202,
    }
}

/// The thigh tapers to the knee; the calf swells; the shin is straight; the foot is seen from above.
fn outline(muscle: Muscle, x: usize) -> String {
    match muscle {
        Muscle::FrontThigh | Muscle::BackThigh => {
            format!("M{} 6h44c2 34 -4 62 -8 88h-28c-4 -26 -10 -54 -8 -88z", x - 22)
        }
        Muscle::Shin => format!("M{} 100h26c5 26 1 52 -4 78h-18c-5 -26 -9 -52 -4 -78z", x - 13),
        Muscle::Calf => format!("M{} 100h26c11 26 2 54 -4 78h-18c-6 -24 -15 -52 -4 -78z", x - 13),
        Muscle::Foot => format!("M{} 184h20c6 12 8 22 4 32h-28c-4 -10 -2 -20 4 -32z", x - 10),
    }
}
