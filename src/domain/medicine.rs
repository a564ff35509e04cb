//! Medicines and supplements, in the person's own words: no names are offered, no dose is asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Moment, book::Record, written};

/// Names one medicine: the milliseconds since 1970 at which it was first written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MedicineId(pub i64);

impl MedicineId {
    /// The id of a medicine first written down at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(moment.timestamp_millis())
    }
}

/// What the person calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MedicineKind {
    /// A medicine.
    Medicine,
    /// A supplement.
    Supplement,
}

impl MedicineKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Medicine, Self::Supplement];

    /// The word a person uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Medicine => "medicine",
            Self::Supplement => "supplement",
        }
    }
}

/// A medicine or supplement: a valid one. Made from a [`MedicineDraft`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "MedicineDraft", into = "MedicineDraft")]
pub struct Medicine(MedicineDraft);

/// A medicine as it is being written down: any of it may be missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MedicineDraft {
    /// Which one this is.
    pub id: MedicineId,
    /// The person's own words.
    pub words: String,
    /// What the person calls it; `None` when not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MedicineKind>,
    /// The first day; `None` when not said.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub started: Option<NaiveDate>,
    /// The last day; `None` when it goes on, or was not said.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub stopped: Option<NaiveDate>,
}

impl MedicineDraft {
    /// Nothing said yet but that it is being written down at `now`.
    pub fn new(now: Moment) -> Self {
        Self { id: MedicineId::at(now), words: String::new(), kind: None, started: None, stopped: None }
    }
}

impl Medicine {
    /// The longest words, in characters.
    pub const LIMIT: usize = 200;

    /// What is recorded, to read.
    pub const fn get(&self) -> &MedicineDraft {
        &self.0
    }

    /// What is recorded, to change.
    pub fn into_draft(self) -> MedicineDraft {
        self.0
    }

    /// Whether it was taken on `date`: `None` when the dates do not tell.
    pub fn taken_on(&self, date: NaiveDate) -> Option<bool> {
        if self.0.stopped.is_some_and(|stopped| date > stopped) {
            return Some(false);
        }
        self.0.started.map(|started| started <= date)
    }
}

impl TryFrom<MedicineDraft> for Medicine {
    type Error = MedicineError;

    fn try_from(draft: MedicineDraft) -> Result<Self, MedicineError> {
        let draft = MedicineDraft { words: draft.words.trim().to_owned(), ..draft };
        if draft.words.is_empty() {
            return Err(MedicineError::Empty);
        }
        if draft.words.chars().count() > Self::LIMIT {
            return Err(MedicineError::TooLong);
        }
        match (draft.started, draft.stopped) {
            (Some(started), Some(stopped)) if stopped < started => Err(MedicineError::StopsBeforeStart),
            _ => Ok(Self(draft)),
        }
    }
}

impl From<Medicine> for MedicineDraft {
    fn from(medicine: Medicine) -> Self {
        medicine.0
    }
}

impl Record for Medicine {
    type Id = MedicineId;

    fn id(&self) -> MedicineId {
        self.0.id
    }
}

/// Why a medicine cannot be written down. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MedicineError {
    /// No words.
    Empty,
    /// More than [`Medicine::LIMIT`] characters.
    TooLong,
    /// The last day is before the first.
    StopsBeforeStart,
}

impl std::fmt::Display for MedicineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "Write what you call it first.",
            Self::TooLong => "That is too long. Keep it under 200 characters.",
            Self::StopsBeforeStart => "It stops before it starts. Change one of the two dates.",
        })
    }
}

impl std::error::Error for MedicineError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn medicine(words: &str, started: Option<&str>, stopped: Option<&str>) -> Result<Medicine, MedicineError> {
        let now = Moment::parse_from_rfc3339("2026-11-22T20:00:00+01:00").expect("a time");
        let draft = MedicineDraft { words: words.into(), ..MedicineDraft::new(now) };
        MedicineDraft { started: started.map(date), stopped: stopped.map(date), ..draft }.try_into()
    }

    fn check(words: &str, started: Option<&str>, stopped: Option<&str>, expected: Result<(), MedicineError>) {
        assert_eq!(medicine(words, started, stopped).map(drop), expected, "{words}");
    }

    #[test]
    fn only_the_words_are_needed() {
        check("water tablet", None, None, Ok(()));
        check(" ", Some("2026-11-01"), None, Err(MedicineError::Empty));
        check(&"x".repeat(201), None, None, Err(MedicineError::TooLong));
    }

    #[test]
    fn it_cannot_stop_before_it_starts() {
        check("a", Some("2026-11-02"), Some("2026-11-01"), Err(MedicineError::StopsBeforeStart));
        check("a", Some("2026-11-02"), Some("2026-11-02"), Ok(()));
        check("a", None, Some("2026-11-01"), Ok(()));
    }

    #[test]
    fn a_day_that_the_dates_do_not_cover_is_unknown() {
        let taken = |started, stopped| medicine("a", started, stopped).expect("valid").taken_on(date("2026-11-10"));
        assert_eq!(taken(None, None), None);
        assert_eq!(taken(None, Some("2026-11-11")), None);
        assert_eq!(taken(None, Some("2026-11-09")), Some(false));
        assert_eq!(taken(Some("2026-11-11"), None), Some(false));
        assert_eq!(taken(Some("2026-11-10"), None), Some(true));
    }
}
