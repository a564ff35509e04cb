//! Reminders: a calendar file for the phone, and a line while the app is open and the routine is still to be done.

use leptos::prelude::*;

use super::{app::App, backup::FileError, routine::Run};
use crate::{
    browser::{clock, file, notification},
    domain::{night::NightOf, reminder::Reminders},
    storage::ics::{CALENDAR, Reminder, calendar},
};

/// What the device's notifications say.
const TIME_FOR_ROUTINE: &str = "Time for your bedtime routine.";
const TIME_FOR_MORNING: &str = "How was your night? It takes a moment.";

/// Whether the device's own notifications can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notifying {
    /// The device has none for a page, or the person refused.
    Not,
    /// The person can be asked.
    CanAsk,
    /// It may.
    May,
}

impl App {
    /// Whether the routine is due now. Also in the bedside hours, because it belongs before bedtime; never in a session.
    pub fn routine_due(self) -> Memo<bool> {
        Memo::new(move |_| {
            let busy = self.relief.with(|r| r.as_ref().is_some_and(super::Relief::is_open))
                || self.run.with(|r| r.as_ref().is_some_and(Run::is_open));
            let (reminders, now) = (self.settings.with(|s| s.reminders), self.now.get());
            !busy && self.diary.with(|d| reminders.routine_due(&d.journal, now))
        })
    }

    /// Hands over a calendar file with the reminders that have a time.
    pub async fn save_reminders(self) -> Result<&'static str, FileError> {
        let Reminders { routine, morning } = self.settings.with_untracked(|s| s.reminders);
        let routine = routine.map(|at| Reminder { id: "bedtime-routine", title: "Bedtime routine (Unknot)", at });
        let morning = morning.map(|at| Reminder { id: "morning-check", title: "How was the night? (Unknot)", at });
        let reminders: Vec<_> = routine.into_iter().chain(morning).collect();
        match file::hand_over("unknot-reminders.ics", CALENDAR, &calendar(&reminders, clock::now())).await {
            file::Handed::Shared => Ok("Handed over. Your calendar takes it from here."),
            file::Handed::Downloaded => Ok("Saved to your downloads. Open the file: your calendar takes it."),
            file::Handed::Cancelled => Err(FileError::Cancelled),
            file::Handed::Refused => Err(FileError::Refused),
        }
    }

    /// Whether the device's own notifications can be used.
    pub fn notifying(self) -> Notifying {
        as_notifying(notification::leave())
    }

    /// Asks to use them, in answer to a tap.
    pub async fn ask_to_notify(self) -> Notifying {
        as_notifying(notification::ask().await)
    }

    /// Shows a notification when the routine or the morning check becomes due while the app is open, once a night each:
    /// taking an answer back is no reason to ring.
    pub(super) fn notify_when_due(self) {
        let morning = self.morning_due();
        let (settings, now) = (self.settings, self.now);
        let morning_due = Memo::new(move |_| {
            settings.with(|s| s.reminders.morning_has_come(now.get())) && morning.with(Option::is_some)
        });
        for (due, line) in [(self.routine_due(), TIME_FOR_ROUTINE), (morning_due, TIME_FOR_MORNING)] {
            Effect::new(move |before: Option<(bool, Option<NightOf>)>| {
                let (was, told) = before.unwrap_or((true, None));
                let (is, night) = (due.get(), NightOf::of(now.get_untracked()));
                if !is || was || told == Some(night) {
                    return (is, told);
                }
                notification::show(line);
                (is, Some(night))
            });
        }
    }
}

const fn as_notifying(leave: notification::Leave) -> Notifying {
    match leave {
        notification::Leave::Missing | notification::Leave::Refused => Notifying::Not,
        notification::Leave::Unasked => Notifying::CanAsk,
        notification::Leave::Given => Notifying::May,
    }
}
