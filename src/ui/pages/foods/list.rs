//! The list of foods. Its rows stand where they are and only change what they say: a key first changes the rows that a
//! screen can show, the others follow a few at a frame. Moving and laying out all rows at once takes longer than a key may.

use leptos::prelude::*;

use super::filters::Filters;
use crate::{
    domain::food::{FOODS, Food, Nutrient},
    state::use_app,
    ui::{components::PageHead, pages::library::Foot},
    view::{
        food::{ABOUT, Choice, line, list, result, serving, sodium},
        route::Route,
    },
};

/// How many rows change in one frame: as many as a phone shows under the search field.
const AT_ONCE: usize = 4;

/// What was found, as a few rows show it.
type Found = RwSignal<Vec<&'static Food>>;

/// The page.
#[component]
pub fn Foods() -> impl IntoView {
    let app = use_app();
    let choice = app.food_choice();
    let found = Memo::new_with_compare(move |_| choice.with(list), is_other_list);
    let asked = Memo::new(move |_| choice.with(Choice::shown));
    let said = Memo::new(move |_| choice.with(|c| found.with(|f| result(c, f.len()))));
    let any = Memo::new(move |_| choice.with(Choice::is_any));
    let rows = by_frames(found)
        .into_iter()
        .enumerate()
        .flat_map(|(frame, found)| (0..AT_ONCE).map(move |row| (frame * AT_ONCE + row, found)))
        .take(FOODS.len())
        .map(|(place, found)| view! { <Row place=place found=found asked=asked /> })
        .collect_view();
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
            <ul class="list food-list">{rows}</ul>
            <p class="soft">{ABOUT}</p>
            <Foot />
        </main>
    }
}

/// What was found, for each few rows: the first hear of it at once, the others a frame after those above them.
fn by_frames(found: Memo<Vec<&'static Food>>) -> Vec<Found> {
    let parts: Vec<Found> = FOODS.chunks(AT_ONCE).map(|_| RwSignal::new(found.get_untracked())).collect();
    let all = StoredValue::new(parts.clone());
    // What is found meanwhile starts over; the older run of frames then stops.
    let run = StoredValue::new(0_u32);
    Effect::watch(
        move || found.get(),
        move |_, _, _| {
            run.update_value(|r| *r += 1);
            tell(found, all, 0, run, run.get_value());
        },
        false,
    );
    parts
}

/// Tells the rows of this part what was found, and the next ones in the next frame.
fn tell(found: Memo<Vec<&'static Food>>, all: StoredValue<Vec<Found>>, part: usize, run: StoredValue<u32>, this: u32) {
    // Whoever left the page left nothing to tell.
    if run.try_get_value() != Some(this) {
        return;
    }
    if let Some(rows) = all.with_value(|all| all.get(part).copied()) {
        rows.set(found.get_untracked());
        request_animation_frame(move || tell(found, all, part + 1, run, this));
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
