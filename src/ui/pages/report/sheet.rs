//! The doctor's page itself, as it is printed.

use leptos::prelude::*;

use crate::{
    ui::charts::{Bars, ChartTable},
    view::{
        report::{Part, Report, Section, Tick},
        words,
    },
};

/// The sheet.
#[component]
pub fn Sheet(
    /// What stands on it.
    report: Report,
) -> impl IntoView {
    let Report { period, basis, sections, foot } = report;
    let sections = sections.into_iter().map(section).collect_view();
    let foot = foot.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <article class="sheet">
            <header>
                <p class="sheet-title">{words::APP} ": night leg cramps"</p>
                <p>{period}</p>
                <p>{basis}</p>
            </header>
            {sections}
            <footer>{foot}</footer>
        </article>
    }
}

fn section(section: Section) -> impl IntoView {
    let Section { part, lines, table, chart, ticks } = section;
    let heading = part.heading();
    // Short parts fill two sides on paper, each by itself; what may be long has the whole width.
    let class = match part {
        Part::HowOften | Part::Places | Part::Clock | Part::WarningSigns => "sheet-part sheet-left",
        Part::HowBad | Part::Remedies | Part::Features | Part::Medicines => "sheet-part sheet-right",
        Part::Factors | Part::Trials | Part::Notes => "sheet-part",
    };
    // A chart bears its own heading.
    let named = chart.is_none().then(|| view! { <h2>{heading}</h2> });
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <section class=class>
            {named}
            {lines}
            {chart.map(|chart| view! { <Bars chart=chart /> })}
            {table.map(|table| view! { <ChartTable table=table title=heading.to_owned() /> })}
            {(!ticks.is_empty()).then(|| view! { <ul class="list">{ticks.into_iter().map(tick).collect_view()}</ul> })}
        </section>
    }
}

/// A box, with a tick, a dash or nothing known.
fn tick(tick: Tick) -> impl IntoView {
    let (mark, words) = match tick.ticked {
        Some(true) => ("☑", "Yes"),
        Some(false) => ("☐", "No"),
        None => ("–", "Not known"),
    };
    view! {
        <li class="feature-tick">
            <span aria-hidden="true">{mark}</span>
            <span>
                <span class="unseen">{words} ": "</span>
                {tick.words}
                <span class="soft">" " {tick.counts}</span>
            </span>
        </li>
    }
}
