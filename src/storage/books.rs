//! The books beside the journal: records by id that merge like cramps and nights.
//!
//! To add one: its name, its field, and its line in the matches of `Books`; the compiler asks for each.

use super::schema::{self, Refused, Row};
use crate::domain::{
    Moment,
    book::{Book, Record, Tally},
    factor::OwnFactor,
    medicine::Medicine,
    routine::Routine,
    triage::SafetyCheck,
    trial::Trial,
};

/// Which book. The order is the order in which they are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BookName {
    /// Factors of the person's own.
    Factors,
    /// Medicines and supplements.
    Medicines,
    /// Answers to the warning-sign questions.
    Checks,
    /// The bedtime routine.
    Routine,
    /// Self-trials.
    Trials,
}

impl BookName {
    /// Every book.
    pub const ALL: [Self; 5] = [Self::Factors, Self::Medicines, Self::Checks, Self::Routine, Self::Trials];

    /// Its key, and the name of its list in a text and in a backup.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Factors => "factors",
            Self::Medicines => "medicines",
            Self::Checks => "checks",
            Self::Routine => "routine",
            Self::Trials => "trials",
        }
    }

    /// The book that `word` names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.word() == word)
    }
}

/// Every book.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Books {
    /// Factors of the person's own.
    pub factors: Book<OwnFactor>,
    /// Medicines and supplements.
    pub medicines: Book<Medicine>,
    /// Answers to the warning-sign questions, kept for the report.
    pub checks: Book<SafetyCheck>,
    /// The bedtime routine; empty while nobody changed it.
    pub routine: Book<Routine>,
    /// Self-trials.
    pub trials: Book<Trial>,
}

impl Books {
    /// The book called `name`, to write down.
    pub fn shelf(&self, name: BookName) -> &dyn Shelf {
        match name {
            BookName::Factors => &self.factors,
            BookName::Medicines => &self.medicines,
            BookName::Checks => &self.checks,
            BookName::Routine => &self.routine,
            BookName::Trials => &self.trials,
        }
    }

    /// The book called `name`, to read into.
    pub fn shelf_mut(&mut self, name: BookName) -> &mut dyn Shelf {
        match name {
            BookName::Factors => &mut self.factors,
            BookName::Medicines => &mut self.medicines,
            BookName::Checks => &mut self.checks,
            BookName::Routine => &mut self.routine,
            BookName::Trials => &mut self.trials,
        }
    }

    /// What merging the book called `name` of `other` would do.
    pub fn compare(&self, other: &Self, name: BookName) -> Tally {
        match name {
            BookName::Factors => self.factors.compare(&other.factors),
            BookName::Medicines => self.medicines.compare(&other.medicines),
            BookName::Checks => self.checks.compare(&other.checks),
            BookName::Routine => self.routine.compare(&other.routine),
            BookName::Trials => self.trials.compare(&other.trials),
        }
    }

    /// The records that were edited at `from` or later, and not after `until` where that is given.
    #[must_use]
    pub fn since(&self, from: Moment, until: Option<Moment>) -> Self {
        Self {
            factors: self.factors.since(from, until),
            medicines: self.medicines.since(from, until),
            checks: self.checks.since(from, until),
            routine: self.routine.since(from, until),
            trials: self.trials.since(from, until),
        }
    }

    /// Takes every record of `other` that was edited later than ours.
    pub fn merge(&mut self, other: Self) {
        let Self { factors, medicines, checks, routine, trials } = other;
        self.factors.merge(factors);
        self.medicines.merge(medicines);
        self.checks.merge(checks);
        self.routine.merge(routine);
        self.trials.merge(trials);
    }
}

/// A book whose kind does not matter: rows out and in.
pub trait Shelf {
    /// Its records as the rows of a JSON array.
    fn rows(&self) -> String;

    /// When anything in it was last edited.
    fn newest_edit(&self) -> Option<Moment>;

    /// Takes every row of `list` that wins over what is here, and tells which could not be read.
    /// Returns whether anything changed.
    fn take_rows(&mut self, list: &'static str, rows: &[Row], refused: &mut Vec<Refused>) -> bool;
}

impl<T: Record> Shelf for Book<T> {
    fn rows(&self) -> String {
        schema::rows(self.entries().iter())
    }

    fn newest_edit(&self) -> Option<Moment> {
        Self::newest_edit(self)
    }

    fn take_rows(&mut self, list: &'static str, rows: &[Row], refused: &mut Vec<Refused>) -> bool {
        let entries = schema::read_rows::<T>(list, rows, |_| true, refused);
        entries.into_iter().fold(false, |changed, (id, entry)| self.take(id, entry) || changed)
    }
}
