//! Text that cannot be read: copied under a rescue key, once, and never thrown away by the app itself.

use super::{
    keys::Key,
    store::{Store, StoreError},
};
use crate::domain::Moment;

/// A text that could not be read, kept untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescued {
    /// Where the copy is.
    pub key: Key,
    /// The text itself.
    pub text: String,
}

/// Copies `text`, found under `key`, to a rescue key, unless the same text of the same key is there already.
/// Returns whether it is a new copy.
pub fn rescue(store: &impl Store, key: &Key, text: &str, now: Moment) -> Result<bool, StoreError> {
    let copy = key.rescue(now);
    let Key::Rescue(_, name) = &copy else { return Ok(false) };
    for other in store.keys()?.iter().filter_map(|k| Key::parse(k)) {
        let same_name = matches!(&other, Key::Rescue(_, of) if of == name);
        if same_name && store.get(&other.to_string())?.as_deref() == Some(text) {
            return Ok(false);
        }
    }
    // Two texts of one key within one millisecond must not overwrite each other.
    let mut at = now.timestamp_millis();
    while store.get(&Key::Rescue(at, name.clone()).to_string())?.is_some() {
        at += 1;
    }
    store.set(&Key::Rescue(at, name.clone()).to_string(), text)?;
    Ok(true)
}

/// Every rescued text, oldest first.
pub fn rescued(store: &impl Store) -> Result<Vec<Rescued>, StoreError> {
    let mut keys: Vec<_> = store.keys()?.iter().filter_map(|k| Key::parse(k)).collect();
    keys.retain(|key| matches!(key, Key::Rescue(..)));
    keys.sort();
    let mut found = Vec::with_capacity(keys.len());
    for key in keys {
        if let Some(text) = store.get(&key.to_string())? {
            found.push(Rescued { key, text });
        }
    }
    Ok(found)
}
