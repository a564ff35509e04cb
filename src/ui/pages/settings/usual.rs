//! Settings: what the guide opens on. Left open, the app learns it from the cramps that were noted.

use leptos::prelude::*;

use crate::{
    domain::body::{Muscle, Position, Side},
    state::use_app,
    ui::components::Choice,
    view::format::capital,
};

/// The usual muscle, leg and position.
#[component]
pub fn Usual() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let muscles = Muscle::ALL.map(|m| (m, capital(m.word()))).to_vec();
    let sides = Side::ALL.map(|s| (s, capital(s.word()))).to_vec();
    // Standing is never first: who wants it chooses it in the guide, awake.
    let positions = [Position::Lying, Position::Sitting].map(|p| (p, capital(p.words()))).to_vec();
    view! {
        <section class="stack">
            <h2>"The guide opens on"</h2>
            <Choice
                question="Muscle"
                answers=muscles
                chosen=Signal::derive(move || settings.with(|s| s.usual_muscle))
                on_choose=move |muscle| app.choose_settings(|s| s.usual_muscle = muscle)
            />
            <Choice
                question="Leg"
                answers=sides
                chosen=Signal::derive(move || settings.with(|s| s.usual_side))
                on_choose=move |side| app.choose_settings(|s| s.usual_side = side)
            />
            <Choice
                question="Position"
                answers=positions
                chosen=Signal::derive(move || settings.with(|s| s.usual_position))
                on_choose=move |position| app.choose_settings(|s| s.usual_position = position)
            />
            <p class="soft">"What you leave open is learned from the cramps you note."</p>
        </section>
    }
}
