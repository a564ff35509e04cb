//! In place of a page whose part of the app cannot be had.

use leptos::prelude::*;
use web_sys::Element;

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
    /// The warning signs of the static shell.
    signs: StoredValue<Option<Element>, LocalStorage>,
) -> impl IntoView {
    let part = Part::of(&route);
    let list = (route == Route::Safety)
        .then(|| view! { <div class="stack" inner_html=signs.with_value(|signs| signs.as_ref().and_then(below_the_head)).unwrap_or_default()></div> });
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

/// Everything on a page of the static shell but its heading, as markup.
fn below_the_head(page: &Element) -> Option<String> {
    let head = page.first_element_child().map(|head| head.outer_html()).unwrap_or_default();
    page.inner_html().strip_prefix(&head).map(str::to_owned)
}
