//! A store in memory that counts its writes and can refuse one, all from one on, or be killed at one.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use crate::storage::store::{Store, StoreError};

/// What goes wrong at a write.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// This write alone is refused.
    Once(StoreError),
    /// This write and every later one are refused.
    FromThen(StoreError),
    /// The tab is killed: this write and everything after it never happen, and nobody hears of it.
    Killed,
}

#[derive(Debug, Default)]
pub struct Memory {
    pub texts: RefCell<BTreeMap<String, String>>,
    /// Writes and removals so far.
    pub writes: Cell<usize>,
    fault: Cell<Option<(usize, Fault)>>,
    /// The most characters of keys and texts together, if there is a limit.
    pub room: Cell<Option<usize>>,
}

impl Memory {
    pub fn of(texts: &[(&str, &str)]) -> Self {
        let memory = Self::default();
        memory.texts.borrow_mut().extend(texts.iter().map(|(k, t)| ((*k).to_owned(), (*t).to_owned())));
        memory
    }

    /// The same texts, no fault: what the next start finds.
    pub fn restarted(&self) -> Self {
        Self { texts: RefCell::new(self.texts.borrow().clone()), ..Self::default() }
    }

    /// Lets `fault` happen at the `at`-th write from now, counted from 0.
    pub fn fail(&self, at: usize, fault: Fault) {
        self.fault.set(Some((self.writes.get() + at, fault)));
    }

    pub fn text(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    pub fn put(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    /// Characters of keys and texts together, as a browser counts its quota.
    pub fn used(&self) -> usize {
        let letters = |text: &str| if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
        self.texts.borrow().iter().map(|(key, text)| letters(key) + letters(text)).sum()
    }

    /// Whether this write happens; an error is one that the app hears of.
    fn write(&self) -> Result<bool, StoreError> {
        let count = self.writes.replace(self.writes.get() + 1);
        match self.fault.get() {
            Some((at, Fault::Once(error))) if count == at => Err(error),
            Some((at, Fault::FromThen(error))) if count >= at => Err(error),
            Some((at, Fault::Killed)) if count >= at => Ok(false),
            _ => Ok(true),
        }
    }
}

impl Store for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.text(key))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if self.write()? {
            let before = self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
            if self.room.get().is_some_and(|room| self.used() > room) {
                match before {
                    Some(before) => self.put(key, &before),
                    None => drop(self.texts.borrow_mut().remove(key)),
                }
                return Err(StoreError::Full);
            }
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if self.write()? {
            self.texts.borrow_mut().remove(key);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}
