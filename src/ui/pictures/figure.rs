//! The figure of a step: moves once from the starting pose to the held pose, then stays; still where motion is unwanted.

use leptos::prelude::*;

use crate::{
    domain::relief::Picture,
    view::figure::{drawing, svg},
};

/// The drawing of one step. Its markup is text, as on the static page: two dozen elements made one by one weigh more.
#[component]
pub fn Figure(
    /// What it shows.
    picture: Picture,
    /// Whether it may move.
    moving: bool,
) -> impl IntoView {
    view! { <div class="figure-place" inner_html=svg(&drawing(picture), moving)></div> }
}
