//! The reference's pages, by topic.

mod articles;
mod claims;
mod compare;
mod conditions;

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::components::{Foot, PageHead},
    view::{learn::Topic, route::Route},
};

/// The page of this topic.
#[component]
pub fn Learn(topic: String) -> impl IntoView {
    let app = use_app();
    let topic = Topic::parse(&topic);
    match topic {
        Some(topic) => app.name_page(topic.title()),
        None => request_animation_frame(move || app.lose_way()),
    }
    topic.map(|topic| {
        let page = match topic {
            Topic::Chapter(category) => view! { <claims::Chapter category=category /> }.into_any(),
            Topic::Claim(claim) => view! { <claims::OneClaim claim=claim /> }.into_any(),
            Topic::IsItACramp => view! { <compare::IsItACramp /> }.into_any(),
            Topic::Articles => view! { <articles::Articles /> }.into_any(),
            Topic::Conditions => view! { <conditions::Conditions /> }.into_any(),
        };
        view! {
            <main class="page">
                <PageHead title=topic.title() back=Route::Library />
                {page}
                <Foot />
            </main>
        }
    })
}
