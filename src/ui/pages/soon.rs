//! A page that has nothing yet: one sentence of what will be there. Linked from nowhere.

use leptos::prelude::*;

use crate::{
    ui::components::PageHead,
    view::{route::Route, soon},
};

/// The sentence.
#[component]
pub fn Soon(
    /// The page that will be here.
    route: Route,
) -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=route.title() back=Route::Tonight />
            <p>{soon::sentence(&route)}</p>
        </main>
    }
}
