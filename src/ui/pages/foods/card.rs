//! One food: what a serving holds, why it is in the list, and what to mind.

use leptos::prelude::*;

use crate::{
    domain::food::{Nutrient, food},
    state::use_app,
    ui::components::{Badge, Cautions, Foot, PageHead, Sources},
    view::{
        food::{ABOUT, Line, card},
        route::Route,
    },
};

/// The page of the food with this USDA number.
#[component]
pub fn FoodPage(id: String) -> impl IntoView {
    let app = use_app();
    let shown = food(&id).map(|food| app.settings().with_untracked(|s| card(food, &s.conditions)));
    match &shown {
        Some(card) => app.name_page(card.name),
        None => request_animation_frame(move || app.lose_way()),
    }
    shown.map(|card| {
        let lines = card.lines.into_iter().map(|line| view! { <Figure line=line /> }).collect_view();
        view! {
            <main class="page">
                <PageHead title=card.name back=Route::Foods />
                <p class="food-serving">
                    <strong>{card.stance}</strong>
                    {format!(" · {}", card.serving)}
                </p>
                <Cautions of=card.name first=card.cautions_first more=card.cautions_more />
                <ul class="list figures">{lines}</ul>
                {card.caffeine.map(|caffeine| view! { <p>{caffeine}</p> })}
                <p class="soft">{ABOUT}</p>
                <section class="stack">
                    <h2>"Food and cramps"</h2>
                    <Badge verdict=card.verdict />
                    <p>{card.why}</p>
                    {(!card.note.is_empty()).then(|| view! { <p>{card.note}</p> })}
                </section>
                <details class="fold">
                    <summary>"Where the figures come from"</summary>
                    <div class="stack">
                        <p>{card.provenance}</p>
                        <Sources sources=card.sources />
                        <References />
                    </div>
                </details>
                <Foot />
            </main>
        }
    })
}

/// One nutrient: its amount, and a bar against the day's reference with its words.
#[component]
fn Figure(line: Line) -> impl IntoView {
    let bar = line.bar.map(|per_cent| {
        view! {
            <svg class="amount-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="amount-track" width="100" height="8" />
                <rect class="amount-fill" width=per_cent.to_string() height="8" />
            </svg>
        }
    });
    let small = |text: String| (!text.is_empty()).then(|| view! { <p class="soft">{text}</p> });
    view! {
        <li>
            <p class="figure-line">
                <span>{line.nutrient.words()}</span>
                <strong>{line.amount}</strong>
            </p>
            {bar}
            {small(line.of_reference)}
            {small(line.others)}
        </li>
    }
}

/// Who sets the day's reference of each nutrient.
#[component]
fn References() -> impl IntoView {
    let references = Nutrient::ALL.iter().filter_map(|n| Some((n, n.reference()?)));
    references
        .map(|(nutrient, reference)| {
            view! {
                <div>
                    <p>{format!("{}, amount for a day", nutrient.words())}</p>
                    <Sources sources=vec![reference.source] checked=reference.checked />
                </div>
            }
        })
        .collect_view()
}
