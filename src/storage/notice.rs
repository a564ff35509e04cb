//! What the person must be told about their stored texts, as sentences, and which texts must not be touched.

use std::fmt;

use super::{
    keys::Key,
    schema::{DecodeError, Refused},
    store::StoreError,
};
use crate::domain::sorted_set::SortedSet;

/// Something the person must be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The device's storage as a whole cannot be read.
    Blocked(StoreError),
    /// This text could not be got from the device; nothing is written over it.
    NotRead(Key, StoreError),
    /// This text could not be read and was rescued.
    Rescued(Key, DecodeError),
    /// Most of this text could be read; the whole was rescued because some of it could not.
    PartRescued(Key, Vec<Refused>),
    /// This text could not be read, and there was no way to rescue it: nothing is written over it.
    NotRescued(Key, StoreError),
    /// A newer Unknot wrote this text: nothing is written over it.
    Newer(Key),
    /// A restore or the like had been interrupted and is finished now.
    SwitchFinished,
    /// A restore or the like had been interrupted before anything was changed.
    SwitchDropped,
    /// A restore or the like was interrupted and cannot be finished now; nothing can be stored until it is.
    SwitchStuck(StoreError),
}

impl Notice {
    /// Whether the person can download something because of it.
    pub const fn has_rescue(&self) -> bool {
        matches!(self, Self::Rescued(..) | Self::PartRescued(..))
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked(error) => error.fmt(f),
            Self::NotRead(key, _) => write!(
                f,
                "{} could not be read from this device. Unknot leaves it alone. Close Unknot and start it again.",
                Subject(key)
            ),
            Self::Rescued(key, why) => write!(
                f,
                "{} could not be read. {why} The text is kept untouched, and you can download it under Data.",
                Subject(key)
            ),
            Self::PartRescued(key, refused) => write!(
                f,
                "{} could be read but for {} of its records. The whole text is kept untouched, and you can download \
                 it under Data.",
                Subject(key),
                refused.len()
            ),
            Self::NotRescued(key, error) => write!(
                f,
                "{} could not be read, and no copy of it could be made, so Unknot does not change it. {error}",
                Subject(key)
            ),
            Self::SwitchFinished => f.write_str("A restore or deletion that was interrupted is now finished."),
            Self::SwitchDropped => {
                f.write_str("A restore or deletion was interrupted before it began. Nothing was changed.")
            }
            Self::SwitchStuck(error) => {
                write!(
                    f,
                    "A restore or deletion is not finished yet, and until then nothing new can be stored. {error}"
                )
            }
            Self::Newer(key) => write!(
                f,
                "{} was written by a newer Unknot. It is left as it is. Update Unknot to see and change it.",
                Subject(key)
            ),
        }
    }
}

/// What a key holds, as the beginning of a sentence.
pub struct Subject<'a>(pub &'a Key);

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Key::Month(month) => write!(f, "The journal of {}", month.words()),
            Key::Settings => f.write_str("Your settings"),
            Key::Session(_) => f.write_str("A cramp that was being timed"),
            Key::Book(name) => write!(f, "Your list of {}", name.word()),
            Key::Switch | Key::Next(_) => f.write_str("A restore that was not finished"),
            Key::Rescue(..) | Key::Snapshot(_) => f.write_str("A kept copy"),
            Key::Run | Key::Meta | Key::Epoch => f.write_str("A note of Unknot's own"),
        }
    }
}

/// What stands in the way: texts that must not be written, and what was noticed since the last look.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Trouble {
    /// Keys that must not be written.
    pub locked: SortedSet<Key>,
    /// What the person must be told.
    pub notices: Vec<Notice>,
    /// Whether this tab ever found or wrote what only a deletion of everything takes away.
    pub(super) had_texts: bool,
}

impl Trouble {
    /// Notes that `key` must not be written, and why; said once.
    pub(super) fn lock(&mut self, key: &Key, notice: Notice) {
        if self.locked.insert(key.clone()) {
            self.notices.push(notice);
        }
    }
}
