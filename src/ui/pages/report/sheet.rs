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
    let (mut left, mut right, mut long) = (Vec::new(), Vec::new(), Vec::new());
    for section in sections {
        match side(section.part) {
            Some(Side::Left) => left.push(section),
            Some(Side::Right) => right.push(section),
            None => long.push(section),
        }
    }
    let sections = |sections: Vec<Section>| sections.into_iter().map(section).collect_view();
    let foot = foot.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <article class="sheet">
            <header>
                <p class="sheet-title">{words::APP} ": night leg cramps"</p>
                <p>{period}</p>
                <p>{basis}</p>
            </header>
            <div class="sheet-sides">
                <div>{sections(left)}</div>
                <div>{sections(right)}</div>
            </div>
            {sections(long)}
            <footer>{foot}</footer>
        </article>
    }
}

/// Where a short part stands on paper.
enum Side {
    Left,
    Right,
}

/// The side of a short part; `None` for one that may be long and has the whole width. Each side is filled by itself:
/// parts set in pairs would leave as much empty as the shorter of each pair is short.
const fn side(part: Part) -> Option<Side> {
    Some(match part {
        Part::HowOften | Part::Places | Part::Clock | Part::WarningSigns => Side::Left,
        Part::HowBad | Part::Remedies | Part::Features | Part::Medicines => Side::Right,
        Part::Factors | Part::Trials | Part::Notes => return None,
    })
}

fn section(section: Section) -> impl IntoView {
    let Section { part, lines, table, chart, ticks } = section;
    let heading = part.heading();
    // A chart bears its own heading.
    let named = chart.is_none().then(|| view! { <h2>{heading}</h2> });
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <section class="sheet-part">
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
