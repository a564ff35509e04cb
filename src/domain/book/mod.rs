//! Records by id, each with the moment of its last edit: the one shape in which everything a person says is kept.
//!
//! A removed record leaves a mark of when. So two books merge in any order, any number of times, to the same result:
//! of each record the newest edit wins.

use chrono::TimeDelta;
use litemap::LiteMap;
use serde::{Serialize, de::DeserializeOwned};

use super::Moment;
use crate::domain::sorted_set::SortedSet;

/// A thing that names itself and can be written down.
pub trait Record: Clone + PartialEq + Serialize + DeserializeOwned {
    /// What names it; never changes.
    type Id: Clone + Ord + Serialize + DeserializeOwned;

    /// Its name.
    fn id(&self) -> Self::Id;
}

/// A record and when it was last edited.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry<T> {
    /// When the person last changed it.
    pub edited: Moment,
    /// What it says now; `None` once it was removed.
    pub value: Option<T>,
}

impl<T: Serialize + PartialEq> Entry<T> {
    /// Whether this entry wins over `other`: the newer edit does. On a tie a kept record wins over a removal, then
    /// the one whose text sorts later, so that the outcome never depends on which side asks.
    pub fn wins_over(&self, other: &Self) -> bool {
        let text = |entry: &Self| serde_json::to_string(entry).unwrap_or_default();
        let order = self.edited.cmp(&other.edited).then_with(|| self.value.is_some().cmp(&other.value.is_some()));
        // Before every write the same text is read again: what is equal must be known without writing it down.
        if order.is_eq() && self.value == other.value {
            return false;
        }
        order.then_with(|| text(self).cmp(&text(other))).is_gt()
    }
}

/// What merging another book would do, in numbers of records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Only there, or removed here earlier than said there: they come.
    pub new: usize,
    /// Edited later there: they change.
    pub changed: usize,
    /// Removed there after they were last edited here: they go.
    pub removed: usize,
    /// The same on both sides.
    pub same: usize,
    /// Edited or removed later here: they stay as they are here.
    pub newer_here: usize,
    /// Unknown there: they stay, unless everything is replaced.
    pub only_here: usize,
}

/// Records of one kind, by id.
#[derive(Debug, Clone, PartialEq)]
pub struct Book<T: Record> {
    entries: LiteMap<T::Id, Entry<T>>,
}

impl<T: Record> Default for Book<T> {
    fn default() -> Self {
        Self { entries: LiteMap::new() }
    }
}

impl<T: Record> Book<T> {
    /// Records `value` as edited at `now`, in place of what its id said before, which is returned.
    pub fn put(&mut self, value: T, now: Moment) -> Option<T> {
        let id = value.id();
        let edited = self.later_than(&id, now);
        self.entries.insert(id, Entry { edited, value: Some(value) })?.value
    }

    /// Removes a record, leaving a mark of when. Returns what it said, so that [`Book::put`] can undo it.
    pub fn remove(&mut self, id: &T::Id, now: Moment) -> Option<T> {
        let edited = self.later_than(id, now);
        let entry = self.entries.get_mut(id).filter(|e| e.value.is_some())?;
        entry.edited = edited;
        entry.value.take()
    }

    /// One record, unless it was removed.
    pub fn get(&self, id: &T::Id) -> Option<&T> {
        self.entries.get(id)?.value.as_ref()
    }

    /// Whether the id was ever given, to a removed record too.
    pub fn knows(&self, id: &T::Id) -> bool {
        self.entries.contains_key(id)
    }

    /// Every record that was not removed, in order of id.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.entries.values().filter_map(|e| e.value.as_ref())
    }

    /// Every entry as it is stored, marks of removal included.
    pub const fn entries(&self) -> &LiteMap<T::Id, Entry<T>> {
        &self.entries
    }

    /// The entries, to be taken into another book.
    pub fn into_entries(self) -> LiteMap<T::Id, Entry<T>> {
        self.entries
    }

    /// Takes one stored entry if it wins over what is here. Returns whether it did.
    pub fn take(&mut self, id: T::Id, entry: Entry<T>) -> bool {
        let wins = self.entries.get(&id).is_none_or(|ours| entry.wins_over(ours));
        if wins {
            self.entries.insert(id, entry);
        }
        wins
    }

    /// Takes every entry of `other` that wins over ours. Returns the ids that changed.
    pub fn merge(&mut self, other: Self) -> SortedSet<T::Id> {
        other.entries.into_iter().filter_map(|(id, entry)| self.take(id.clone(), entry).then_some(id)).collect()
    }

    /// The records that were edited or removed at `from` or later, and not after `until` where that is given.
    #[must_use]
    pub fn since(&self, from: Moment, until: Option<Moment>) -> Self {
        let is_late = |edited| edited >= from && until.is_none_or(|until| edited <= until);
        let late = self.entries.iter().filter(|(_, entry)| is_late(entry.edited));
        Self { entries: late.map(|(id, entry)| (id.clone(), entry.clone())).collect() }
    }

    /// What merging `other` into this would do, record by record.
    pub fn compare(&self, other: &Self) -> Tally {
        let mut tally = Tally::default();
        for (id, theirs) in &other.entries {
            let ours = self.entries.get(id);
            let here = ours.and_then(|e| e.value.as_ref());
            let count = match (here, &theirs.value) {
                (None, None) => continue,
                (Some(ours), Some(theirs)) if ours == theirs => &mut tally.same,
                _ if ours.is_some_and(|ours| !theirs.wins_over(ours)) => &mut tally.newer_here,
                (None, Some(_)) => &mut tally.new,
                (Some(_), Some(_)) => &mut tally.changed,
                (Some(_), None) => &mut tally.removed,
            };
            *count += 1;
        }
        tally.only_here = self.entries.iter().filter(|(id, e)| e.value.is_some() && !other.knows(id)).count();
        tally
    }

    /// When anything in it was last edited.
    pub fn newest_edit(&self) -> Option<Moment> {
        self.entries.values().map(|e| e.edited).max()
    }

    /// `now`, or a moment after the last edit if the clock was set back: what is said last must win.
    fn later_than(&self, id: &T::Id, now: Moment) -> Moment {
        let after = |e: &Entry<T>| e.edited.checked_add_signed(TimeDelta::milliseconds(1)).unwrap_or(e.edited);
        self.entries.get(id).map_or(now, |e| now.max(after(e)))
    }
}

#[cfg(test)]
mod tests;
