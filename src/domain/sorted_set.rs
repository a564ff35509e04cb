//! A set kept in order in one list. The standard library's tree is quicker for many thousands, and each kind of it costs
//! the first load some two kilobytes; here a set has a handful of members.

use std::{slice, vec};

use serde::{Deserialize, Serialize};

/// Members in order, each once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SortedSet<T> {
    members: Vec<T>,
}

impl<T: Ord> SortedSet<T> {
    /// Without members.
    pub const fn new() -> Self {
        Self { members: Vec::new() }
    }

    /// Adds a member. Returns whether it was new.
    pub fn insert(&mut self, member: T) -> bool {
        let place = self.members.binary_search(&member);
        if let Err(place) = place {
            self.members.insert(place, member);
        }
        place.is_err()
    }

    /// Takes a member away. Returns whether it was there.
    pub fn remove(&mut self, member: &T) -> bool {
        let place = self.members.binary_search(member);
        if let Ok(place) = place {
            self.members.remove(place);
        }
        place.is_ok()
    }

    /// Whether this is a member.
    pub fn contains(&self, member: &T) -> bool {
        self.members.binary_search(member).is_ok()
    }

    /// How many members there are.
    pub const fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The members in order.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.members.iter()
    }

    /// Takes all members of another set, which is left empty.
    pub fn append(&mut self, other: &mut Self) {
        self.extend(std::mem::take(&mut other.members));
    }
}

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self { members: Vec::new() }
    }
}

impl<T: Ord> Extend<T> for SortedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, members: I) {
        for member in members {
            self.insert(member);
        }
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        let mut set = Self::new();
        set.extend(members);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for SortedSet<T> {
    fn from(members: [T; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<T> IntoIterator for SortedSet<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a SortedSet<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.iter()
    }
}

// Stored text may have been written by another hand, out of order or with a member twice.
impl<'de, T: Ord + Deserialize<'de>> Deserialize<'de> for SortedSet<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(from)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(members: &[u8], expected: &[u8]) {
        let set: SortedSet<u8> = members.iter().copied().collect();
        assert!(set.iter().eq(expected), "{set:?}");
        assert!(expected.iter().all(|member| set.contains(member)));
    }

    #[test]
    fn members_stand_in_order_and_once() {
        check(&[], &[]);
        check(&[3, 1, 2], &[1, 2, 3]);
        check(&[2, 1, 2, 1], &[1, 2]);
    }

    #[test]
    fn what_was_added_can_be_taken_away_once() {
        let mut set = SortedSet::from([1]);
        assert!(!set.insert(1) && set.insert(2));
        assert!(set.remove(&1) && !set.remove(&1));
        assert_eq!(set, SortedSet::from([2]));
    }

    #[test]
    fn text_out_of_order_is_read() {
        let set: SortedSet<u8> = serde_json::from_str("[2,1,2]").expect("a set");
        assert_eq!(set, SortedSet::from([1, 2]));
        assert_eq!(serde_json::to_string(&set).expect("text"), "[1,2]");
    }
}
