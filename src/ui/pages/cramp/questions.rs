//! What can be said of a cramp, one tap each: the same questions in the form and in the morning check.

use leptos::prelude::*;

use super::remedies::Remedies;
use crate::{
    domain::{
        body::{Muscle, Side},
        cramp::{Draft, Severity, SleepLost},
        triage::prompt::one_leg_question,
    },
    state::use_app,
    ui::components::{Choice, NumberScale, YesNo},
    view::{format::capital, morning::place, route::Route},
};

/// A change to a cramp.
pub type Change = Box<dyn FnOnce(&mut Draft)>;

/// Every question. None is preset, each may stay open, and a second tap takes an answer back.
#[component]
pub fn Questions(
    /// The cramp.
    #[prop(into)]
    draft: Signal<Draft>,
    /// Changes it.
    change: Callback<Change>,
    /// Whether they are asked in the morning: of the place only until it is known, so that a thumb has less to scroll
    /// past, and of soreness as it is now.
    #[prop(optional)]
    brief: bool,
) -> impl IntoView {
    let losses = SleepLost::ALL.map(|s| (s, capital(s.words()))).to_vec();
    let set = move |with: Change| change.run(with);
    view! {
        <Place draft=draft change=change brief=brief />
        <NumberScale
            question="How bad? 10 is the worst"
            max=Severity::MAX
            chosen=Signal::derive(move || draft.with(|d| d.severity.map(Severity::value)))
            on_choose=move |n| set(Box::new(move |d| d.severity = n.and_then(|n| Severity::new(n).ok())))
        />
        <Remedies draft=draft change=change />
        <YesNo
            question="Did it wake you?"
            chosen=Signal::derive(move || draft.with(|d| d.woke_me))
            on_choose=move |yes| set(Box::new(move |d| d.woke_me = yes))
        />
        <Choice
            question="How much sleep did it cost?"
            answers=losses
            chosen=Signal::derive(move || draft.with(|d| d.sleep_lost))
            on_choose=move |lost| set(Box::new(move |d| d.sleep_lost = lost))
        />
        <YesNo
            question=if brief { "Still sore now?" } else { "Still sore the next day?" }
            chosen=Signal::derive(move || draft.with(|d| d.sore_after))
            on_choose=move |yes| set(Box::new(move |d| d.sore_after = yes))
        />
        <YesNo
            question="Is the leg swollen?"
            chosen=Signal::derive(move || draft.with(|d| d.leg_swollen))
            on_choose=move |yes| set(Box::new(move |d| d.leg_swollen = yes))
        />
        <OneLeg draft=draft />
    }
}

/// Where it was.
#[component]
fn Place(draft: Signal<Draft>, change: Callback<Change>, brief: bool) -> impl IntoView {
    let reopened = RwSignal::new(!brief);
    let known = Memo::new(move |_| draft.with(|d| d.muscle.zip(d.side)).filter(|_| !reopened.get()));
    let asked = move || {
        let muscles = Muscle::ALL.map(|m| (m, capital(m.word()))).to_vec();
        let sides = Side::ALL.map(|s| (s, capital(s.word()))).to_vec();
        view! {
            <Choice
                question="Where?"
                answers=muscles
                chosen=Signal::derive(move || draft.with(|d| d.muscle))
                on_choose=move |muscle| change.run(Box::new(move |d: &mut Draft| d.muscle = muscle))
            />
            <Choice
                question="Which leg?"
                answers=sides
                chosen=Signal::derive(move || draft.with(|d| d.side))
                on_choose=move |side| change.run(Box::new(move |d: &mut Draft| d.side = side))
            />
        }
    };
    move || match known.get() {
        Some((muscle, side)) => view! {
            <div class="ask">
                <span>{place(muscle, side)}</span>
                <button type="button" class="button" on:click=move |_| reopened.set(true)>
                    "Change"
                </button>
            </div>
        }
        .into_any(),
        None => asked().into_any(),
    }
}

/// The warning-sign question that a sore or swollen leg asks for, before any stretch or massage.
#[component]
fn OneLeg(#[prop(into)] draft: Signal<Draft>) -> impl IntoView {
    let app = use_app();
    let question = Memo::new(move |_| draft.with(one_leg_question));
    let card = move || {
        question.get().map(|question| {
            let lines = question.findings.iter().map(|f| view! { <p>{f.line()}"."</p> }).collect_view();
            view! {
                <div class="card notice notice-alarm">
                    <p>
                        <strong>{question.ask}</strong>
                    </p>
                    {lines}
                    // The answer counts: advice stays away until the message was read.
                    <a
                        class="button button-main"
                        href=Route::Safety.href()
                        on:click=move |_| app.doubt_leg()
                    >
                        "Yes or not sure: what to do"
                    </a>
                    <p class="soft">"If not, there is nothing to do here."</p>
                </div>
            }
        })
    };
    view! { <div role="status">{card}</div> }
}
