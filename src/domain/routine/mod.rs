//! The bedtime routine: which steps, in which order, how long, and standing or seated. Run by the same session as the
//! cramp guide.
//!
//! It begins as the programme of the bedtime trial (Hallegraeff 2012); everything else the person adds.

mod moves;
mod offer;
mod run;
mod strip;
#[cfg(test)]
mod tests;

pub use moves::{Aid, Move};
pub use offer::{Kind, Offer};
pub use run::go_on;
pub use strip::{DONE, six_weeks};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::book::Record;

/// Names the one routine there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoutineId {
    /// Before bed.
    #[default]
    Bedtime,
}

/// What a step is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// One of the sources.
    Known(Kind),
    /// The person's own, in their words.
    Own(String),
}

/// A step of the routine.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WrittenItem", into = "WrittenItem")]
pub struct Item {
    what: What,
    seconds: u16,
}

/// The routine: a valid one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Routine {
    seated: bool,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
struct WrittenItem {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    step: Option<Kind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<String>,
    seconds: u16,
}

#[derive(Serialize, Deserialize)]
struct Written {
    id: RoutineId,
    seated: bool,
    steps: Vec<Item>,
}

/// Why a routine cannot be so. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoutineError {
    /// No words.
    Empty,
    /// More than [`Item::LIMIT`] characters.
    TooLong,
    /// More than [`Routine::MOST`] steps.
    Full,
    /// The step is there already.
    Twice,
    /// Seconds outside what the step allows, or a step that is neither known nor own.
    NotAStep,
}

impl std::fmt::Display for RoutineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "Write a word or two first.",
            Self::TooLong => "That is too long. Keep it under 80 characters.",
            Self::Full => "The routine is full. Take a step out first.",
            Self::Twice => "This step is in the routine already.",
            Self::NotAStep => "This step cannot be so long or so short.",
        })
    }
}

impl std::error::Error for RoutineError {}

impl Item {
    /// The longest words of an own step, in characters.
    pub const LIMIT: usize = 80;
    /// The fewest and the most seconds of an own step.
    const OWN_BOUNDS: (u16, u16) = (10, 1800);
    const OWN_USUAL: u16 = 60;

    fn new(what: What, seconds: u16) -> Result<Self, RoutineError> {
        let what = match what {
            What::Own(words) => match words.trim() {
                "" => return Err(RoutineError::Empty),
                words if words.chars().count() > Self::LIMIT => return Err(RoutineError::TooLong),
                words => What::Own(words.to_owned()),
            },
            known @ What::Known(_) => known,
        };
        let item = Self { what, seconds };
        let (least, most) = item.bounds();
        if (least..=most).contains(&seconds) { Ok(item) } else { Err(RoutineError::NotAStep) }
    }

    /// What it is.
    pub const fn what(&self) -> &What {
        &self.what
    }

    /// How long each hold of it, or all of it, is.
    pub const fn seconds(&self) -> u16 {
        self.seconds
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        match &self.what {
            What::Known(kind) => kind.offer().title,
            What::Own(words) => words,
        }
    }

    /// The fewest and the most seconds.
    pub const fn bounds(&self) -> (u16, u16) {
        match &self.what {
            What::Known(kind) => kind.offer().bounds,
            What::Own(_) => Self::OWN_BOUNDS,
        }
    }
}

impl Default for Routine {
    /// The trial's stretches alone, seated: the version nobody falls in.
    fn default() -> Self {
        let stretches = Item { what: What::Known(Kind::Stretches), seconds: Kind::Stretches.offer().usual };
        Self { seated: true, items: vec![stretches] }
    }
}

impl Routine {
    /// The most steps.
    pub const MOST: usize = 20;

    /// Its steps, in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Whether stretches are done on a chair.
    pub const fn is_seated(&self) -> bool {
        self.seated
    }

    /// How long one run takes.
    pub fn length(&self) -> TimeDelta {
        self.programme().length()
    }

    /// The steps of the sources that are not in it.
    pub fn left_out(&self) -> Vec<Kind> {
        let has = |kind: &Kind| self.items.iter().any(|i| i.what == What::Known(*kind));
        Kind::ALL.into_iter().filter(|kind| !has(kind)).collect()
    }

    /// Does the stretches on a chair, or standing.
    pub const fn sit(&mut self, seated: bool) {
        self.seated = seated;
    }

    /// Adds a step at the end.
    pub fn add(&mut self, what: What) -> Result<(), RoutineError> {
        let seconds = if let What::Known(kind) = &what { kind.offer().usual } else { Item::OWN_USUAL };
        let item = Item::new(what, seconds)?;
        let mut steps = self.items.clone();
        steps.push(item);
        *self = Written { id: RoutineId::Bedtime, seated: self.seated, steps }.try_into()?;
        Ok(())
    }

    /// Takes a step out.
    pub fn remove(&mut self, index: usize) {
        if index < self.items.len() {
            self.items.remove(index);
        }
    }

    /// Moves a step to another place; the others close up.
    pub fn shift(&mut self, from: usize, to: usize) {
        if from < self.items.len() && to < self.items.len() {
            let item = self.items.remove(from);
            self.items.insert(to, item);
        }
    }

    /// Gives a step more or fewer seconds, within its bounds.
    pub fn lengthen(&mut self, index: usize, seconds: i32) {
        if let Some(item) = self.items.get_mut(index) {
            let (least, most) = item.bounds();
            let wanted = (i32::from(item.seconds) + seconds).clamp(least.into(), most.into());
            item.seconds = u16::try_from(wanted).unwrap_or(item.seconds);
        }
    }
}

impl TryFrom<WrittenItem> for Item {
    type Error = RoutineError;

    fn try_from(written: WrittenItem) -> Result<Self, RoutineError> {
        let what = match (written.step, written.own) {
            (Some(kind), None) => What::Known(kind),
            (None, Some(words)) => What::Own(words),
            _ => return Err(RoutineError::NotAStep),
        };
        Self::new(what, written.seconds)
    }
}

impl From<Item> for WrittenItem {
    fn from(item: Item) -> Self {
        let (step, own) = match item.what {
            What::Known(kind) => (Some(kind), None),
            What::Own(words) => (None, Some(words)),
        };
        Self { step, own, seconds: item.seconds }
    }
}

impl TryFrom<Written> for Routine {
    type Error = RoutineError;

    fn try_from(written: Written) -> Result<Self, RoutineError> {
        let items = written.steps;
        if items.len() > Self::MOST {
            return Err(RoutineError::Full);
        }
        let twice = |(i, item): (usize, &Item)| items[..i].iter().any(|other| other.what == item.what);
        if items.iter().enumerate().any(twice) {
            return Err(RoutineError::Twice);
        }
        Ok(Self { seated: written.seated, items })
    }
}

impl From<Routine> for Written {
    fn from(routine: Routine) -> Self {
        Self { id: RoutineId::Bedtime, seated: routine.seated, steps: routine.items }
    }
}

impl Record for Routine {
    type Id = RoutineId;

    fn id(&self) -> RoutineId {
        RoutineId::Bedtime
    }
}
