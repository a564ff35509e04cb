//! Every night that was noted, newest first, by month. Ten years of them: only the nights in sight are in the document.

use leptos::prelude::*;

use super::{Look, Mark, filters::Filters};
use crate::{
    state::use_app,
    ui::components::Windowed,
    view::{
        journal::{
            calendar::month_name,
            listed::{Item, Listed, found, item, listed},
        },
        route::Route,
    },
};

/// In place of a count that is not known yet.
const READING: &str = "Reading the older nights…";

/// How high a night is likely to be, in CSS pixels: its card, and the month's name where it begins.
const fn likely_height(listed: &Listed) -> f64 {
    if listed.is_first { 178.0 } else { 118.0 }
}

/// The search and what it finds.
#[component]
pub fn Nights() -> impl IntoView {
    let (app, look) = (use_app(), Look::get());
    let shown = app.slice(move |j| look.filter.with(|filter| listed(j, filter)));
    let is_whole = app.is_whole();
    let count = move || {
        let is_whole = is_whole.get();
        if is_whole { shown.with(|shown| look.filter.with(|filter| found(shown, filter))) } else { READING.to_owned() }
    };
    view! {
        <Filters />
        <p role="status">{count}</p>
        <Windowed items=shown estimate=likely_height heights=look.heights children=|listed| view! { <OneNight listed=listed /> } />
    }
}

#[component]
fn OneNight(listed: Listed) -> impl IntoView {
    let (app, look) = (use_app(), Look::get());
    let Listed { night, is_first } = listed;
    let title = is_first.then(|| view! { <h2>{month_name(night.month())}</h2> });
    let shown = app.slice(move |j| look.filter.with(|f| item(j, night, f, app.now().get())));
    view! {
        <section class="listed">{title} {move || view! { <Card item=shown.get() /> }}</section>
    }
}

/// What is said of a night; a tap leads to it.
#[component]
fn Card(item: Item) -> impl IntoView {
    let Item { night, title, state, said, cramps, notes } = item;
    let lines = cramps.iter().map(|row| view! { <span>{format!("{}. {}", row.when, row.known)}</span> }).collect_view();
    let notes = notes.into_iter().map(|note| view! { <span class="night-note">{note}</span> }).collect_view();
    view! {
        <a class="night" href=Route::Night(night).href()>
            <Mark state=state cramps=cramps.len() />
            <span class="night-said">
                <strong>{title}</strong>
                <span class="soft">{said}</span>
                {lines}
                {notes}
            </span>
        </a>
    }
}
