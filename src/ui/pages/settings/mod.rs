//! Settings: every choice takes effect at once, and every one has a default.

mod conditions;
mod drinks;
mod medicines;
mod night;
mod usual;
mod voice;

use leptos::prelude::*;

use crate::{
    domain::settings::Theme,
    state::use_app,
    ui::components::{Field, Later, PageHead},
    view::{bar, route::Route, words},
};

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=Route::Settings.title() back=Route::Tonight />
            <night::Colours />
            <Later>
                <night::Hours />
            </Later>
            <Later>
                <voice::Voice />
                <usual::Usual />
            </Later>
            <Later>
                <conditions::Conditions />
                <medicines::Medicines />
            </Later>
            <Later>
                <drinks::DrinkChoices />
                <Emergency />
                <a class="row-link" href=Route::Data.href()>
                    "Your data: backup, restore, delete"
                </a>
                <Licences />
                <p class="soft">{words::STAYS_HERE}</p>
                <p class="soft">"Unknot " {env!("CARGO_PKG_VERSION")}</p>
                <p class="soft with-keys">{bar::KEYS}</p>
                <Builders />
            </Later>
        </main>
    }
}

/// Whose work the app is made of: a page of the site beside the app, which knows the hour by its address alone.
#[component]
fn Licences() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let href = move || {
        let night = match settings.with(|s| s.theme) {
            Theme::Bedside => true,
            Theme::Auto => app.is_bedside(),
            Theme::Light | Theme::Dark => false,
        };
        if night { "licences.html#night" } else { "licences.html" }
    };
    view! {
        <a class="row-link" href=href>
            "Licences of the parts Unknot is made of"
        </a>
    }
}

/// The page of all components, where it can be had: no phone keeps it.
#[component]
fn Builders() -> impl IntoView {
    use_app().may_reach_host().then(|| {
        view! {
            <a class="row-link" href="components.html">
                "For builders: components"
            </a>
        }
    })
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
