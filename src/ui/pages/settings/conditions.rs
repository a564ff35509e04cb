//! Settings: conditions and medicines, ticked only to put the right caution first.

use leptos::prelude::*;

use crate::{domain::condition::Condition, state::use_app};

/// The two lists.
#[component]
pub fn Conditions() -> impl IntoView {
    let list = |medicines: bool| {
        let all = Condition::ALL.into_iter().filter(|c| c.is_medicine() == medicines);
        all.map(|condition| view! { <Tick condition=condition /> }).collect_view()
    };
    view! {
        <section class="stack">
            <h2>"My conditions and medicines"</h2>
            <p>"Only used to show cautions."</p>
            <fieldset>
                <legend>"Conditions"</legend>
                <div class="stack">{list(false)}</div>
            </fieldset>
            <fieldset>
                <legend>"Medicines"</legend>
                <div class="stack">{list(true)}</div>
            </fieldset>
        </section>
    }
}

/// One line to tick.
#[component]
fn Tick(condition: Condition) -> impl IntoView {
    let app = use_app();
    let settings = app.settings();
    let ticked = Memo::new(move |_| settings.with(|s| s.conditions.contains(&condition)));
    let choose = move |on: bool| {
        app.choose_settings(|s| {
            if on {
                s.conditions.insert(condition);
            } else {
                s.conditions.remove(&condition);
            }
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=ticked on:change:target=move |event| choose(event.target().checked()) />
            <span>{condition.words()}</span>
        </label>
    }
}
