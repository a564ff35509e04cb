//! A second tab, and the next start: the same code as the app's own, over the real storage of the device.

use std::cell::RefCell;

use unknot::{
    domain::{
        Moment,
        cramp::{Cramp, Draft},
        journal::NightNote,
    },
    storage::{
        diary::Diary,
        keys::{Key, PREFIX},
        load::{Loaded, load},
        save::{Unsaved, save},
        store::{Store, StoreError},
    },
};
use web_sys::Storage;

use crate::page::{other_tab, storage};

/// What happens before which write, counted from 0.
type Meanwhile = (usize, Box<dyn FnOnce()>);

/// A storage of the browser, with something that happens before one of its writes.
pub struct Tab {
    storage: Storage,
    writes: RefCell<usize>,
    meanwhile: RefCell<Option<Meanwhile>>,
}

impl Tab {
    /// The same storage as the app's, written from another tab: the app hears of it.
    pub fn other() -> Self {
        Self::of(other_tab())
    }

    fn of(storage: Storage) -> Self {
        Self { storage, writes: RefCell::default(), meanwhile: RefCell::default() }
    }

    /// Lets `happen` be done before this tab's `at`-th write from now, counted from 0.
    pub fn meanwhile(&self, at: usize, happen: impl FnOnce() + 'static) {
        self.writes.replace(0);
        self.meanwhile.replace(Some((at, Box::new(happen))));
    }

    /// How many writes there were since.
    pub fn writes(&self) -> usize {
        *self.writes.borrow()
    }

    /// Starts from what is stored.
    pub fn load(&self) -> Loaded {
        load(self, now())
    }

    /// Changes what it holds and writes it, as a verb does.
    pub fn change(&self, loaded: &mut Loaded, change: impl FnOnce(&mut Diary) -> Key) -> Unsaved {
        let key = change(&mut loaded.diary);
        let Loaded { diary, epoch, trouble, .. } = loaded;
        save(self, [key], diary, epoch, trouble, now())
    }

    fn write(&self) {
        let count = self.writes.replace_with(|count| *count + 1);
        let due = self.meanwhile.borrow().as_ref().is_some_and(|(at, _)| *at == count);
        if due && let Some((_, happen)) = self.meanwhile.take() {
            happen();
        }
    }
}

impl Store for Tab {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.storage.get_item(key).unwrap())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.write();
        self.storage.set_item(key, text).map_err(|_| StoreError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.write();
        self.storage.remove_item(key).unwrap();
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok((0..self.storage.length().unwrap()).filter_map(|n| self.storage.key(n).unwrap()).collect())
    }
}

/// What a start would find now. It is tried on a copy, so that what is stored stays as it is.
pub fn next_start() -> Loaded {
    let copy = web_sys::window().unwrap().session_storage().unwrap().unwrap();
    copy.clear().unwrap();
    let real = Tab::of(storage());
    for key in real.keys().unwrap().into_iter().filter(|key| key.starts_with(PREFIX)) {
        copy.set_item(&key, &real.get(&key).unwrap().unwrap()).unwrap();
    }
    let found = Tab::of(copy.clone()).load();
    copy.clear().unwrap();
    found
}

/// What a person would miss: what they said, without the moments at which they said it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub cramps: Vec<Draft>,
    pub nights: Vec<NightNote>,
    pub factors: Vec<(String, bool)>,
    pub voice: bool,
}

impl Said {
    /// What `diary` holds.
    pub fn of(diary: &Diary) -> Self {
        let factors = diary.books.factors.iter().map(|f| (f.question().to_owned(), f.is_retired()));
        Self {
            cramps: diary.journal.cramps().into_iter().cloned().map(Cramp::into_draft).collect(),
            nights: diary.journal.nights().cloned().collect(),
            factors: factors.collect(),
            voice: diary.choices.settings.voice,
        }
    }
}

/// The time, in UTC.
pub fn now() -> Moment {
    unknot::browser::clock::now()
}
