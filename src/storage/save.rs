//! From values to the store: one text at a time, each read again before it is written.
//!
//! Memory is right whatever happens here; an error names what is not on the device, and the caller keeps that name
//! to try again with the next change.

use std::fmt;

use super::{
    diary::Diary,
    keys::Key,
    load::{AbsorbError, absorb, lasts},
    notice::Trouble,
    restore::next_epoch,
    schema::{encode_book, encode_month},
    snapshot,
    store::{Store, StoreError},
    switch::{self, Recovery},
};
use crate::domain::Moment;
use crate::domain::sorted_set::SortedSet;

/// Why a text was not written. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveError {
    /// The device refused.
    Store(StoreError),
    /// What is stored there must not be touched.
    Locked,
    /// Everything was replaced by another tab: load again, then repeat the change.
    Replaced,
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Locked => f.write_str(
                "What is stored here cannot be read, so Unknot does not write over it. Save a backup to keep what \
                 you just entered.",
            ),
            Self::Replaced => f.write_str("Your journal was restored or deleted in another window."),
        }
    }
}

impl std::error::Error for SaveError {}

impl From<AbsorbError> for SaveError {
    fn from(error: AbsorbError) -> Self {
        match error {
            AbsorbError::Locked => Self::Locked,
            AbsorbError::Store(error) => Self::Store(error),
        }
    }
}

/// What could not be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unsaved {
    /// The keys whose texts on the device are older than memory; to be given to the next [`save`].
    pub keys: SortedSet<Key>,
    /// The first reason.
    pub why: Option<SaveError>,
}

impl Unsaved {
    /// Whether everything is on the device.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

/// Reads `key` again before it is changed, because another tab may have written it. Returns whether the diary changed.
pub fn refresh(
    store: &impl Store,
    key: &Key,
    diary: &mut Diary,
    epoch: Option<&str>,
    trouble: &mut Trouble,
    now: Moment,
) -> Result<bool, SaveError> {
    if store.get(&Key::Switch.to_string()).map_err(SaveError::Store)?.is_some() {
        return Err(match switch::recover(store) {
            Ok(Recovery::Finished | Recovery::Clean | Recovery::Dropped) => SaveError::Replaced,
            Ok(Recovery::Stuck(error, _)) | Err(error) => SaveError::Store(error),
            Ok(Recovery::Unreadable(_)) => SaveError::Locked,
        });
    }
    let stored = store.get(&Key::Epoch.to_string()).map_err(SaveError::Store)?;
    if stored.as_deref() != epoch {
        return Err(SaveError::Replaced);
    }
    if trouble.had_texts && is_emptied(store).map_err(SaveError::Store)? {
        return Err(SaveError::Replaced);
    }
    Ok(absorb(store, key, diary, trouble, now)?)
}

/// Whether nothing of the person's is stored any more: written again now, it would undo their deletion.
fn is_emptied(store: &impl Store) -> Result<bool, StoreError> {
    Ok(!store.keys()?.iter().any(|key| Key::parse(key).is_some_and(|key| lasts(&key))))
}

/// Writes the texts of `keys`, each read and merged first. Every key is tried, whatever happens to the others. What has
/// no `epoch` yet is given one.
pub fn save(
    store: &impl Store,
    keys: impl IntoIterator<Item = Key>,
    diary: &mut Diary,
    epoch: &mut Option<String>,
    trouble: &mut Trouble,
    now: Moment,
) -> Unsaved {
    let mut unsaved = Unsaved::default();
    for key in keys {
        let done = refresh(store, &key, diary, epoch.as_deref(), trouble, now).and_then(|_| {
            if lasts(&key) {
                begin_epoch(store, epoch, now).map_err(SaveError::Store)?;
            }
            write(store, &key, diary).map_err(SaveError::Store)
        });
        match done {
            Ok(()) => trouble.had_texts |= lasts(&key),
            Err(why) => {
                unsaved.why.get_or_insert(why);
                unsaved.keys.insert(key);
            }
        }
    }
    unsaved
}

/// Gives a journal that begins a name of its own: a tab that slept through the deletion of the one before must not take
/// this one for it, and complete it with what was deleted.
fn begin_epoch(store: &impl Store, epoch: &mut Option<String>, now: Moment) -> Result<(), StoreError> {
    if epoch.is_none() {
        let first = next_epoch(None, now);
        store.set(&Key::Epoch.to_string(), &first)?;
        *epoch = Some(first);
    }
    Ok(())
}

/// The text of `key` as memory has it; `None` when there is nothing to store.
pub fn text_of(key: &Key, diary: &Diary) -> Option<String> {
    match key {
        Key::Month(month) => diary.journal.has_month(*month).then(|| encode_month(&diary.journal, *month)),
        Key::Book(name) => Some(encode_book(&diary.books, *name)),
        Key::Settings => Some(diary.choices.encode()),
        Key::Session(id) => diary.sessions.get(id).map(super::session_note::SessionNote::encode),
        // The other keys hold nothing of the diary.
        _ => None,
    }
}

/// Where there is no room, the oldest copy of what was before makes it: what is said now is worth more.
fn write(store: &impl Store, key: &Key, diary: &Diary) -> Result<(), StoreError> {
    let Some(text) = text_of(key, diary) else { return Ok(()) };
    loop {
        let done = store.set(&key.to_string(), &text);
        let oldest = if done == Err(StoreError::Full) { snapshot::oldest(store)? } else { None };
        let Some(oldest) = oldest else { return done };
        store.remove(&oldest.to_string())?;
    }
}
