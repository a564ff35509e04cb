//! Everything the person said and chose, as values: what is loaded, changed, saved and backed up.

use litemap::LiteMap;

use super::{
    books::{BookName, Books},
    keys::Key,
    meta::Choices,
    session_note::SessionNote,
};
use crate::domain::{Moment, journal::Journal, sorted_set::SortedSet};

/// Everything the person said and chose.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diary {
    /// Cramps and nights.
    pub journal: Journal,
    /// Own factors, medicines and the like.
    pub books: Books,
    /// The settings.
    pub choices: Choices,
    /// Guides that were opened and not yet become cramps, by their start.
    pub sessions: LiteMap<i64, SessionNote>,
}

impl Diary {
    /// Takes everything of `other` that was said later than ours.
    pub fn merge(&mut self, other: Self) {
        self.journal.merge(other.journal);
        self.books.merge(other.books);
        self.choices.merge(other.choices);
        for (id, note) in other.sessions {
            let note = self.sessions.get(&id).map_or_else(|| note.clone(), |ours| ours.joined(&note));
            self.sessions.insert(id, note);
        }
    }

    /// What of it was said at `from` or later, and not after `until` where that is given; deletions included. Sessions are
    /// left out, each has a key of its own.
    #[must_use]
    pub fn since(&self, from: Moment, until: Option<Moment>) -> Self {
        let is_late = |edited| edited >= from && until.is_none_or(|until| edited <= until);
        let choices = Some(&self.choices).filter(|choices| choices.edited.is_some_and(is_late));
        Self {
            journal: self.journal.since(from, until),
            books: self.books.since(from, until),
            choices: choices.cloned().unwrap_or_default(),
            sessions: LiteMap::new(),
        }
    }

    /// The keys under which it is stored, of parts that hold anything; sessions left out.
    pub fn keys(&self) -> SortedSet<Key> {
        let months = self.journal.months().into_iter().map(Key::Month);
        let books = BookName::ALL.into_iter().filter(|name| self.books.shelf(*name).newest_edit().is_some());
        let choices = self.choices.edited.map(|_| Key::Settings);
        months.chain(books.map(Key::Book)).chain(choices).collect()
    }

    /// When anything was last said; a backup older than this misses something.
    pub fn newest_edit(&self) -> Option<Moment> {
        let books = BookName::ALL.into_iter().filter_map(|name| self.books.shelf(name).newest_edit()).max();
        self.journal.newest_edit().max(books).max(self.choices.edited)
    }
}
