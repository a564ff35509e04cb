//! What the journal asks the person to look at, as cards on Tonight: by day only, each can be put off.

use leptos::prelude::*;

use crate::{state::use_app, view::route::Route};

/// The cards; nothing where nothing is due.
#[component]
pub fn Prompts() -> impl IntoView {
    let app = use_app();
    let due = app.prompts();
    view! {
        <For
            each=move || due.get()
            key=|prompt| *prompt
            children=move |prompt| {
                view! {
                    <section class="card notice">
                        <p>{prompt.words()}</p>
                        <div class="row">
                            <a class="button button-main" href=Route::Safety.href()>
                                {Route::Safety.title()}
                            </a>
                            <button type="button" class="button" on:click=move |_| app.put_off(prompt)>
                                "Not now"
                            </button>
                        </div>
                    </section>
                }
            }
        />
    }
}
