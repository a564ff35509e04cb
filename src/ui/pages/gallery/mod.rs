//! Every component in every state, for builders and for pictures. What it says is made up; nothing here is stored.

mod charts;
mod drawings;
mod questions;
mod signs;

use leptos::prelude::*;

use crate::{ui::components::PageHead, view::route::Route};

/// The page.
#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=Route::Gallery.title() back=Route::Settings />
            <p>"Every part that the pages are made of, for people who build Unknot. What it says is made up, and nothing is stored."</p>
            <signs::Buttons />
            <signs::Cards />
            <questions::Questions />
            <questions::Fields />
            <drawings::Drawings />
            <charts::Charts />
            <signs::Rows />
        </main>
    }
}

/// One state of a component, with its name above it.
#[component]
fn State(
    /// "Calm notice".
    name: &'static str,
    /// How it looks.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="stack">
            <h3>{name}</h3>
            {children()}
        </div>
    }
}
