//! The months that the first screen does without: read a few at a time after it, or at once where the whole is asked for.

use std::time::Duration;

use leptos::prelude::*;

use super::{
    app::App,
    disk::{Device, Disk, tell},
    notice::Notice,
};
use crate::{
    browser::clock,
    domain::Moment,
    storage::{diary::Diary, load::Loaded},
};

/// How many months are read at a time afterwards, so that no turn takes long.
const NEXT_MONTHS: usize = 2;
/// How long the first screen is left alone before, so that it is drawn and answers at once.
const FIRST_SCREEN: Duration = Duration::from_millis(30);
/// How long others may have a turn between.
const NEXT_TURN: Duration = Duration::from_millis(4);

impl App {
    /// Whether the whole journal is read. What is counted before would be too little.
    pub fn is_whole(self) -> Signal<bool> {
        self.whole.into()
    }

    /// Reads the older months a few at a time, after the first screen.
    pub(super) fn read_waiting_months(self) {
        let is_whole = self.disk.with_value(|disk| disk.waiting.is_empty());
        self.whole.set(is_whole);
        if !is_whole {
            set_timeout(move || self.read_next_months(), FIRST_SCREEN);
        }
    }

    /// Reads what is not read yet at once, for what is taken away or compared as a whole.
    pub(super) fn read_all_months(self) {
        while self.read_some_months() {}
    }

    fn read_next_months(self) {
        if self.read_some_months() {
            set_timeout(move || self.read_next_months(), NEXT_TURN);
        }
    }

    /// Reads some months, if there are any left; returns whether there are after that. What is shown is made anew once, when
    /// all is read.
    fn read_some_months(self) -> bool {
        if self.disk.with_value(|disk| disk.waiting.is_empty()) {
            return false;
        }
        let now = clock::now();
        let mut told = Vec::new();
        self.diary.update_untracked(|diary| {
            self.disk.update_value(|disk| told = disk.read_next(diary, now));
        });
        self.notify_all(told);
        let is_whole = self.disk.with_value(|disk| disk.waiting.is_empty());
        if is_whole {
            self.diary.notify();
            self.whole.set(true);
        }
        !is_whole
    }
}

impl Disk {
    fn read_next(&mut self, diary: &mut Diary, now: Moment) -> Vec<Notice> {
        let mut loaded = Loaded {
            diary: std::mem::take(diary),
            trouble: std::mem::take(&mut self.trouble),
            waiting: std::mem::take(&mut self.waiting),
            ..Loaded::default()
        };
        loaded.read_months(&Device, NEXT_MONTHS, now);
        (*diary, self.trouble, self.waiting) = (loaded.diary, loaded.trouble, loaded.waiting);
        tell(&mut self.trouble)
    }
}
