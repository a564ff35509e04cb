//! Texts that could not be read: kept untouched under rescue keys, and offered as files for as long as they are there.

use super::{
    app::App,
    disk::{Device, file_name},
};
use crate::{
    browser::{clock, file},
    domain::Moment,
    storage::{
        keys::{Key, PREFIX},
        notice::Subject,
        rescue::rescued,
    },
};

/// One such text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it was: "The journal of March 2026".
    pub words: String,
    /// When it was found.
    pub found: Option<Moment>,
    name: String,
    text: String,
}

impl App {
    /// Every text that could not be read, oldest first.
    pub fn kept(self) -> Vec<Kept> {
        let texts = rescued(&Device).unwrap_or_default();
        let kept = texts.into_iter().filter_map(|rescued| {
            let Key::Rescue(at, of) = rescued.key else { return None };
            let key = Key::parse(&format!("{PREFIX}{of}"));
            let words = key.as_ref().map_or_else(|| of.clone(), |key| Subject(key).to_string());
            let found = chrono::DateTime::from_timestamp_millis(at);
            let found = found.map(|utc| utc.with_timezone(clock::now().offset()));
            let name = key.map_or_else(|| "unknot.txt".to_owned(), |key| file_name(&key));
            Some(Kept { words, found, name, text: rescued.text })
        });
        kept.collect()
    }

    /// Saves one as a file. False when the device would not.
    pub async fn save_kept(self, kept: Kept) -> bool {
        let handed = file::hand_over(&kept.name, "text/plain", &kept.text).await;
        matches!(handed, file::Handed::Shared | file::Handed::Downloaded)
    }
}
