//! Warning signs: whom to call, a few questions, the whole list. Needs neither storage nor network.

mod prompts;
mod questions;
mod result;

use leptos::prelude::*;

use crate::{
    domain::disclaimer::DISCLAIMER,
    state::use_app,
    ui::components::{Calls, PageHead},
    view::{route::Route, safety},
};

pub use prompts::Prompts;

/// The page.
#[component]
pub fn Safety() -> impl IntoView {
    let sections = safety::sections()
        .into_iter()
        .map(|section| {
            let signs = section.signs.into_iter().map(|sign| view! { <li>{sign}</li> }).collect_view();
            view! {
                <section class="stack">
                    <h3>{section.level.heading()}</h3>
                    <p>{section.level.action()}</p>
                    <ul class="stack">{signs}</ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <main class="page">
            <PageHead title=Route::Safety.title() back=Route::Tonight on_signs=true />
            <Unread />
            <EmergencyCalls />
            <p>{safety::LOOK_ALIKE}</p>
            <questions::Questions />
            <section class="stack safety-list">
                <h2>{safety::WHOLE_LIST}</h2>
                {sections}
                <p>{safety::CLOSING}</p>
            </section>
            <p class="soft">{DISCLAIMER}</p>
        </main>
    }
}

/// The message of questions that were left before their end, or of the one that a cramp asked, until it was read. What
/// was asked for then opens.
#[component]
fn Unread() -> impl IntoView {
    let app = use_app();
    let (unread, place) = (app.unread(), app.place());
    // Only for who left: while the questions go on, their end is where it is said.
    let came_back = unread.get_untracked().is_some();
    let message = Memo::new(move |_| unread.get().filter(|_| came_back || place.with(|p| p.route.gives_advice())));
    Effect::new(move |_| {
        if message.get().is_some() {
            app.show_part("unread", "unread-title");
        }
    });
    let read = move |_| app.settle_unread();
    move || {
        message.get().map(|level| {
            view! {
                <section class="card notice notice-alarm stack" id="unread" role="alert">
                    <h2 id="unread-title" tabindex="-1">
                        {level.heading()}
                    </h2>
                    {safety::unread(level).map(|line| view! { <p>{line}</p> }).collect_view()}
                    <button type="button" class="button button-main" on:click=read>
                        "I have read this"
                    </button>
                </section>
            }
        })
    }
}

/// The numbers to call, and which is called where.
#[component]
pub fn EmergencyCalls() -> impl IntoView {
    let settings = use_app().settings();
    let number = Memo::new(move |_| settings.with(|s| s.emergency_number.clone()));
    view! {
        <div class="stack">
            {move || view! { <Calls calls=safety::emergency_calls(&number.get()) /> }}
            <p>{move || safety::emergency_line(&number.get())}</p>
        </div>
    }
}
