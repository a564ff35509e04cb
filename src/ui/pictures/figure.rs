//! The figure of a step: moves once from the starting pose to the held pose, then stays; still where motion is unwanted.

use leptos::prelude::*;

use crate::{
    domain::relief::Picture,
    view::figure::{drawing, svg, whole as whole_drawing},
};

/// The drawing of one step. Its markup is text, as on the static page: two dozen elements made one by one weigh more.
#[component]
pub fn Figure(
    /// What it shows.
    picture: Picture,
    /// Whether it may move.
    moving: bool,
    /// Whether all of the body is shown, rather than the leg close by.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let drawing = if whole { whole_drawing(picture) } else { drawing(picture) };
    view! { <div class="figure-place" inner_html=svg(&drawing, moving)></div> }
}
