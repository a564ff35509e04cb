//! Whether the change was kept, from the evening check: yes, no, or not said.

use super::{Change, Trial};
use crate::domain::{
    drink::{DrinkGoal, USUAL_GOAL},
    factor::{Answer, FactorId},
    insight::Window,
    journal::{Journal, NightNote},
    routine::DONE,
};

/// How many evenings it was kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Kept.
    pub yes: u32,
    /// Not kept.
    pub no: u32,
    /// Nothing said.
    pub unsaid: u32,
}

/// What in the evening check tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// So many drinks or more.
    Drinks(u16),
    /// This answer to this question.
    Answer(FactorId, Answer),
}

impl Mark {
    fn on(&self, note: &NightNote) -> Option<bool> {
        match self {
            Self::Drinks(goal) => note.drinks.map(|drinks| drinks >= *goal),
            Self::Answer(id, kept) => note.answers.get(id).map(|answer| answer == kept),
        }
    }
}

impl Kept {
    /// Evenings with an answer.
    pub const fn said(self) -> u32 {
        self.yes + self.no
    }
}

impl Trial {
    /// What tells whether it was kept; `goal` is the person's own goal for drinks.
    pub fn mark(&self, goal: Option<DrinkGoal>) -> Option<Mark> {
        let id = |word: &str| FactorId(word.to_owned());
        Some(match self.change() {
            Change::Drinks => Mark::Drinks(goal.map_or(USUAL_GOAL.0, DrinkGoal::cups)),
            Change::Stretching => Mark::Answer(id(DONE), Answer::Yes),
            Change::AlcoholFree => Mark::Answer(id("alcohol"), Answer::No),
            Change::LooseCovers | Change::Own(_) => Mark::Answer(self.asks()?.clone(), Answer::Yes),
        })
    }
}

/// How many evenings of `windows` it was kept.
pub(super) fn kept(journal: &Journal, windows: &[Window], mark: Option<&Mark>) -> Kept {
    let mut kept = Kept::default();
    for window in windows {
        for back in 0..u64::from(window.nights()) {
            let note = journal.night(window.last().earlier(back));
            match note.and_then(|note| mark?.on(note)) {
                Some(true) => kept.yes += 1,
                Some(false) => kept.no += 1,
                None => kept.unsaid += 1,
            }
        }
    }
    kept
}
