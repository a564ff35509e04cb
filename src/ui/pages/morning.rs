//! The morning check: what was noted in the dark is looked at by day. Each answer is one tap, stored at once, and each
//! may stay open.

use leptos::prelude::*;

use super::cramp::questions::{Change, Questions};
use crate::{
    domain::{
        cramp::{Cramp, CrampId, Draft},
        night::NightOf,
        usual::usual,
    },
    state::use_app,
    ui::part::{Check, ComingCheck},
    view::{cramp_line, morning, route::Route},
};

/// The card, while it is due.
#[component]
pub fn MorningCheck() -> impl IntoView {
    let app = use_app();
    let due = app.morning_due();
    Effect::new(move |before: Option<()>| {
        due.track();
        if before.is_some() {
            app.keep_focus(&["morning-title", "title"]);
        }
    });
    let card = move || {
        due.get().map(|ask| match ask {
            morning::Ask::Cramps(ids) => view! { <ComingCheck check=Check::Morning(ids) /> }.into_any(),
            morning::Ask::HowWas(night) => view! { <HowWas night=night /> }.into_any(),
        })
    };
    view! { {card} }
}

/// Nothing is recorded of last night.
#[component]
fn HowWas(night: NightOf) -> impl IntoView {
    let app = use_app();
    view! {
        <section class="card morning" aria-labelledby="morning-title">
            <h2 id="morning-title" tabindex="-1">
                "How was last night?"
            </h2>
            <div class="choice-answers" role="group" aria-labelledby="morning-title">
                <button
                    type="button"
                    class="button button-main"
                    on:click=move |_| app.note_quiet(night)
                >
                    "Quiet"
                </button>
                <a class="button button-main" href=Route::CrampOf(night).href()>
                    "A cramp"
                </a>
            </div>
            <button type="button" class="button" on:click=move |_| app.leave_night_open()>
                "Leave it open"
            </button>
        </section>
    }
}

/// Cramps that the guide noted, one at a time.
#[component]
pub fn LookAt(ids: Vec<CrampId>) -> impl IntoView {
    let app = use_app();
    let rest = match ids.len() {
        0 | 1 => "Tap what you know. Leave the rest open.".to_owned(),
        n => format!("{n} cramps, one at a time. Tap what you know."),
    };
    ids.first().copied().map(|id| {
        view! {
            <section class="card morning" aria-labelledby="morning-title">
                <h2 id="morning-title" tabindex="-1">
                    "Last night"
                </h2>
                <p class="soft">{rest}</p>
                <OneCramp id=id />
                <button type="button" class="button button-main" on:click=move |_| app.confirm_cramps(&[id])>
                    "Done"
                </button>
                <button type="button" class="button" on:click=move |_| app.put_morning_off()>
                    "Not now"
                </button>
            </section>
        }
    })
}

#[component]
fn OneCramp(id: CrampId) -> impl IntoView {
    let app = use_app();
    let cramp = app.slice(move |j| j.cramp(id).cloned());
    let when = move || cramp.with(|c| c.as_ref().map(cramp_line::when));
    let draft = Signal::derive(move || cramp.get().map(Cramp::into_draft));
    let change = Callback::new(move |change: Change| {
        // The questions ask for nothing that a rule could refuse.
        let _ = app.amend_cramp(id, change);
    });
    let (muscle, side) = app.look(usual);
    let guess = move || {
        let (muscle, side, words) = cramp.with(|c| c.as_ref().and_then(|c| morning::guess(c, muscle, side)))?;
        let confirm = move |_| {
            change.run(Box::new(move |d: &mut Draft| (d.muscle, d.side) = (Some(muscle), Some(side))));
        };
        Some(view! {
            <button type="button" class="button button-main" on:click=confirm>
                {format!("{words}, as usual")}
            </button>
        })
    };
    // A cramp that was removed in another window leaves nothing to ask.
    let questions = move || {
        cramp.with(Option::is_some).then(|| {
            let draft = Signal::derive(move || draft.get().unwrap_or_else(|| app.new_draft()));
            view! { <Questions draft=draft change=change brief=true /> }
        })
    };
    let is_there = Memo::new(move |_| cramp.with(Option::is_some));
    view! {
        <div class="stack morning-cramp">
            <h3>{when}</h3>
            {guess}
            {move || is_there.get().then(questions)}
            <Show when=move || is_there.get()>
                <button type="button" class="button button-plain" on:click=move |_| app.remove_cramp(id, false)>
                    "Not a cramp: delete it"
                </button>
            </Show>
        </div>
    }
}
