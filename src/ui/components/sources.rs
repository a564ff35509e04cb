//! Who says so, with the year, and how that was checked.

use leptos::prelude::*;

use crate::{
    domain::source::{Checked, Source},
    view::sources,
};

/// One small paragraph.
#[component]
pub fn Sources(
    /// Who says so.
    sources: Vec<Source>,
    /// How that was checked; not said where several statements share the line.
    #[prop(optional, into)]
    checked: Option<Checked>,
) -> impl IntoView {
    view! { <p class="sources">{sources::line(&sources, checked)}</p> }
}
