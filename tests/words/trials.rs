//! Everything the pages of trials can say: every change, at every stage, with every answer.

use unknot::{
    domain::{
        Moment,
        caution::Caution,
        cramp::{Cramp, CrampId, Draft},
        factor::{Answer, FactorId, OwnFactor},
        journal::{Journal, NightNote},
        medicine::MedicineKind,
        night::NightOf,
        settings::Settings,
        trial::{Change, Own, Trial, TrialError},
    },
    view::trial::{ASK_AGAIN, ASK_FIRST, ASK_NO_MORE, Asked, EVERYONE, INTRO, NOTES, Setup, Sheet, row},
};

use super::{Text, of};

fn now(date: NightOf) -> Moment {
    Moment::parse_from_rfc3339(&format!("{date}T20:00:00+01:00")).expect("a time")
}

/// Night 0 is the first with the change.
fn night(n: i64) -> NightOf {
    let first = NightOf::evening("2026-11-02".parse().expect("a date"));
    if n < 0 { first.earlier(n.unsigned_abs()) } else { first.later(n.unsigned_abs()) }
}

fn changes() -> Vec<Change> {
    let kinds = [None, Some(MedicineKind::Medicine), Some(MedicineKind::Supplement)];
    let own = kinds.map(|about| Change::Own(Own::new("Warm socks", about).expect("words")));
    Change::SUGGESTED.into_iter().chain(own).collect()
}

/// Five weeks of nights, with so many cramps on each before the change and with it.
fn journal(before: u32, with: u32) -> Journal {
    let mut journal = Journal::default();
    for n in -14..21 {
        let cramps = if n < 0 { before } else { with };
        for one in 0..cramps {
            let start = now(night(n)) + chrono::TimeDelta::minutes(one.into());
            journal
                .put_cramp(Cramp::new(Draft { id: CrampId::at(start), ..Draft::starting(start) }).expect("one"), start);
        }
        let mut note = NightNote { quiet: cramps == 0, drinks: Some(7), ..NightNote::new(night(n)) };
        for id in ["routine-done", "alcohol", "own-1"].into_iter().filter(|_| n != 3) {
            note.answers.insert(FactorId(id.into()), Answer::No);
        }
        journal.put_night(note, now(night(n)));
    }
    journal
}

/// Every page there can be.
fn sheets() -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for change in changes() {
        let asks = change.needs_question().then(|| FactorId("own-1".into()));
        let trial = Trial::new(now(night(0)), change, asks, (night(0), night(0)), 3).expect("a trial");
        let other = Trial::new(now(night(2)), Change::Drinks, None, (night(2), night(2)), 3).expect("a trial");
        let paused = trial.paused(night(4)).expect("paused");
        let stopped = trial.stopped(night(4)).expect("stopped");
        let early = trial.stopped(night(-4)).expect("stopped");
        let journals = [journal(2, 0), journal(0, 2), journal(1, 1), journal(0, 0), Journal::default()];
        for (trial, day) in [(&trial, -3), (&trial, 4), (&paused, 8), (&stopped, 8), (&early, 8), (&trial, 30)] {
            for journal in &journals {
                let all = [trial.clone(), other.clone()];
                sheets.push(Sheet::of(trial, &all, journal, &Settings::default(), now(night(day))));
            }
        }
    }
    sheets
}

/// What can be said of a trial's own question.
fn asked() -> impl Iterator<Item = Asked> {
    let own = Change::Own(Own::new("Warm socks", None).expect("words"));
    let socks = OwnFactor::new("Warm socks", now(night(0))).expect("a question");
    let asks = Some(socks.id().clone());
    let trial = Trial::new(now(night(0)), own, asks, (night(0), night(0)), 3).expect("a trial");
    [(false, false), (false, true), (true, false), (true, true)]
        .into_iter()
        .map(move |(retired, over)| Asked::of(&trial, &[socks.with_retired(retired)], over).expect("its question"))
}

pub fn sentences() -> Vec<Text> {
    use TrialError::{BadLength, BadStart, Broken, Empty, NotNow, Nothing, OneAtATime, TooLong};

    let mut texts = of("trial", INTRO);
    texts.extend(of("trial", NOTES));
    texts.extend(of("trial", [EVERYONE, ASK_FIRST]));
    for sheet in sheets() {
        let Sheet { title, stage, tonight, kept, answer, notes, .. } = sheet;
        let notes = notes.into_iter().map(str::to_owned);
        let said = [stage, tonight].into_iter().chain(kept).chain(answer.lines).chain(notes);
        texts.extend(said.map(|text| (title.clone(), text)));
    }
    for noted in 0..=14 {
        let mut journal = Journal::default();
        for back in 1..=noted {
            journal.put_night(NightNote { quiet: true, ..NightNote::new(night(-back)) }, now(night(0)));
        }
        texts.push(("setup".into(), Setup::of(&journal, now(night(0))).why));
    }
    texts.extend(asked().map(|asked| ("question".to_owned(), asked.line)));
    let errors = [Nothing, Empty, TooLong, OneAtATime, BadStart, BadLength, NotNow, Broken];
    texts.extend(errors.map(|error| ("error".to_owned(), error.to_string())));
    texts.sort();
    texts.dedup();
    texts
}

pub fn labels() -> Vec<Text> {
    let mut texts = of("question", [ASK_NO_MORE, ASK_AGAIN]);
    for sheet in sheets() {
        for heading in [sheet.answer.heading, sheet.kept_heading, sheet.nights_heading] {
            texts.push((sheet.title.clone(), heading.to_owned()));
        }
        texts.extend(
            sheet.table.columns.into_iter().chain(sheet.table.rows.into_iter().flatten()).map(|t| ("table".into(), t)),
        );
    }
    for change in changes() {
        texts.push(("change".into(), change.title().to_owned()));
        let asks = change.needs_question().then(|| FactorId("own-1".into()));
        let trial = Trial::new(now(night(0)), change, asks, (night(0), night(0)), 3).expect("a trial");
        texts.extend([-3, 4, 30].map(|day| ("row".to_owned(), row(&trial, now(night(day))).line)));
    }
    texts.sort();
    texts.dedup();
    texts
}

pub fn cautions() -> Vec<&'static Caution> {
    changes().iter().flat_map(Change::cautions).collect()
}

#[test]
fn every_answer_is_among_the_pages_that_are_read() {
    let headings: std::collections::BTreeSet<_> = sheets().iter().map(|sheet| sheet.answer.heading).collect();
    assert_eq!(headings.len(), 5, "{headings:?}");
}
