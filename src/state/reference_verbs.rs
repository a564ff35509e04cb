//! The reference's verbs: what the list of foods is narrowed to, the warning-sign answers that are kept, what was put off.

use leptos::prelude::*;

use super::app::App;
use crate::domain::sorted_set::SortedSet;
use crate::{
    browser::{clock, location},
    domain::triage::{
        Answers, Finding, Level, Reply, SafetyCheck,
        prompt::{Prompt, due},
    },
    storage::{books::BookName, keys::Key},
    view::food::Choice,
};

impl App {
    /// What the list of foods is narrowed to; it stays while the app is open, so that "back" finds it again.
    pub fn food_choice(self) -> Signal<Choice> {
        self.foods.into()
    }

    /// Narrows or sorts the list of foods.
    pub fn choose_foods(self, change: impl FnOnce(&mut Choice)) {
        self.foods.update(change);
    }

    /// Keeps a round of warning-sign answers for the report.
    pub fn keep_check(self, answers: Answers) {
        self.change(|diary, now| {
            diary.books.checks.put(SafetyCheck::of(now, answers), now);
            SortedSet::from([Key::Book(BookName::Checks)])
        });
    }

    /// Every round of warning-sign answers that was kept, the oldest first.
    pub fn checks(self) -> Memo<Vec<SafetyCheck>> {
        let diary = self.diary;
        Memo::new(move |_| diary.with(|d| d.books.checks.iter().cloned().collect()))
    }

    /// An urgent message that the answers so far come to and that was not seen: whoever left the questions early, or said
    /// yes to the one question that a cramp asked. It waits as long as the app is open, as the answers do.
    pub fn unread(self) -> Signal<Option<Level>> {
        self.unread.into()
    }

    /// Such a message now waits to be seen; `None` when the answers no longer come to one.
    pub fn leave_unread(self, message: Option<Level>) {
        self.unread.set(message);
    }

    /// The message was read, or every question was answered and the result stands on the screen.
    pub fn settle_unread(self) {
        self.unread.set(None);
        self.doubted_leg.set_value(false);
    }

    /// One leg may have a clot: said where a cramp asked. It counts until all questions were answered or its message was read.
    pub fn doubt_leg(self) {
        self.doubted_leg.set_value(true);
        self.unread.update(|waiting| *waiting = (*waiting).max(Some(Level::SameDay)));
    }

    /// What the questions begin with: what Settings say, and what a cramp was just asked about.
    pub fn known_signs(self) -> Answers {
        let mut known = self.settings.with_untracked(|s| Answers::known(&s.conditions));
        if self.doubted_leg.get_value() {
            known.set(Finding::OneLeg, Reply::NotSure);
        }
        known
    }

    /// What the journal asks the person to look at; nothing while nothing may disturb.
    pub fn prompts(self) -> Memo<Vec<Prompt>> {
        Memo::new(move |_| {
            if self.is_quiet_time() {
                return Vec::new();
            }
            let (put_off, now) = (self.settings.with(|s| s.put_off.clone()), self.now.get());
            self.diary.with(|d| due(&d.journal, &put_off, now))
        })
    }

    /// Puts a prompt off.
    pub fn put_off(self, prompt: Prompt) {
        self.choose_settings(|s| {
            s.put_off.insert(prompt, clock::now());
        });
    }

    /// A part of the page has just changed: moves the focus to its heading and scrolls the part into view.
    pub fn show_part(self, part: &'static str, heading: &'static str) {
        request_animation_frame(move || {
            location::focus(heading);
            location::show(part);
        });
    }
}
