//! The tables, read back by another library.

use proptest::prelude::*;

use super::values::diaries;
use crate::{
    domain::{
        Moment,
        cramp::{Cramp, Draft, Severity},
        factor::{Answer, FactorId, OwnFactor},
        insight::Window,
        journal::NightNote,
        night::NightOf,
        remedy::{Effect, Remedy, RemedyUse},
    },
    storage::{csv, diary::Diary},
};

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

/// The header and the lines of a table.
fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let line = |record: &::csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
    let head = line(reader.headers().expect("a header"));
    (head, reader.records().map(|record| line(&record.expect("as long as the header"))).collect())
}

fn noted(note: &str) -> Diary {
    let mut diary = Diary::default();
    let mut draft = Draft::starting(at("2026-11-22T03:12:00+01:00"));
    draft.note = note.into();
    diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), at("2026-11-22T08:00:00+01:00"));
    diary
}

/// A note comes out of the table as `expected`.
fn check(note: &str, expected: &str) {
    let (head, lines) = read(&csv::cramps(&noted(note).journal));
    let column = head.iter().position(|name| name == "note").expect("a note column");
    assert_eq!(lines[0][column], expected);
}

#[test]
fn words_survive_commas_quotes_and_breaks() {
    check("a, b", "a, b");
    check("she said \"ow\"", "she said \"ow\"");
    check("two\nlines\r\nthree", "two\nlines\r\nthree");
    check("Überall, œuvre, 痛い", "Überall, œuvre, 痛い");
}

#[test]
fn the_table_of_a_period_has_its_cramps_alone_without_the_columns_that_were_left_out() {
    let diary = noted("a word");
    let table = |last: &str, without: &[&str]| {
        let last = NightOf::evening(last.parse().expect("a date"));
        read(&csv::cramps_within(&diary.journal, Window::ending(last, 7), without))
    };
    let (whole, lines) = table("2026-11-21", &[]);
    assert_eq!((whole.len(), lines.len()), (14, 1));
    let (head, lines) = table("2026-11-21", &["note", "side"]);
    assert_eq!(head.len(), whole.len() - 2);
    assert!(!head.iter().any(|name| name == "note" || name == "side"), "{head:?}");
    assert!(!lines[0].iter().any(|cell| cell == "a word"), "{lines:?}");
    assert!(table("2026-11-20", &[]).1.is_empty());
    assert!(table("2026-11-29", &[]).1.is_empty());
}

#[test]
fn formulas_are_only_words() {
    for note in
        ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1+1", "＋1", "－1", "＠x", "=HYPERLINK(\"x\",\"y\")"]
    {
        check(note, &format!("'{note}"));
    }
    check("a=1", "a=1");
}

#[test]
fn unknown_is_empty_and_times_keep_their_offset() {
    let (_, lines) = read(&csv::cramps(&noted("").journal));
    let mut expected = vec![String::new(); 14];
    expected[0] = "2026-11-21".into();
    expected[1] = "2026-11-22T03:12:00+01:00".into();
    expected[13] = "no".into();
    assert_eq!(lines, [expected]);
}

#[test]
fn what_is_known_of_a_cramp_is_told_in_words() {
    let mut diary = Diary::default();
    let mut draft = Draft::starting(at("2026-11-22T03:12:00+01:00"));
    draft.end = Some(at("2026-11-22T03:16:30+01:00"));
    draft.severity = Severity::new(0).ok();
    draft.woke_me = Some(true);
    draft.remedies.push(RemedyUse { remedy: Remedy::Stretch, effect: Some(Effect::ALittle) });
    draft.remedies.push(RemedyUse { remedy: Remedy::Heat, effect: None });
    diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), at("2026-11-22T08:00:00+01:00"));
    let (head, lines) = read(&csv::cramps(&diary.journal));
    let cell = |name| lines[0][head.iter().position(|h| h == name).expect("a column")].as_str();
    assert_eq!((cell("minutes"), cell("severity 0-10"), cell("woke me")), ("4.5", "0", "yes"));
    assert_eq!((cell("remedies"), cell("sore after")), ("stretch (a little); heat", ""));
}

#[test]
fn a_night_tells_its_state_and_its_factors() {
    let mut diary = noted("");
    let now = at("2026-11-22T08:00:00+01:00");
    let own = OwnFactor::new("=Gardening", now).expect("a factor");
    let night = NightOf::evening("2026-11-20".parse().expect("a date"));
    let mut note = NightNote { quiet: true, drinks: Some(6), note: "calm".into(), ..NightNote::new(night) };
    note.answers.insert(own.id().clone(), Answer::Yes);
    note.answers.insert(FactorId("alcohol".into()), Answer::No);
    diary.books.factors.put(own, now);
    diary.journal.put_night(note, now);
    diary.journal.put_night(NightNote::new(night.earlier(1)), now);
    let (head, lines) = read(&csv::nights(&diary));
    let start = |line: usize| lines[line][..4].join("|");
    assert_eq!(start(0), "2026-11-19|not recorded||");
    assert_eq!(start(1), "2026-11-20|quiet|0|6");
    assert_eq!(start(2), "2026-11-21|cramp|1|");
    let cell = |name| lines[1][head.iter().position(|h| h == name).expect("a column")].as_str();
    assert_eq!((cell("Alcohol"), cell("'=Gardening"), cell("Stress"), cell("note")), ("no", "yes", "", "calm"));
}

proptest! {
    #[test]
    fn any_diary_makes_tables_that_can_be_read(diary in diaries()) {
        let (head, lines) = read(&csv::cramps(&diary.journal));
        prop_assert_eq!(lines.len(), diary.journal.cramps().len());
        for (line, cramp) in lines.iter().zip(diary.journal.cramps()) {
            let note = &line[head.len() - 2];
            prop_assert_eq!(note.strip_prefix('\'').unwrap_or(note), cramp.get().note.strip_prefix('\'').unwrap_or(&cramp.get().note));
            prop_assert_eq!(Moment::parse_from_rfc3339(&line[1]).map(|m| m.to_rfc3339()), Ok(cramp.get().start.to_rfc3339()));
            prop_assert!(!line.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
        }
        let (_, lines) = read(&csv::nights(&diary));
        prop_assert!(lines.len() >= diary.journal.nights().count());
    }
}
