//! A copy of every text as it stands, made before a restore or a migration, to go back to.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{
    keys::Key,
    meta::to_text,
    schema::{DecodeError, VERSION, check_version, parse},
    store::{Store, StoreError},
    switch::Plan,
};
use crate::domain::{Moment, as_object::as_object};

/// How many are kept while there is room.
const KEPT: usize = 2;

#[derive(Debug, Serialize, Deserialize)]
struct Snapshot {
    version: u64,
    /// The texts, by their whole key.
    #[serde(serialize_with = "as_object")]
    texts: LiteMap<String, String>,
}

/// Copies every text that a person can change. Older snapshots make room: two are kept, or one, or only this.
pub fn take(store: &impl Store, now: Moment) -> Result<Key, StoreError> {
    let mut texts = LiteMap::new();
    for key in store.keys()?.into_iter().filter(|key| Key::parse(key).is_some_and(|k| is_the_persons(&k))) {
        if let Some(text) = store.get(&key)? {
            texts.insert(key, text);
        }
    }
    let text = to_text(&Snapshot { version: VERSION, texts });
    let mut older = all(store)?;
    let newest = older.last().map_or(0, |key| if let Key::Snapshot(at) = key { at + 1 } else { 0 });
    let key = Key::Snapshot(now.timestamp_millis().max(newest));
    loop {
        match store.set(&key.to_string(), &text) {
            Ok(()) => break,
            Err(StoreError::Full) if !older.is_empty() => store.remove(&older.remove(0).to_string())?,
            Err(error) => return Err(error),
        }
    }
    while older.len() >= KEPT {
        store.remove(&older.remove(0).to_string())?;
    }
    Ok(key)
}

/// The oldest snapshot, if there is one. Not by putting all in order: what every save may need weighs on the first load.
pub fn oldest(store: &impl Store) -> Result<Option<Key>, StoreError> {
    let keys = store.keys()?;
    Ok(keys.iter().filter_map(|k| Key::parse(k)).filter(|k| matches!(k, Key::Snapshot(_))).min())
}

/// Every snapshot, oldest first.
pub fn all(store: &impl Store) -> Result<Vec<Key>, StoreError> {
    let keys = store.keys()?;
    let mut found: Vec<_> =
        keys.iter().filter_map(|k| Key::parse(k)).filter(|k| matches!(k, Key::Snapshot(_))).collect();
    found.sort();
    Ok(found)
}

/// The plan that brings back what `text`, found under a snapshot key, remembers.
pub fn plan(store: &impl Store, text: &str) -> Result<Result<Plan, DecodeError>, StoreError> {
    let snapshot: Snapshot = match parse(text).and_then(|s: Snapshot| check_version(s.version).map(|()| s)) {
        Ok(snapshot) => snapshot,
        Err(error) => return Ok(Err(error)),
    };
    let mut plan = Plan::default();
    for key in store.keys()?.iter().filter_map(|k| Key::parse(k)).filter(is_the_persons) {
        plan.texts.insert(key, None);
    }
    for (key, text) in snapshot.texts {
        if let Some(key) = Key::parse(&key).filter(is_the_persons) {
            plan.texts.insert(key, Some(text));
        }
    }
    Ok(Ok(plan))
}

/// Whether a key holds what the person said or chose.
pub fn is_the_persons(key: &Key) -> bool {
    matches!(key, Key::Settings | Key::Session(_) | Key::Month(_) | Key::Book(_))
}
