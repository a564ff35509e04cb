//! One night, whole: what is known of it, its cramps, the day before it, a note.

mod cramps;
mod note;

use leptos::prelude::*;

pub use self::cramps::CrampRow;
use self::{cramps::Cramps, note::NightNoteField};
use super::{evening::EveningCheck, journal::Mark, morning::MorningCheck};
use crate::{
    domain::night::{NightOf, NightState},
    state::use_app,
    ui::components::PageHead,
    view::{
        format,
        journal::night::{Sheet, sheet},
        morning::last_night,
        route::Route,
    },
};

/// The page of one night.
#[component]
pub fn NightPage(
    /// Which night.
    night: NightOf,
) -> impl IntoView {
    let app = use_app();
    let now = app.now();
    let day = Memo::new(move |_| NightOf::of(now.get()));
    let shown = app.slice(move |j| {
        day.track();
        sheet(j, night, now.get_untracked())
    });
    let title = shown.with_untracked(|s| s.title.clone());
    app.name_page(&title);
    let Sheet { before, after, .. } = shown.get_untracked();
    let is_last = move || last_night(now.get()) == night;
    let way = |night: NightOf, words: &'static str| {
        let name = format!("{words}: {}", format::date(night, now.get_untracked()));
        view! {
            <a class="button" href=Route::Night(night).href() aria-label=name>
                {words}
            </a>
        }
    };
    view! {
        <main class="page">
            <PageHead title=title back=Route::Journal />
            <p class="night-state">
                {move || {
                    shown.with(|s| view! { <Mark state=s.state cramps=s.cramps.len() /> }).into_any()
                }} <span role="status">{move || shown.with(|s| s.said.clone())}</span>
            </p>
            <Show when=is_last>
                <MorningCheck />
            </Show>
            <Quiet night=night sheet=shown />
            <Cramps night=night sheet=shown />
            <section class="stack">
                <h2>"The day before"</h2>
                <EveningCheck night=night />
            </section>
            <NightNoteField night=night />
            <nav class="row" aria-label="Nights">
                {way(before, "Night before")} {after.map(|after| way(after, "Night after"))}
            </nav>
        </main>
    }
}

/// Whether the night was quiet. Where cramps are noted it can only be taken back.
#[component]
fn Quiet(night: NightOf, sheet: Memo<Sheet>) -> impl IntoView {
    let app = use_app();
    let quiet = Memo::new(move |_| sheet.with(|s| s.quiet));
    let offered = Memo::new(move |_| sheet.with(|s| s.quiet || s.state != NightState::Cramp));
    view! {
        <Show when=move || offered.get()>
            <div class="choice">
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || quiet.get().to_string()
                    on:click=move |_| app.note_night(night, |n| n.quiet = !n.quiet)
                >
                    "It was a quiet night"
                </button>
            </div>
        </Show>
    }
}
