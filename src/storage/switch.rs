//! A change of several texts that happens whole or not at all: restore, migration, delete everything.
//!
//! The new texts are written beside the old ones and read back; then one key, [`Key::Switch`], decides. What comes
//! after the decision can be repeated any number of times, and a start that finds it half done finishes it. What
//! comes before can be dropped.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{
    keys::{Key, PREFIX},
    meta::to_text,
    schema::{DecodeError, VERSION, check_version, parse},
    store::{Store, StoreError},
};
use crate::domain::sorted_set::SortedSet;

/// The texts to be: by key, `None` where there shall be nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The text of each key that changes.
    pub texts: LiteMap<Key, Option<String>>,
}

/// Why a switch did not happen, or not to its end. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SwitchError {
    /// Nothing was changed.
    NotBegun(StoreError),
    /// It is decided, and everything is there, but the last part waits for the next start.
    Unfinished(StoreError),
}

impl SwitchError {
    /// Whether nothing was changed because there is no room.
    pub const fn is_lack_of_room(&self) -> bool {
        matches!(self, Self::NotBegun(StoreError::Full))
    }
}

impl std::fmt::Display for SwitchError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotBegun(error) => write!(f, "Nothing was changed. {error}"),
            Self::Unfinished(_) => f.write_str("It is nearly done. Close Unknot and start it again to finish it."),
        }
    }
}

impl std::error::Error for SwitchError {}

/// What a start found of an earlier switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recovery {
    /// Nothing.
    Clean,
    /// It had been decided, and is finished now.
    Finished,
    /// It had not been decided, and is dropped now.
    Dropped,
    /// It has been decided, but cannot be finished now. These texts count instead of the ones in place.
    Stuck(StoreError, Plan),
    /// The decision cannot be read; what belongs to it must be rescued before it is dropped.
    Unreadable(DecodeError),
}

/// What stands under [`Key::Switch`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Decision {
    version: u64,
    /// Everything of ours goes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    clear: bool,
    /// Keys, without their prefix, whose texts wait under [`Key::Next`].
    #[serde(default, skip_serializing_if = "SortedSet::is_empty")]
    write: SortedSet<String>,
    /// Keys, without their prefix, whose texts go.
    #[serde(default, skip_serializing_if = "SortedSet::is_empty")]
    remove: SortedSet<String>,
}

/// Carries `plan` out.
pub fn run(store: &impl Store, plan: &Plan) -> Result<(), SwitchError> {
    let decision = prepare(store, plan).and_then(|decision| decide(store, &decision).map(|()| decision));
    match decision {
        Ok(decision) => finish(store, &decision).map_err(SwitchError::Unfinished),
        Err(error) => {
            // What is left over is dropped by the next start if it cannot be dropped now.
            let _ = drop_prepared(store);
            Err(SwitchError::NotBegun(error))
        }
    }
}

/// Removes everything of ours, and nothing else.
pub fn clear(store: &impl Store) -> Result<(), SwitchError> {
    let decision = Decision { version: VERSION, clear: true, ..Decision::default() };
    decide(store, &decision).map_err(SwitchError::NotBegun)?;
    finish(store, &decision).map_err(SwitchError::Unfinished)
}

/// Finishes or drops what an earlier start left half done.
pub fn recover(store: &impl Store) -> Result<Recovery, StoreError> {
    let Some(text) = store.get(&Key::Switch.to_string())? else {
        let dropped = drop_prepared(store)?;
        return Ok(if dropped { Recovery::Dropped } else { Recovery::Clean });
    };
    let decision: Decision = match parse(&text).and_then(|d: Decision| check_version(d.version).map(|()| d)) {
        Ok(decision) => decision,
        Err(why) => return Ok(Recovery::Unreadable(why)),
    };
    match finish(store, &decision) {
        Ok(()) => Ok(Recovery::Finished),
        Err(error) => Ok(Recovery::Stuck(error, pending(store, &decision)?)),
    }
}

/// Whether a switch was begun and is neither finished nor dropped: by a tab that was closed, or by one at work now.
pub fn is_begun(store: &impl Store) -> Result<bool, StoreError> {
    Ok(store.get(&Key::Switch.to_string())?.is_some() || !prepared(store)?.is_empty())
}

/// The texts that a switch has decided on and not put in place yet; none where nothing is decided, or it cannot be read.
pub fn decided(store: &impl Store) -> Result<Plan, StoreError> {
    let text = store.get(&Key::Switch.to_string())?;
    let decision = text.and_then(|text| parse::<Decision>(&text).ok()).filter(|d| check_version(d.version).is_ok());
    decision.map_or_else(|| Ok(Plan::default()), |decision| pending(store, &decision))
}

/// Takes away the texts of a switch that was not decided. Returns whether there were any.
pub fn drop_prepared(store: &impl Store) -> Result<bool, StoreError> {
    let prepared = prepared(store)?;
    for key in &prepared {
        store.remove(&key.to_string())?;
    }
    Ok(!prepared.is_empty())
}

/// The keys of texts that wait for a switch.
pub fn prepared(store: &impl Store) -> Result<Vec<Key>, StoreError> {
    let keys = store.keys()?;
    let waits = |key: &&String| key.strip_prefix(PREFIX).is_some_and(|name| name.starts_with("next/"));
    Ok(keys.iter().filter(waits).filter_map(|k| Key::parse(k)).collect())
}

/// Writes the new texts beside the old ones, and reads them back.
fn prepare(store: &impl Store, plan: &Plan) -> Result<Decision, StoreError> {
    drop_prepared(store)?;
    let mut decision = Decision { version: VERSION, ..Decision::default() };
    let mut longest = 0;
    for (key, text) in &plan.texts {
        let Some(text) = text else {
            decision.remove.insert(name(key));
            continue;
        };
        store.set(&key.next().to_string(), text)?;
        longest = longest.max(text.encode_utf16().count() + key.to_string().len());
        decision.write.insert(name(key));
    }
    // Each text is for a moment there twice while it is put in place: that room is taken now, so that a lack of it
    // shows before the decision.
    store.set(&reserve(), &" ".repeat(longest))?;
    for (key, text) in &plan.texts {
        if text.is_some() && store.get(&key.next().to_string())? != *text {
            return Err(StoreError::Broken);
        }
    }
    Ok(decision)
}

fn decide(store: &impl Store, decision: &Decision) -> Result<(), StoreError> {
    store.set(&Key::Switch.to_string(), &to_text(decision))
}

/// Puts the new texts in place of the old ones. May be repeated: a text that no longer waits is in place already.
fn finish(store: &impl Store, decision: &Decision) -> Result<(), StoreError> {
    store.remove(&reserve())?;
    for name in &decision.write {
        let next = Key::Next(name.clone()).to_string();
        if let Some(text) = store.get(&next)? {
            store.set(&format!("{PREFIX}{name}"), &text)?;
            store.remove(&next)?;
        }
    }
    for name in &decision.remove {
        store.remove(&format!("{PREFIX}{name}"))?;
    }
    let switch = Key::Switch.to_string();
    if decision.clear {
        for key in store.keys()?.iter().filter(|key| key.starts_with(PREFIX) && **key != switch) {
            store.remove(key)?;
        }
    }
    drop_prepared(store)?;
    store.remove(&switch)
}

/// What the texts will be once `decision` is finished, as far as they are not yet.
fn pending(store: &impl Store, decision: &Decision) -> Result<Plan, StoreError> {
    let mut plan = Plan::default();
    for name in &decision.write {
        let text = store.get(&Key::Next(name.clone()).to_string())?;
        if let (Some(key), Some(text)) = (Key::parse(&format!("{PREFIX}{name}")), text) {
            plan.texts.insert(key, Some(text));
        }
    }
    let all = if decision.clear { store.keys()? } else { Vec::new() };
    let gone = decision.remove.iter().map(|name| format!("{PREFIX}{name}")).chain(all);
    plan.texts.extend(gone.filter_map(|key| Some((Key::parse(&key)?, None))));
    Ok(plan)
}

fn name(key: &Key) -> String {
    key.to_string()[PREFIX.len()..].to_owned()
}

/// Where the room for putting texts in place is taken.
fn reserve() -> String {
    Key::Next("reserve".to_owned()).to_string()
}

/// A store as it will be once a stuck switch is finished; to read from.
pub struct Pending<'a, S> {
    store: &'a S,
    error: StoreError,
    plan: Plan,
}

impl<'a, S: Store> Pending<'a, S> {
    /// `store` with the texts of `plan` in place; every write is refused with `error`.
    pub const fn new(store: &'a S, error: StoreError, plan: Plan) -> Self {
        Self { store, error, plan }
    }
}

impl<S: Store> Store for Pending<'_, S> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match Key::parse(key).and_then(|key| self.plan.texts.get(&key)) {
            Some(text) => Ok(text.clone()),
            None => self.store.get(key),
        }
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Err(self.error)
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Err(self.error)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys: SortedSet<String> = self.store.keys()?.into_iter().collect();
        for (key, text) in &self.plan.texts {
            if text.is_some() {
                keys.insert(key.to_string())
            } else {
                keys.remove(&key.to_string())
            };
        }
        Ok(keys.into_iter().collect())
    }
}
