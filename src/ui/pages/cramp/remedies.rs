//! What was done, in the order of the taps, and what each did.

use leptos::prelude::*;

use super::questions::Change;
use crate::{
    domain::{
        cramp::Draft,
        remedy::{Effect as Did, Remedy, RemedyUse},
    },
    ui::components::Choice,
    view::format::capital,
};

/// One button for each remedy; below, for each that was tapped, what it did.
#[component]
pub fn Remedies(
    /// The cramp.
    #[prop(into)]
    draft: Signal<Draft>,
    /// Changes it.
    change: Callback<Change>,
) -> impl IntoView {
    let tried = Memo::new(move |_| draft.with(|d| d.remedies.clone()));
    let place = move |remedy| tried.with(|t| t.iter().position(|u| u.remedy == remedy));
    let toggle = move |remedy| {
        change.run(Box::new(move |d: &mut Draft| {
            let before = d.remedies.len();
            d.remedies.retain(|u| u.remedy != remedy);
            if d.remedies.len() == before {
                d.remedies.push(RemedyUse { remedy, effect: None });
            }
        }));
    };
    let buttons = Remedy::ALL
        .map(|remedy| {
            // Only of several: the first, the second.
            let order = move || place(remedy).filter(|_| tried.with(Vec::len) > 1).map(|at| (at + 1).to_string());
            let spoken = move || order().map(|order| format!(", number {order}"));
            view! {
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || place(remedy).is_some().to_string()
                    data-order=order
                    on:click=move |_| toggle(remedy)
                >
                    {capital(remedy.word())} <span class="unseen">{spoken}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choice">
            <legend>"What did you do?"</legend>
            <div class="choice-answers">{buttons}</div>
        </fieldset>
        <For
            each=move || tried.with(|t| t.iter().map(|u| u.remedy).collect::<Vec<_>>())
            key=Clone::clone
            children=move |remedy| view! { <Helped remedy=remedy tried=tried change=change /> }
        />
    }
}

/// Whether one remedy helped.
#[component]
fn Helped(remedy: Remedy, tried: Memo<Vec<RemedyUse>>, change: Callback<Change>) -> impl IntoView {
    let effects = Did::ALL.map(|e| (e, capital(e.words()))).to_vec();
    let chosen = move || tried.with(|t| t.iter().find(|u| u.remedy == remedy).and_then(|u| u.effect));
    let choose = move |effect| {
        change.run(Box::new(move |d: &mut Draft| {
            if let Some(used) = d.remedies.iter_mut().find(|u| u.remedy == remedy) {
                used.effect = effect;
            }
        }));
    };
    let question = match remedy {
        Remedy::Other => "Did the other thing help?".to_owned(),
        other => format!("Did {} help?", other.word()),
    };
    view! {
        <Choice question=question answers=effects chosen=Signal::derive(chosen) on_choose=choose />
    }
}
