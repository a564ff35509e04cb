//! A trial's page, read on several days.

use super::*;
use crate::domain::{
    cramp::{Cramp, CrampId, Draft},
    factor::{Answer as Said, FactorId, OwnFactor},
    journal::NightNote,
    medicine::MedicineKind,
    trial::Own,
};

fn at(date: &str) -> Moment {
    Moment::parse_from_rfc3339(&format!("{date}T20:00:00+01:00")).expect("a time")
}

fn night(date: &str) -> NightOf {
    NightOf::evening(date.parse().expect("a date"))
}

/// Stretching for three weeks, from 2 November on.
fn trial() -> Trial {
    Trial::new(at("2026-11-02"), Change::Stretching, None, (night("2026-11-02"), night("2026-11-02")), 3).expect("one")
}

/// Two cramps on each of seven nights in the two weeks before, three single ones with the change, the rest quiet.
fn journal() -> Journal {
    let mut journal = Journal::default();
    for n in 0..35 {
        let night = night("2026-10-19").later(n);
        let cramps = if n < 7 { 2 } else { u32::from((14..17).contains(&n)) };
        for one in 0..cramps {
            let start = night.date().and_hms_opt(22, one, 0).expect("a time");
            let start = start.and_local_timezone(*at("2026-11-02").offset()).single().expect("a moment");
            let draft = Draft { id: CrampId::at(start), ..Draft::starting(start) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), start);
        }
        let mut note = NightNote { quiet: cramps == 0, ..NightNote::new(night) };
        if n >= 14 {
            note.answers.insert(FactorId("routine-done".into()), if n < 30 { Said::Yes } else { Said::No });
        }
        journal.put_night(note, at("2026-11-02"));
    }
    journal
}

fn sheet(trial: &Trial, date: &str) -> Sheet {
    Sheet::of(trial, std::slice::from_ref(trial), &journal(), &Settings::default(), at(date))
}

fn check(trial: &Trial, date: &str, stage: &str, heading: &str) {
    let sheet = sheet(trial, date);
    assert_eq!((sheet.stage.as_str(), sheet.answer.heading), (stage, heading), "{date}");
    assert!(sheet.notes.contains(&EVERYONE), "said every time");
}

#[test]
fn the_page_says_where_the_trial_stands() {
    let paused = trial().paused(night("2026-11-06")).expect("paused");
    let stopped = trial().stopped(night("2026-11-06")).expect("stopped");
    check(&trial(), "2026-10-20", "The two weeks before: day 2 of 14.", "Not over yet");
    check(&trial(), "2026-11-02", "With the change: night 1 of 21.", "Not over yet");
    check(&paused, "2026-11-20", "Paused after 4 of 21 nights.", "Not over yet");
    check(&stopped, "2026-11-20", "Stopped after 4 of 21 nights with the change.", "Not enough nights yet");
    check(&trial(), "2026-11-23", "Over: 21 nights with the change.", "Fewer cramps with the change");
}

#[test]
fn the_result_is_counts_a_ratio_and_plain_words() {
    let sheet = sheet(&trial(), "2026-11-23");
    let cells: Vec<_> = sheet.table.rows.iter().map(|row| row.join("; ")).collect();
    assert_eq!(
        cells,
        [
            "Recorded nights; 14 of 14; 21 of 21",
            "Cramp nights; 7; 3",
            "Cramps; 14; 3",
            "Cramp nights in 7 recorded nights; 3.5; 1",
            "Cramps a recorded night; 1.00; 0.14",
        ]
    );
    assert_eq!(
        sheet.answer.lines,
        [
            "For each 10 cramps before, there were 1.4 in as many nights with the change. The true number may be from \
             0.3 to 5.1.",
            "Rate ratio 0.14, 95\u{a0}% interval 0.03 to 0.51.",
        ]
    );
    assert_eq!(sheet.kept[1..], ["You kept to it on 16 of 21 evenings with an answer."]);
}

#[test]
fn what_is_over_is_told_as_what_was() {
    let (runs, over) = (sheet(&trial(), "2026-11-20"), sheet(&trial(), "2026-11-23"));
    assert_eq!((runs.over, runs.kept_heading, runs.nights_heading), (false, "Keeping to it", "Your nights so far"));
    assert_eq!(
        (over.over, over.kept_heading, over.nights_heading),
        (true, "How you kept to it", "How your nights were")
    );
    assert_eq!(over.kept[0], "When your bedtime routine was done, the evening check noted it.");
    for change in Change::SUGGESTED {
        let asks = change.needs_question().then(|| FactorId("own-1".into()));
        let one =
            Trial::new(at("2026-11-02"), change, asks, (night("2026-11-02"), night("2026-11-02")), 3).expect("one");
        let told = sheet(&one, "2026-11-23").kept.join(" ");
        for now in ["asks", "means", "Do your", "Count your"] {
            assert!(!told.contains(now), "“{now}” in {told}");
        }
    }
}

#[test]
fn a_question_of_its_own_outlives_the_trial_until_it_is_taken_out() {
    let (own, now) = (Change::Own(Own::new("Warm socks", None).expect("words")), at("2026-11-02"));
    let socks = OwnFactor::new("Warm socks", now).expect("a question");
    let trial = |asks: Option<&OwnFactor>, change| {
        Trial::new(now, change, asks.map(|f| f.id().clone()), (night("2026-11-02"), night("2026-11-02")), 3)
            .expect("one")
    };
    let (one, stretching) = (trial(Some(&socks), own), trial(None, Change::Stretching));
    let line = |factor: &OwnFactor, over| {
        let asked = Asked::of(&one, std::slice::from_ref(factor), over).expect("its question");
        assert_eq!(asked.is_asked, !factor.is_retired());
        asked.line
    };
    assert!(line(&socks, false).starts_with("“Warm socks” stays in the evening check when the trial is over."));
    assert!(line(&socks, true).starts_with("The evening check still asks “Warm socks”. Tap “Ask no more”"));
    let (renamed, retired) = (socks.renamed("Wool socks").expect("words"), socks.with_retired(true));
    assert!(line(&renamed, true).contains("“Wool socks”"), "as it is asked now");
    assert!(line(&retired, true).starts_with("The evening check does not ask “Warm socks” any more."));
    assert_eq!(Asked::of(&stretching, &[socks], true), None, "it added none");
}

#[test]
fn what_is_missing_is_told() {
    let stopped = trial().stopped(night("2026-11-06")).expect("stopped");
    let lines = sheet(&stopped, "2026-11-20").answer.lines;
    assert_eq!(lines[0], "It takes 10 recorded nights before, 14 with the change, and 5 cramp nights in all.");
    assert_eq!(lines[1], "Missing: 10 recorded nights with the change.");
}

#[test]
fn two_trials_in_the_same_nights_are_told() {
    let dry = Trial::new(at("2026-11-08"), Change::AlcoholFree, None, (night("2026-11-08"), night("2026-11-08")), 3)
        .expect("one");
    let all = [trial(), dry.clone()];
    let of = |date| Sheet::of(&dry, &all, &journal(), &Settings::default(), at(date)).notes[0];
    assert_eq!(of("2026-11-20"), MIXED);
    let alone = Sheet::of(&dry, &all[1..], &journal(), &Settings::default(), at("2026-11-20"));
    assert_eq!(alone.notes[0], EVERYONE);
}

#[test]
fn a_change_in_ones_own_words_is_asked_about_in_these_words() {
    let own = Change::Own(Own::new("Magnesium", Some(MedicineKind::Supplement)).expect("words"));
    let asks = Some(FactorId("own-1".into()));
    let trial = Trial::new(at("2026-11-02"), own, asks, (night("2026-11-02"), night("2026-11-02")), 6).expect("one");
    let told = &sheet(&trial, "2026-11-03").kept[0];
    assert_eq!(told, "The evening check asks: “Magnesium”. “Yes” means you kept to it.");
}

/// Which evening is advised at 20:00 of 2 November, when so many of the nights before it are recorded.
fn advised(recorded: u64, expected: &str) {
    let mut journal = Journal::default();
    for back in 1..=recorded {
        let note = NightNote { quiet: true, ..NightNote::new(night("2026-11-02").earlier(back)) };
        journal.put_night(note, at("2026-11-02"));
    }
    assert_eq!(Setup::of(&journal, at("2026-11-02")).advised, night(expected), "{recorded} recorded");
}

#[test]
fn the_advised_evening_leaves_enough_recorded_nights_before_it() {
    advised(14, "2026-11-02");
    advised(10, "2026-11-02");
    advised(9, "2026-11-09");
    advised(3, "2026-11-09");
    advised(2, "2026-11-16");
    advised(0, "2026-11-16");
}
