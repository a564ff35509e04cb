//! In place of a page whose part of the app cannot be had.

use leptos::prelude::*;

use crate::{
    ui::{
        components::{Calls, PageHead},
        part::{Part, Parts},
    },
    view::{route::Route, safety, words},
};

/// When the part could not be fetched: what works without it, and another try. In place of the warning signs stands
/// whom to call.
#[component]
pub fn Missing(
    /// The page that was asked for.
    route: Route,
    /// Where to ask again.
    parts: Parts,
) -> impl IntoView {
    let part = Part::of(&route);
    let calls = (route == Route::Safety).then(|| {
        view! {
            <Calls calls=safety::emergency_calls("") />
            <p>{safety::emergency_line("")}</p>
        }
    });
    view! {
        <main class="page">
            <PageHead title=route.title() back=Route::Tonight />
            {calls}
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
