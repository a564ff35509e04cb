//! From the store to values. What cannot be read is rescued, told and left in place; the rest loads.

use super::{
    diary::Diary,
    keys::{Key, PREFIX},
    meta::{Choices, Meta},
    migrate,
    notice::{Notice, Trouble},
    rescue::rescue,
    schema::{DecodeError, Decoded, decode_book, decode_month},
    session_note::SessionNote,
    snapshot::is_the_persons,
    store::{Store, StoreError},
    switch::{self, Pending, Recovery},
};
use crate::domain::{Moment, night::Month};

/// Everything that was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Loaded {
    /// What the person said and chose, as far as it could be read.
    pub diary: Diary,
    /// What the app remembers of itself.
    pub meta: Meta,
    /// Which replacement of everything this is; see [`Key::Epoch`].
    pub epoch: Option<String>,
    /// Texts that must not be written, and what the person must be told.
    pub trouble: Trouble,
    /// The rescued texts there are, oldest first, those of earlier starts included.
    pub rescued: Vec<Key>,
    /// The months that [`Loaded::read_months`] has not read yet, newest last.
    pub waiting: Vec<Month>,
}

/// Loads everything, after finishing what an earlier start left half done.
pub fn load(store: &impl Store, now: Moment) -> Loaded {
    let mut loaded = begin(store, now);
    loaded.read_months(store, usize::MAX, now);
    loaded
}

/// Loads all but the months, which are left in [`Loaded::waiting`]: they grow with the years, and the first screen
/// needs only the last of them. A verb may change a month that still waits, because every save reads it first.
pub fn begin(store: &impl Store, now: Moment) -> Loaded {
    match switch::recover(store) {
        Ok(Recovery::Stuck(error, plan)) => {
            let mut loaded = read_all(&Pending::new(store, error, plan), now);
            // Nothing can be read later: the texts in place are not the ones that count.
            loaded.trouble.notices.push(Notice::SwitchStuck(error));
            loaded
        }
        Ok(recovery) => {
            let notice = match recovery {
                Recovery::Finished => Some(Notice::SwitchFinished),
                Recovery::Dropped => Some(Notice::SwitchDropped),
                Recovery::Unreadable(why) => Some(rescue_switch(store, why, now)),
                Recovery::Clean | Recovery::Stuck(..) => None,
            };
            // Should it fail, each text is still brought up to date as it is read.
            let _ = migrate::run(store, migrate::STEPS, now);
            let mut loaded = read_some(store, now);
            loaded.trouble.notices.extend(notice);
            loaded
        }
        Err(error) => {
            let mut loaded = Loaded::default();
            loaded.trouble.notices.push(Notice::Blocked(error));
            loaded
        }
    }
}

/// What counts while a switch is neither finished nor dropped, for the moment until it may be: another tab may be at
/// work on it. Changes nothing, and tells nothing that [`begin`] would not tell a moment later. `None` where there is
/// no such switch.
pub fn glance(store: &impl Store, now: Moment) -> Option<Loaded> {
    if !switch::is_begun(store).ok()? {
        return None;
    }
    let pending = Pending::new(store, StoreError::Broken, switch::decided(store).ok()?);
    Some(Loaded { trouble: Trouble::default(), ..read_all(&pending, now) })
}

fn read_all(store: &impl Store, now: Moment) -> Loaded {
    let mut loaded = read_some(store, now);
    loaded.read_months(store, usize::MAX, now);
    loaded
}

/// Keeps what belongs to a decision that cannot be read, then drops it.
fn rescue_switch(store: &impl Store, why: DecodeError, now: Moment) -> Notice {
    if matches!(why, DecodeError::Newer(_)) {
        return Notice::Newer(Key::Switch);
    }
    let rescue_all = || {
        for key in switch::prepared(store)?.into_iter().chain([Key::Switch]) {
            if let Some(text) = store.get(&key.to_string())? {
                rescue(store, &key, &text, now)?;
            }
        }
        store.remove(&Key::Switch.to_string())?;
        switch::drop_prepared(store)
    };
    match rescue_all() {
        Ok(_) => Notice::Rescued(Key::Switch, why),
        Err(error) => Notice::NotRescued(Key::Switch, error),
    }
}

fn read_some(store: &impl Store, now: Moment) -> Loaded {
    let mut loaded = Loaded::default();
    let mut keys = match store.keys() {
        Ok(keys) => keys.iter().filter_map(|text| Key::parse(text)).collect::<Vec<_>>(),
        Err(error) => {
            loaded.trouble.notices.push(Notice::Blocked(error));
            return loaded;
        }
    };
    keys.sort();
    for key in keys {
        match &key {
            Key::Month(month) => loaded.waiting.push(*month),
            Key::Meta => loaded.meta = read(store, &key).and_then(|t| Meta::decode(&t).ok()).unwrap_or_default(),
            Key::Epoch => loaded.epoch = read(store, &key),
            Key::Settings | Key::Book(_) | Key::Session(_) => {
                // What stands in the way is noted in `trouble`.
                let _ = absorb(store, &key, &mut loaded.diary, &mut loaded.trouble, now);
            }
            Key::Run | Key::Rescue(..) | Key::Snapshot(_) | Key::Next(_) | Key::Switch => {}
        }
    }
    loaded.list_rescued(store);
    loaded
}

impl Loaded {
    /// Reads up to `count` of the waiting months, newest first. Returns whether any still wait.
    pub fn read_months(&mut self, store: &impl Store, count: usize, now: Moment) -> bool {
        for _ in 0..count {
            let Some(month) = self.waiting.pop() else { break };
            // What stands in the way is noted in `trouble`.
            let _ = absorb(store, &Key::Month(month), &mut self.diary, &mut self.trouble, now);
        }
        self.list_rescued(store);
        !self.waiting.is_empty()
    }

    fn list_rescued(&mut self, store: &impl Store) {
        let keys = store.keys().unwrap_or_default();
        let kept = |key: &&String| key.strip_prefix(PREFIX).is_some_and(|name| name.starts_with("rescue/"));
        self.rescued = keys.iter().filter(kept).filter_map(|t| Key::parse(t)).collect();
        self.rescued.sort();
    }
}

fn read(store: &impl Store, key: &Key) -> Option<String> {
    store.get(&key.to_string()).ok().flatten()
}

/// Why a text could not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbsorbError {
    /// It must not be written either: it is from a newer version, or could not be rescued.
    Locked,
    /// The device refused to read it.
    Store(StoreError),
}

/// Reads the text under `key` and takes every record of it that is newer than what `diary` holds. Text that cannot be
/// read is rescued first, so that after an `Ok` the key may be written. Returns whether the diary changed.
pub fn absorb(
    store: &impl Store,
    key: &Key,
    diary: &mut Diary,
    trouble: &mut Trouble,
    now: Moment,
) -> Result<bool, AbsorbError> {
    let text = match store.get(&key.to_string()) {
        Ok(Some(text)) => text,
        Ok(None) => return Ok(false),
        Err(error) => {
            trouble.lock(key, Notice::NotRead(key.clone(), error));
            return Err(AbsorbError::Store(error));
        }
    };
    trouble.had_texts |= lasts(key);
    let (changed, notice) = match take(&text, key, diary, now) {
        Ok(Decoded { value, refused }) if refused.is_empty() => {
            trouble.locked.remove(key);
            return Ok(value);
        }
        Ok(Decoded { value, refused }) => (value, Notice::PartRescued(key.clone(), refused)),
        Err(DecodeError::Newer(_)) => {
            trouble.lock(key, Notice::Newer(key.clone()));
            return Err(AbsorbError::Locked);
        }
        Err(why) => (false, Notice::Rescued(key.clone(), why)),
    };
    match rescue(store, key, &text, now) {
        Ok(is_new) => {
            trouble.locked.remove(key);
            if is_new {
                trouble.notices.push(notice);
            }
            Ok(changed)
        }
        Err(error) => {
            trouble.lock(key, Notice::NotRescued(key.clone(), error));
            Err(AbsorbError::Locked)
        }
    }
}

/// Whether only a restore or a deletion of everything takes the text of `key` away. A session's goes with each cramp.
pub(super) fn lasts(key: &Key) -> bool {
    is_the_persons(key) && !matches!(key, Key::Session(_))
}

/// Decodes `text` by its key into the diary.
fn take(text: &str, key: &Key, diary: &mut Diary, now: Moment) -> Result<Decoded<bool>, DecodeError> {
    let whole = |value| Ok(Decoded { value, refused: Vec::new() });
    let text: &str = &migrate::migrated(key, text, migrate::STEPS);
    match key {
        Key::Month(month) => {
            let Decoded { value, refused } = decode_month(text, *month)?;
            Ok(Decoded { value: !diary.journal.merge(value).is_empty(), refused })
        }
        Key::Book(name) => decode_book(text, *name, diary.books.shelf_mut(*name)),
        Key::Settings => whole(diary.choices.merge(Choices::decode(text)?)),
        Key::Session(id) => {
            let note = SessionNote::decode(text, now)?;
            let note = diary.sessions.get(id).map_or_else(|| note.clone(), |known| known.joined(&note));
            let before = diary.sessions.insert(*id, note);
            whole(before.as_ref() != diary.sessions.get(id))
        }
        // The other keys hold nothing of the diary.
        _ => whole(false),
    }
}
