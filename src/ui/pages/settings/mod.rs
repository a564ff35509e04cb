//! Settings: every choice takes effect at once, and every one has a default.

mod conditions;
mod drinks;
mod medicines;
mod night;
mod usual;
mod voice;

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::components::{Field, PageHead},
    view::{route::Route, words},
};

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=Route::Settings.title() back=Route::Tonight />
            <night::Night />
            <voice::Voice />
            <usual::Usual />
            <conditions::Conditions />
            <medicines::Medicines />
            <drinks::DrinkChoices />
            <Emergency />
            <a class="row-link" href=Route::Data.href()>
                "Your data: backup, restore, delete"
            </a>
            <p class="soft">{words::STAYS_HERE}</p>
            <p class="soft">"Unknot " {env!("CARGO_PKG_VERSION")}</p>
        </main>
    }
}

/// The number to call.
#[component]
fn Emergency() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let number = Memo::new(move |_| settings.with(|s| s.emergency_number.clone()));
    view! {
        <section class="stack">
            <h2>"Emergency number"</h2>
            <Field id="emergency-number" label="The number you would call">
                <input
                    id="emergency-number"
                    type="tel"
                    autocomplete="off"
                    aria-describedby="emergency-hint"
                    prop:value=number
                    on:change:target=move |event| {
                        let typed = event.target().value();
                        app.choose_settings(|s| typed.trim().clone_into(&mut s.emergency_number));
                    }
                />
            </Field>
            <p id="emergency-hint" class="soft">
                "Leave it empty to see 112, 911 and 999 together."
            </p>
        </section>
    }
}
