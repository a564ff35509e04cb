//! The doctor's page on paper: one sheet for twelve weeks, nothing cut off however much was noted; and what goes with it.

use std::collections::BTreeSet;

use e2e::{
    App, diary, open_app,
    paper::{A4, LETTER, Sheet, Size, squeezed},
};
use unknot::{
    domain::{factor::OwnFactor, medicine::Medicine, night::NightOf, trial::Trial},
    storage::diary::Diary,
    view::report::{Part, Report, Section, Sources, last_weeks},
};

/// The margin of the sheet is 9 mm; a printer takes half of that.
const PRINTER: f64 = 4.5 / 25.4 * 72.0;

fn open_report(diary: &Diary) -> App {
    let mut app = open_app();
    app.wait_until_mounted();
    app.keep(diary);
    app.follow("#/report");
    app.see("Self-reported by the person");
    app
}

/// Every text that must stand on the paper, in the order of the page.
fn texts(diary: &Diary, left_out: &BTreeSet<Part>) -> Vec<String> {
    let factors: Vec<OwnFactor> = diary.books.factors.iter().cloned().collect();
    let medicines: Vec<Medicine> = diary.books.medicines.iter().cloned().collect();
    let trials: Vec<Trial> = diary.books.trials.iter().cloned().collect();
    let sources = Sources {
        journal: &diary.journal,
        factors: &factors,
        medicines: &medicines,
        trials: &trials,
        settings: &diary.choices.settings,
        check: diary.books.checks.iter().last(),
        version: env!("CARGO_PKG_VERSION"),
    };
    let now = diary::noon();
    let report = Report::of(sources, last_weeks(NightOf::of(now), 12), left_out, now);
    let sections = report.sections.into_iter().flat_map(of_section);
    [report.period, report.basis].into_iter().chain(sections).chain(report.foot).collect()
}

fn of_section(section: Section) -> Vec<String> {
    let mut texts = section.lines;
    texts.extend(section.chart.into_iter().flat_map(|chart| [chart.title, chart.reading]));
    texts.extend(section.table.into_iter().flat_map(|table| table.columns.into_iter().chain(table.rows.concat())));
    texts.extend(section.ticks.into_iter().flat_map(|tick| [tick.words.to_owned(), tick.counts]));
    texts
}

fn assert_whole(pages: &[Sheet], texts: &[String]) {
    let printed: Vec<String> = pages.iter().map(Sheet::text).collect();
    for text in texts {
        let text_alone = squeezed(text);
        assert!(printed.iter().any(|page| page.contains(&text_alone)), "“{text}” is on no page, or torn by a break");
    }
    for (number, page) in pages.iter().enumerate() {
        assert_eq!(page.cut_off(PRINTER), "", "cut off on page {}", number + 1);
        assert!(page.smallest() >= 7.0, "letters of {} points", page.smallest());
    }
}

fn check_one_page(size: Size) {
    let diary = diary::twelve_weeks();
    let pages = open_report(&diary).print_and_read(size);
    assert_eq!(pages.len(), 1, "pages; the second says {:?}", pages.get(1).map(Sheet::text));
    assert_whole(&pages, &texts(&diary, &BTreeSet::new()));
}

#[test]
fn twelve_weeks_fit_one_page_of_a4() {
    check_one_page(A4);
}

#[test]
fn twelve_weeks_fit_one_page_of_us_letter() {
    check_one_page(LETTER);
}

fn check_long_notes(size: Size) {
    let diary = diary::sixty_long_notes();
    let pages = open_report(&diary).print_and_read(size);
    assert!(pages.len() > 3, "30,000 letters on {} pages", pages.len());
    // A note is whole on one page, its night beside it: a break between pages falls between two notes.
    assert_whole(&pages, &texts(&diary, &BTreeSet::new()));
    assert!(pages.iter().all(|page| !page.text().is_empty()), "a page is empty");
    assert!(pages.iter().all(|page| !page.text().ends_with("Notes")), "a heading stands alone at the foot");
}

#[test]
fn sixty_notes_of_500_characters_are_whole_on_a4() {
    if e2e::differs!() {
        return;
    }
    check_long_notes(A4);
}

#[test]
fn sixty_notes_of_500_characters_are_whole_on_us_letter() {
    if e2e::differs!() {
        return;
    }
    check_long_notes(LETTER);
}

/// Trials with the longest words there can be: nothing of their table is cut off, and no line of it is torn.
fn check_trials(size: Size) {
    let diary = diary::twelve_weeks_with_trials();
    let app = open_report(&diary);
    app.see("What was tried, and what came of it");
    // The widest cell: an answer with its ratio.
    app.see("No clear difference. Rate ratio");
    let pages = app.print_and_read(size);
    assert_whole(&pages, &texts(&diary, &BTreeSet::new()));
}

#[test]
fn trials_are_whole_on_a4() {
    check_trials(A4);
}

#[test]
fn trials_are_whole_on_us_letter() {
    check_trials(LETTER);
}

#[test]
fn what_is_left_out_is_neither_on_paper_nor_in_the_table() {
    let mut app = open_report(&diary::sixty_long_notes());
    app.download_here();
    app.answer("What goes in", "Notes");
    app.see("Left out by the person: notes.");
    let pages = app.print_and_read(A4);
    assert!(pages.iter().all(|page| !page.text().contains("walked-about")));
    app.answer("From the last", "4 weeks");
    app.see("28 nights");
    app.tap("These cramps as a table (CSV)");
    app.see("Saved to your downloads.");
    let name = "unknot-cramps-2026-10-26-to-2026-11-22.csv";
    let table = app.downloaded(name);
    assert_eq!(table.lines().count(), 1 + 27, "one line for the head and one for each cramp of the period:\n{table}");
    assert!(!table.contains("walked-about"));
    let head = |table: &str| table.lines().next().unwrap_or_default().to_owned();
    assert!(!head(&table).contains("note") && head(&table).contains("muscle"), "{}", head(&table));
    for (part, column) in [("Where", "muscle"), ("How long and how bad", "severity")] {
        assert!(head(&table).contains(column));
        app.answer("What goes in", part);
        app.forget_download(name);
        app.tap("These cramps as a table (CSV)");
        let without = app.downloaded(name);
        assert!(!head(&without).contains(column), "{}", head(&without));
        assert_eq!(without.lines().count(), 1 + 27);
    }
}

#[test]
fn the_paper_is_white_in_every_theme() {
    if e2e::differs!() {
        return;
    }
    let mut app = open_report(&diary::twelve_weeks());
    app.store("unknot/settings", r#"{"version":1,"settings":{"theme":"bedside"}}"#);
    app.reload();
    app.wait_until_mounted();
    app.see("Self-reported by the person");
    app.see_on_paper();
    let picture = app.picture();
    assert_eq!((picture.corner(), picture.not_grey()), ([255; 3], None), "the paper bears the colours of the night");
}
