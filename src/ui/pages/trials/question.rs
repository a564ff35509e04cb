//! The trial's own question in the evening check: that it stays there, and the way to take it out.

use leptos::prelude::*;

use crate::{
    domain::trial::TrialId,
    state::use_app,
    view::trial::{ASK_AGAIN, ASK_NO_MORE, Asked},
};

/// The part of the page; nothing for a change that the evening check asks about anyway.
#[component]
pub fn Question(
    /// The trial.
    id: TrialId,
    /// Whether it is over.
    over: bool,
) -> impl IntoView {
    let app = use_app();
    let own = app.own_factors();
    let trial = app.trial(id);
    let asked = Memo::new({
        let trial = trial.clone();
        move |_| trial.as_ref().and_then(|trial| own.with(|own| Asked::of(trial, own, over)))
    });
    let factor = StoredValue::new(trial.and_then(|trial| trial.asks().cloned()));
    let retire = move |retired: bool| {
        factor.with_value(|id| {
            if let Some(id) = id {
                app.retire_factor(id, retired);
            }
        });
    };
    let part = move |Asked { line, is_asked }: Asked| {
        // After the trial nothing calls for its return; the evening check's own list can still bring it back.
        let button = (is_asked || !over).then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| retire(is_asked)>
                    {if is_asked { ASK_NO_MORE } else { ASK_AGAIN }}
                </button>
            }
        });
        view! {
            <p>{line}</p>
            {button}
        }
    };
    move || asked.get().map(part)
}
