//! Back to sleep: a dark screen. A tap anywhere, or any key that presses a button, lights it.

use leptos::prelude::*;

use crate::{state::use_app, view::route::Route};

/// The dark screen.
#[component]
pub fn Asleep() -> impl IntoView {
    let app = use_app();
    let wake = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.go_instead(&Route::Tonight);
    };
    view! {
        <main>
            <a class="asleep" id="title" href=Route::Tonight.href() aria-label="The screen is dark. Press to light it." on:click=wake></a>
        </main>
    }
}
