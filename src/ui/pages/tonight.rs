//! Tonight: the big button first, then the latest cramps. No question, no tour.

use leptos::prelude::*;

use crate::{
    domain::disclaimer::DISCLAIMER,
    state::use_app,
    ui::{components::PageHead, pictures::IconPicture},
    view::{cramp_line::Row, format, icon::Icon, route::Route, words},
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
                            children=move |row| view! { <CrampRow row=row /> }
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
            <Show when=move || !any()>
                <p class="soft">{DISCLAIMER}</p>
            </Show>
        </main>
    }
}

/// One cramp with what can be done to it.
#[component]
fn CrampRow(row: Row) -> impl IntoView {
    let app = use_app();
    let Row { id, night, when, known } = row;
    let night = move || format::capital(&format::night(night, app.now().get()));
    let (edit, delete) = (format!("Edit the cramp of {when}"), format!("Delete the cramp of {when}"));
    view! {
        <li class="cramp-row">
            <div>
                <p class="cramp-when">{when}</p>
                <p>{known}</p>
                <p class="soft">{night}</p>
            </div>
            <div class="cramp-acts">
                <a class="button button-round" href=Route::Cramp(id).href() aria-label=edit>
                    <IconPicture icon=Icon::Pencil />
                </a>
                <button type="button" class="button button-round" aria-label=delete on:click=move |_| app.remove_cramp(id)>
                    <IconPicture icon=Icon::Bin />
                </button>
            </div>
        </li>
    }
}
