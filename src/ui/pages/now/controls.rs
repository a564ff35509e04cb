//! What can be changed in the guide: where the cramp is, how the person is, the voice, the step.

use leptos::prelude::*;

use crate::{
    domain::{
        body::{Muscle, Position, Side},
        caution::STRETCH,
    },
    state::{Choice, use_app},
    ui::pictures::IconPicture,
    view::{format, guide, icon::Icon, route::Route, words},
};

/// What the guide is set to, or what it opens on while there is no session.
fn choice() -> Memo<Choice> {
    let relief = use_app().relief();
    let calf = Choice { muscle: Muscle::Calf, side: None, position: Position::Lying };
    Memo::new(move |_| relief.with(|r| r.as_ref().map_or(calf, |r| r.choice)))
}

/// The two large chips: the muscle and the leg, each changed by one tap.
#[component]
pub fn Where() -> impl IntoView {
    let app = use_app();
    let choice = choice();
    let next_muscle = move |_| app.choose_muscle(guide::next_muscle(choice.get_untracked().muscle));
    let next_side = move |_| app.choose_side(guide::next_side(choice.get_untracked().side));
    view! {
        <div class="guide-where">
            <button type="button" class="chip" on:click=next_muscle>
                {move || guide::muscle_label(choice.get().muscle)}
                <span class="chip-hint">
                    "change"<span class="unseen">{words::CHANGE_MUSCLE}</span>
                </span>
            </button>
            <button type="button" class="chip" on:click=next_side>
                {move || guide::side_label(choice.get().side)}
                <span class="chip-hint">
                    "change"<span class="unseen">{words::CHANGE_SIDE}</span>
                </span>
            </button>
        </div>
    }
}

/// Everything below the button.
#[component]
pub fn Controls(
    /// What must be minded in this step.
    #[prop(into)]
    caution: Signal<Option<&'static str>>,
) -> impl IntoView {
    let app = use_app();
    let choice = choice();
    let settings = app.settings();
    let voice = Memo::new(move |_| settings.with(|s| s.voice));
    let relief = app.relief();
    let discard = move |_| {
        if let Some(id) = relief.with_untracked(|r| r.as_ref().map(|r| r.id)) {
            app.not_a_cramp(id);
        }
    };
    let provenance =
        Memo::new(move |_| relief.with(|r| r.as_ref().map(|r| guide::provenance(&r.plan().steps)).unwrap_or_default()));
    let muscles = Muscle::ALL
        .map(|muscle| {
            let on = move || (choice.get().muscle == muscle).to_string();
            let words = format::capital(muscle.word());
            view! {
                <button type="button" class="chip" aria-pressed=on on:click=move |_| app.choose_muscle(muscle)>
                    {words}
                </button>
            }
        })
        .collect_view();
    let positions = Position::ALL
        .map(|position| {
            let on = move || (choice.get().position == position).to_string();
            let words = format::capital(position.words());
            view! {
                <button type="button" class="chip" aria-pressed=on on:click=move |_| app.choose_position(position)>
                    {words}
                </button>
            }
        })
        .collect_view();
    let sides = Side::ALL
        .map(|side| {
            let on = move || (choice.get().side == Some(side)).to_string();
            view! {
                <button type="button" class="chip" aria-pressed=on on:click=move |_| app.choose_side(side)>
                    {guide::side_label(Some(side))}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="guide-more">
            <p class="guide-caution">{caution}</p>
            <div class="guide-buttons">
                <button type="button" class="chip" on:click=move |_| app.step(false)>
                    "Step before"
                </button>
                <button type="button" class="chip" on:click=move |_| app.step(true)>
                    "Next step"
                </button>
            </div>
            <section class="stack">
                <h2>"Where does it hurt?"</h2>
                <div class="guide-buttons">{muscles}</div>
                <div class="guide-buttons">{sides}</div>
            </section>
            <section class="stack">
                <h2>"How are you?"</h2>
                <div class="guide-buttons">{positions}</div>
            </section>
            <div class="guide-buttons">
                <button type="button" class="chip" aria-pressed=move || voice.get().to_string() on:click=move |_| app.switch_voice()>
                    <IconPicture icon=Icon::Speaker />
                    "Read aloud"
                </button>
                <a class="chip" href=Route::Partner.href()>
                    <IconPicture icon=Icon::People />
                    "For a partner"
                </a>
                <button type="button" class="chip" on:click=discard>
                    {words::NOT_A_CRAMP}
                </button>
            </div>
            <p class="soft">{STRETCH.text}</p>
            <p class="soft">{provenance}</p>
        </div>
    }
}
