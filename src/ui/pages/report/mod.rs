//! For your doctor: the page as it will be printed, with the choice of its period and its parts above.

mod sheet;

use std::collections::BTreeSet;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    domain::insight::Window,
    state::use_app,
    ui::components::{Choice, PageHead},
    view::{
        self,
        report::{Part, last_weeks},
        route::Route,
    },
};

/// The periods that are offered, in weeks; the first is shown.
const PERIODS: [u64; 4] = [12, 4, 26, 52];

/// The page.
#[component]
pub fn Report() -> impl IntoView {
    let app = use_app();
    let weeks = RwSignal::new(PERIODS[0]);
    let left_out = RwSignal::new(BTreeSet::<Part>::new());
    let tonight = app.tonight();
    let window = Memo::new(move |_| last_weeks(tonight.get(), weeks.get()));
    let report = app.report(window, left_out.into());
    view! {
        <main class="page page-report">
            <PageHead title=Route::Report.title() back=Route::Insights />
            <div class="stack no-print">
                <p>"Look it through, leave out what you like, then print it or save it as a PDF."</p>
                <Choice
                    question="From the last"
                    answers=PERIODS.map(|n| (n, format!("{n} weeks"))).to_vec()
                    chosen=Signal::derive(move || Some(weeks.get()))
                    on_choose=move |n| weeks.set(n.unwrap_or(PERIODS[0]))
                    always=true
                />
                <Parts window=window left_out=left_out />
                <Away report=report window=window left_out=left_out />
            </div>
            {move || view! { <sheet::Sheet report=report.get() /> }}
        </main>
    }
}

/// What goes in: each part that has something to say, on unless it is tapped off.
#[component]
fn Parts(window: Memo<Window>, left_out: RwSignal<BTreeSet<Part>>) -> impl IntoView {
    let offered = use_app().report_parts(window);
    let button = move |part: Part| {
        let goes_in = move || left_out.with(|out| !out.contains(&part));
        let toggle = move |_| {
            left_out.update(|out| {
                if !out.remove(&part) {
                    out.insert(part);
                }
            });
        };
        view! {
            <button type="button" class="button" aria-pressed=move || goes_in().to_string() on:click=toggle>
                {part.heading()}
            </button>
        }
    };
    view! {
        <fieldset class="choice">
            <legend>"What goes in"</legend>
            <div class="choice-answers">{move || offered.get().into_iter().map(button).collect_view()}</div>
        </fieldset>
    }
}

/// The ways to take it along.
#[component]
fn Away(report: Memo<view::report::Report>, window: Memo<Window>, left_out: RwSignal<BTreeSet<Part>>) -> impl IntoView {
    let app = use_app();
    let said = RwSignal::new(String::new());
    let table = move |_| {
        spawn_local(async move {
            let (window, left_out) = (window.get_untracked(), left_out.get_untracked());
            said.set(app.share_table(window, &left_out).await.map_or_else(|error| error.to_string(), str::to_owned));
        });
    };
    let share = move |_| {
        spawn_local(async move {
            said.set(app.share_report(report).await.map_or_else(|error| error.to_string(), str::to_owned));
        });
    };
    view! {
        <div class="row">
            <button type="button" class="button button-main" on:click=move |_| app.print()>
                "Print or save as PDF"
            </button>
            <button type="button" class="button" on:click=share>
                "Share as text"
            </button>
            <button type="button" class="button" on:click=table>
                "These cramps as a table (CSV)"
            </button>
        </div>
        <p role="status">{said}</p>
    }
}
