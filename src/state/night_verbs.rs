//! What is said of a whole night and the day before it, and what the two checks ask.

use leptos::prelude::*;

use super::app::{App, Gone, Undo};
use crate::domain::sorted_set::SortedSet;
use crate::{
    domain::{journal::NightNote, night::NightOf},
    storage::keys::Key,
    view::{evening, morning},
};

impl App {
    /// What is said of `night`; nothing yet is an empty note.
    pub fn night_note(self, night: NightOf) -> Memo<NightNote> {
        self.slice(move |j| j.night(night).cloned().unwrap_or_else(|| NightNote::new(night)))
    }

    /// Notes something about `night` at once. What is taken back altogether leaves no record.
    pub fn note_night(self, night: NightOf, change: impl FnOnce(&mut NightNote)) {
        self.look_again(&Key::Month(night.month()));
        let before = self.look(|j| j.night(night).cloned());
        let mut note = before.clone().unwrap_or_else(|| NightNote::new(night));
        change(&mut note);
        if before.as_ref() == Some(&note) || (before.is_none() && note.is_empty()) {
            return;
        }
        self.change(|diary, now| {
            let journal = &mut diary.journal;
            let month = if note.is_empty() {
                journal.remove_night(night, now).map(|(_, month)| month)
            } else {
                Some(journal.put_night(note, now))
            };
            month.map(Key::Month).into_iter().collect::<SortedSet<_>>()
        });
        self.ask_to_keep_what_was_entered();
    }

    /// Notes that `night` was quiet, where the question goes away with the answer; [`App::undo`] brings it back.
    pub fn note_quiet(self, night: NightOf) {
        self.note_night(night, |n| n.quiet = true);
        self.undo.set(Some(Undo { said: "Noted: a quiet night.", gone: Gone::Quiet(night), leads_away: false }));
    }

    /// What the morning check asks now; nothing between bedtime and morning, and nothing while a session runs.
    pub fn morning_due(self) -> Memo<Option<morning::Ask>> {
        let (diary, settings, now) = (self.diary, self.settings, self.now);
        Memo::new(move |_| {
            let (bedside, left_open) = (settings.with(|s| s.bedside), self.meta.with(|m| m.left_open));
            let due = diary.with(|d| morning::due(&d.journal, bedside, now.get(), left_open));
            let is_put_off = self.put_off.get() == Some(morning::last_night(now.get()));
            due.filter(|_| !is_put_off && !self.is_quiet_time())
        })
    }

    /// Leaves last night open: how it was is not asked again, also when the app is opened again. It stays not recorded.
    pub fn leave_night_open(self) {
        let night = morning::last_night(self.now.get_untracked());
        self.remember(|meta| meta.left_open = Some(night));
    }

    /// Puts the morning check off until the app is opened again.
    pub fn put_morning_off(self) {
        self.put_off.set(Some(morning::last_night(self.now.get_untracked())));
    }

    /// The night whose day the evening check asks about now, if it does.
    pub fn evening_due(self) -> Memo<Option<NightOf>> {
        let (settings, now) = (self.settings, self.now);
        Memo::new(move |_| {
            let due = evening::due(settings.with(|s| s.bedside), now.get());
            due.filter(|_| !self.is_quiet_time())
        })
    }
}
