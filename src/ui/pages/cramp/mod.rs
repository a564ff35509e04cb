//! Adding a cramp, or correcting one. Everything but the start may stay open, and nothing is preset.

mod when;

use leptos::prelude::*;

use self::when::When;
use crate::{
    domain::{
        body::{Muscle, Side},
        cramp::{Cramp, CrampId, Draft, Severity},
    },
    state::use_app,
    ui::components::{Choice, Field, NumberScale, PageHead},
    view::{format::capital, route::Route},
};

/// The page of one cramp: a new one without an id.
#[component]
pub fn CrampPage(
    /// Which cramp; `None` adds one.
    id: Option<CrampId>,
) -> impl IntoView {
    let app = use_app();
    let draft = match id {
        None => Some(app.new_draft()),
        Some(id) => app.look(|j| j.cramp(id).cloned()).map(Cramp::into_draft),
    };
    let title = if id.is_some() { "Edit a cramp" } else { "Add a cramp" };
    view! {
        <main class="page">
            <PageHead title=title back=Route::Tonight />
            {match draft {
                Some(draft) => view! { <CrampForm draft=draft /> }.into_any(),
                None => view! { <p>"This cramp is no longer in your journal."</p> }.into_any(),
            }}
        </main>
    }
}

#[component]
fn CrampForm(draft: Draft) -> impl IntoView {
    let app = use_app();
    let draft = RwSignal::new(draft);
    let problem = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match app.log_cramp(draft.get_untracked()) {
            Ok(()) => app.go_back(&Route::Tonight),
            Err(error) => problem.set(Some(error.to_string())),
        }
    };
    let muscles = Muscle::ALL.map(|m| (m, capital(m.word()))).to_vec();
    let sides = Side::ALL.map(|s| (s, capital(s.word()))).to_vec();
    let yes_no = vec![(true, "Yes".to_owned()), (false, "No".to_owned())];
    view! {
        <form class="stack form" on:submit=save novalidate>
            <When draft=draft problem=problem />
            <Choice
                question="Where"
                answers=muscles
                chosen=Signal::derive(move || draft.with(|d| d.muscle))
                on_choose=move |muscle| draft.update(|d| d.muscle = muscle)
            />
            <Choice
                question="Which leg"
                answers=sides
                chosen=Signal::derive(move || draft.with(|d| d.side))
                on_choose=move |side| draft.update(|d| d.side = side)
            />
            <NumberScale
                question="How bad, from 0 (none) to 10 (the worst)"
                max=Severity::MAX
                chosen=Signal::derive(move || draft.with(|d| d.severity.map(Severity::value)))
                on_choose=move |n| draft.update(|d| d.severity = n.and_then(|n| Severity::new(n).ok()))
            />
            <Choice
                question="Did it wake you?"
                answers=yes_no
                chosen=Signal::derive(move || draft.with(|d| d.woke_me))
                on_choose=move |woke| draft.update(|d| d.woke_me = woke)
            />
            <Field id="note" label="Note">
                <textarea
                    id="note"
                    prop:value=draft.with_untracked(|d| d.note.clone())
                    on:input:target=move |event| {
                        let typed = event.target().value();
                        draft.update(|d| d.note = typed);
                    }
                ></textarea>
            </Field>
            <p class="field-error" role="alert">
                {move || problem.get()}
            </p>
            <button type="submit" class="button button-main">
                "Save"
            </button>
            <a class="button" href=Route::Tonight.href()>
                "Leave without saving"
            </a>
        </form>
    }
}
