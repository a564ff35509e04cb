//! The figure of a step: moves once from the starting pose to the held pose, then stays; still where motion is unwanted.

use leptos::{prelude::*, svg};

use crate::{
    domain::relief::Picture,
    view::figure::{Shape, drawing},
};

/// How long the figure takes into its pose.
const MOVE: &str = "1.6s";

/// The drawing of one step.
#[component]
pub fn Figure(
    /// What it shows.
    picture: Picture,
    /// Whether it may move.
    moving: bool,
) -> impl IntoView {
    let drawing = drawing(picture);
    let shapes = drawing.shapes.into_iter().map(|shape| path(shape, moving)).collect_view();
    view! {
        <svg class="figure" viewBox=drawing.view_box role="img" aria-label=drawing.label>
            {shapes}
        </svg>
    }
}

/// One shape: its held pose, and the way there if it moves.
fn path(shape: Shape, moving: bool) -> impl IntoView {
    let animate = shape.motion().filter(|_| moving).map(|values| {
        svg::animate().attr("attributeName", "d").attr("values", values).attr("dur", MOVE).attr("fill", "freeze")
    });
    svg::path().attr("class", shape.class).attr("d", shape.held().to_owned()).child(animate)
}
