//! A trial's rules, its nights and its figures.

mod comparing;
mod nights;

use super::*;
use crate::domain::{
    cramp::{Cramp, CrampId, Draft},
    factor::Answer,
    journal::{Journal, NightNote},
};

/// The `n`th night from 2 November 2026 on; 0 is that one.
fn night(n: i64) -> NightOf {
    let first = NightOf::evening("2026-11-02".parse().expect("a date"));
    if n < 0 { first.earlier(n.unsigned_abs()) } else { first.later(n.unsigned_abs()) }
}

fn now() -> Moment {
    Moment::parse_from_rfc3339("2026-11-02T20:00:00+01:00").expect("a time")
}

/// A trial of stretching whose change begins on night 0.
fn trial(weeks: u8) -> Trial {
    Trial::new(now(), Change::Stretching, None, (night(0), night(0)), weeks).expect("a trial")
}

/// A journal in which the nights of `from..to` have each so many cramps; none is a quiet night.
fn record(journal: &mut Journal, nights: std::ops::Range<i64>, cramps: u32) {
    for n in nights {
        if cramps == 0 {
            journal.put_night(NightNote { quiet: true, ..NightNote::new(night(n)) }, now());
        }
        for one in 0..cramps {
            let evening = night(n).date().and_hms_opt(22, one, 0).expect("a time");
            let start = evening.and_local_timezone(*now().offset()).single().expect("a moment");
            let draft = Draft { id: CrampId::at(start), ..Draft::starting(start) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), now());
        }
    }
}

fn answer(journal: &mut Journal, n: i64, factor: &str, answer: Answer) {
    let mut note = journal.night(night(n)).cloned().unwrap_or_else(|| NightNote::new(night(n)));
    note.answers.insert(FactorId(factor.to_owned()), answer);
    journal.put_night(note, now());
}
