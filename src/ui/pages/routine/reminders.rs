//! Reminders: their times, the calendar file, and what a phone can and cannot do without a server.

use chrono::NaiveTime;
use leptos::{prelude::*, task::spawn_local};

use crate::{
    domain::{reminder::Reminders, written::Written},
    state::{Notifying, use_app},
    ui::components::Field,
};

/// The reminders.
#[component]
pub fn RemindersPart() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let any = Memo::new(move |_| settings.with(|s| s.reminders != Reminders::default()));
    let said = RwSignal::new(String::new());
    let save = move |_| {
        spawn_local(async move {
            said.set(app.save_reminders().await.map_or_else(|error| error.to_string(), str::to_owned));
        });
    };
    view! {
        <details class="more">
            <summary>"Reminders"</summary>
            <div class="stack">
                <Time id="remind-routine" label="Bedtime routine" read=|r| r.routine write=|r, at| r.routine = at />
                <Time id="remind-morning" label="Morning check" read=|r| r.morning write=|r, at| r.morning = at />
                <Show when=move || any.get()>
                    <button type="button" class="button button-main" on:click=save>
                        "Put into my calendar"
                    </button>
                </Show>
                <p role="status">{said}</p>
                <p>
                    "Unknot has no server, so it cannot ring while it is closed. Your phone's calendar can. Put the reminder into it once, and it rings every day."
                </p>
                <p>
                    "Changed a time? Put it in again. It replaces the old reminder. If your calendar shows both, delete the old one there. To stop, delete it in the calendar."
                </p>
                <Notification />
            </div>
        </details>
    }
}

/// The device's own notifications, while the app is open.
#[component]
fn Notification() -> impl IntoView {
    let app = use_app();
    let notifying = RwSignal::new(app.notifying());
    let ask = move |_| {
        spawn_local(async move { notifying.set(app.ask_to_notify().await) });
    };
    move || match notifying.get() {
        Notifying::CanAsk => view! {
            <button type="button" class="button" on:click=ask>
                "Also tell me while Unknot is open"
            </button>
        }
        .into_any(),
        Notifying::May => view! {
            <p class="soft">"While Unknot is open, your device also tells you when the routine is still to be done."</p>
        }
        .into_any(),
        Notifying::Not => view! {
            <p class="soft">"While Unknot is open, the Tonight page shows when the routine is due."</p>
        }
        .into_any(),
    }
}

/// One time; an empty field is no reminder.
#[component]
fn Time(
    /// The id of the field.
    id: &'static str,
    /// What it reminds of.
    label: &'static str,
    /// Reads the time.
    read: fn(&Reminders) -> Option<NaiveTime>,
    /// Changes the time.
    write: fn(&mut Reminders, Option<NaiveTime>),
) -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let value = Memo::new(move |_| {
        settings.with(|s| read(&s.reminders).map(|at| at.format("%H:%M").to_string()).unwrap_or_default())
    });
    view! {
        <Field id=id label=label>
            <input
                id=id
                type="time"
                prop:value=value
                on:change:target=move |event| {
                    let at = NaiveTime::read(&event.target().value());
                    app.choose_settings(|s| write(&mut s.reminders, at));
                }
            />
        </Field>
    }
}
