//! Changing the journal: put, take away, bring back.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::app::{App, Undo};
use crate::{
    browser::clock,
    domain::cramp::{Cramp, CrampError, CrampId, Draft},
    storage::keys::Key,
};

impl App {
    /// Writes a cramp the person typed or corrected; says why when it cannot be.
    pub fn log_cramp(self, draft: Draft) -> Result<(), CrampError> {
        let cramp = Cramp::entered(Draft { confirmed: true, ..draft }, clock::now())?;
        self.put(cramp);
        self.ask_to_keep_what_was_typed();
        Ok(())
    }

    /// A cramp to be typed in, starting now, with an id of its own.
    pub fn new_draft(self) -> Draft {
        let now = clock::now();
        Draft { id: self.look(|j| j.free_id(now)), ..Draft::starting(now) }
    }

    /// Removes a cramp; [`App::undo`] brings it back.
    pub fn remove_cramp(self, id: CrampId) {
        if let Some(cramp) = self.take_cramp(id) {
            self.undo.set(Some(Undo { said: "Cramp deleted.", cramp }));
        }
    }

    /// Brings back what was removed last.
    pub fn undo(self) {
        if let Some(undo) = self.undo.get_untracked() {
            self.undo.set(None);
            self.put(undo.cramp);
        }
    }

    /// Leaves what was removed last removed.
    pub fn forget_undo(self) {
        self.undo.set(None);
    }

    pub(super) fn put(self, cramp: Cramp) {
        if self.look(|j| j.cramp(cramp.id()) == Some(&cramp)) {
            return;
        }
        self.change(|diary, now| BTreeSet::from([Key::Month(diary.journal.put_cramp(cramp, now))]));
    }

    pub(super) fn take_cramp(self, id: CrampId) -> Option<Cramp> {
        let mut taken = None;
        self.change(|diary, now| {
            let (cramp, month) = diary.journal.remove_cramp(id, now).unzip();
            taken = cramp;
            month.map(Key::Month).into_iter().collect()
        });
        taken
    }
}
