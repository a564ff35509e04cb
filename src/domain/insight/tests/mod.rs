//! Every figure against hand-worked journals, another statistics package, and the laws it must keep.

mod figures;
mod groups;
mod laws;
mod outside;
mod steps;

use chrono::TimeDelta;

use super::*;
use crate::domain::{
    Moment,
    body::{Muscle, Side},
    cramp::{Cramp, Draft, Severity, SleepLost},
    factor::Answer,
    journal::{Journal, NightNote},
    night::NightOf,
    remedy::{Effect, Remedy, RemedyUse},
};

/// The journal that is being written.
#[derive(Default)]
struct Written(Journal);

impl Written {
    /// One quiet night after the other.
    fn quiet(mut self, dates: &[&str]) -> Self {
        for date in dates {
            self.0.put_night(NightNote { quiet: true, ..self.note(date) }, edited());
        }
        self
    }

    /// `answer` to `factor` for each of some nights.
    fn answers(mut self, factor: &str, answer: Answer, dates: &[&str]) -> Self {
        for date in dates {
            let mut note = self.note(date);
            note.answers.insert(FactorId(factor.into()), answer);
            self.0.put_night(note, edited());
        }
        self
    }

    /// A cramp of which only the start is known.
    fn cramp(self, start: &str) -> Self {
        self.cramp_with(start, |_| ())
    }

    /// A cramp of which more is known.
    fn cramp_with(mut self, start: &str, tell: impl Fn(&mut Draft)) -> Self {
        let mut draft = Draft { id: self.0.free_id(at(start)), ..Draft::starting(at(start)) };
        tell(&mut draft);
        self.0.put_cramp(Cramp::new(draft).expect("a cramp"), edited());
        self
    }

    fn note(&self, date: &str) -> NightNote {
        self.0.night(night(date)).cloned().unwrap_or(NightNote::new(night(date)))
    }

    /// What it says when `tonight` is tonight.
    fn insights(&self, tonight: &str) -> Insights {
        Insights::of(&self.0, [], night(tonight))
    }
}

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(text).unwrap_or_else(|_| panic!("{text} is a time"))
}

fn night(date: &str) -> NightOf {
    NightOf::evening(date.parse().unwrap_or_else(|_| panic!("{date} is a date")))
}

fn edited() -> Moment {
    at("2026-11-22T12:00:00+01:00")
}

fn rate(recorded: u32, cramp_nights: u32, cramps: u32) -> Rate {
    Rate { recorded, cramp_nights, cramps }
}

fn lasted(minutes: i64) -> impl Fn(&mut Draft) {
    move |draft| draft.end = Some(draft.start + TimeDelta::minutes(minutes))
}
