//! Insights: what the nights say, and how sure that is. Describes, never explains.

mod factors;

use leptos::prelude::*;

use crate::{
    state::use_app,
    ui::{
        charts::{Bars, Heat, Legs},
        components::{Foot, PageHead},
    },
    view::{
        insight::{Chart, InsightsPage, LadderLines},
        route::Route,
    },
};

/// The page.
#[component]
pub fn Insights() -> impl IntoView {
    let insights = use_app().insights();
    let page = Memo::new(move |_| insights.with(InsightsPage::of));
    let bars = |charts: Vec<Chart>| charts.into_iter().map(|chart| view! { <Bars chart=chart /> }).collect_view();
    view! {
        <main class="page">
            <PageHead title=Route::Insights.title() />
            {slice(page, |p| p.ladder.clone(), |ladder| view! { <Ladder ladder=ladder /> })}
            {slice(
                page,
                |p| p.all.clone(),
                |all| {
                    let lines = all.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
                    view! { <section class="stack">{lines}</section> }
                },
            )}
            {slice(page, |p| p.year.clone(), |year| year.map(|map| view! { <Heat map=map /> }))}
            {slice(page, |p| p.compared.clone(), bars)}
            {slice(page, |p| p.clock.clone(), |clock| clock.map(|chart| view! { <Bars chart=chart /> }))}
            {slice(page, |p| p.places.clone(), |places| places.map(|map| view! { <Legs map=map /> }))}
            {slice(page, |p| p.remedies.clone(), |done| done.map(|chart| view! { <Bars chart=chart /> }))}
            {slice(page, |p| p.factors.clone(), |found| found.map(|found| view! { <factors::FactorList found=found /> }))}
            {slice(page, |p| p.rates.clone(), bars)}
            <a class="row-link" href=Route::Trials.href()>
                "Trials: try one change"
            </a>
            <a class="row-link" href=Route::Report.href()>
                {Route::Report.title()}
            </a>
            <Foot />
        </main>
    }
}

/// A part of the page that is drawn again only when what it shows has changed: a table that was opened stays open, and a
/// point that is read stays read, while something else is said in another tab.
fn slice<T, V>(
    page: Memo<InsightsPage>,
    take: impl Fn(&InsightsPage) -> T + Send + Sync + 'static,
    draw: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let part = Memo::new(move |_| page.with(&take));
    move || draw(part.get()).into_any()
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
