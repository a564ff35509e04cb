//! Bringing a backup in, going back to the copy made before, and taking everything away. All or nothing, and other tabs
//! start anew from what is stored then.

use std::fmt;

use leptos::{prelude::*, task::spawn_local};

use super::{
    app::App,
    backup::{FileError, Opened},
    disk::Device,
    notice::Notice,
    replaced::LOCK,
};
use crate::{
    browser::{clock, local_storage, locks, persistence},
    domain::Moment,
    storage::{
        keys::Key,
        restore::{self, Guard, Mode, UndoError},
        snapshot,
        switch::{self, SwitchError},
    },
};

/// How much room there is, and whether the browser promises to keep what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Letters stored; `None` where the device does not store any.
    pub letters: Option<usize>,
    /// Whether it promises to keep them; `None` where it does not say.
    pub kept: Option<bool>,
}

/// Why what is here was not saved and then replaced. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreError {
    /// It could not be saved as a file.
    NotSaved(FileError),
    /// It could not be replaced.
    Switch(SwitchError),
}

impl fmt::Display for RestoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSaved(error) => write!(f, "Nothing was changed. {error}"),
            Self::Switch(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RestoreError {}

impl App {
    /// Restores an opened backup: into what is here, or in its place. A copy of what was is kept on the device.
    pub async fn restore(self, opened: Opened, replace: bool) -> Result<(), SwitchError> {
        self.restore_guarded(&opened, replace, Guard::Snapshot).await
    }

    /// The same where there is no room for a copy: what is here is first saved as a backup file.
    pub async fn save_then_restore(self, opened: Opened, replace: bool) -> Result<(), RestoreError> {
        let saved = match self.make_backup(String::new()).await {
            Ok(made) => self.hand_over_backup(&made).await,
            Err(error) => Err(error),
        };
        // Nothing is replaced before its file was handed over.
        saved.and_then(|words| words.ok_or(FileError::Cancelled)).map_err(RestoreError::NotSaved)?;
        self.restore_guarded(&opened, replace, Guard::BackupFile).await.map_err(RestoreError::Switch)
    }

    async fn restore_guarded(self, opened: &Opened, replace: bool, guard: Guard) -> Result<(), SwitchError> {
        let _alone = locks::hold(LOCK).await;
        let mode = if replace { Mode::Replace } else { Mode::Merge };
        let done = self
            .diary
            .with_untracked(|memory| restore::restore(&Device, memory, &opened.backup, mode, guard, clock::now()));
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
    pub async fn go_back_to_copy(self, moment: Moment) -> Result<(), UndoError> {
        let _alone = locks::hold(LOCK).await;
        let done = restore::undo(&Device, &Key::Snapshot(moment.timestamp_millis()), clock::now());
        if matches!(done, Ok(_) | Err(UndoError::Switch(SwitchError::Unfinished(_)))) {
            self.load_again();
        }
        done.map(drop)
    }

    /// Deletes everything this app stored. The worker's cache of the app itself stays, so that it still opens offline.
    pub async fn delete_everything(self) -> Result<(), SwitchError> {
        let _alone = locks::hold(LOCK).await;
        let done = switch::clear(&Device);
        if !matches!(done, Err(SwitchError::NotBegun(_))) {
            self.relief.set(None);
            self.undo.set(None);
            self.notices.set(Vec::new());
            self.load_again();
        }
        done?;
        self.notify(Notice::calm("Everything is deleted."));
        Ok(())
    }

    /// How much room there is.
    pub async fn room(self) -> Room {
        Room { letters: local_storage::used().ok(), kept: persistence::is_kept().await }
    }

    /// Asks for that promise when something was entered by day: some browsers ask the person, and then the reason is
    /// plain. Once at most while the app is open, and never at night.
    pub(super) fn ask_to_keep_what_was_entered(self) {
        if !untrack(|| self.is_quiet_time()) && !self.asked_to_keep.get_value() {
            self.asked_to_keep.set_value(true);
            spawn_local(async {
                if persistence::is_kept().await == Some(false) {
                    persistence::ask_to_keep().await;
                }
            });
        }
    }

    /// Asks the browser to keep what is stored even when room runs short.
    pub async fn ask_to_keep(self) -> Room {
        persistence::ask_to_keep().await;
        self.room().await
    }
}
