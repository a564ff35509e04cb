//! A self-trial: the person's own test of one change. Two weeks as they were, then some weeks with the change.
//!
//! The two weeks are simply the fourteen nights before the change begins, so nights that were recorded before anybody
//! thought of a trial count. A night is in the trial's figures only if it is recorded and over.
//!
//! Paused nights are on neither side, and the end moves back by as many nights: with a guest or a fever nobody knows
//! whether the change was kept. The two weeks before cannot be paused, because nothing is done in them; the beginning
//! can be moved instead.

mod change;
mod findings;
mod kept;
mod ratio;
mod stage;
#[cfg(test)]
mod tests;

pub use change::{Change, Own};
pub use findings::{BEFORE_NEEDED, Findings, Outcome, Side};
pub use kept::{Kept, Mark};
pub use ratio::{RateRatio, Rated};
pub use stage::{Stage, running};

use serde::{Deserialize, Serialize};

use super::{Moment, book::Record, factor::FactorId, insight::Window, night::NightOf};
use change::Word;

/// Names one trial: the milliseconds since 1970 at which it was set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TrialId(pub i64);

impl TrialId {
    /// The id of a trial set up at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(moment.timestamp_millis())
    }
}

/// Some nights without the change, in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Pause {
    /// The first night without.
    from: NightOf,
    /// The first night with the change again; `None` while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<NightOf>,
}

/// A trial: a valid one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Trial {
    id: TrialId,
    change: Change,
    asks: Option<FactorId>,
    first: NightOf,
    weeks: u8,
    pauses: Vec<Pause>,
    stopped: Option<NightOf>,
}

/// A trial as it is stored: any of it may be wrong.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Written {
    id: TrialId,
    change: Word,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<Own>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asks: Option<FactorId>,
    first: NightOf,
    weeks: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pauses: Vec<Pause>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stopped: Option<NightOf>,
}

/// Why a trial cannot be so. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrialError {
    /// No change chosen.
    Nothing,
    /// No words for a change of one's own.
    Empty,
    /// More than [`Own::LIMIT`] characters.
    TooLong,
    /// Another trial is not over.
    OneAtATime,
    /// The change would begin in the past, or later than two weeks from now.
    BadStart,
    /// Shorter or longer than a trial can be, or shorter than it has been already.
    BadLength,
    /// It has begun, is over, or is not paused: this cannot be done now.
    NotNow,
    /// Pauses that overlap, or a question that is missing: a broken file.
    Broken,
}

impl std::fmt::Display for TrialError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Choose what you want to change first.",
            Self::Empty => "Write a word or two first.",
            Self::TooLong => "That is too long. Keep it under 80 characters.",
            Self::OneAtATime => "One change at a time. Finish or stop the other trial first.",
            Self::BadStart => "Choose a first night from tonight to two weeks from now.",
            Self::BadLength => "Choose a length from 3 to 12 weeks, and not less than it has been already.",
            Self::NotNow => "That cannot be done now. Open the trial again to see where it stands.",
            Self::Broken => "This trial cannot be read.",
        })
    }
}

impl std::error::Error for TrialError {}

impl Trial {
    /// Nights before the change: two weeks, as in the run-in of the vitamin K trial (Tan 2024).
    pub const BASELINE: u8 = 14;
    /// The usual length in weeks: that of the stretching trial (Hallegraeff 2012).
    pub const USUAL_WEEKS: u8 = 6;
    /// The fewest and the most weeks. Our own limits: fewer say too little, and in more the seasons change.
    pub const WEEKS: std::ops::RangeInclusive<u8> = 3..=12;

    /// A trial set up at `now`, tonight being `tonight`. `asks` is the question of the evening check that tells whether
    /// the change was kept, for a change that has none of its own.
    pub fn new(
        now: Moment,
        change: Change,
        asks: Option<FactorId>,
        (first, tonight): (NightOf, NightOf),
        weeks: u8,
    ) -> Result<Self, TrialError> {
        may_begin(first, tonight)?;
        let (pauses, stopped) = (Vec::new(), None);
        Self { id: TrialId::at(now), change, asks, first, weeks, pauses, stopped }.checked()
    }

    /// What is changed.
    pub const fn change(&self) -> &Change {
        &self.change
    }

    /// The first night with the change.
    pub const fn first(&self) -> NightOf {
        self.first
    }

    /// How long the change lasts, pauses left out.
    pub const fn weeks(&self) -> u8 {
        self.weeks
    }

    /// The question of the evening check that was added for it.
    pub const fn asks(&self) -> Option<&FactorId> {
        self.asks.as_ref()
    }

    /// The nights before the change.
    pub fn baseline(&self) -> Window {
        Window::ending(self.first.earlier(1), Self::BASELINE.into())
    }

    /// Moves the beginning, as long as it lies ahead.
    pub fn begin_on(&self, first: NightOf, tonight: NightOf) -> Result<Self, TrialError> {
        if !matches!(self.stage(tonight), Stage::Before { .. }) {
            return Err(TrialError::NotNow);
        }
        may_begin(first, tonight)?;
        Ok(Self { first, ..self.clone() })
    }

    /// Makes it longer or shorter while it goes on; not shorter than it has been already.
    pub fn lasting(&self, weeks: u8, tonight: NightOf) -> Result<Self, TrialError> {
        if matches!(self.stage(tonight), Stage::Over { .. }) {
            return Err(TrialError::NotNow);
        }
        if u32::from(weeks) * 7 < self.done(tonight) {
            return Err(TrialError::BadLength);
        }
        Self { weeks, ..self.clone() }.checked()
    }

    /// Leaves nights out from `tonight` on.
    pub fn paused(&self, tonight: NightOf) -> Result<Self, TrialError> {
        if !matches!(self.stage(tonight), Stage::With { .. }) {
            return Err(TrialError::NotNow);
        }
        let mut trial = self.clone();
        trial.pauses.push(Pause { from: tonight, until: None });
        trial.checked()
    }

    /// Goes on with the change `tonight`. A pause that left no night out is forgotten.
    pub fn resumed(&self, tonight: NightOf) -> Result<Self, TrialError> {
        let mut trial = self.clone();
        match trial.pauses.pop() {
            Some(pause) if pause.until.is_none() && self.stopped.is_none() => {
                if tonight > pause.from {
                    trial.pauses.push(Pause { until: Some(tonight), ..pause });
                }
                trial.checked()
            }
            _ => Err(TrialError::NotNow),
        }
    }

    /// Ends it before its time; nights from `tonight` on count no more.
    pub fn stopped(&self, tonight: NightOf) -> Result<Self, TrialError> {
        if matches!(self.stage(tonight), Stage::Over { .. }) {
            return Err(TrialError::NotNow);
        }
        Ok(Self { stopped: Some(tonight), ..self.clone() })
    }

    fn checked(self) -> Result<Self, TrialError> {
        if !Self::WEEKS.contains(&self.weeks) {
            return Err(TrialError::BadLength);
        }
        let mut from = Some(self.first);
        let in_order = self.pauses.iter().all(|pause| {
            let after = from.is_some_and(|from| from <= pause.from);
            from = pause.until;
            after && pause.until.is_none_or(|until| pause.from < until)
        });
        // A stopped trial may have been stopped in a pause; nothing else limits when.
        if in_order && self.asks.is_some() == self.change.needs_question() { Ok(self) } else { Err(TrialError::Broken) }
    }
}

fn may_begin(first: NightOf, tonight: NightOf) -> Result<(), TrialError> {
    let ahead = first.since(tonight);
    if (0..=Trial::BASELINE.into()).contains(&ahead) { Ok(()) } else { Err(TrialError::BadStart) }
}

impl TryFrom<Written> for Trial {
    type Error = TrialError;

    fn try_from(written: Written) -> Result<Self, TrialError> {
        let Written { id, change, own, asks, first, weeks, pauses, stopped } = written;
        let change = Change::read(change, own).ok_or(TrialError::Broken)?;
        Self { id, change, asks, first, weeks, pauses, stopped }.checked()
    }
}

impl From<Trial> for Written {
    fn from(trial: Trial) -> Self {
        let Trial { id, change, asks, first, weeks, pauses, stopped } = trial;
        let (change, own) = change.write();
        Self { id, change, own, asks, first, weeks, pauses, stopped }
    }
}

impl Record for Trial {
    type Id = TrialId;

    fn id(&self) -> TrialId {
        self.id
    }
}
