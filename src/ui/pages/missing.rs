//! In place of a page whose part of the app cannot be had.

use leptos::prelude::*;

use crate::{
    ui::{
        components::PageHead,
        part::{Part, Parts},
    },
    view::{route::Route, words},
};

/// When the part could not be fetched: what works without it, and another try. In place of the warning signs stand
/// their list and whom to call.
#[component]
pub fn Missing(
    /// The page that was asked for.
    route: Route,
    /// Where to ask again.
    parts: Parts,
    /// The warning signs as the static shell has them, as markup.
    signs: StoredValue<String>,
) -> impl IntoView {
    let part = Part::of(&route);
    let list = (route == Route::Safety).then(|| view! { <div class="stack" inner_html=signs.get_value()></div> });
    view! {
        <main class="page">
            <PageHead title=route.title() back=Route::Tonight />
            {list}
            <p class="card notice" role="status">
                {words::NOT_HERE_YET}
            </p>
            <button type="button" class="button button-main" on:click=move |_| {
                if let Some(part) = part {
                    parts.fetch(part);
                }
            }>{words::TRY_AGAIN}</button>
            <a class="button button-main" href=Route::Now.href()>
                {words::CRAMP_NOW}
            </a>
        </main>
    }
}
