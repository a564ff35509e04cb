//! Values for the laws: any cramp, night, factor, medicine, choice and session, and whole diaries of them.

use chrono::{Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use proptest::{collection::btree_map, collection::vec, option::of, prelude::*, sample::select};

use crate::{
    domain::{
        Moment,
        body::{Muscle, Position, Side},
        book::Record,
        cramp::{Cramp, CrampId, Draft, Severity, SleepLost},
        factor::{Answer, BUILT_IN, FactorId, OwnFactor},
        journal::NightNote,
        medicine::{Medicine, MedicineDraft, MedicineKind},
        night::NightOf,
        remedy::{Effect, Remedy, RemedyUse},
        routine::{Kind, Routine, What},
        session::Saved,
        settings::{BedsideHours, Settings, Theme},
        triage::{Answers, Reply, SafetyCheck, next_question},
        trial::{Change, Own, Trial},
    },
    storage::{diary::Diary, meta::Choices, session_note::SessionNote},
};

/// Any moment of our years, to the millisecond, at any offset of whole quarters.
pub fn moments() -> impl Strategy<Value = Moment> {
    (-2_208_000_000_000_i64..7_257_000_000_000, -48_i32..=56).prop_map(|(ms, quarters)| {
        let offset = FixedOffset::east_opt(quarters * 900).expect("an offset");
        chrono::DateTime::from_timestamp_millis(ms).expect("a time").with_timezone(&offset)
    })
}

pub fn dates() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a date");
    (0_u64..109_000).prop_map(move |days| first + Days::new(days))
}

/// Words as people type and paste them: quotes, breaks, other scripts, controls.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z ]{0,20}", "(\\PC|\n|\"|\\\\|\u{0}|,|=){0,30}"]
}

pub fn cramps() -> impl Strategy<Value = Cramp> {
    let remedies = vec(
        (select(&Remedy::ALL), of(select(&Effect::ALL))).prop_map(|(remedy, effect)| RemedyUse { remedy, effect }),
        0..4,
    );
    let place = (of(select(&Muscle::ALL)), of(select(&Side::ALL)), of(0_u8..=10), of(select(&SleepLost::ALL)));
    let answers = (of(any::<bool>()), of(any::<bool>()), of(any::<bool>()), any::<bool>());
    (moments(), any::<i64>(), of(0_i64..86_400_000), place, answers, remedies, words()).prop_map(
        |(
            start,
            id,
            length,
            (muscle, side, severity, sleep_lost),
            (woke_me, sore_after, leg_swollen, confirmed),
            remedies,
            note,
        )| {
            let draft = Draft {
                id: CrampId(id),
                end: length.map(|ms| start + TimeDelta::milliseconds(ms)),
                muscle,
                side,
                severity: severity.and_then(|s| Severity::new(s).ok()),
                woke_me,
                sleep_lost,
                sore_after,
                leg_swollen,
                remedies,
                note,
                confirmed,
                ..Draft::starting(start)
            };
            Cramp::new(draft).expect("a cramp")
        },
    )
}

pub fn nights() -> impl Strategy<Value = NightNote> {
    let factor = prop_oneof![select(&BUILT_IN[..]).prop_map(|f| f.id.to_owned()), "own-[0-9]{1,13}"].prop_map(FactorId);
    let answers = btree_map(factor, select(&[Answer::Yes, Answer::No][..]), 0..6);
    (dates(), any::<bool>(), answers, of(any::<u16>()), words()).prop_map(|(date, quiet, answers, drinks, note)| {
        NightNote { night: NightOf::evening(date), quiet, answers: answers.into_iter().collect(), drinks, note }
    })
}

pub fn medicines() -> impl Strategy<Value = Medicine> {
    let kinds = of(select(&MedicineKind::ALL));
    (moments(), "\\PC{1,40}", kinds, of(dates()), of(0_u64..9_000)).prop_map(|(now, words, kind, started, days)| {
        let stopped = started.zip(days).map(|(started, days)| started + Days::new(days));
        let draft = MedicineDraft { words: format!("x{words}"), kind, started, stopped, ..MedicineDraft::new(now) };
        draft.try_into().expect("a medicine")
    })
}

pub fn choices() -> impl Strategy<Value = Choices> {
    let times = || (0_u32..86_400).prop_map(|s| NaiveTime::from_num_seconds_from_midnight_opt(s, 0).expect("a time"));
    let place = (of(select(&Muscle::ALL)), of(select(&Side::ALL)), of(select(&Position::ALL)));
    (moments(), select(&Theme::ALL), times(), times(), 5_u8..=15, place, words()).prop_map(
        |(edited, theme, from, to, rate, (usual_muscle, usual_side, usual_position), emergency_number)| {
            let settings = Settings {
                theme,
                bedside: BedsideHours { from, to },
                voice_rate: f32::from(rate) / 10.0,
                usual_muscle,
                usual_side,
                usual_position,
                emergency_number,
                ..Settings::default()
            };
            Choices { edited: Some(edited), settings }
        },
    )
}

pub fn sessions() -> impl Strategy<Value = SessionNote> {
    let day = || 0_i64..86_400_000;
    let run = of((day(), day(), day(), any::<bool>()));
    (moments(), of(day()), of(select(&Muscle::ALL)), of(select(&Side::ALL)), of(select(&Position::ALL)), run).prop_map(
        |(start, end, muscle, side, position, run)| {
            let after = |ms| start + TimeDelta::milliseconds(ms);
            let run =
                run.map(|(seen, ran, position, paused)| Saved { start, seen: after(seen), ran, position, paused });
            SessionNote { end: end.map(after), muscle, side, position, run, ..SessionNote::new(start) }
        },
    )
}

/// Rounds of warning-sign questions, finished or not.
pub fn checks() -> impl Strategy<Value = SafetyCheck> {
    (moments(), vec(select(Reply::ALL.to_vec()), 0..30)).prop_map(|(at, replies)| {
        let mut answers = Answers::default();
        for reply in replies {
            let Some(question) = next_question(&answers) else { break };
            answers.reply(&question, reply);
        }
        SafetyCheck::of(at, answers)
    })
}

/// Routines with a step taken out and some added.
pub fn routines() -> impl Strategy<Value = Routine> {
    (vec(select(&Kind::ALL), 0..5), "\\PC{1,40}", any::<bool>(), -60_i32..60).prop_map(
        |(kinds, words, seated, longer)| {
            let mut routine = Routine::default();
            routine.sit(seated);
            for what in kinds.into_iter().map(What::Known).chain([What::Own(format!("x{words}"))]) {
                // A step that is there already stays as it is.
                let _ = routine.add(what);
            }
            routine.lengthen(0, longer);
            routine
        },
    )
}

/// Trials that were paused and taken up again, some of them stopped.
pub fn trials() -> impl Strategy<Value = Trial> {
    let own = ("\\PC{1,40}", of(select(&MedicineKind::ALL)))
        .prop_map(|(words, about)| Change::Own(Own::new(&format!("x{words}"), about).expect("words")));
    let change = prop_oneof![select(&Change::SUGGESTED[..]), own];
    let begun = (moments(), dates(), 0_u64..=14, 3_u8..=12);
    (begun, change, vec((0_u64..9, 0_u64..9), 0..4), of(0_u64..100)).prop_map(
        |((now, tonight, ahead, weeks), change, pauses, stopped)| {
            let tonight = NightOf::evening(tonight);
            let asks = change.needs_question().then(|| FactorId("own-1795000000000".into()));
            let first = tonight.later(ahead);
            let mut trial = Trial::new(now, change, asks, (first, tonight), weeks).expect("a trial");
            let mut at = first;
            for (on, off) in pauses {
                at = at.later(on);
                if let Ok(paused) = trial.paused(at) {
                    at = at.later(off);
                    trial = if off == 8 { paused } else { paused.resumed(at).expect("resumed") };
                }
            }
            stopped.and_then(|after| trial.stopped(tonight.later(after)).ok()).unwrap_or(trial)
        },
    )
}

/// Diaries with removed records too.
pub fn diaries() -> impl Strategy<Value = Diary> {
    let cramps = vec((cramps(), moments(), any::<bool>()), 0..6);
    let nights = vec((nights(), moments(), any::<bool>()), 0..6);
    let checks = vec((checks(), moments()), 0..3);
    let books = (
        vec(("\\PC{1,40}", moments()), 0..3),
        vec((medicines(), moments()), 0..3),
        checks,
        of((routines(), moments())),
        vec((trials(), moments(), any::<bool>()), 0..3),
    );
    (cramps, nights, books, of(choices()), vec(sessions(), 0..3)).prop_map(
        |(cramps, nights, (factors, medicines, checks, routine, trials), choices, sessions)| {
            let mut diary = Diary::default();
            for (cramp, edited, gone) in cramps {
                let id = cramp.id();
                diary.journal.put_cramp(cramp, edited);
                if gone {
                    diary.journal.remove_cramp(id, edited);
                }
            }
            for (note, edited, gone) in nights {
                let night = note.night;
                diary.journal.put_night(note, edited);
                if gone {
                    diary.journal.remove_night(night, edited);
                }
            }
            for (words, now) in factors {
                diary.books.factors.put(OwnFactor::new(&format!("x{words}"), now).expect("a factor"), now);
            }
            for (medicine, now) in medicines {
                diary.books.medicines.put(medicine, now);
            }
            for (check, now) in checks {
                diary.books.checks.put(check, now);
            }
            if let Some((routine, now)) = routine {
                diary.books.routine.put(routine, now);
            }
            for (trial, edited, gone) in trials {
                let id = trial.id();
                diary.books.trials.put(trial, edited);
                if gone {
                    diary.books.trials.remove(&id, edited);
                }
            }
            diary.choices = choices.unwrap_or_default();
            diary.sessions = sessions.into_iter().map(|note| (note.id(), note)).collect();
            diary
        },
    )
}
