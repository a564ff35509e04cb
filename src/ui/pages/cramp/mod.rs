//! Adding a cramp, or correcting one. Everything but the start may stay open, and nothing is preset.

mod form;
pub mod questions;
mod remedies;
mod start;

use leptos::prelude::*;

use self::form::CrampForm;
use crate::{
    domain::{
        cramp::{Cramp, CrampId},
        night::NightOf,
    },
    state::use_app,
    ui::components::PageHead,
    view::route::Route,
};

/// The page of a new cramp, of a night if one is named.
#[component]
pub fn NewCramp(
    /// The night it is added to; `None` asks when it was.
    night: Option<NightOf>,
) -> impl IntoView {
    let app = use_app();
    let draft = app.new_draft();
    let back = night.map_or(Route::Journal, Route::Night);
    view! {
        <main class="page">
            <PageHead title=Route::CrampNew.title() back=back />
            <CrampForm draft=draft known=false night=night />
        </main>
    }
}

/// The page of a cramp of the journal.
#[component]
pub fn EditCramp(
    /// Which cramp.
    id: CrampId,
) -> impl IntoView {
    let app = use_app();
    // An old month may be read only after the page was opened.
    let is_there = app.slice(move |j| j.cramp(id).is_some());
    let form = move || match app.look(|j| j.cramp(id).cloned()).filter(|_| is_there.get()).map(Cramp::into_draft) {
        Some(draft) => view! { <CrampForm draft=draft known=true night=None /> }.into_any(),
        None => view! { <p>"This cramp is not in your journal."</p> }.into_any(),
    };
    view! {
        <main class="page">
            <PageHead title=Route::Cramp(id).title() back=Route::Journal />
            {form}
        </main>
    }
}
