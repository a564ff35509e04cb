//! Bringing everything back: from a backup, or from a snapshot; and taking everything away.

use super::{
    backup::{Backup, Unread},
    books::BookName,
    diary::Diary,
    keys::{Key, PREFIX},
    load::{Loaded, load},
    rescue::rescued,
    save::text_of,
    schema::DecodeError,
    snapshot::{self, is_the_persons},
    store::{Store, StoreError},
    switch::{self, Plan, SwitchError},
};
use crate::domain::Moment;
use crate::domain::sorted_set::SortedSet;

/// How a backup meets what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Of each record the newest edit wins; nothing else is lost.
    Merge,
    /// What is here goes, but for guides that still run.
    Replace,
}

/// What stands behind the person should the restore not be what they wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// A snapshot, made now. Where there is no room for it, nothing is changed.
    Snapshot,
    /// A backup file that the person has just saved.
    BackupFile,
}

/// Everything as it will be after `backup` is restored over `current`.
pub fn restored(current: &Diary, backup: &Diary, mode: Mode) -> Diary {
    let mut diary = match mode {
        Mode::Merge => current.clone(),
        Mode::Replace => Diary { sessions: current.sessions.clone(), ..Diary::default() },
    };
    diary.merge(backup.clone());
    diary
}

/// Restores `backup` over what is stored and over `memory`, which may hold what could not be written. All or nothing.
/// On success, what is returned takes the place of everything in memory; after [`SwitchError::Unfinished`] that is
/// what [`load`] returns.
pub fn restore(
    store: &impl Store,
    memory: &Diary,
    backup: &Backup,
    mode: Mode,
    guard: Guard,
    now: Moment,
) -> Result<Loaded, SwitchError> {
    let mut loaded = load(store, now);
    loaded.diary.merge(memory.clone());
    let diary = restored(&loaded.diary, &backup.diary, mode);
    let plan = plan(store, &diary, &loaded, &backup.unread, mode, now).map_err(SwitchError::NotBegun)?;
    let older = snapshot::all(store).map_err(SwitchError::NotBegun)?;
    let taken = match guard {
        Guard::Snapshot => Some(snapshot::take(store, now).map_err(SwitchError::NotBegun)?),
        Guard::BackupFile => None,
    };
    match switch::run(store, &plan) {
        // A file stands behind the person: older copies make room.
        Err(SwitchError::NotBegun(StoreError::Full)) if taken.is_none() && !older.is_empty() => {
            remove_all(store, &older)?;
            switch::run(store, &plan)?;
        }
        Err(error @ SwitchError::NotBegun(_)) => {
            // Of what did not happen no copy need be kept: it would take room, and seem to be of something.
            let _ = taken.map(|taken| remove_all(store, &[taken]));
            return Err(error);
        }
        done => done?,
    }
    Ok(load(store, now))
}

fn remove_all(store: &impl Store, keys: &[Key]) -> Result<(), SwitchError> {
    keys.iter().try_for_each(|key| store.remove(&key.to_string())).map_err(SwitchError::NotBegun)
}

/// The texts that make `diary` what is stored. Keys that must not be written are left alone.
fn plan(
    store: &impl Store,
    diary: &Diary,
    loaded: &Loaded,
    unread: &[Unread],
    mode: Mode,
    now: Moment,
) -> Result<Plan, StoreError> {
    let mut plan = Plan::default();
    let months = diary.journal.months().into_iter().map(Key::Month);
    let books = BookName::ALL.into_iter().map(Key::Book);
    let sessions = diary.sessions.keys().copied().map(Key::Session);
    let keys: SortedSet<Key> = months.chain(books).chain(sessions).chain([Key::Settings]).collect();
    if mode == Mode::Replace {
        let stored = store.keys()?;
        let stored = stored.iter().filter_map(|key| Key::parse(key)).filter(is_the_persons);
        plan.texts.extend(stored.filter(|key| !keys.contains(key)).map(|key| (key, None)));
    }
    for key in keys {
        let text = text_of(&key, diary);
        if store.get(&key.to_string())? != text {
            plan.texts.insert(key, text);
        }
    }
    plan.texts.retain(|key, _| !loaded.trouble.locked.contains(key));
    plan.texts.extend(rescues(store, unread, now)?);
    plan.texts.insert(Key::Epoch, Some(next_epoch(loaded.epoch.as_deref(), now)));
    Ok(plan)
}

/// The texts that the backup could not read either, under rescue keys, but for those that are here already.
fn rescues(store: &impl Store, unread: &[Unread], now: Moment) -> Result<Vec<(Key, Option<String>)>, StoreError> {
    let here = rescued(store)?;
    let is_here = |name: &str, text: &str| {
        here.iter().any(|r| matches!(&r.key, Key::Rescue(_, of) if of == name) && r.text == text)
    };
    let mut at = now.timestamp_millis();
    let mut texts = Vec::new();
    for Unread { key, text } in unread {
        let Some(name) = key.strip_prefix(PREFIX).filter(|name| !is_here(name, text)) else { continue };
        while store.get(&Key::Rescue(at, name.to_owned()).to_string())?.is_some() {
            at += 1;
        }
        texts.push((Key::Rescue(at, name.to_owned()), Some(text.clone())));
        at += 1;
    }
    Ok(texts)
}

/// A word that differs from the last one, so that other tabs notice.
pub(super) fn next_epoch(last: Option<&str>, now: Moment) -> String {
    let now = now.timestamp_millis();
    last.and_then(|last| last.parse::<i64>().ok()).map_or(now, |last| now.max(last.saturating_add(1))).to_string()
}

/// Why a snapshot was not brought back. The text is what the person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UndoError {
    /// There is no such snapshot, or the device did not give it.
    Gone,
    /// It cannot be read.
    Unreadable(DecodeError),
    /// It could not be put in place.
    Switch(SwitchError),
}

impl std::fmt::Display for UndoError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gone => f.write_str("That copy is no longer there. Nothing was changed."),
            Self::Unreadable(why) => write!(f, "That copy cannot be read. {why} Nothing was changed."),
            Self::Switch(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for UndoError {}

/// Brings back, byte for byte, what the snapshot under `key` remembers. All or nothing.
pub fn undo(store: &impl Store, key: &Key, now: Moment) -> Result<Loaded, UndoError> {
    let broken = |error| UndoError::Switch(SwitchError::NotBegun(error));
    let text = store.get(&key.to_string()).map_err(broken)?.ok_or(UndoError::Gone)?;
    let mut plan = snapshot::plan(store, &text).map_err(broken)?.map_err(UndoError::Unreadable)?;
    let epoch = store.get(&Key::Epoch.to_string()).map_err(broken)?;
    plan.texts.insert(Key::Epoch, Some(next_epoch(epoch.as_deref(), now)));
    switch::run(store, &plan).map_err(UndoError::Switch)?;
    Ok(load(store, now))
}
