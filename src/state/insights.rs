//! What the journal says, computed once for as many pages as look; and the doctor's page.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{app::App, backup::FileError};
use crate::{
    browser::{file, page, timing},
    domain::{
        factor::OwnFactor,
        insight::{Insights, Window},
        medicine::Medicine,
        night::NightOf,
        trial::Trial,
    },
    storage::{csv, diary::Diary},
    view::report::{Part, Report, Sources},
};

/// What computing them is called on the browser's timeline.
const INSIGHTS: &str = "insights";

impl App {
    /// The night that is tonight: told anew at noon, not every minute.
    pub fn tonight(self) -> Memo<NightOf> {
        let now = self.now;
        Memo::new(move |_| NightOf::of(now.get()))
    }

    /// What the journal says: computed again when something was said or a night has gone by.
    pub fn insights(self) -> Memo<Insights> {
        let (diary, tonight) = (self.diary, self.tonight());
        Memo::new(move |_| {
            let of = |diary: &Diary| Insights::of(&diary.journal, diary.books.factors.iter(), tonight.get());
            timing::timed(INSIGHTS, || diary.with(of))
        })
    }

    /// The doctor's page of the nights in `window`, without some parts.
    pub fn report(self, window: Memo<Window>, left_out: Signal<BTreeSet<Part>>) -> Memo<Report> {
        let (diary, tonight) = (self.diary, self.tonight());
        Memo::new(move |_| {
            // The day it bears is today's; it need not change by the minute.
            tonight.track();
            let now = self.now.get_untracked();
            diary.with(|d| from(d, |sources| left_out.with(|out| Report::of(sources, window.get(), out, now))))
        })
    }

    /// The parts that have something to say in `window`.
    pub fn report_parts(self, window: Memo<Window>) -> Memo<Vec<Part>> {
        let diary = self.diary;
        Memo::new(move |_| {
            let now = self.now.get_untracked();
            diary.with(|d| from(d, |sources| Report::offered(sources, window.get(), now)))
        })
    }

    /// Hands the doctor's page over as text: through the share sheet where there is one.
    pub async fn share_report(self, report: Memo<Report>) -> Result<&'static str, FileError> {
        let text = report.with_untracked(ToString::to_string);
        handed(file::hand_over("unknot-report.txt", "text/plain", &text).await)
    }

    /// Hands over the cramps of the nights in `window` as a table, without the columns that say what is left
    /// out of the page.
    pub async fn share_table(self, window: Window, left_out: &BTreeSet<Part>) -> Result<&'static str, FileError> {
        let without: Vec<&str> = left_out.iter().flat_map(|part| part.columns()).copied().collect();
        let text = self.diary.with_untracked(|d| csv::cramps_within(&d.journal, window, &without));
        let name = format!("unknot-cramps-{}-to-{}.csv", window.first(), window.last());
        handed(file::hand_over(&name, "text/csv", &text).await)
    }

    /// Prints the page, or saves it as a PDF: the browser asks which.
    pub fn print(self) {
        page::print();
    }
}

const fn handed(how: file::Handed) -> Result<&'static str, FileError> {
    match how {
        file::Handed::Shared => Ok("Shared."),
        file::Handed::Downloaded => Ok("Saved to your downloads."),
        file::Handed::Cancelled => Err(FileError::Cancelled),
        file::Handed::Refused => Err(FileError::Refused),
    }
}

fn from<T>(diary: &Diary, make: impl FnOnce(Sources<'_>) -> T) -> T {
    let factors: Vec<OwnFactor> = diary.books.factors.iter().cloned().collect();
    let medicines: Vec<Medicine> = diary.books.medicines.iter().cloned().collect();
    let trials: Vec<Trial> = diary.books.trials.iter().cloned().collect();
    // Checks stand in the order of their times.
    let check = diary.books.checks.iter().last();
    let version = env!("CARGO_PKG_VERSION");
    let (journal, settings) = (&diary.journal, &diary.choices.settings);
    make(Sources { journal, factors: &factors, medicines: &medicines, trials: &trials, settings, check, version })
}
