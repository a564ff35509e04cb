//! Cramps and nights as tables for a spreadsheet: RFC 4180, times in RFC 3339 with their offset.
//!
//! What is unknown is an empty cell, never 0. Words that a spreadsheet would run as a formula get an apostrophe.

use std::collections::BTreeSet;

use super::diary::Diary;
use crate::domain::{
    cramp::Cramp,
    factor::{Answer, BUILT_IN, FactorId, OwnFactor},
    insight::Window,
    journal::Journal,
    night::{NightOf, NightState},
    remedy::RemedyUse,
};

/// One line per cramp, earliest first.
pub fn cramps(journal: &Journal) -> String {
    lines(&journal.cramps(), &[])
}

/// One line per cramp of the nights in `window`, earliest first, without the columns of these names.
pub fn cramps_within(journal: &Journal, window: Window, without: &[&str]) -> String {
    let within: Vec<_> = journal.cramps().into_iter().filter(|cramp| window.contains(cramp.night())).collect();
    lines(&within, without)
}

/// The columns of the cramps.
const CRAMP: [&str; 14] = [
    "night",
    "start",
    "end",
    "minutes",
    "muscle",
    "side",
    "severity 0-10",
    "woke me",
    "sleep lost",
    "sore after",
    "leg swollen",
    "remedies",
    "note",
    "confirmed",
];

fn lines(cramps: &[&Cramp], without: &[&str]) -> String {
    let mut table = Table::default();
    let kept = |cells: [String; CRAMP.len()]| {
        CRAMP.iter().zip(cells).filter(|(name, _)| !without.contains(*name)).map(|(_, cell)| cell)
    };
    table.line(kept(CRAMP.map(str::to_owned)));
    for cramp in cramps {
        let told = cramp.get();
        table.line(kept([
            cramp.night().to_string(),
            told.start.to_rfc3339(),
            told.end.map(|end| end.to_rfc3339()).unwrap_or_default(),
            minutes(cramp),
            told.muscle.map(|m| m.word().to_owned()).unwrap_or_default(),
            told.side.map(|s| s.word().to_owned()).unwrap_or_default(),
            told.severity.map(|s| s.value().to_string()).unwrap_or_default(),
            yes_no(told.woke_me).to_owned(),
            told.sleep_lost.map(|s| s.words().to_owned()).unwrap_or_default(),
            yes_no(told.sore_after).to_owned(),
            yes_no(told.leg_swollen).to_owned(),
            told.remedies.iter().map(remedy).collect::<Vec<_>>().join("; "),
            told.note.clone(),
            yes_no(Some(told.confirmed)).to_owned(),
        ]));
    }
    table.0
}

/// One line per night of which anything is known, earliest first; one column per factor.
pub fn nights(diary: &Diary) -> String {
    let journal = &diary.journal;
    let built_in = BUILT_IN.iter().map(|f| (FactorId(f.id.to_owned()), f.question.to_owned()));
    let own = diary.books.factors.iter().map(|f| (OwnFactor::id(f).clone(), f.question().to_owned()));
    let factors: Vec<_> = built_in.chain(own).collect();
    let mut table = Table::default();
    let head = ["night", "state", "cramps", "drinks"].map(str::to_owned);
    let questions = factors.iter().map(|(_, question)| question.clone());
    table.line(head.into_iter().chain(questions).chain(["note".to_owned()]));
    let nights: BTreeSet<NightOf> = journal.cramp_nights().chain(journal.nights().map(|n| n.night)).collect();
    for night in nights {
        let note = journal.night(night);
        let (state, count) = match journal.state(night) {
            NightState::Cramp => ("cramp", journal.cramps_of(night).len().to_string()),
            // Here none is known: the person said so.
            NightState::Quiet => ("quiet", "0".to_owned()),
            NightState::NotRecorded => ("not recorded", String::new()),
        };
        let drinks = note.and_then(|n| n.drinks).map(|d| d.to_string()).unwrap_or_default();
        let answers = factors.iter().map(|(id, _)| {
            let answer = note.and_then(|n| n.answers.get(id));
            yes_no(answer.map(|a| *a == Answer::Yes)).to_owned()
        });
        let words = note.map(|n| n.note.clone()).unwrap_or_default();
        table.line([night.to_string(), state.to_owned(), count, drinks].into_iter().chain(answers).chain([words]));
    }
    table.0
}

/// Minutes with one decimal; empty while the end is unknown.
fn minutes(cramp: &Cramp) -> String {
    let tenths = cramp.duration().map(|d| (d.num_seconds() + 3) / 6);
    tenths.map(|t| format!("{}.{}", t / 10, t % 10)).unwrap_or_default()
}

const fn yes_no(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    }
}

fn remedy(used: &RemedyUse) -> String {
    let effect = used.effect.map(|e| format!(" ({})", e.words())).unwrap_or_default();
    format!("{}{effect}", used.remedy.word())
}

/// What a spreadsheet takes for the beginning of a formula, or skips before one; also in full width.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The mark by which spreadsheets know that a file is UTF-8; without it some read "café" as "cafÃ©".
const MARK: &str = "\u{feff}";

/// Lines as they are written.
struct Table(String);

impl Default for Table {
    fn default() -> Self {
        Self(MARK.into())
    }
}

impl Table {
    fn line<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        for (index, text) in cells.into_iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.cell(text.as_ref());
        }
        self.0 += "\r\n";
    }

    fn cell(&mut self, text: &str) {
        let formula = text.starts_with(FORMULA);
        let quoted = text.contains(['"', ',', '\r', '\n']);
        self.0 += if quoted { "\"" } else { "" };
        self.0 += if formula { "'" } else { "" };
        self.0 += &text.replace('"', "\"\"");
        self.0 += if quoted { "\"" } else { "" };
    }
}
