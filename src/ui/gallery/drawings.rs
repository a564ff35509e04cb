//! The drawings: icons, the ring that counts, every step.

use leptos::prelude::*;

use super::State;
use crate::{
    domain::{
        body::{Muscle, Position},
        relief::{Action, Picture},
    },
    ui::pictures::{Figure, IconPicture, Ring},
    view::icon::Icon,
};

/// All of them.
#[component]
pub fn Drawings() -> impl IntoView {
    let icons = Icon::ALL.map(|icon| view! { <IconPicture icon=icon /> });
    let rings = [(30, 100), (15, 50), (0, 0)].map(|(left, percent)| {
        view! { <Ring left=Signal::stored(left) percent=Signal::stored(percent) /> }
    });
    let stretches = Muscle::ALL.into_iter().flat_map(|muscle| {
        Position::ALL.map(|position| {
            let says = format!("{}, {}", muscle.word(), position.words());
            drawn(Picture { position, muscle, action: Action::Stretch }, false, says)
        })
    });
    let others = Action::ALL.into_iter().filter(|action| *action != Action::Stretch).map(|action| {
        let position = match action {
            Action::Walk | Action::Wall | Action::Ledge => Position::Standing,
            Action::Help | Action::Cover => Position::Lying,
            _ => Position::Sitting,
        };
        drawn(Picture { position, muscle: Muscle::Calf, action }, true, name(action).to_owned())
    });
    view! {
        <section class="stack">
            <h2>"Drawings"</h2>
            <State name="Icons">
                <div class="row">{icons.collect_view()}</div>
            </State>
            <State name="Ring: full, half, over">
                <div class="row guide-say">{rings.collect_view()}</div>
            </State>
            <State name="Stretches">
                <div class="gallery-steps">{stretches.collect_view()}</div>
            </State>
            <State name="Other steps">
                <div class="gallery-steps">{others.collect_view()}</div>
            </State>
        </section>
    }
}

/// A picture as the guide shows it, close to the leg, or with the whole body, as the routine does.
fn drawn(picture: Picture, whole: bool, says: String) -> impl IntoView {
    view! {
        <figure>
            <Figure picture=picture moving=false whole=whole />
            <figcaption class="soft">{says}</figcaption>
        </figure>
    }
}

const fn name(action: Action) -> &'static str {
    match action {
        Action::Stretch => "stretch",
        Action::Rub => "rub",
        Action::Walk => "walk",
        Action::Warm => "warm",
        Action::Cool => "cool",
        Action::Help => "help",
        Action::Wall => "at the wall",
        Action::Ledge => "on a ledge",
        Action::Bathe => "bathe",
        Action::Cover => "under a cover",
        Action::Drink => "drink",
    }
}
