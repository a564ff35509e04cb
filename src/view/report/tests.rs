//! The doctor's page, read part by part.

use super::*;
use crate::domain::{
    cramp::{Cramp, Draft, Severity},
    factor::{Answer, FactorId},
    journal::NightNote,
    medicine::MedicineDraft,
    triage::{Answers, Finding, Reply},
    trial::Change,
};

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).expect("a time")
}

fn now() -> Moment {
    at("2026-11-22T09:00:00+01:00")
}

/// Two cramps and a quiet night, with notes that do not fit a line.
fn journal() -> Journal {
    let mut journal = Journal::default();
    for (start, severity) in [("2026-11-20T03:12:00+01:00", Some(7)), ("2026-11-21T03:40:00+01:00", None)] {
        let mut draft = Draft::starting(at(start));
        draft.severity = severity.and_then(|s| Severity::new(s).ok());
        draft.end = Some(draft.start + chrono::TimeDelta::minutes(4));
        draft.note = "x".repeat(500);
        journal.put_cramp(Cramp::new(draft).expect("a cramp"), now());
    }
    let night = NightOf::evening("2026-11-21".parse().expect("a date"));
    journal.put_night(NightNote { quiet: true, ..NightNote::new(night) }, now());
    journal
}

/// Stretching since 20 November.
fn trial() -> Trial {
    let first = NightOf::evening("2026-11-20".parse().expect("a date"));
    Trial::new(now(), Change::Stretching, None, (first, first), 6).expect("a trial")
}

fn report(left_out: &[Part]) -> Report {
    let (journal, mut answers) = (journal(), Answers::default());
    answers.set(Finding::OneLeg, Reply::NotSure);
    let check = SafetyCheck { at: now(), answers };
    let draft =
        MedicineDraft { words: "water tablet".into(), started: "2026-10-01".parse().ok(), ..MedicineDraft::new(now()) };
    let medicines = [Medicine::try_from(draft).expect("a medicine")];
    let sources = Sources {
        journal: &journal,
        factors: &[],
        medicines: &medicines,
        trials: &[trial()],
        settings: &Settings::default(),
        check: Some(&check),
        version: "0.1.0",
    };
    let window = last_weeks(NightOf::of(now()), 12);
    Report::of(sources, window, &left_out.iter().copied().collect(), now())
}

fn check(words: &str) {
    let text = report(&[]).to_string();
    assert!(text.contains(words), "{words} in:\n{text}");
}

#[test]
fn the_period_and_its_denominator_stand_first() {
    check("30 August 2026 to 21 November 2026, 84 nights");
    check("Recorded: 3 of 84 nights, 2 with cramps and 1 said to be quiet.");
    check("Cramps on 2 of 3 recorded nights: 2 cramps in all.");
    check("In 7 recorded nights: 4.7 cramp nights, 4.7 cramps.");
}

#[test]
fn a_figure_says_how_many_cramps_it_rests_on() {
    check("Pain, 0 to 10; median: 7, middle half: 7 to 7, range: 7 to 7, noted for: 1 of 2");
    check("Sleep lost; median: not noted, middle half: not noted, range: not noted, noted for: 0 of 2");
    check("Length, minutes; median: 4, middle half: 4 to 4, range: 4 to 4, noted for: 2 of 2");
    check("Yes: Intense pain (noted as more than 5 of 10: 1 of 1 cramps, not known for 1)");
    check("Not known: Distress (the app does not ask)");
}

#[test]
fn medicines_bear_dates_and_warning_signs_the_answers_given() {
    check("water tablet; kind: not said, started: 1 October 2026\n");
    check(&format!("{}; answer: Not sure", Finding::OneLeg.line()));
}

#[test]
fn a_trial_bears_both_sides_and_says_that_it_is_not_over() {
    check("Stretching before bed; first night: 20 November 2026, before: 1 cramp in 1 of 14 nights (1 cramp night), ");
    check("with the change: 1 cramp in 2 of 2 nights (1 cramp night), ");
    check("what that comes to: Not over yet");
    check("Most people improve for a while whatever they do.");
}

#[test]
fn a_long_note_stands_there_whole() {
    check(&"x".repeat(500));
}

#[test]
fn it_says_that_it_is_self_reported_and_by_which_version() {
    check("Self-reported by the person, with Unknot 0.1.0, on 22 November 2026.");
    check(DISCLAIMER);
}

#[test]
fn what_was_left_out_is_not_there_and_is_said() {
    let text = report(&[Part::Notes, Part::Medicines]).to_string();
    assert!(!text.contains("water tablet") && !text.contains("xxx"));
    assert!(text.contains("Left out by the person: medicines and supplements, notes."));
}

#[test]
fn a_journal_with_nothing_in_it_makes_a_page_that_says_so() {
    let journal = Journal::default();
    let sources = Sources {
        journal: &journal,
        factors: &[],
        medicines: &[],
        trials: &[],
        settings: &Settings::default(),
        check: None,
        version: "0.1.0",
    };
    let report = Report::of(sources, last_weeks(NightOf::of(now()), 4), &BTreeSet::new(), now());
    let parts: Vec<_> = report.sections.iter().map(|s| s.part).collect();
    assert_eq!(parts, [Part::HowOften, Part::WarningSigns, Part::Medicines]);
    assert_eq!(report.sections[1].lines, ["No answers were kept."]);
    assert_eq!(report.sections[2].lines, ["None is noted."]);
    assert_eq!(report.sections[0].lines, ["No night of this time was recorded."]);
}

#[test]
fn a_factor_has_a_row_only_where_its_answer_is_clear_and_no_factor_is_dropped() {
    let (mut journal, first) = (Journal::default(), NightOf::of(now()).earlier(30));
    for n in 0..20 {
        let night = first.later(n);
        let mut note = NightNote::new(night);
        note.quiet = n % 2 == 0;
        // Alcohol before each cramp and no other night; stress as often before either; exercise seldom answered.
        note.answers.insert(FactorId("alcohol".into()), if note.quiet { Answer::No } else { Answer::Yes });
        note.answers.insert(FactorId("stress".into()), if n % 4 < 2 { Answer::No } else { Answer::Yes });
        if n < 3 {
            note.answers.insert(FactorId("hard-exercise".into()), Answer::Yes);
        }
        if !note.quiet {
            let start = at(&format!("{}T23:30:00+01:00", night.date()));
            journal.put_cramp(Cramp::new(Draft::starting(start)).expect("a cramp"), now());
        }
        journal.put_night(note, now());
    }
    let sources = Sources {
        journal: &journal,
        factors: &[],
        medicines: &[],
        trials: &[],
        settings: &Settings::default(),
        check: None,
        version: "0.1.0",
    };
    let report = Report::of(sources, last_weeks(NightOf::of(now()), 12), &BTreeSet::new(), now());
    let factors = report.sections.into_iter().find(|s| s.part == Part::Factors).expect("the factors");
    let rows = factors.table.expect("a table").rows;
    assert_eq!(rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["Alcohol"]);
    assert_eq!(rows[0][1..4], ["10 of 10", "0 of 10", "More often"]);
    let lines = factors.lines.join("\n");
    assert!(lines.contains("No clear difference: Stress.") && lines.contains("Not enough nights yet:"), "{lines}");
    assert!(lines.contains("Hard exercise (17 nights left out)"), "{lines}");
}
