//! What the list of foods is narrowed to: a word, a nutrient, a shelf; and what it is sorted by.

use leptos::prelude::*;

use crate::{
    domain::food::{Group, Nutrient},
    state::use_app,
    ui::components::{Choice, Field, Pick},
    view::food::Stance,
};

/// The search field, the stances, and the rest one tap away.
#[component]
pub fn Filters() -> impl IntoView {
    let app = use_app();
    let choice = app.food_choice();
    // By themselves, so that a letter typed asks none of the pickers anew.
    let query = Memo::new(move |_| choice.with(|c| c.query.clone()));
    let stance = Memo::new(move |_| choice.with(|c| c.stance));
    let nutrient = Memo::new(move |_| choice.with(|c| c.nutrient));
    let group = Memo::new(move |_| choice.with(|c| c.group));
    let sort = Memo::new(move |_| choice.with(|c| c.sort));
    let stances = Stance::ALL.map(|s| (s, s.words().to_owned())).to_vec();
    let nutrients = |all: &[Nutrient]| all.iter().map(|n| (*n, n.words())).collect::<Vec<_>>();
    // Left open for who comes back to a list that these pickers narrow.
    let open = choice.with_untracked(|c| c.nutrient.is_some() || c.group.is_some() || c.sort.is_some());
    view! {
        <Field id="food-search" label="Find a food">
            <input
                id="food-search"
                type="search"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=query
                on:input:target=move |event| {
                    let typed = event.target().value();
                    app.choose_foods(|c| c.query = typed);
                }
            />
        </Field>
        <Choice
            question="Show"
            answers=stances
            chosen=stance
            on_choose=move |stance| app.choose_foods(|c| c.stance = stance)
        />
        <details class="fold" open=open>
            <summary>"Filter and sort"</summary>
            <div class="stack">
                <Pick
                    id="food-nutrient"
                    label="Listed for"
                    none="Any nutrient"
                    answers=nutrients(&Nutrient::SOUGHT)
                    chosen=nutrient
                    on_choose=move |nutrient| app.choose_foods(|c| c.nutrient = nutrient)
                />
                <Pick
                    id="food-group"
                    label="Kind of food"
                    none="Any kind"
                    answers=Group::ALL.map(|g| (g, g.words())).to_vec()
                    chosen=group
                    on_choose=move |group| app.choose_foods(|c| c.group = group)
                />
                <Pick
                    id="food-sort"
                    label="Most first, per serving"
                    none="As listed"
                    answers=nutrients(&Nutrient::ALL)
                    chosen=sort
                    on_choose=move |sort| app.choose_foods(|c| c.sort = sort)
                />
            </div>
        </details>
    }
}
