//! Settings: the colours, and when it is night.

use chrono::NaiveTime;
use leptos::prelude::*;

use crate::{
    domain::{settings::Theme, written::Written},
    state::use_app,
    ui::components::{Choice, Field},
};

/// The theme.
#[component]
pub fn Colours() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let theme = Signal::derive(move || Some(settings.with(|s| s.theme)));
    let themes = Theme::ALL.map(|t| (t, t.word().to_owned())).to_vec();
    view! {
        <section class="stack">
            <h2>"Colours"</h2>
            <Choice
                question="Theme"
                answers=themes
                chosen=theme
                always=true
                on_choose=move |theme| app.choose_settings(|s| s.theme = theme.unwrap_or_default())
            />
            <p class="soft">"Automatic is red on black during the bedside hours, and follows your device by day."</p>
        </section>
    }
}

/// The bedside hours.
#[component]
pub fn Hours() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let from = Memo::new(move |_| settings.with(|s| hour(s.bedside.from)));
    let to = Memo::new(move |_| settings.with(|s| hour(s.bedside.to)));
    view! {
        <section class="stack">
            <h2>"Bedside hours"</h2>
            <Field id="bedside-from" label="Bedtime">
                <input
                    id="bedside-from"
                    type="time"
                    prop:value=from
                    on:change:target=move |event| {
                        if let Some(time) = NaiveTime::read(&event.target().value()) {
                            app.choose_settings(|s| s.bedside.from = time);
                        }
                    }
                />
            </Field>
            <Field id="bedside-to" label="Morning">
                <input
                    id="bedside-to"
                    type="time"
                    prop:value=to
                    on:change:target=move |event| {
                        if let Some(time) = NaiveTime::read(&event.target().value()) {
                            app.choose_settings(|s| s.bedside.to = time);
                        }
                    }
                />
            </Field>
            <p class="soft">"Between them nothing asks, offers or updates."</p>
        </section>
    }
}

fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
