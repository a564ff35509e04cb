//! Bringing a backup in, going back to the copy made before, and taking everything away. All or nothing, and other tabs
//! start anew from what is stored then.

use leptos::{prelude::*, task::spawn_local};

use super::{app::App, backup::Opened, disk::Device, notice::Notice};
use crate::{
    browser::{clock, storage_room},
    domain::Moment,
    storage::{
        keys::Key,
        restore::{self, Guard, Mode, UndoError},
        snapshot,
        switch::{self, SwitchError},
    },
};

/// How much room there is, and whether the browser promises to keep what is stored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Bytes used and bytes allowed; `None` where the browser does not say.
    pub bytes: Option<(f64, f64)>,
    /// Whether it promises to keep them; `None` where it does not say.
    pub kept: Option<bool>,
}

impl App {
    /// Restores an opened backup: into what is here, or in its place. A copy of what was is kept on the device.
    pub fn restore(self, opened: &Opened, replace: bool) -> Result<(), SwitchError> {
        let mode = if replace { Mode::Replace } else { Mode::Merge };
        let done = self.diary.with_untracked(|memory| {
            restore::restore(&Device, memory, &opened.backup, mode, Guard::Snapshot, clock::now())
        });
        // Decided but not finished: what is loaded now already reads as if it were.
        if !matches!(done, Err(SwitchError::NotBegun(_))) {
            self.load_again();
        }
        done.map(drop)
    }

    /// The moments of the copies that were made before a restore, newest first.
    pub fn copies(self) -> Vec<Moment> {
        let keys = snapshot::all(&Device).unwrap_or_default();
        let moments = keys.iter().rev().filter_map(|key| match key {
            Key::Snapshot(millis) => chrono::DateTime::from_timestamp_millis(*millis),
            _ => None,
        });
        moments.map(|utc| utc.with_timezone(&clock::now().timezone())).collect()
    }

    /// Goes back to the copy made at `moment`.
    pub fn go_back_to_copy(self, moment: Moment) -> Result<(), UndoError> {
        restore::undo(&Device, &Key::Snapshot(moment.timestamp_millis()), clock::now())?;
        self.load_again();
        Ok(())
    }

    /// Deletes everything this app stored. The worker's cache of the app itself stays, so that it still opens offline.
    pub fn delete_everything(self) -> Result<(), SwitchError> {
        switch::clear(&Device)?;
        self.relief.set(None);
        self.undo.set(None);
        self.notices.set(Vec::new());
        self.load_again();
        self.notify(Notice::calm("Everything is deleted."));
        Ok(())
    }

    /// How much room there is.
    pub async fn room(self) -> Room {
        Room { bytes: storage_room::estimate().await, kept: storage_room::is_kept().await }
    }

    /// Asks for that promise when something was typed in by day: some browsers ask the person, and then the reason is
    /// plain. Never at night.
    pub(super) fn ask_to_keep_what_was_typed(self) {
        if !untrack(|| self.is_quiet_time()) {
            spawn_local(async {
                if storage_room::is_kept().await == Some(false) {
                    storage_room::ask_to_keep().await;
                }
            });
        }
    }

    /// Asks the browser to keep what is stored even when room runs short.
    pub async fn ask_to_keep(self) -> Room {
        storage_room::ask_to_keep().await;
        self.room().await
    }
}
