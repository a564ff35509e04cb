//! Self-trials: the list of them, setting one up, and one trial with what it comes to.

mod question;
mod result;
mod setup;
mod steer;

use leptos::prelude::*;

use crate::{
    domain::trial::TrialId,
    state::use_app,
    ui::components::{Foot, PageHead},
    view::{
        route::Route,
        trial::{EVERYONE, INTRO, Row, Sheet},
    },
};
use question::Question;
use result::{Answer, Nights, Notes};
pub use setup::NewTrial;
use steer::Steer;

/// The list, and the way to start one.
#[component]
pub fn Trials() -> impl IntoView {
    let app = use_app();
    let all = app.trials();
    let running = app.running_trial();
    view! {
        <main class="page">
            <PageHead title=Route::Trials.title() back=Route::Insights />
            {INTRO.map(|line| view! { <p>{line}</p> }).collect_view()}
            <p class="soft">{EVERYONE}</p>
            <Show
                when=move || running.with(Option::is_none)
                fallback=|| view! { <p class="soft">"One change at a time. When this trial is over you can start another."</p> }
            >
                <a class="button button-main" href=Route::TrialNew.href()>
                    {Route::TrialNew.title()}
                </a>
            </Show>
            <ul class="list">
                <For each=move || all.get() key=Clone::clone children=|row| view! { <li><TrialLink row=row /></li> } />
            </ul>
            <Foot />
        </main>
    }
}

/// A trial in a line, and the way to its page.
#[component]
fn TrialLink(row: Row) -> impl IntoView {
    view! {
        <a class="row-link trial-link" href=Route::Trial(row.id).href()>
            <span class="cramp-when">{row.title}</span>
            <span class="soft">{row.line}</span>
        </a>
    }
}

/// The trial that goes on, if one does: a quiet line among others.
#[component]
pub fn RunningTrial() -> impl IntoView {
    let running = use_app().running_trial();
    view! { {move || running.get().map(|row| view! { <TrialLink row=row /> })} }
}

/// One trial.
#[component]
pub fn TrialPage(
    /// Which one.
    id: TrialId,
) -> impl IntoView {
    let sheet = use_app().trial_sheet(id);
    let title = sheet.with_untracked(|s| s.as_ref().map_or(Route::Trial(id).title().to_owned(), |s| s.title.clone()));
    let gone = move || sheet.with(Option::is_none);
    let stage = move || sheet.with(|s| s.as_ref().map(|s| s.stage.clone()));
    view! {
        <main class="page">
            <PageHead title=title back=Route::Trials />
            <Show when=gone>
                <p>"This trial is not on this device any more."</p>
            </Show>
            <p class="cramp-when" role="status">
                {stage}
            </p>
            {move || sheet.get().map(|sheet| view! { <Told id=id sheet=sheet /> })}
            <Steer id=id sheet=sheet />
            <Foot />
        </main>
    }
}

/// All that is told of it. While it runs, tonight comes first and the answer is still open; once it is over, the answer
/// is what the person came for.
#[component]
fn Told(id: TrialId, sheet: Sheet) -> impl IntoView {
    let Sheet { tonight, done, over, kept_heading, kept, nights_heading, table, answer, notes, .. } = sheet;
    // What the bar says stands above it in words.
    let bar = done.map(|(done, of)| {
        view! {
            <svg class="trial-done" viewBox=format!("0 0 {of} 1") preserveAspectRatio="none" aria-hidden="true">
                <rect width=done.to_string() height="1" />
            </svg>
        }
    });
    let kept = kept.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let keeping = view! {
        <section class="stack">
            <h2>{kept_heading}</h2>
            {kept}
            <Question id=id over=over />
        </section>
    };
    let nights = view! { <Nights heading=nights_heading table=table /> };
    let answer = view! { <Answer answer=answer /> };
    let (first, last) = if over {
        ((answer, nights).into_any(), keeping.into_any())
    } else {
        (keeping.into_any(), (nights, answer).into_any())
    };
    view! {
        {bar}
        <p>{tonight}</p>
        {first}
        {last}
        <Notes notes=notes />
    }
}
