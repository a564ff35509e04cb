//! When a cramp began: quick answers first, the hours of a night next, any other time last.

use chrono::{NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use crate::{
    domain::{Moment, night::NightOf, written::Written},
    state::{local_moment, use_app},
    ui::components::{Choice, Field},
    view::{
        format,
        morning::last_night,
        start::{HOURS, Preset, at_hour, at_time, hour_of, hour_words},
    },
};

/// The form a datetime field speaks.
const FIELD: &str = "%Y-%m-%dT%H:%M";

/// The question. Nothing is preset for a new cramp.
#[component]
pub fn Start(
    /// When it began; `None` until it is said.
    start: RwSignal<Option<Moment>>,
    /// The night it must lie in, when it is added to one.
    night: Option<NightOf>,
) -> impl IntoView {
    let app = use_app();
    if let Some(night) = night {
        let now = app.now().get_untracked();
        let title = format!("In the night of {}", format::date(night, now));
        return view! {
            <p>{title}</p>
            <Hours start=start night=night />
        }
        .into_any();
    }
    // A cramp that is edited shows its time; a new one shows the quick answers alone.
    let preset = RwSignal::new(start.with_untracked(Option::is_some).then_some(Preset::Chosen));
    let answers = Preset::ALL.map(|p| (p, p.words().to_owned())).to_vec();
    let choose = move |chosen: Option<Preset>| {
        preset.set(chosen);
        if let Some(preset) = chosen {
            let before = start.get_untracked().filter(|_| preset == Preset::Chosen);
            start.set(preset.start(app.now_exactly()).or(before));
        }
    };
    view! {
        <Choice question="When did it begin?" answers=answers chosen=preset on_choose=choose always=true />
        {move || match preset.get() {
            Some(Preset::LastNight) => {
                view! { <Hours start=start night=last_night(app.now().get_untracked()) /> }.into_any()
            }
            Some(Preset::Chosen) => view! { <Chosen start=start /> }.into_any(),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

/// About what time in a night.
#[component]
fn Hours(start: RwSignal<Option<Moment>>, night: NightOf) -> impl IntoView {
    let hours = HOURS.map(|h| (h, hour_words(h))).to_vec();
    let chosen = move || start.get().and_then(|s| hour_of(s, night));
    let typed = move || start.get().filter(|s| NightOf::of(*s) == night).map(|s| s.format("%H:%M").to_string());
    let choose = move |hour: Option<u32>| start.set(hour.map(|h| local_moment(at_hour(night, h))));
    view! {
        <Choice question="About what time?" answers=hours chosen=Signal::derive(chosen) on_choose=choose />
        <Field id="time" label="Or exactly">
            <input
                id="time"
                type="time"
                prop:value=move || typed().unwrap_or_default()
                on:change:target=move |event| {
                    let time = NaiveTime::read(&event.target().value());
                    start.set(time.map(|time| local_moment(at_time(night, time))));
                }
            />
        </Field>
    }
}

/// Any date and time.
#[component]
fn Chosen(start: RwSignal<Option<Moment>>) -> impl IntoView {
    let shown = start.with_untracked(|s| s.map(|s| s.naive_local().format(FIELD).to_string()).unwrap_or_default());
    view! {
        <Field id="start" label="Date and time">
            <input
                id="start"
                type="datetime-local"
                prop:value=shown
                on:change:target=move |event| {
                    let time = NaiveDateTime::read(&event.target().value());
                    start.set(time.map(local_moment));
                }
            />
        </Field>
    }
}
