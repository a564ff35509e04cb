//! The list of foods. Its rows stand where they are and only change what they say: a key first changes the rows that a
//! screen can show, the others follow a few at a frame. Moving and laying out all rows at once takes longer than a key may.

use leptos::prelude::*;

use super::{
    filters::Filters,
    frames::{AT_ONCE, Found, by_frames},
};
use crate::{
    domain::food::{FOODS, Food, Nutrient},
    state::use_app,
    ui::{components::PageHead, pages::library::Foot},
    view::{
        food::{ABOUT, Choice, line, list, result, serving, sodium},
        route::Route,
    },
};

/// The page.
#[component]
pub fn Foods() -> impl IntoView {
    let app = use_app();
    let choice = app.food_choice();
    let found = Memo::new_with_compare(move |_| choice.with(list), is_other_list);
    let asked = Memo::new(move |_| choice.with(Choice::shown));
    let said = Memo::new(move |_| choice.with(|c| found.with(|f| result(c, f.len()))));
    let any = Memo::new(move |_| choice.with(Choice::is_any));
    let (parts, apart) = by_frames(found, FOODS.len());
    let mut rows = (0..FOODS.len()).map(|place| view! { <Row place=place found=parts[place / AT_ONCE] asked=asked /> });
    let first = rows.by_ref().take(AT_ONCE).collect_view();
    let others = rows.collect_view();
    view! {
        <main class="page">
            <PageHead title=Route::Foods.title() back=Route::Library />
            <Filters />
            <div class="row food-result">
                <p role="status">{said}</p>
                <Show when=move || any.get()>
                    <button
                        type="button"
                        class="button button-plain"
                        on:click=move |_| app.choose_foods(|c| *c = Choice::default())
                    >
                        "Show all"
                    </button>
                </Show>
            </div>
            <ul class="list food-list">
                {first} <li class="food-apart" aria-hidden="true" hidden=move || !apart.get()></li> {others}
            </ul>
            <p class="soft">{ABOUT}</p>
            <Foot />
        </main>
    }
}

/// Compared by number: comparing every figure of every food would cost more than finding them.
fn is_other_list(a: Option<&Vec<&'static Food>>, b: Option<&Vec<&'static Food>>) -> bool {
    a.zip(b).is_none_or(|(a, b)| !a.iter().map(|food| food.id()).eq(b.iter().map(|food| food.id())))
}

fn is_other(a: Option<&&'static Food>, b: Option<&&'static Food>) -> bool {
    a.map(|food| food.id()) != b.map(|food| food.id())
}

/// One row: a food's name, the serving, what is asked for, and always the sodium.
#[component]
fn Row(
    /// Its place in the list.
    place: usize,
    /// The foods of the list.
    found: Found,
    /// What else is told of a food.
    asked: Memo<Option<Nutrient>>,
) -> impl IntoView {
    let shown = move || found.with(|f| f.get(place).copied());
    // A row that hides keeps its last food: writing nothing into it would cost as much as writing the next one.
    let food = Memo::new_with_compare(
        move |last: Option<&&'static Food>| shown().or(last.copied()).unwrap_or(&FOODS[place]),
        is_other,
    );
    let hidden = Memo::new(move |_| shown().is_none());
    let amount = move || {
        let nutrient = asked.get().filter(|n| *n != Nutrient::Sodium)?;
        Some(format!("{}: {}", nutrient.words(), line(food.get(), nutrient).amount))
    };
    view! {
        <li hidden=hidden>
            <a class="row-link food-row" href=move || Route::Food(food.get().id().to_owned()).href()>
                <span class="food-name">{move || food.get().card.name}</span>
                <span>{move || serving(food.get())}</span>
                <span class="food-asked">{amount}</span>
                <span class="soft">{move || sodium(food.get())}</span>
            </a>
        </li>
    }
}
