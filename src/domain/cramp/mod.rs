//! One cramp. Everything but the start may be unknown, and unknown stays unknown.

mod form;

use chrono::{Datelike, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{
    Moment,
    body::{Muscle, Side},
    night::{NightOf, YEARS},
    remedy::RemedyUse,
    written,
};

/// Names one cramp: the milliseconds since 1970 at which it was first recorded.
///
/// The same start adopted in two tabs gets the same id, so that it is one cramp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CrampId(pub i64);

impl CrampId {
    /// The id of a cramp first recorded at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(moment.timestamp_millis())
    }
}

impl std::fmt::Display for CrampId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Pain from 0 (none) to 10 (the worst). There is no default: not said is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Severity(u8);

impl Severity {
    /// The worst.
    pub const MAX: u8 = 10;

    /// A severity from 0 to 10.
    pub const fn new(value: u8) -> Result<Self, CrampError> {
        if value > Self::MAX { Err(CrampError::Severity) } else { Ok(Self(value)) }
    }

    /// 0 to 10.
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Severity {
    type Error = CrampError;

    fn try_from(value: u8) -> Result<Self, CrampError> {
        Self::new(value)
    }
}

impl From<Severity> for u8 {
    fn from(severity: Severity) -> Self {
        severity.0
    }
}

/// How much sleep a cramp cost, in steps that one tap can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SleepLost {
    /// None.
    None,
    /// Up to a quarter of an hour.
    QuarterHour,
    /// About half an hour.
    HalfHour,
    /// About an hour.
    Hour,
    /// Two hours or more.
    TwoHours,
}

impl SleepLost {
    /// Every step, least first.
    pub const ALL: [Self; 5] = [Self::None, Self::QuarterHour, Self::HalfHour, Self::Hour, Self::TwoHours];

    /// The words a person uses: "about 30 minutes".
    pub const fn words(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::QuarterHour => "up to 15 minutes",
            Self::HalfHour => "about 30 minutes",
            Self::Hour => "about an hour",
            Self::TwoHours => "2 hours or more",
        }
    }
}

/// One cramp: a valid one. Made from a [`Draft`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Draft", into = "Draft")]
pub struct Cramp(Draft);

/// A cramp as it is being written down: any of it may be missing or wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// Which cramp this is.
    pub id: CrampId,
    /// When it began.
    #[serde(deserialize_with = "written::always")]
    pub start: Moment,
    /// When it eased; `None` when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub end: Option<Moment>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub muscle: Option<Muscle>,
    /// Which leg.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// How bad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Whether it woke the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub woke_me: Option<bool>,
    /// How much sleep it cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleep_lost: Option<SleepLost>,
    /// Whether the muscle was still sore the next day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sore_after: Option<bool>,
    /// Whether the leg was swollen: asks the warning-sign question (evidence section C).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leg_swollen: Option<bool>,
    /// What was done, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<RemedyUse>,
    /// The person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether the person looked at it in daylight; a cramp of the guide is not, until the morning check.
    #[serde(default)]
    pub confirmed: bool,
}

impl Draft {
    /// A cramp that began at `start`, nothing else known.
    pub fn starting(start: Moment) -> Self {
        Self {
            id: CrampId::at(start),
            start,
            end: None,
            muscle: None,
            side: None,
            severity: None,
            woke_me: None,
            sleep_lost: None,
            sore_after: None,
            leg_swollen: None,
            remedies: Vec::new(),
            note: String::new(),
            confirmed: false,
        }
    }
}

impl Cramp {
    /// The longest a recorded cramp may last: a day. Longer is a slip of the date.
    pub const LONGEST: TimeDelta = TimeDelta::hours(24);
    /// The longest note, in characters.
    pub const NOTE_LIMIT: usize = 4_000;

    /// The cramp, if nothing in it contradicts itself.
    pub fn new(draft: Draft) -> Result<Self, CrampError> {
        if !YEARS.contains(&draft.start.year()) {
            return Err(CrampError::Year);
        }
        if let Some(end) = draft.end {
            if end < draft.start {
                return Err(CrampError::EndsBeforeStart);
            }
            if end - draft.start > Self::LONGEST {
                return Err(CrampError::TooLong);
            }
        }
        if draft.note.chars().count() > Self::NOTE_LIMIT {
            return Err(CrampError::NoteTooLong);
        }
        Ok(Self(draft))
    }

    /// Like [`Cramp::new`], for what a person types now: the start may not lie in the future.
    pub fn entered(draft: Draft, now: Moment) -> Result<Self, CrampError> {
        if draft.start > now {
            return Err(CrampError::StartsInFuture);
        }
        Self::new(draft)
    }

    /// What is recorded, to read.
    pub const fn get(&self) -> &Draft {
        &self.0
    }

    /// What is recorded, to change.
    pub fn into_draft(self) -> Draft {
        self.0
    }

    /// Which cramp this is.
    pub const fn id(&self) -> CrampId {
        self.0.id
    }

    /// The night it belongs to.
    pub fn night(&self) -> NightOf {
        NightOf::of(self.0.start)
    }

    /// How long it lasted; `None` when the end is unknown.
    pub fn duration(&self) -> Option<TimeDelta> {
        self.0.end.map(|end| end - self.0.start)
    }
}

impl TryFrom<Draft> for Cramp {
    type Error = CrampError;

    fn try_from(draft: Draft) -> Result<Self, CrampError> {
        Self::new(draft)
    }
}

impl From<Cramp> for Draft {
    fn from(cramp: Cramp) -> Self {
        cramp.0
    }
}

/// Why a cramp cannot be written down. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CrampError {
    /// The end is before the start.
    EndsBeforeStart,
    /// The start has not come yet.
    StartsInFuture,
    /// The start is not between 1900 and 2199.
    Year,
    /// It lasts longer than a day.
    TooLong,
    /// Not between 0 and 10.
    Severity,
    /// More than [`Cramp::NOTE_LIMIT`] characters.
    NoteTooLong,
}

impl std::fmt::Display for CrampError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::EndsBeforeStart => "It ends before it starts. Change one of the two times.",
            Self::StartsInFuture => "That time has not come yet. Choose an earlier one.",
            Self::Year => "Check the year of that date.",
            Self::TooLong => "That is longer than a day. Check the dates, or leave the end open.",
            Self::Severity => "Choose a number from 0 to 10, or leave it open.",
            Self::NoteTooLong => "The note is too long. Keep it under 4,000 characters.",
        })
    }
}

impl std::error::Error for CrampError {}

#[cfg(test)]
mod tests;
