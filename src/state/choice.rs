//! What the guide is set to: where it opens, and what a tap on the muscle, the leg or the position changes.

use leptos::prelude::*;

use super::{app::App, relief::Relief};
use crate::{
    domain::{
        body::{Muscle, Position, Side},
        cramp::Draft,
        session::Event,
        usual::usual,
    },
    storage::session_note::SessionNote,
};

/// What the guide was asked to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The muscle; the usual one until changed.
    pub muscle: Muscle,
    /// The leg; `None` until it is known.
    pub side: Option<Side>,
    /// How the person is.
    pub position: Position,
}

impl App {
    /// Another muscle: the guide begins anew, and the cramp is in that muscle.
    pub fn choose_muscle(self, muscle: Muscle) {
        self.choose(|choice| choice.muscle = muscle);
        self.note_of_guide(|draft| draft.muscle = Some(muscle));
    }

    /// The other leg.
    pub fn choose_side(self, side: Side) {
        self.choose(|choice| choice.side = Some(side));
        self.note_of_guide(|draft| draft.side = Some(side));
    }

    /// Lying, sitting or standing.
    pub fn choose_position(self, position: Position) {
        self.choose(|choice| choice.position = position);
    }

    /// Where the guide opens: as noted, else as usual.
    pub(super) fn choice_of(self, note: &SessionNote) -> Choice {
        let usual = self.usual_choice();
        Choice {
            muscle: note.muscle.unwrap_or(usual.muscle),
            side: note.side.or(usual.side),
            position: note.position.unwrap_or(usual.position),
        }
    }

    /// As chosen in Settings, else as learned, else the calf, lying down.
    pub fn usual_choice(self) -> Choice {
        let (muscle, side) = self.look(usual);
        self.settings.with_untracked(|s| Choice {
            muscle: s.usual_muscle.or(muscle).unwrap_or(Muscle::Calf),
            side: s.usual_side.or(side),
            position: s.usual_position.unwrap_or(Position::Lying),
        })
    }

    fn choose(self, change: impl FnOnce(&mut Choice)) {
        let Some(mut relief) = self.relief.get_untracked().filter(Relief::is_open) else { return };
        let before = relief.choice;
        change(&mut relief.choice);
        let new_plan = (before.muscle, before.position) != (relief.choice.muscle, relief.choice.position);
        let programme = relief.plan().programme();
        self.relief.set(Some(relief));
        if new_plan {
            self.happen(Event::Change(programme));
        }
        self.keep_note();
    }

    /// Writes what was said in the guide to its cramp.
    fn note_of_guide(self, change: impl FnOnce(&mut Draft)) {
        if let Some(id) = self.relief.with_untracked(|r| r.as_ref().map(|r| r.id)) {
            // Where it was is nothing that a rule could refuse.
            let _ = self.amend_cramp(id, change);
        }
    }
}
