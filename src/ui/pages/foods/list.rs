//! The list of foods. Its rows are built once; typing only hides, shows and moves them, so that each key answers at once.

use leptos::prelude::*;

use super::filters::Filters;
use crate::{
    domain::food::{FOODS, Food, Nutrient, food},
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
    // Compared by number: comparing every figure of every food would cost more than finding them.
    let found = Memo::new(move |_| choice.with(|c| list(c).into_iter().map(Food::id).collect::<Vec<_>>()));
    let shown = Memo::new(move |_| choice.with(Choice::shown));
    let said = Memo::new(move |_| choice.with(|c| found.with(|f| result(c, f.len()))));
    let any = Memo::new(move |_| choice.with(Choice::is_any));
    // What was found comes first; the rest waits hidden behind it.
    let rows = move || {
        let mut rows = found.get();
        let rest: Vec<_> = FOODS.iter().map(Food::id).filter(|id| !rows.contains(id)).collect();
        rows.extend(rest);
        rows
    };
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
                <For
                    each=rows
                    key=|id| *id
                    children=move |id| food(id).map(|food| view! { <Row food=food found=found shown=shown /> })
                />
            </ul>
            <p class="soft">{ABOUT}</p>
            <Foot />
        </main>
    }
}

/// One food: its name, the serving, what is asked for, and always the sodium.
#[component]
fn Row(food: &'static Food, found: Memo<Vec<&'static str>>, shown: Memo<Option<Nutrient>>) -> impl IntoView {
    let hidden = move || !found.with(|f| f.contains(&food.id()));
    let asked = move || {
        let nutrient = shown.get().filter(|n| *n != Nutrient::Sodium)?;
        Some(format!("{}: {}", nutrient.words(), line(food, nutrient).amount))
    };
    view! {
        <li hidden=hidden>
            <a class="row-link food-row" href=Route::Food(food.id().to_owned()).href()>
                <span class="food-name">{food.card.name}</span>
                <span>{serving(food)}</span>
                <span class="food-asked">{asked}</span>
                <span class="soft">{sodium(food)}</span>
            </a>
        </li>
    }
}
