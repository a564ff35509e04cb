//! Bars, from left to right.

use leptos::prelude::*;

use super::{Points, TableBehind};
use crate::view::insight::{Chart, Point, TAP};

/// The width of one bar and its gap, in the drawing's own measure; its height is 100.
const STEP: usize = 10;

/// A chart of bars; without points, its table laid open.
#[component]
pub fn Bars(
    /// What is drawn.
    chart: Chart,
) -> impl IntoView {
    let Chart { id, title, reading, scale, points, table } = chart;
    let drawn = (!points.is_empty()).then(|| view! { <Drawn id=id scale=scale points=points title=title.clone() /> });
    let table = if drawn.is_some() {
        view! { <TableBehind table=table title=title.clone() /> }.into_any()
    } else {
        view! { <super::ChartTable table=table title=title.clone() /> }.into_any()
    };
    view! {
        <figure class="chart">
            <figcaption>
                <h2>{title}</h2>
                <p>{reading}</p>
            </figcaption>
            {drawn}
            {table}
        </figure>
    }
}

#[component]
fn Drawn(id: &'static str, title: String, scale: String, points: Vec<Point>) -> impl IntoView {
    let walked = Points::new(id, points.len());
    let labels = points.iter().map(|p| view! { <span>{p.label.clone()}</span> }).collect_view();
    let bars = points.iter().enumerate().map(|(n, p)| bar(n, p.height)).collect_view();
    let places = points
        .iter()
        .enumerate()
        .map(|(n, p)| {
            view! {
                <rect
                    id=walked.name(n)
                    role="option"
                    aria-label=p.says.clone()
                    class="chart-place"
                    x=n * STEP
                    y="0"
                    width=STEP
                    height="100"
                />
            }
        })
        .collect_view();
    let wide = points.len() * STEP;
    let mark =
        move || walked.at().map(|n| view! { <rect class="chart-at" x=n * STEP y="0" width=STEP height="100" /> });
    let says = move || walked.at().map_or_else(|| Some(TAP.to_owned()), |n| points.get(n).map(|p| p.says.clone()));
    view! {
        <p class="chart-scale">{scale}</p>
        <svg
            class="chart-bars"
            viewBox=format!("0 0 {wide} 100")
            preserveAspectRatio="none"
            role="listbox"
            tabindex="0"
            aria-label=title
            aria-activedescendant=move || walked.present()
            on:focus=move |_| walked.arrive()
            on:keydown=move |event| walked.walk(&event, (1, 1))
            on:click=move |event| walked.tap(&event)
        >
            {bars}
            {mark}
            {places}
        </svg>
        <div class="chart-labels" aria-hidden="true">
            {labels}
        </div>
        <p class="chart-says" aria-hidden="true">
            {says}
        </p>
    }
}

/// One bar; where nothing is known, a dotted stroke on the ground: not the same as none.
fn bar(n: usize, height: Option<f64>) -> AnyView {
    match height {
        Some(share) => {
            let tall = share * 100.0;
            view! { <rect class="chart-bar" x=n * STEP + 1 y=100.0 - tall width=STEP - 2 height=tall /> }.into_any()
        }
        None => view! { <path class="chart-gap" d=format!("M{} 98h{}", n * STEP + 1, STEP - 2) /> }.into_any(),
    }
}
