//! Insights: what the nights say, and how sure that is. Describes, never explains.

mod factors;

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::{
        charts::{Bars, Heat, Legs},
        components::PageHead,
    },
    view::{
        insight::{InsightsPage, LadderLines},
        route::Route,
    },
};

/// The page.
#[component]
pub fn Insights() -> impl IntoView {
    let insights = use_app().insights();
    let page = Memo::new(move |_| insights.with(InsightsPage::of));
    view! {
        <main class="page">
            <PageHead title=Route::Insights.title() />
            {move || parts(page.get())}
            <a class="row-link" href=Route::Trials.href()>
                "Trials: try one change"
            </a>
            <a class="row-link" href=Route::Report.href()>
                {Route::Report.title()}
            </a>
        </main>
    }
}

fn parts(page: InsightsPage) -> impl IntoView {
    let InsightsPage { ladder, all, compared, clock, places, remedies, year, rates, factors } = page;
    let bars = |charts: Vec<_>| charts.into_iter().map(|chart| view! { <Bars chart=chart /> }).collect_view();
    let lines = all.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <Ladder ladder=ladder />
        <section class="stack">{lines}</section>
        {year.map(|map| view! { <Heat map=map /> })}
        {bars(compared)}
        {clock.map(|chart| view! { <Bars chart=chart /> })}
        {places.map(|map| view! { <Legs map=map /> })}
        {remedies.map(|chart| view! { <Bars chart=chart /> })}
        {factors.map(|found| view! { <factors::FactorList found=found /> })}
        {bars(rates)}
    }
}

/// What can be said now, and what the rest needs.
#[component]
fn Ladder(ladder: LadderLines) -> impl IntoView {
    let LadderLines { now, next } = ladder;
    let any = !next.is_empty();
    let next = next.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <section class="card">
            <p>{now}</p>
            {any
                .then(|| {
                    view! {
                        <h2>"What comes next"</h2>
                        <ul class="stack">{next}</ul>
                    }
                })}
        </section>
    }
}
