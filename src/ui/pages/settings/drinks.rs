//! Settings: what a drink is called, and how many are meant to be.

use leptos::prelude::*;

use crate::{
    domain::{
        caution::FLUID_LIMIT,
        drink::{DrinkGoal, DrinkUnit, USUAL_GOAL},
    },
    state::use_app,
    ui::components::Choice,
    view::evening,
};

/// The unit and the goal.
#[component]
pub fn DrinkChoices() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let units = DrinkUnit::ALL.map(|u| (u, u.words().to_owned())).to_vec();
    let goal = move || settings.with(|s| evening::goal(s.drink_goal, s.drink_unit));
    let change = move |by: i16| {
        app.choose_settings(|s| {
            let cups = s.drink_goal.map_or(USUAL_GOAL.1, DrinkGoal::cups);
            s.drink_goal = Some(DrinkGoal::nearest(cups.saturating_add_signed(by)));
        });
    };
    view! {
        <section class="stack">
            <h2>"Drinks"</h2>
            <Choice
                question="Count in"
                answers=units
                chosen=Signal::derive(move || Some(settings.with(|s| s.drink_unit)))
                always=true
                on_choose=move |unit| app.choose_settings(|s| s.drink_unit = unit.unwrap_or_default())
            />
            <div class="drinks" role="group" aria-label="Your goal for a day">
                <button type="button" class="button button-round" aria-label="Less" on:click=move |_| change(-1)>
                    "−"
                </button>
                <span class="drinks-said">
                    <strong>"Your goal for a day"</strong>
                    <span role="status">{goal}</span>
                </span>
                <button type="button" class="button button-round" aria-label="More" on:click=move |_| change(1)>
                    "+"
                </button>
            </div>
            <Show when=move || settings.with(|s| s.drink_goal.is_some())>
                <button type="button" class="button" on:click=move |_| app.choose_settings(|s| s.drink_goal = None)>
                    "Back to the usual goal"
                </button>
            </Show>
            <p class="soft">{FLUID_LIMIT.text}</p>
        </section>
    }
}
