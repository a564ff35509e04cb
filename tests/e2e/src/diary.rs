//! What a phone holds on which the app was used for a while: so many nights, put where the app keeps them.

use std::collections::BTreeMap;

use serde_json::json;
use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        factor::{Answer, OwnFactor},
        journal::NightNote,
        medicine::{Medicine, MedicineDraft, MedicineKind},
        night::NightOf,
        triage::{Answers, Finding, Reply, SafetyCheck, next_question},
        trial::{Change, Own, Trial},
    },
    storage::{books::BookName, diary::Diary, keys::Key, save::text_of, ten_years},
};

use crate::app::App;

/// The last `count` nights of a journal of ten years that ends before noon of the tests' day.
pub fn nights(count: u64) -> Diary {
    let (long, mut diary, now) = (ten_years::diary(noon()), Diary::default(), noon());
    let first = NightOf::of(now).earlier(count);
    for note in long.journal.nights().filter(|n| n.night >= first) {
        diary.journal.put_night(note.clone(), now);
    }
    for cramp in long.journal.cramps().into_iter().filter(|c| c.night() >= first) {
        diary.journal.put_cramp(cramp.clone(), now);
    }
    diary
}

/// Twelve weeks as people keep them: a short note to every fifth cramp, two medicines, every warning-sign question
/// answered.
pub fn twelve_weeks() -> Diary {
    let mut diary = nights(84);
    let mut number = 0;
    each_note(&mut diary, |note| {
        note.truncate(if number % 5 == 0 { 60 } else { 0 });
        number += 1;
    });
    let medicines = [
        (MedicineKind::Medicine, "Water tablet, in the morning", "2026-09-01", 2),
        (MedicineKind::Supplement, "Magnesium from the shop", "2026-10-15", 1),
    ];
    for (kind, words, started, days_ago) in medicines {
        let began = started.parse().ok();
        let written = noon() - chrono::TimeDelta::days(days_ago);
        let draft =
            MedicineDraft { words: words.into(), kind: Some(kind), started: began, ..MedicineDraft::new(written) };
        diary.books.medicines.put(Medicine::try_from(draft).expect("a medicine"), noon());
    }
    let mut answers = Answers::default();
    while let Some(question) = next_question(&answers) {
        let yes = question.findings.contains(&Finding::DisturbsLife);
        answers.reply(&question, if yes { Reply::Yes } else { Reply::No });
    }
    diary.books.checks.put(SafetyCheck { at: noon(), answers }, noon());
    diary
}

/// The same twelve weeks with two trials in them: one that is over and has its answer, and one that goes on, in words as long as they may be
/// and without a space to break a line at.
pub fn twelve_weeks_with_trials() -> Diary {
    let mut diary = twelve_weeks();
    let longest = "W".repeat(Own::LIMIT);
    let own = Change::Own(Own::new(&longest, Some(MedicineKind::Supplement)).expect("words"));
    for (change, first, weeks) in [(Change::LooseCovers, "2026-10-25", 4), (own, "2026-11-01", 6)] {
        let first = NightOf::evening(first.parse().expect("a date"));
        let set_up = Moment::parse_from_rfc3339(&format!("{first}T20:00:00+01:00")).expect("a time");
        let asked = OwnFactor::new(change.question().expect("a question of its own"), set_up).expect("a question");
        for n in 0..u64::from(weeks) * 7 {
            let night = first.later(n);
            let mut note = diary.journal.night(night).cloned().unwrap_or_else(|| NightNote::new(night));
            note.answers.insert(asked.id().clone(), if n % 5 == 0 { Answer::No } else { Answer::Yes });
            diary.journal.put_night(note, noon());
        }
        let trial = Trial::new(set_up, change, Some(asked.id().clone()), (first, first), weeks).expect("a trial");
        diary.books.factors.put(asked, noon());
        diary.books.trials.put(trial, noon());
    }
    diary
}

/// Twelve weeks with a cramp on sixty nights, each with a note of 500 characters that begins with its number.
pub fn sixty_long_notes() -> Diary {
    let mut diary = Diary::default();
    for number in 0..60 {
        let start = noon() - chrono::TimeDelta::hours(24 * number + 9);
        let mut draft = Draft::starting(start);
        draft.note = format!("Note {number}: ");
        while draft.note.len() < 500 {
            draft.note += ["calf ", "woke ", "walked-about ", "warm ", "again, "][draft.note.len() % 5];
        }
        draft.note.truncate(499);
        draft.note.push('.');
        diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), noon());
    }
    diary
}

fn each_note(diary: &mut Diary, mut change: impl FnMut(&mut String)) {
    let drafts: Vec<_> = diary.journal.cramps().into_iter().cloned().map(Cramp::into_draft).collect();
    for mut draft in drafts {
        change(&mut draft.note);
        diary.journal.put_cramp(Cramp::new(draft).expect("a cramp"), noon());
    }
}

/// Noon of the day on which the tests' phones are switched on.
pub fn noon() -> Moment {
    Moment::parse_from_rfc3339(crate::phone::NOON).expect("a time")
}

/// Every text of a diary under its key.
fn texts(diary: &Diary) -> BTreeMap<String, String> {
    let months = diary.journal.months().into_iter().map(Key::Month);
    let books = BookName::ALL.into_iter().map(Key::Book);
    let keys = months.chain(books).chain([Key::Settings]);
    keys.filter_map(|key| Some((key.to_string(), text_of(&key, diary)?))).collect()
}

impl App {
    /// Puts a diary where the app keeps it, and starts the app again.
    pub fn keep(&mut self, diary: &Diary) {
        let store = "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text)";
        self.script(store, vec![json!(texts(diary))]);
        self.reload();
        self.wait_until_mounted();
    }
}
