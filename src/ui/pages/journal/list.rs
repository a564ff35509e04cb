//! Every night that was noted, newest first, by month. Ten years of them: only the nights in sight are in the document.

use leptos::prelude::*;

use super::{Look, Mark, filters::Filters};
use crate::{
    state::use_app,
    ui::components::Windowed,
    view::{
        journal::{
            calendar::month_name,
            groups::{Group, Item, found, groups, items},
        },
        route::Route,
    },
};

/// How high a group is likely to be, in CSS pixels: the month's name where it begins, and a card for each night.
#[expect(clippy::cast_precision_loss, reason = "a group has a few nights")]
fn likely_height(group: &Group) -> f64 {
    (if group.is_first { 60.0 } else { 0.0 }) + 118.0 * group.nights.len() as f64
}

/// The search and what it finds.
#[component]
pub fn Nights() -> impl IntoView {
    let (app, look) = (use_app(), Look::get());
    let shown = app.slice(move |j| look.filter.with(|filter| groups(j, filter)));
    let count = move || shown.with(|shown| look.filter.with(|filter| found(shown, filter)));
    view! {
        <Filters />
        <p role="status">{count}</p>
        <Windowed items=shown estimate=likely_height heights=look.heights children=|group| view! { <SomeNights group=group /> } />
    }
}

#[component]
fn SomeNights(group: Group) -> impl IntoView {
    let (app, look) = (use_app(), Look::get());
    let title = group.is_first.then(|| view! { <h2>{month_name(group.month)}</h2> });
    let shown = app.slice(move |j| look.filter.with(|f| items(j, &group.nights, f, app.now().get())));
    view! {
        <section class="nights">
            {title}
            {move || shown.get().into_iter().map(|item| view! { <OneNight item=item /> }).collect_view()}
        </section>
    }
}

#[component]
fn OneNight(item: Item) -> impl IntoView {
    let Item { night, title, state, said, cramps, note } = item;
    let lines = cramps.iter().map(|row| view! { <span>{format!("{}. {}", row.when, row.known)}</span> }).collect_view();
    let note = (!note.is_empty()).then(|| view! { <span class="night-note">{note}</span> });
    view! {
        <a class="night" href=Route::Night(night).href()>
            <Mark state=state cramps=cramps.len() />
            <span class="night-said">
                <strong>{title}</strong>
                <span class="soft">{said}</span>
                {lines}
                {note}
            </span>
        </a>
    }
}
