//! The journal: months of nights as a calendar, or every night in a list that can be searched.

mod calendar;
mod filters;
mod list;
mod look;
mod mark;

use leptos::prelude::*;

use self::{calendar::MonthOfNights, list::Nights, look::Shape};
pub use self::{look::Look, mark::Mark};
use crate::{
    ui::components::{Choice, Foot, PageHead},
    view::route::Route,
};

/// The page.
#[component]
pub fn JournalPage() -> impl IntoView {
    let look = Look::get();
    let shapes = Shape::ALL.map(|s| (s, s.words().to_owned())).to_vec();
    let choose = move |shape: Option<Shape>| look.shape.set(shape.unwrap_or_default());
    view! {
        <main class="page">
            <PageHead title=Route::Journal.title() />
            <a class="button" href=Route::CrampNew.href()>
                "Add a cramp from before"
            </a>
            <Choice
                question="Show"
                answers=shapes
                chosen=Signal::derive(move || Some(look.shape.get()))
                on_choose=choose
                always=true
            />
            {move || match look.shape.get() {
                Shape::Calendar => view! { <MonthOfNights /> }.into_any(),
                Shape::List => view! { <Nights /> }.into_any(),
            }}
            <Foot />
        </main>
    }
}
