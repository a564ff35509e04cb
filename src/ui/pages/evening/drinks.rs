//! Counting the day's drinks beside a goal. Nothing is praised, and nothing urges past the goal.

use leptos::prelude::*;

use crate::{
    domain::{caution::FLUID_LIMIT, night::NightOf},
    state::use_app,
    view::evening,
};

/// One less, the count, one more.
#[component]
pub fn Drinks(
    /// Which night's day.
    night: NightOf,
) -> impl IntoView {
    let app = use_app();
    let (note, settings) = (app.night_note(night), app.settings());
    let count = move || note.with(|n| n.drinks);
    let line = move || settings.with(|s| evening::drinks_line(count(), s.drink_goal, s.drink_unit));
    let fewer = move |_| app.note_night(night, |n| n.drinks = n.drinks.and_then(|d| d.checked_sub(1)));
    let more = move |_| app.note_night(night, |n| n.drinks = Some(n.drinks.map_or(1, |d| d.saturating_add(1))));
    view! {
        <div class="drinks" role="group" aria-label="Drinks">
            <button
                type="button"
                class="button button-round"
                aria-label="One drink less"
                disabled=move || count().is_none()
                on:click=fewer
            >
                "−"
            </button>
            <span class="drinks-said">
                <strong>"Drinks"</strong>
                <span role="status">{line}</span>
            </span>
            <button type="button" class="button button-round" aria-label="One drink more" on:click=more>
                "+"
            </button>
        </div>
        <p class="soft">{FLUID_LIMIT.text}</p>
    }
}
