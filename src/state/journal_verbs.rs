//! Changing the journal: put, take away, bring back.

use leptos::prelude::*;

use super::{
    app::{App, Gone, Undo},
    notice::Notice,
};
use crate::domain::sorted_set::SortedSet;
use crate::{
    browser::clock,
    domain::{
        cramp::{Cramp, CrampError, CrampId, Draft},
        journal::home,
        night::NightState,
    },
    storage::keys::Key,
};

impl App {
    /// Writes what was changed in the form of a cramp that stood as `shown`; says why when it cannot be.
    pub fn correct_cramp(self, draft: Draft, shown: &Draft) -> Result<(), CrampError> {
        self.look_again(&Key::Month(home(draft.id)));
        let now = self.look(|j| j.cramp(draft.id).cloned()).map(Cramp::into_draft);
        self.log_cramp(match now {
            Some(now) => draft.over(shown, now),
            None => draft,
        })
    }

    /// Writes a cramp the person typed; says why when it cannot be.
    pub fn log_cramp(self, draft: Draft) -> Result<(), CrampError> {
        let cramp = Cramp::entered(Draft { confirmed: true, ..draft }, clock::now())?;
        let night = cramp.night();
        let was_quiet = self.look(|j| j.state(night) == NightState::Quiet);
        self.put(cramp);
        self.ask_to_keep_what_was_entered();
        if was_quiet {
            self.notify(Notice::calm("You had marked that night as quiet. The cramp counts now."));
        }
        Ok(())
    }

    /// A cramp to be typed in, with an id of its own; it starts now until the person says when.
    pub fn new_draft(self) -> Draft {
        let now = clock::now();
        Draft { id: self.look(|j| j.free_id(now)), ..Draft::starting(now) }
    }

    /// Notes an answer about a cramp at once, without taking it as looked at.
    pub fn amend_cramp(self, id: CrampId, change: impl FnOnce(&mut Draft)) -> Result<(), CrampError> {
        let mut change = Some(change);
        self.amend_by(id, &mut |draft| change.take().into_iter().for_each(|change| change(draft)))
    }

    fn amend_by(self, id: CrampId, change: &mut dyn FnMut(&mut Draft)) -> Result<(), CrampError> {
        self.look_again(&Key::Month(home(id)));
        let Some(mut draft) = self.look(|j| j.cramp(id).cloned()).map(Cramp::into_draft) else { return Ok(()) };
        change(&mut draft);
        self.put(Cramp::new(draft)?);
        Ok(())
    }

    /// The person has looked at these cramps in daylight: what stayed open stays open.
    pub fn confirm_cramps(self, ids: &[CrampId]) {
        for id in ids {
            // Only the mark changes, which no rule can refuse.
            let _ = self.amend_cramp(*id, |draft| draft.confirmed = true);
        }
        self.ask_to_keep_what_was_entered();
    }

    /// Removes a cramp; [`App::undo`] brings it back, on the next page too if the removal `leads_away`.
    pub fn remove_cramp(self, id: CrampId, leads_away: bool) {
        if let Some(cramp) = self.take_cramp(id) {
            self.undo.set(Some(Undo { said: "Cramp deleted.", gone: Gone::Cramp(cramp), leads_away }));
        }
    }

    /// Brings back what was removed last.
    pub fn undo(self) {
        if let Some(undo) = self.undo.get_untracked() {
            self.undo.set(None);
            match undo.gone {
                Gone::Cramp(cramp) => self.put(cramp),
                Gone::Medicine(medicine) => self.put_medicine(medicine),
                Gone::Factor(factor) => self.put_factor(factor),
                Gone::Trial(trial) => self.put_trial(trial),
                Gone::Guide(cramp, note) => self.bring_back_guide(cramp, note),
                Gone::Quiet(night) => self.note_night(night, |n| n.quiet = false),
            }
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
        self.change(|diary, now| SortedSet::from([Key::Month(diary.journal.put_cramp(cramp, now))]));
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
