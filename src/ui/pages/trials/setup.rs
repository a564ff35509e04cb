//! Setting a trial up: what is changed, what is known of it, when it begins, how long it lasts.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::steer::LENGTHS;
use crate::{
    domain::{
        caution::first_for,
        medicine::MedicineKind,
        night::NightOf,
        trial::{Change, Own, Trial, TrialError},
        written::Written,
    },
    state::use_app,
    ui::components::{Badge, Cautions, Choice, Field, PageHead, Sources, WordsField},
    view::{
        format::capital,
        route::Route,
        trial::{ASK_FIRST, EVERYONE},
    },
};

/// What was tapped: a suggested change, or words of one's own.
#[derive(Debug, Clone, PartialEq)]
enum Picked {
    Suggested(Change),
    Own,
}

/// When the change begins.
#[derive(Debug, Clone, Copy, PartialEq)]
enum When {
    On(NightOf),
    Other,
}

/// The form.
#[component]
pub fn NewTrial() -> impl IntoView {
    let app = use_app();
    let setup = app.trial_setup();
    let picked = RwSignal::new(None::<Picked>);
    let (words, about) = (RwSignal::new(String::new()), RwSignal::new(None::<MedicineKind>));
    let (when, other) = (RwSignal::new(When::On(setup.advised)), RwSignal::new(String::new()));
    let weeks = RwSignal::new(Trial::USUAL_WEEKS);
    let problem = RwSignal::new(None::<String>);
    let change = move || match picked.get_untracked() {
        None => Err(TrialError::Nothing),
        Some(Picked::Suggested(change)) => Ok(change),
        Some(Picked::Own) => Own::new(&words.get_untracked(), about.get_untracked()).map(Change::Own),
    };
    let first = move || match when.get_untracked() {
        When::On(night) => Ok(night),
        When::Other => NaiveDate::read(&other.get_untracked()).map(NightOf::evening).ok_or(TrialError::BadStart),
    };
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let begun = change().and_then(|change| app.begin_trial(change, first()?, weeks.get_untracked()));
        match begun {
            Ok(id) => app.go_instead(&Route::Trial(id)),
            Err(error) => problem.set(Some(error.to_string())),
        }
    };
    let suggested = Change::SUGGESTED.map(|change| (change.title().to_owned(), Picked::Suggested(change)));
    let changes =
        suggested.into_iter().map(|(title, change)| (change, title)).chain([(Picked::Own, "Something else".into())]);
    let changes = changes.collect::<Vec<_>>();
    let evenings = setup.evenings.into_iter().map(|(night, words)| (When::On(night), words));
    let evenings = evenings.chain([(When::Other, "Another evening".to_owned())]).collect::<Vec<_>>();
    let lengths = LENGTHS.map(|n| (n, format!("{n} weeks"))).to_vec();
    view! {
        <main class="page">
            <PageHead title=Route::TrialNew.title() back=Route::Trials />
            <form class="stack trial-setup" on:submit=begin novalidate>
                <Choice
                    question="What do you want to change?"
                    answers=changes
                    chosen=picked
                    always=true
                    on_choose=move |change| picked.set(change)
                />
                {move || match picked.get() {
                    None => ().into_any(),
                    Some(Picked::Own) => view! { <OwnWords words=words about=about /> }.into_any(),
                    Some(Picked::Suggested(change)) => view! { <Known change=change /> }.into_any(),
                }}
                <p>{setup.why}</p>
                <Choice
                    question="First evening with the change"
                    answers=evenings
                    chosen=Signal::derive(move || Some(when.get()))
                    always=true
                    on_choose=move |chosen| when.set(chosen.unwrap_or(When::Other))
                />
                <Show when=move || when.get() == When::Other>
                    <Field id="trial-first" label="Which evening?">
                        <input
                            id="trial-first"
                            type="date"
                            on:change:target=move |event| other.set(event.target().value())
                        />
                    </Field>
                </Show>
                <Choice
                    question="How long with the change?"
                    answers=lengths
                    chosen=Signal::derive(move || Some(weeks.get()))
                    always=true
                    on_choose=move |n| weeks.set(n.unwrap_or(Trial::USUAL_WEEKS))
                />
                <p class="soft">{EVERYONE} " So look at all the nights, not at the first good week."</p>
                <p class="field-error" role="alert">
                    {problem}
                </p>
                <button type="submit" class="button button-main">
                    {Route::TrialNew.title()}
                </button>
            </form>
        </main>
    }
}

/// What the library says of a suggested change.
#[component]
fn Known(change: Change) -> impl IntoView {
    change.claim().map(|claim| {
        view! {
            <section class="card">
                <Badge verdict=claim.verdict />
                <p>{claim.line}</p>
                <Minded change=change />
                <Sources sources=claim.sources.to_vec() checked=claim.checked />
            </section>
        }
    })
}

/// What to mind while trying it.
#[component]
fn Minded(change: Change) -> impl IntoView {
    let conditions = use_app().settings().with_untracked(|s| s.conditions.clone());
    let (first, more) = first_for(change.cautions(), &conditions);
    view! { <Cautions of=change.title().to_owned() first=first more=more /> }
}

/// A change in the person's own words. No supplement or medicine is suggested; whoever names one sees its cautions.
#[component]
fn OwnWords(words: RwSignal<String>, about: RwSignal<Option<MedicineKind>>) -> impl IntoView {
    let minded = move || {
        about.get().and_then(|kind| {
            let change = Change::Own(Own::new(kind.word(), Some(kind)).ok()?);
            Some(view! {
                <p class="card notice notice-alarm">{ASK_FIRST}</p>
                <Minded change=change />
            })
        })
    };
    view! {
        <section class="card">
            <WordsField id="trial-words" label="In your own words" limit=Own::LIMIT typed=words />
            <Choice
                question="Is it a medicine or a supplement?"
                answers=MedicineKind::ALL.map(|kind| (kind, capital(kind.word()))).to_vec()
                chosen=about
                on_choose=move |kind| about.set(kind)
            />
            {minded}
        </section>
    }
}
