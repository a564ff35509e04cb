//! The list of foods. Its rows stand where they are and only change what they say: a key first changes the rows that a
//! screen can show, the others follow a few at a frame. Moving and laying out all rows at once takes longer than a key may,
//! and making them all at once longer than a tap may wait.

use leptos::prelude::*;

use super::{
    filters::Filters,
    frames::{AT_ONCE, Found, by_frames},
};
use crate::{
    domain::food::{FOODS, Food, Nutrient},
    state::use_app,
    ui::components::{Foot, Later, PageHead},
    view::{
        food::{ABOUT, Choice, line, list, result, serving, sodium},
        route::Route,
    },
};

/// How many rows are made with the page, more than a screen shows; and how many in each frame after it.
const FIRST: usize = 12;
const A_FRAME: usize = 8;

/// The page.
#[component]
pub fn Foods() -> impl IntoView {
    let app = use_app();
    let choice = app.food_choice();
    let found = Memo::new_with_compare(move |_| choice.with(list), is_other_list);
    let asked = Memo::new(move |_| choice.with(Choice::shown));
    let said = Memo::new(move |_| choice.with(|c| found.with(|f| result(c, f.len()))));
    let any = Memo::new(move |_| choice.with(Choice::is_any));
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
            <Later>
                <Rows found=found asked=asked />
                <p class="soft">{ABOUT}</p>
                <Foot />
            </Later>
        </main>
    }
}

/// The rows, and the room of those that are not made yet.
#[component]
fn Rows(found: Memo<Vec<&'static Food>>, asked: Memo<Option<Nutrient>>) -> impl IntoView {
    let (parts, apart) = by_frames(found, FOODS.len());
    let row = move |place: usize| view! { <Row place=place found=parts[place / AT_ONCE] asked=asked /> };
    let first = (0..AT_ONCE).map(row.clone()).collect_view();
    let made = RwSignal::new(FIRST);
    make_more(made);
    // Room as large as the rows that are not made yet, so that coming back finds the same place.
    let room = Memo::new(move |_| found.with(Vec::len).saturating_sub(made.get()));
    view! {
        <ul class="list food-list">
            {first}
            <li class="food-apart" aria-hidden="true" hidden=move || !apart.get()></li>
            <For each=move || AT_ONCE..made.get() key=|place| *place children=row />
            <li
                aria-hidden="true"
                hidden=move || room.get() == 0
                style:block-size=move || format!("calc({} * var(--food-row))", room.get())
            ></li>
        </ul>
    }
}

fn make_more(made: RwSignal<usize>) {
    request_animation_frame(move || {
        // Whoever left the page needs no more of it.
        let Some(before) = made.try_get_untracked().filter(|n| *n < FOODS.len()) else { return };
        made.set((before + A_FRAME).min(FOODS.len()));
        make_more(made);
    });
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
