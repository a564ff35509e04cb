//! Tonight: the big button first, then the check that is due, then the latest cramps. No tour.

use leptos::prelude::*;

use super::{morning::MorningCheck, night::CrampRow};
use crate::{
    state::use_app,
    ui::{
        components::{Foot, PageHead},
        part::{Check, ComingCheck},
        pictures::IconPicture,
    },
    view::{cramp_line::Row, format, icon::Icon, journal::night::sheet, morning::last_night, route::Route, words},
};

/// How many of the latest cramps are listed.
const LATEST: usize = 5;

/// The start page.
#[component]
pub fn Tonight() -> impl IntoView {
    let app = use_app();
    let place = app.place();
    let lost = Memo::new(move |_| place.with(|p| p.lost));
    let latest = app.slice(|j| j.cramps().into_iter().rev().take(LATEST).map(Row::of).collect::<Vec<_>>());
    let backup_due = app.is_backup_due();
    let routine_due = app.routine_due();
    let any = move || latest.with(|l| !l.is_empty());
    view! {
        <main class="page">
            <PageHead title=Route::Tonight.title()>
                <a class="button button-round" href=Route::Settings.href() aria-label=Route::Settings.title()>
                    <IconPicture icon=Icon::Gear />
                </a>
            </PageHead>
            <Show when=move || lost.get()>
                <p class="card notice" role="status">
                    {words::LOST}
                </p>
            </Show>
            <a class="cramp-now" href=Route::Now.href()>
                {words::CRAMP_NOW}
                <span class="cramp-now-line">{words::CRAMP_NOW_LINE}</span>
            </a>
            <super::safety::Prompts />
            <MorningCheck />
            <Evening />
            <LastNight />
            <a class=move || if routine_due.get() { "button button-main" } else { "row-link" } href=Route::Routine.href()>
                {move || if routine_due.get() { words::ROUTINE_DUE } else { Route::Routine.title() }}
            </a>
            <super::trials::RunningTrial />
            <a class="row-link" href=Route::Safety.href()>
                {words::WARNING_SIGNS}
            </a>
            <Show when=any>
                <section class="stack">
                    <h2>"Latest cramps"</h2>
                    <ul class="list">
                        <For
                            each=move || latest.get()
                            key=Clone::clone
                            children=move |row| {
                                let night = row.night;
                                let night = Signal::derive(move || format::capital(&format::night(night, app.now().get())));
                                view! { <CrampRow row=row night=night /> }
                            }
                        />
                    </ul>
                </section>
            </Show>
            <Show when=move || backup_due.get() && !app.is_quiet_time()>
                <a class="row-link" href=Route::Data.href()>
                    {words::BACKUP_DUE}
                </a>
            </Show>
            <a class="row-link" href=Route::CrampNew.href()>
                "Add a cramp from before"
            </a>
            <p class="soft">{words::STAYS_HERE}</p>
            <Foot />
        </main>
    }
}

/// The evening check, before bedtime.
#[component]
fn Evening() -> impl IntoView {
    let app = use_app();
    let due = app.evening_due();
    let card = move || {
        due.get().map(|night| {
            view! {
                <details class="card more" open>
                    <summary>"Your day"</summary>
                    <ComingCheck check=Check::Evening(night) />
                </details>
            }
        })
    };
    view! { {card} }
}

/// What is known of last night, and the way to its page.
#[component]
fn LastNight() -> impl IntoView {
    let app = use_app();
    let night = Memo::new(move |_| last_night(app.now().get()));
    let said = app.slice(move |j| sheet(j, night.get(), app.now().get()).said);
    view! {
        // A status takes no part in the name of a link, so it stands around it.
        <div role="status" class="stack">
            <a class="row-link" href=move || Route::Night(night.get()).href()>
                {move || format!("Last night: {}", format::small(&said.get()))}
            </a>
        </div>
    }
}
