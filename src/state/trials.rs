//! The trials' verbs: set one up, move it, pause it, stop it, take it away.

use leptos::prelude::*;

use super::app::{App, Gone, Undo};
use crate::{
    browser::clock,
    domain::{
        book::Record,
        factor::OwnFactor,
        night::NightOf,
        sorted_set::SortedSet,
        trial::{Change, Trial, TrialError, TrialId, running},
    },
    storage::{books::BookName, keys::Key},
    view::{format, trial},
};

impl App {
    /// Every trial, the newest first, as lines of a list.
    pub fn trials(self) -> Memo<Vec<trial::Row>> {
        let (diary, now) = (self.diary, self.now);
        Memo::new(move |_| {
            let mut rows: Vec<_> = diary.with(|d| d.books.trials.iter().map(|t| trial::row(t, now.get())).collect());
            rows.reverse();
            rows
        })
    }

    /// The trial that is not over, as a line.
    pub fn running_trial(self) -> Memo<Option<trial::Row>> {
        let (diary, now) = (self.diary, self.now);
        Memo::new(move |_| {
            diary.with(|d| {
                let running = running(d.books.trials.iter(), format::tonight(now.get()));
                running.map(|t| trial::row(t, now.get()))
            })
        })
    }

    /// One trial's page; `None` when there is no such trial.
    pub fn trial_sheet(self, id: TrialId) -> Memo<Option<trial::Sheet>> {
        let (diary, now) = (self.diary, self.now);
        let tonight = Memo::new(move |_| format::tonight(now.get()));
        Memo::new(move |_| {
            tonight.track();
            diary.with(|d| {
                let all: Vec<_> = d.books.trials.iter().cloned().collect();
                let one = d.books.trials.get(&id)?;
                Some(trial::Sheet::of(one, &all, &d.journal, &d.choices.settings, now.get_untracked()))
            })
        })
    }

    /// Where a trial stands; `None` when there is no such trial.
    pub fn trial(self, id: TrialId) -> Option<Trial> {
        self.diary.with_untracked(|d| d.books.trials.get(&id).cloned())
    }

    /// What to know before one is set up.
    pub fn trial_setup(self) -> trial::Setup {
        self.look(|journal| trial::Setup::of(journal, self.now.get_untracked()))
    }

    /// Sets up a trial whose change begins on `first`; the evening check asks about it from now on. Says why when it
    /// cannot be.
    pub fn begin_trial(self, change: Change, first: NightOf, weeks: u8) -> Result<TrialId, TrialError> {
        let now = clock::now();
        let tonight = format::tonight(now);
        if self.diary.with_untracked(|d| running(d.books.trials.iter(), tonight).is_some()) {
            return Err(TrialError::OneAtATime);
        }
        let question = change.question().map(str::to_owned);
        let factor = question.map(|question| self.factor_asking(&question)).transpose()?;
        let trial = Trial::new(now, change, factor.as_ref().map(|f| f.id().clone()), (first, tonight), weeks)?;
        let id = trial.id();
        if let Some(factor) = factor {
            self.put_factor(factor);
        }
        self.put_trial(trial);
        self.ask_to_keep_what_was_entered();
        Ok(id)
    }

    /// Changes a trial, or says why it cannot be so now.
    pub fn change_trial(
        self,
        id: TrialId,
        change: impl FnOnce(&Trial, NightOf) -> Result<Trial, TrialError>,
    ) -> Result<(), TrialError> {
        let trial = self.trial(id).ok_or(TrialError::NotNow)?;
        self.put_trial(change(&trial, format::tonight(clock::now()))?);
        Ok(())
    }

    /// Stops a trial; [`App::undo`] takes it up again.
    pub fn stop_trial(self, id: TrialId) -> Result<(), TrialError> {
        let before = self.trial(id).ok_or(TrialError::NotNow)?;
        self.change_trial(id, Trial::stopped)?;
        self.undo.set(Some(Undo { said: "Trial stopped.", gone: Gone::Trial(before), leads_away: false }));
        Ok(())
    }

    /// Takes a trial away, not its nights; [`App::undo`] brings it back.
    pub fn remove_trial(self, id: TrialId) {
        let mut taken = None;
        self.change(|diary, now| {
            taken = diary.books.trials.remove(&id, now);
            SortedSet::from([Key::Book(BookName::Trials)])
        });
        if let Some(trial) = taken {
            let gone = Gone::Trial(trial);
            self.undo.set(Some(Undo { said: "Trial deleted. Its nights stay.", gone, leads_away: true }));
        }
    }

    pub(super) fn put_trial(self, trial: Trial) {
        self.change(|diary, now| {
            diary.books.trials.put(trial, now);
            SortedSet::from([Key::Book(BookName::Trials)])
        });
    }

    /// The question in these words, asked again if it was retired; a new one if there is none.
    fn factor_asking(self, question: &str) -> Result<OwnFactor, TrialError> {
        let factor = OwnFactor::new(question, clock::now()).map_err(|_| TrialError::TooLong)?;
        Ok(self.factor_of_words(factor.question()).map_or(factor, |same| same.with_retired(false)))
    }
}
