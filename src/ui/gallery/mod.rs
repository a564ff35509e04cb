//! Every component in every state, for builders and for pictures: a page beside the app, `components.html`. What it says
//! is made up; nothing here is stored.

mod charts;
mod drawings;
mod questions;
mod signs;

use leptos::{mount::mount_to_body, prelude::*};

/// Starts it.
pub fn mount() {
    mount_to_body(Gallery);
}

/// The page.
#[component]
fn Gallery() -> impl IntoView {
    view! {
        <div class="app">
            <main class="page">
                <h1>"Components"</h1>
                <p>
                    "Every part that the pages are made of, for people who build Unknot. What it says is made up, and nothing is stored."
                </p>
                <a class="row-link" href="./#/settings">
                    "Back to Settings"
                </a>
                <signs::Buttons />
                <signs::Cards />
                <questions::Questions />
                <questions::Fields />
                <drawings::Drawings />
                <charts::Charts />
                <signs::Rows />
            </main>
        </div>
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
