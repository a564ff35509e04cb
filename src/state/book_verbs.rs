//! Changing the books beside the journal: factors of the person's own, medicines and supplements.

use leptos::prelude::*;

use super::app::{App, Gone, Undo};
use crate::domain::sorted_set::SortedSet;
use crate::{
    browser::clock,
    domain::{
        factor::{FactorError, FactorId, OwnFactor},
        medicine::{Medicine, MedicineDraft, MedicineError, MedicineId},
    },
    storage::{books::BookName, keys::Key},
};

impl App {
    /// Factors of the person's own, in the order they were added, retired ones too.
    pub fn own_factors(self) -> Memo<Vec<OwnFactor>> {
        let diary = self.diary;
        Memo::new(move |_| diary.with(|d| d.books.factors.iter().cloned().collect()))
    }

    /// Adds a factor; one of the same words that was retired is asked again instead, and keeps its history.
    pub fn add_factor(self, question: &str) -> Result<(), FactorError> {
        let factor = OwnFactor::new(question, clock::now())?;
        let same = self.factor_of_words(factor.question());
        self.put_factor(same.map_or(factor, |same| same.with_retired(false)));
        Ok(())
    }

    /// The factor that asks in these words, retired or not.
    pub(super) fn factor_of_words(self, question: &str) -> Option<OwnFactor> {
        let words = question.to_lowercase();
        self.diary.with_untracked(|d| d.books.factors.iter().find(|f| f.question().to_lowercase() == words).cloned())
    }

    /// Gives a factor other words; what was answered stays.
    pub fn rename_factor(self, id: &FactorId, question: &str) -> Result<(), FactorError> {
        if let Some(factor) = self.factor(id) {
            self.put_factor(factor.renamed(question)?);
        }
        Ok(())
    }

    /// Asks a factor no more, with undo, or asks it again; what was answered stays.
    pub fn retire_factor(self, id: &FactorId, retired: bool) {
        let Some(factor) = self.factor(id) else { return };
        if retired {
            let gone = Gone::Factor(factor.clone());
            self.undo.set(Some(Undo { said: "Not asked any more.", gone, leads_away: false }));
        }
        self.put_factor(factor.with_retired(retired));
    }

    /// Medicines and supplements, in the order they were added.
    pub fn medicines(self) -> Memo<Vec<Medicine>> {
        let diary = self.diary;
        Memo::new(move |_| diary.with(|d| d.books.medicines.iter().cloned().collect()))
    }

    /// A medicine to be typed in.
    pub fn new_medicine(self) -> MedicineDraft {
        MedicineDraft::new(clock::now())
    }

    /// Writes a medicine the person typed or corrected; says why when it cannot be.
    pub fn log_medicine(self, draft: MedicineDraft) -> Result<(), MedicineError> {
        self.put_medicine(Medicine::try_from(draft)?);
        Ok(())
    }

    /// Removes a medicine; [`App::undo`] brings it back.
    pub fn remove_medicine(self, id: MedicineId) {
        let mut taken = None;
        self.change(|diary, now| {
            taken = diary.books.medicines.remove(&id, now);
            SortedSet::from([Key::Book(BookName::Medicines)])
        });
        if let Some(medicine) = taken {
            let gone = Gone::Medicine(medicine);
            self.undo.set(Some(Undo { said: "Deleted from your medicines.", gone, leads_away: false }));
        }
    }

    pub(super) fn put_medicine(self, medicine: Medicine) {
        self.change(|diary, now| {
            diary.books.medicines.put(medicine, now);
            SortedSet::from([Key::Book(BookName::Medicines)])
        });
    }

    pub(super) fn put_factor(self, factor: OwnFactor) {
        self.change(|diary, now| {
            diary.books.factors.put(factor, now);
            SortedSet::from([Key::Book(BookName::Factors)])
        });
    }

    fn factor(self, id: &FactorId) -> Option<OwnFactor> {
        self.diary.with_untracked(|d| d.books.factors.get(id).cloned())
    }
}
