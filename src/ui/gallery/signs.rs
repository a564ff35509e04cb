//! Buttons, cards, notices, badges, and what stands in lists.

use std::collections::HashMap;

use leptos::prelude::*;

use super::State;
use crate::{
    domain::{
        caution::Caution,
        source::{Checked, GENERAL, Source, Verdict},
    },
    ui::{
        components::{Badge, Calls, Cautions, Comparison, Foot, Sources, Windowed},
        pictures::IconPicture,
    },
    view::{icon::Icon, safety::Call},
};

const SOURCE: Source = Source { name: "A journal of examples", year: Some(2026) };

static CAUTION: Caution =
    Caution { conditions: &[], text: "A caution stands here.", sources: &[SOURCE], checked: Checked::Read };

/// The kinds of buttons.
#[component]
pub fn Buttons() -> impl IntoView {
    let pressed = RwSignal::new(true);
    view! {
        <section class="stack">
            <h2>"Buttons"</h2>
            <div class="row">
                <button type="button" class="button">"Usual"</button>
                <button type="button" class="button button-main">"Main"</button>
                <button type="button" class="button button-plain">"Plain"</button>
                <button type="button" class="button" disabled=true>"Not now"</button>
                <button type="button" class="button button-main" disabled=true>"Main, not now"</button>
            </div>
            <div class="choice row">
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || pressed.get().to_string()
                    on:click=move |_| pressed.update(|p| *p = !*p)
                >
                    "Pressed"
                </button>
            </div>
            <div class="row">
                <button type="button" class="button button-round" aria-label="Round">
                    <IconPicture icon=Icon::Pencil />
                </button>
            </div>
            // No number: nobody is to be called by a builder who tries the buttons.
            <Calls calls=vec![Call { label: "Call (an example)".into(), href: "#".into() }] />
        </section>
    }
}

/// Cards, notices and what is said about evidence.
#[component]
pub fn Cards() -> impl IntoView {
    let badges = Verdict::ALL.into_iter().map(|verdict| view! { <Badge verdict=verdict /> }).collect_view();
    view! {
        <section class="stack">
            <h2>"Cards and signs"</h2>
            <State name="Card">
                <div class="card">
                    <p>"What belongs together stands on a card."</p>
                    <p class="soft">"What matters less is softer."</p>
                </div>
            </State>
            <State name="Calm notice">
                <div class="card notice">
                    <p>"Something to know."</p>
                    <div class="row">
                        <button type="button" class="button button-main">"Do it"</button>
                        <button type="button" class="button">"OK"</button>
                    </div>
                </div>
            </State>
            <State name="Alarm">
                <div class="card notice notice-alarm">
                    <p>"Something to do now."</p>
                </div>
            </State>
            <State name="Error">
                <p class="field-error">"What was wrong, and what to do."</p>
            </State>
            <State name="Verdicts">{badges}</State>
            <State name="Sources">
                <Sources sources=vec![SOURCE] checked=Checked::Read />
                <Sources sources=vec![SOURCE, SOURCE] checked=Checked::SecondHand />
                <Sources sources=vec![GENERAL] checked=Checked::General />
            </State>
            <State name="Cautions">
                <Cautions of="an example" first=vec![&CAUTION] more=vec![&CAUTION, &CAUTION] />
            </State>
            <State name="Folded">
                <details class="fold">
                    <summary>"Closed"</summary>
                    <p>"What was behind it."</p>
                </details>
                <details class="fold" open=true>
                    <summary>"Open"</summary>
                    <p>"What was behind it."</p>
                </details>
            </State>
            <State name="Comparison">
                <Comparison
                    caption="An example of a comparison"
                    columns=vec!["One", "Another"]
                    rows=vec![("First", vec!["This", "That"]), ("Second", vec!["Less", "More, in a line that is longer"])]
                />
            </State>
            <State name="The foot of a page">
                <Foot />
            </State>
        </section>
    }
}

/// Rows that lead somewhere, and the list that holds only what is seen.
#[component]
pub fn Rows() -> impl IntoView {
    let items: Vec<u32> = (1..=200).collect();
    let heights = StoredValue::new(HashMap::new());
    view! {
        <section class="stack">
            <h2>"Rows"</h2>
            <ul class="list">
                <li>
                    <a class="row-link" href="#">
                        "A row that leads somewhere"
                    </a>
                </li>
            </ul>
            <State name="Two hundred rows, of which only those in sight are in the page">
                <Windowed items=items estimate=|_| 48.0 heights=heights children=|n| view! { <p>{format!("Row {n}")}</p> } />
            </State>
        </section>
    }
}
