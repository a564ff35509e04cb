//! A book's rules, tried one by one, and the laws of its merging.

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
    assert_eq!(ours.merge(theirs), SortedSet::from([2]));
    assert_eq!(ours.newest_edit(), Some(at(5)));
}

#[test]
fn comparing_tells_what_merging_would_do() {
    let (mut ours, mut theirs) = (Book::default(), Book::default());
    for id in 0..6 {
        ours.put(word(id, "same"), at(0));
    }
    theirs.merge(ours.clone());
    theirs.put(word(1, "changed"), at(1));
    theirs.remove(&2, at(1));
    ours.put(word(3, "newer here"), at(1));
    ours.remove(&4, at(1));
    ours.put(word(7, "only here"), at(1));
    theirs.put(word(8, "new"), at(1));
    let expected = Tally { new: 1, changed: 1, removed: 1, same: 2, newer_here: 2, only_here: 1 };
    assert_eq!(ours.compare(&theirs), expected);
    ours.merge(theirs.clone());
    let after = ours.compare(&theirs);
    assert_eq!((after.new, after.changed, after.removed), (0, 0, 0));
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
