//! What the insights and the doctor's page say, of journals of every length.

use std::collections::BTreeSet;

use unknot::{
    domain::{
        Moment,
        insight::Insights,
        journal::Journal,
        night::NightOf,
        settings::Settings,
        triage::{Answers, SafetyCheck},
    },
    storage::ten_years,
    view::{
        insight::{Chart, InsightsPage, TAP},
        report::{Report, Sources, last_weeks},
    },
};

use super::{Text, of};

/// Every sentence of journals of no night, of a few and of ten years.
pub fn sentences() -> Vec<Text> {
    let now = Moment::parse_from_rfc3339("2026-11-22T12:00:00+01:00").expect("a time");
    let long = ten_years::diary(now).journal;
    let mut texts = of("insights", [TAP]);
    for nights in [0, 1, 5, 12, 30, 365, ten_years::NIGHTS] {
        let journal = last(&long, NightOf::of(now).earlier(nights), now);
        texts.extend(of_insights(&InsightsPage::of(&Insights::of(&journal, [], NightOf::of(now)))));
        texts.extend(of_report(&journal, now));
    }
    texts
}

fn last(long: &Journal, first: NightOf, now: Moment) -> Journal {
    let mut journal = Journal::default();
    for note in long.nights().filter(|n| n.night >= first) {
        journal.put_night(note.clone(), now);
    }
    for cramp in long.cramps().into_iter().filter(|c| c.night() >= first) {
        journal.put_cramp(cramp.clone(), now);
    }
    journal
}

fn of_insights(page: &InsightsPage) -> Vec<Text> {
    let mut said = vec![page.ladder.now.clone()];
    said.extend(page.ladder.next.iter().chain(&page.all).cloned());
    let charts = page.compared.iter().chain(&page.clock).chain(&page.remedies).chain(&page.rates);
    charts.for_each(|chart| said.extend(of_chart(chart)));
    said.extend(page.places.iter().map(|places| places.reading.clone()));
    said.extend(page.year.iter().map(|year| year.reading.clone()));
    if let Some(factors) = &page.factors {
        said.extend(factors.notes.iter().cloned());
        for line in &factors.lines {
            said.extend([line.answer.to_owned(), line.counts.clone(), line.more.clone(), line.left_out.clone()]);
        }
    }
    said.into_iter().filter(|text| !text.is_empty()).map(|text| ("insights".to_owned(), text)).collect()
}

fn of_chart(chart: &Chart) -> impl Iterator<Item = String> {
    // A grade is of sentences; "January: nothing recorded" is a label.
    let points = chart.points.iter().map(|point| point.says.clone());
    let points = points.filter(|says| says.split_whitespace().count() > 4);
    [chart.reading.clone(), chart.scale.clone()].into_iter().chain(points)
}

fn of_report(journal: &Journal, now: Moment) -> Vec<Text> {
    let check = SafetyCheck { at: now, answers: Answers::default() };
    let settings = Settings::default();
    let (factors, medicines, trials) = (&[], &[], &[]);
    let sources =
        Sources { journal, factors, medicines, trials, settings: &settings, check: Some(&check), version: "1" };
    let report = Report::of(sources, last_weeks(NightOf::of(now), 12), &BTreeSet::new(), now);
    let mut said = vec![report.basis];
    for section in report.sections {
        said.extend(section.lines);
        said.extend(section.chart.into_iter().map(|chart| chart.reading));
    }
    said.extend(report.foot);
    said.into_iter().map(|text| ("report".to_owned(), text)).collect()
}
