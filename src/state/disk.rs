//! The diary and the device's storage: loading, and saving what a verb changed.
//!
//! A verb has written before it returns, because the tab may be killed right after. Two tabs cannot lose each other's
//! records: every text is read and merged before it is written, and a tab that hears of a foreign write merges it and,
//! if memory knew more, writes the whole.

use leptos::prelude::*;

use super::{
    app::App,
    notice::{Act, Notice},
};
use crate::{
    browser::{clock, local_storage},
    domain::{Moment, night::Month, sorted_set::SortedSet},
    storage::{
        diary::Diary,
        keys::Key,
        load::{Loaded, begin, glance},
        meta::Meta,
        notice::Trouble,
        save::{SaveError, refresh, save, text_of},
        store::{Store, StoreError},
    },
};

/// The device's localStorage, each call of which may be refused.
#[derive(Debug, Clone, Copy)]
pub(super) struct Device;

impl Store for Device {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        local_storage::get(key).map_err(refused)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        local_storage::set(key, text).map_err(refused)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        local_storage::remove(key).map_err(refused)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        local_storage::keys().map_err(refused)
    }
}

const fn refused(refusal: local_storage::Refusal) -> StoreError {
    match refusal {
        local_storage::Refusal::Denied => StoreError::Denied,
        local_storage::Refusal::Full => StoreError::Full,
        local_storage::Refusal::Broken => StoreError::Broken,
    }
}

/// What is known of the storage beside what it holds.
#[derive(Debug, Default)]
pub(super) struct Disk {
    /// Which replacement of everything the diary belongs to.
    epoch: Option<String>,
    /// What must not be written.
    pub(super) trouble: Trouble,
    /// What is older on the device than in memory.
    unsaved: SortedSet<Key>,
    /// Months that are not read yet, the newest last.
    pub(super) waiting: Vec<Month>,
}

/// Another tab has replaced everything: what was to be written belongs to what was before.
struct Replaced;

/// How many months are read before the first screen: this one and the one before.
const FIRST_MONTHS: usize = 2;

impl Disk {
    /// What the first screen needs of what counts now, while a switch waits to be finished or dropped.
    pub(super) fn glance(now: Moment) -> Option<(Self, Diary, Meta, Vec<Notice>)> {
        glance(&Device, now).map(Self::of)
    }

    /// Reads what the first screen needs.
    pub(super) fn open(now: Moment) -> (Self, Diary, Meta, Vec<Notice>) {
        let mut loaded = begin(&Device, now);
        loaded.read_months(&Device, FIRST_MONTHS, now);
        Self::of(loaded)
    }

    fn of(loaded: Loaded) -> (Self, Diary, Meta, Vec<Notice>) {
        let Loaded { diary, meta, epoch, mut trouble, waiting, .. } = loaded;
        let notices = tell(&mut trouble);
        (Self { epoch, trouble, waiting, unsaved: SortedSet::new() }, diary, meta, notices)
    }

    /// Whether another tab has replaced everything since this one read it.
    fn is_replaced(&self) -> bool {
        Device.get(&Key::Epoch.to_string()).is_ok_and(|epoch| epoch != self.epoch)
    }

    /// What must not be written.
    pub(super) const fn trouble(&self) -> &Trouble {
        &self.trouble
    }
}

impl App {
    /// Changes the diary as `change` says, and writes what it names.
    pub(super) fn change(self, change: impl FnOnce(&mut Diary, Moment) -> SortedSet<Key>) {
        let mut change = Some(change);
        self.change_by(&mut |diary, now| change.take().map(|change| change(diary, now)).unwrap_or_default());
    }

    /// The same for every kind of change, compiled once: of each verb a copy would weigh on the first load.
    fn change_by(self, change: &mut dyn FnMut(&mut Diary, Moment) -> SortedSet<Key>) {
        if self.disk.with_value(Disk::is_replaced) {
            self.catch_up(None);
        }
        let now = clock::now();
        let mut written = Ok(Vec::new());
        self.diary.update(|diary| {
            let keys = change(diary, now);
            self.disk.update_value(|disk| written = disk.write(diary, keys, now));
        });
        match written {
            Ok(told) => self.notify_all(told),
            Err(Replaced) => self.catch_up(Some(now)),
        }
    }

    /// Takes what another tab wrote under `key`; writes it again if memory knew more.
    pub(super) fn hear_of(self, key: &Key) {
        let now = clock::now();
        let mut told = Vec::new();
        let mut replaced = false;
        let mut diary = self.diary.get_untracked();
        self.disk.update_value(|disk| {
            match refresh(&Device, key, &mut diary, disk.epoch.as_deref(), &mut disk.trouble, now) {
                Err(SaveError::Replaced) => replaced = true,
                Err(_) => told = tell(&mut disk.trouble),
                Ok(_) => {
                    let mine = text_of(key, &diary);
                    let theirs = Device.get(&key.to_string()).ok().flatten();
                    // A session's note that is gone was finished over there; anything else is completed.
                    if mine.is_some() && mine != theirs && !matches!(key, Key::Session(_)) {
                        match disk.write(&mut diary, SortedSet::from([key.clone()]), now) {
                            Ok(notices) => told = notices,
                            Err(Replaced) => replaced = true,
                        }
                    }
                }
            }
        });
        if replaced {
            return self.catch_up_alone(None);
        }
        if self.diary.with_untracked(|known| *known != diary) {
            self.diary.set(diary);
        }
        self.notify_all(told);
    }

    /// Takes in what another tab wrote under `key` though this one never heard of it, as when it was frozen: what is
    /// changed next is changed as it stands now.
    pub(super) fn look_again(self, key: &Key) {
        let known = self.diary.with_untracked(|diary| text_of(key, diary));
        if noted(key).is_some_and(|text| Some(text) != known) {
            self.hear_of(key);
        }
    }

    /// Changes what the app remembers of itself, as the last tab to change it left it.
    pub(super) fn remember(self, change: impl FnOnce(&mut Meta)) {
        let mut meta = self.remembered();
        change(&mut meta);
        // Losing it loses nothing of the person's: at worst something is asked once more.
        keep(&Key::Meta, Some(&meta.encode()));
        self.meta.set(meta);
    }

    /// What the app remembers of itself on the device; what it has in memory, where the device gives nothing.
    pub(super) fn remembered(self) -> Meta {
        let stored = noted(&Key::Meta).and_then(|text| Meta::decode(&text).ok());
        stored.unwrap_or_else(|| self.meta.get_untracked())
    }

    /// Forgets a session's note: it is a cramp of the journal now, or none.
    pub(super) fn forget_session(self, id: i64) {
        let in_journal_only = self.disk.with_value(|disk| disk.unsaved.is_empty());
        let mut note = None;
        self.diary.update_untracked(|diary| note = diary.sessions.remove(&id));
        let key = Key::Session(id);
        // Kept while the journal itself could not be written: the next start adopts it again, with its end.
        if in_journal_only {
            keep(&key, None);
        } else if let Some(note) = note.filter(|note| note.end.is_some()) {
            keep(&key, Some(&note.encode()));
        }
    }
}

/// The text under `key`, as far as the device gives it.
pub(super) fn noted(key: &Key) -> Option<String> {
    Device.get(&key.to_string()).ok().flatten()
}

/// Keeps a text that may be lost, or takes it away.
pub(super) fn keep(key: &Key, text: Option<&str>) {
    let key = key.to_string();
    let _ = text.map_or_else(|| Device.remove(&key), |text| Device.set(&key, text));
}

/// Whether the device still holds a note of this session.
pub(super) fn is_noted(id: i64) -> bool {
    Device.get(&Key::Session(id).to_string()).is_ok_and(|text| text.is_some())
}

impl Disk {
    /// Writes `keys` and what could not be written before; returns what the person must be told.
    fn write(&mut self, diary: &mut Diary, mut keys: SortedSet<Key>, now: Moment) -> Result<Vec<Notice>, Replaced> {
        keys.append(&mut self.unsaved);
        let unsaved = save(&Device, keys, diary, &mut self.epoch, &mut self.trouble, now);
        self.unsaved = unsaved.keys;
        if unsaved.why == Some(SaveError::Replaced) {
            return Err(Replaced);
        }
        let mut told = tell(&mut self.trouble);
        // A refusal is told when it concerns what was entered; where only a session's note is refused, its cramp says it.
        let matters = self.unsaved.iter().any(|key| !matches!(key, Key::Session(_)));
        if let Some(why) = unsaved.why.filter(|_| matters) {
            told.push(Notice::alarm(format!("Not stored yet. {why}")).with(Act::DownloadAll));
        }
        Ok(told)
    }
}

/// What was noticed, as notices; each is told once.
pub(super) fn tell(trouble: &mut Trouble) -> Vec<Notice> {
    use crate::storage::notice::Notice as Found;
    let told = std::mem::take(&mut trouble.notices).into_iter().map(|found| {
        let notice = Notice::alarm(found.to_string());
        match &found {
            Found::Rescued(key, _) | Found::PartRescued(key, _) | Found::Newer(key) => {
                match Device.get(&key.to_string()).ok().flatten() {
                    Some(text) => notice.with(Act::Download { name: file_name(key), text }),
                    None => notice,
                }
            }
            _ => notice,
        }
    });
    told.collect()
}

/// A file name that says what the text was: `unknot-journal-2026-11.txt`.
pub(super) fn file_name(key: &Key) -> String {
    format!("{}.txt", key.to_string().replace('/', "-"))
}
