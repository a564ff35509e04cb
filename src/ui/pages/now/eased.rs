//! After it eased: back to sleep in the lower half. Nothing is asked; the morning does that.

use leptos::prelude::*;

use crate::{
    domain::{body::Muscle, relief::after_care},
    state::use_app,
    ui::pictures::{Figure, IconPicture},
    view::{cramp_line, icon::Icon, route::Route, words},
};

/// For so long the cramp that eased last is the one this page is about.
const JUST_NOW_MINUTES: i64 = 30;

/// What follows a cramp.
#[component]
pub fn Eased() -> impl IntoView {
    let app = use_app();
    let now = app.now();
    // Also after a reload, and when "It's easing" was pressed before the app was there.
    let noted = app.slice(move |journal| {
        let last = journal.cramps().into_iter().next_back()?;
        let eased = last.get().end.is_some_and(|end| (now.get() - end).num_minutes() < JUST_NOW_MINUTES);
        eased.then(|| (last.id(), cramp_line::when(last)))
    });
    let muscle = noted.with_untracked(|n| n.as_ref().and_then(|(id, _)| app.look(|j| j.cramp(*id)?.get().muscle)));
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
            <div class="guide-first">
                <div class="guide-top">
                    <h1 id="title" tabindex="-1">
                        {words::EASED}
                    </h1>
                    <p role="status">{move || noted.get().map(|(_, line)| format!("Noted: {line}."))}</p>
                    <div class="guide-buttons">
                        <a class="chip" href=Route::Now.href() on:click=again>
                            {words::ITS_BACK}
                        </a>
                        {move || {
                            noted
                                .get()
                                .map(|(id, _)| {
                                    view! {
                                        <button type="button" class="chip" on:click=move |_| app.not_a_cramp(id)>
                                            {words::NOT_A_CRAMP}
                                        </button>
                                    }
                                })
                        }}
                    </div>
                    <a class="guide-warn" href=Route::Safety.href()>
                        <IconPicture icon=Icon::Alert />
                        <span>{words::SWOLLEN}</span>
                    </a>
                </div>
                <a class="easing" href=Route::Asleep.href() on:click=sleep>
                    {words::BACK_TO_SLEEP}
                </a>
            </div>
            <div class="guide-more">
                <AfterCare muscle=muscle />
                <a class="row-link" href=Route::Tonight.href()>
                    "Tonight"
                </a>
            </div>
        </main>
    }
}

/// What may comfort a muscle that is sore afterwards: below the large button, for whoever looks for it.
#[component]
fn AfterCare(muscle: Option<Muscle>) -> impl IntoView {
    let usual = use_app().usual_choice();
    let step = after_care(muscle.unwrap_or(usual.muscle), usual.position);
    view! {
        <div class="guide-after">
            <Figure picture=step.picture moving=false />
        </div>
        <p>{step.say}</p>
        <p class="soft">{step.caution}</p>
    }
}
