//! Settings: the voice and the buzz. Both may be missing on this device, and then that is said.

use leptos::prelude::*;

use crate::{state::use_app, ui::components::Choice};

/// Voice, its pace, and vibration.
#[component]
pub fn Voice() -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let on_off = || vec![(true, "On".to_owned()), (false, "Off".to_owned())];
    let voice = Signal::derive(move || Some(settings.with(|s| s.voice)));
    let buzz = Signal::derive(move || Some(settings.with(|s| s.vibration)));
    let pace = Signal::derive(move || Some(Pace::nearest(settings.with(|s| s.voice_rate))));
    let paces = Pace::ALL.map(|p| (p, p.words().to_owned())).to_vec();
    view! {
        <section class="stack">
            <h2>"Voice and buzz"</h2>
            <Choice
                question="Read the steps aloud"
                answers=on_off()
                chosen=voice
                always=true
                on_choose=move |on| {
                    app.choose_settings(|s| s.voice = on.unwrap_or_default());
                    app.try_voice();
                }
            />
            <Choice
                question="How fast"
                answers=paces
                chosen=pace
                always=true
                on_choose=move |pace| {
                    app.choose_settings(|s| s.voice_rate = pace.unwrap_or(Pace::Calm).rate());
                    app.try_voice();
                }
            />
            <Choice
                question="Buzz at each change"
                answers=on_off()
                chosen=buzz
                always=true
                on_choose=move |on| app.choose_settings(|s| s.vibration = on.unwrap_or_default())
            />
            <p class="soft">{move || app.missing_senses()}</p>
        </section>
    }
}

/// How fast the voice speaks, in three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    Slow,
    Calm,
    Quick,
}

impl Pace {
    const ALL: [Self; 3] = [Self::Slow, Self::Calm, Self::Quick];

    const fn words(self) -> &'static str {
        match self {
            Self::Slow => "Slow",
            Self::Calm => "Calm",
            Self::Quick => "Quick",
        }
    }

    const fn rate(self) -> f32 {
        match self {
            Self::Slow => 0.7,
            Self::Calm => 0.9,
            Self::Quick => 1.1,
        }
    }

    fn nearest(rate: f32) -> Self {
        if rate < 0.8 {
            Self::Slow
        } else if rate < 1.0 {
            Self::Calm
        } else {
            Self::Quick
        }
    }
}
