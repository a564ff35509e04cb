//! After it eased: back to sleep in the lower half. Nothing is asked; the morning does that.

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::pictures::IconPicture,
    view::{cramp_line, icon::Icon, route::Route, words},
};

/// What follows a cramp.
#[component]
pub fn Eased() -> impl IntoView {
    let app = use_app();
    let relief = app.relief();
    // The cramp of this session; after a reload, none: then there is nothing to take back here.
    let noted = app.slice(move |journal| {
        let id = relief.with(|r| r.as_ref().map(|r| r.id))?;
        journal.cramp(id).map(cramp_line::when)
    });
    let sleep = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.go_instead(&Route::Asleep);
    };
    let again = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.go_instead(&Route::Now);
    };
    view! {
        <main class="guide">
            <div class="guide-top">
                <h1 id="title" tabindex="-1">
                    {words::EASED}
                </h1>
                <p role="status">{move || noted.get().map(|line| format!("Noted: {line}."))}</p>
                <a class="chip" href=Route::Now.href() on:click=again>
                    {words::ITS_BACK}
                </a>
                <Show when=move || noted.with(Option::is_some)>
                    <button type="button" class="chip" on:click=move |_| app.not_a_cramp()>
                        {words::NOT_A_CRAMP}
                    </button>
                </Show>
                <a class="guide-warn" href=Route::Safety.href()>
                    <IconPicture icon=Icon::Alert />
                    <span>{words::SWOLLEN}</span>
                </a>
            </div>
            <a class="easing" href=Route::Asleep.href() on:click=sleep>
                {words::BACK_TO_SLEEP}
            </a>
            <div class="guide-more">
                <p>{words::SORE_AFTER}</p>
                <a class="row-link" href=Route::Tonight.href()>
                    "Tonight"
                </a>
            </div>
        </main>
    }
}
