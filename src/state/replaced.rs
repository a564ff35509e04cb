//! Everything was replaced by a restore or a deletion, here or in another tab: starting again from what is stored.
//!
//! A restore, a deletion and what a start has left to finish of them hold one Web Lock, so that two tabs cannot be at
//! it at once. Verbs hold none: they are over before a lock could be granted. What another tab could not know of, because
//! it was entered here while that tab was at work, is entered again afterwards.

use chrono::{DateTime, TimeDelta};
use leptos::{prelude::*, task::spawn_local};

use super::{
    app::App,
    disk::{Disk, noted},
};
use crate::{
    browser::{clock, locks},
    domain::Moment,
    storage::keys::Key,
};

/// The lock. Its name is of the whole origin, as the storage is.
pub const LOCK: &str = "unknot/switch";

/// How long a text that one tab wrote may take until the other can read it.
const ON_ITS_WAY: TimeDelta = TimeDelta::seconds(1);

impl App {
    /// Starts from what is stored now.
    pub(super) fn load_again(self) {
        let (disk, diary, meta, notices) = Disk::open(clock::now());
        self.disk.set_value(disk);
        self.meta.set(meta);
        self.diary.set(diary);
        self.notify_all(notices);
        self.read_waiting_months();
        // A guide that runs has its record in what is here now, too.
        self.adopt_sessions();
        self.dress();
    }

    /// Another tab has replaced everything: starts from what is stored now. What was said at `since` or later, or while
    /// that tab was at work, is said again.
    pub(super) fn catch_up(self, since: Option<Moment>) {
        let before = self.diary.get_untracked();
        self.load_again();
        let began = replaced_at().and_then(|began| began.checked_sub_signed(ON_ITS_WAY));
        // An edit that bears a later date than now was made by a clock that was wrong, at nobody knows what time.
        let until = if since.is_some() { None } else { clock::now().checked_add_signed(ON_ITS_WAY) };
        let Some(since) = since.into_iter().chain(began).min() else { return };
        let mine = before.since(since, until);
        let keys = mine.keys();
        if !keys.is_empty() {
            self.change(|diary, _| {
                diary.merge(mine);
                keys
            });
        }
    }

    /// The same as soon as no tab is at work on it any more.
    pub(super) fn catch_up_alone(self, since: Option<Moment>) {
        spawn_local(async move {
            let _alone = locks::hold(LOCK).await;
            self.catch_up(since);
        });
    }
}

/// When everything was last replaced; `None` after a deletion, which nothing survives.
fn replaced_at() -> Option<Moment> {
    let millis = noted(&Key::Epoch)?.parse().ok()?;
    Some(DateTime::from_timestamp_millis(millis)?.with_timezone(clock::now().offset()))
}
