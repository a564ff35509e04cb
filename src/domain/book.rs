//! Records by id, each with the moment of its last edit: the one shape in which everything a person says is kept.
//!
//! A removed record leaves a mark of when. So two books merge in any order, any number of times, to the same result:
//! of each record the newest edit wins.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use serde::{Serialize, de::DeserializeOwned};

use super::Moment;

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

impl<T: Serialize> Entry<T> {
    /// Whether this entry wins over `other`: the newer edit does. On a tie a kept record wins over a removal, then
    /// the one whose text sorts later, so that the outcome never depends on which side asks.
    pub fn wins_over(&self, other: &Self) -> bool {
        let text = |entry: &Self| serde_json::to_string(entry).unwrap_or_default();
        let order = self.edited.cmp(&other.edited).then_with(|| self.value.is_some().cmp(&other.value.is_some()));
        order.then_with(|| text(self).cmp(&text(other))).is_gt()
    }
}

/// Records of one kind, by id.
#[derive(Debug, Clone, PartialEq)]
pub struct Book<T: Record> {
    entries: BTreeMap<T::Id, Entry<T>>,
}

impl<T: Record> Default for Book<T> {
    fn default() -> Self {
        Self { entries: BTreeMap::new() }
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
    pub const fn entries(&self) -> &BTreeMap<T::Id, Entry<T>> {
        &self.entries
    }

    /// The entries, to be taken into another book.
    pub fn into_entries(self) -> BTreeMap<T::Id, Entry<T>> {
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
    pub fn merge(&mut self, other: Self) -> BTreeSet<T::Id> {
        other.entries.into_iter().filter_map(|(id, entry)| self.take(id.clone(), entry).then_some(id)).collect()
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
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Word(u8, String);

    impl Record for Word {
        type Id = u8;

        fn id(&self) -> u8 {
            self.0
        }
    }

    fn at(second: u32) -> Moment {
        Moment::parse_from_rfc3339(&format!("2026-11-22T03:12:{second:02}+01:00")).expect("a time")
    }

    fn word(id: u8, text: &str) -> Word {
        Word(id, text.into())
    }

    /// Few ids, moments and texts, so that ties and conflicts are common.
    fn books() -> impl Strategy<Value = Book<Word>> {
        let entry = (0_u8..4, 0_u32..4, proptest::option::of("[ab]"));
        proptest::collection::vec(entry, 0..8).prop_map(|rows| {
            let mut book = Book::default();
            for (id, second, text) in rows {
                book.take(id, Entry { edited: at(second), value: text.map(|t| word(id, &t)) });
            }
            book
        })
    }

    fn merged(mut a: Book<Word>, b: &Book<Word>) -> Book<Word> {
        a.merge(b.clone());
        a
    }

    #[test]
    fn what_is_put_can_be_read_changed_removed_and_brought_back() {
        let mut book = Book::default();
        assert_eq!(book.put(word(1, "a"), at(0)), None);
        assert_eq!(book.put(word(1, "b"), at(1)), Some(word(1, "a")));
        assert_eq!(book.remove(&1, at(2)), Some(word(1, "b")));
        assert_eq!((book.get(&1), book.knows(&1), book.iter().count()), (None, true, 0));
        assert_eq!(book.remove(&1, at(3)), None, "once removed, there is nothing more to remove");
        assert_eq!(book.put(word(1, "b"), at(4)), None);
        assert_eq!(book.get(&1), Some(&word(1, "b")));
    }

    #[test]
    fn what_is_said_last_wins_even_when_the_clock_was_set_back() {
        let mut book = Book::default();
        book.put(word(1, "first"), at(30));
        let older = book.clone();
        book.put(word(1, "last"), at(10));
        assert_eq!(merged(older.clone(), &book).get(&1), Some(&word(1, "last")));
        book.remove(&1, at(10));
        assert_eq!(merged(older, &book).get(&1), None);
    }

    #[test]
    fn a_removal_is_newer_than_what_it_removed_and_older_than_what_comes_back() {
        let mut book = Book::default();
        book.put(word(1, "a"), at(0));
        let before = book.clone();
        book.remove(&1, at(0));
        assert_eq!(merged(before.clone(), &book).get(&1), None);
        assert_eq!(merged(book, &before).get(&1), None);
    }

    #[test]
    fn merging_tells_what_changed() {
        let (mut ours, mut theirs) = (Book::default(), Book::default());
        ours.put(word(1, "a"), at(5));
        theirs.put(word(1, "b"), at(4));
        theirs.put(word(2, "c"), at(4));
        assert_eq!(ours.merge(theirs), BTreeSet::from([2]));
        assert_eq!(ours.newest_edit(), Some(at(5)));
    }

    proptest! {
        #[test]
        fn merging_twice_changes_nothing(a in books(), b in books()) {
            let mut once = merged(a, &b);
            prop_assert!(once.clone().merge(b.clone()).is_empty());
            prop_assert!(once.merge(once.clone()).is_empty());
        }

        #[test]
        fn the_order_of_merging_does_not_matter(a in books(), b in books(), c in books()) {
            prop_assert_eq!(merged(a.clone(), &b), merged(b.clone(), &a));
            prop_assert_eq!(merged(merged(a.clone(), &b), &c), merged(a, &merged(b, &c)));
        }
    }
}
