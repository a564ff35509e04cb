//! Taking everything away as a file, and reading one back. "Saved" is said only after the file was read back and
//! compared.

use std::fmt;

use chrono::TimeDelta;
use leptos::prelude::*;

use super::{app::App, disk::Device};
use crate::{
    browser::{clock, crypto, file},
    domain::{Moment, night::NightOf},
    storage::{
        backup::{self, Backup, BackupError, MAX_BYTES, read_backup, unread, write_backup},
        csv,
        diary::Diary,
        jwe::{IV_BYTES, JweError, SALT_BYTES, Sealed},
    },
};

/// After so many days without a backup the person is reminded, if there is something new.
const REMIND_AFTER: TimeDelta = TimeDelta::days(30);
/// The type of a plain backup.
const JSON: &str = "application/json";
/// The type of a locked one (RFC 7515 §9.2.1).
const JOSE: &str = "application/jose";

/// A backup that was read, and what it would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// What it says.
    pub backup: Backup,
    /// What merging it would do.
    pub preview: backup::Preview,
}

/// A backup that was made, read back and compared, and is yet to be handed over.
#[derive(Debug, Clone)]
pub struct Made {
    file: file::Made,
    made: Moment,
}

/// Why a backup was not saved or not opened. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// No file was chosen.
    NoFile,
    /// It is no backup, or one that cannot be read.
    Backup(BackupError),
    /// It is locked.
    NeedsPassphrase,
    /// It is locked, and does not open.
    Jwe(JweError),
    /// What was written could not be read back the same.
    NotVerified,
    /// The device would not take the file.
    Refused,
    /// The person closed the share sheet.
    Cancelled,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile => f.write_str("Choose a file first."),
            Self::Backup(error) => error.fmt(f),
            Self::NeedsPassphrase => f.write_str("This backup is locked. Type its passphrase, then open it again."),
            Self::Jwe(error) => error.fmt(f),
            Self::NotVerified => f.write_str("The backup could not be read back, so it is not saved. Try again."),
            Self::Refused => f.write_str("This device would not save the file. Try another browser."),
            Self::Cancelled => f.write_str("Nothing was saved."),
        }
    }
}

impl std::error::Error for FileError {}

impl App {
    /// Makes a file of everything, locked when there is a passphrase. It is read back, opened, and compared.
    pub async fn make_backup(self, passphrase: String) -> Result<Made, FileError> {
        let made = clock::now();
        let plain = self.backup_text(made);
        let (text, mime, ending) = if passphrase.is_empty() {
            (plain.clone(), JSON, "json")
        } else {
            (lock(&passphrase, &plain).await.map_err(FileError::Jwe)?, JOSE, "jwe")
        };
        let name = format!("unknot-{}.{ending}", made.format("%Y-%m-%d"));
        let file = file::make(&name, mime, &text).ok_or(FileError::Refused)?;
        // The very file that is handed over.
        let back = open(&file.read_back().await.ok_or(FileError::NotVerified)?, &passphrase).await?;
        if back != plain || read_backup(&back, made).is_err() {
            return Err(FileError::NotVerified);
        }
        Ok(Made { file, made })
    }

    /// Hands a backup over, in answer to a tap. Says how, in words; `None` when the tap was too long ago and another is
    /// needed.
    pub async fn hand_over_backup(self, backup: &Made) -> Result<Option<&'static str>, FileError> {
        if backup.file.needs_another_tap() {
            return Ok(None);
        }
        let words = match backup.file.hand_over().await {
            file::Handed::Shared => "Saved, read back and compared.",
            file::Handed::Downloaded => "Saved to your downloads, read back and compared.",
            file::Handed::Cancelled => return Err(FileError::Cancelled),
            file::Handed::Refused => return Err(FileError::Refused),
        };
        self.remember(|meta| meta.backed_up = Some(backup.made));
        Ok(Some(words))
    }

    /// Opens the file chosen in the input with this id.
    pub async fn open_backup(self, input: web_sys::HtmlInputElement, passphrase: String) -> Result<Opened, FileError> {
        #[allow(clippy::cast_precision_loss)]
        let most = MAX_BYTES as f64;
        let text = file::chosen_text(&input, most).await.ok_or(FileError::NoFile)?;
        let text = text.map_err(|file::TooLarge| FileError::Backup(BackupError::TooLarge))?;
        let text = open(&text, &passphrase).await?;
        let backup = read_backup(&text, clock::now()).map_err(FileError::Backup)?;
        self.read_all_months();
        let preview = self.diary.with_untracked(|diary| backup::preview(diary, &backup));
        Ok(Opened { backup, preview })
    }

    /// Saves the cramps, or the nights, as a table.
    pub async fn save_table(self, of_nights: bool) -> Result<&'static str, FileError> {
        self.read_all_months();
        let (name, text) = self.diary.with_untracked(|diary| {
            if of_nights {
                ("unknot-nights.csv", csv::nights(diary))
            } else {
                ("unknot-cramps.csv", csv::cramps(&diary.journal))
            }
        });
        match file::hand_over(name, "text/csv", &text).await {
            file::Handed::Shared | file::Handed::Downloaded => Ok("Saved."),
            file::Handed::Cancelled => Err(FileError::Cancelled),
            file::Handed::Refused => Err(FileError::Refused),
        }
    }

    /// Everything as one file, at once, for when the device does not store it.
    pub(super) fn download_all(self) {
        file::download("unknot-backup.json", JSON, &self.backup_text(clock::now()));
    }

    /// When the last backup was saved; `None` before the first.
    pub fn backed_up(self) -> Signal<Option<Moment>> {
        let meta = self.meta;
        Signal::derive(move || meta.with(|m| m.backed_up))
    }

    /// Whether it is time for a backup: the last is old, or there never was one, and something is new.
    pub fn is_backup_due(self) -> Memo<bool> {
        Memo::new(move |_| {
            let (now, last) = (self.now.get(), self.meta.with(|m| m.backed_up));
            self.diary.with(|diary| is_due(diary, last, now))
        })
    }

    fn backup_text(self, now: Moment) -> String {
        self.read_all_months();
        let unread = self.disk.with_value(|disk| unread(&Device, disk.trouble())).unwrap_or_default();
        self.diary.with_untracked(|diary| write_backup(diary, &unread, env!("CARGO_PKG_VERSION"), now))
    }
}

fn is_due(diary: &Diary, last: Option<Moment>, now: Moment) -> bool {
    if let Some(last) = last {
        return now - last > REMIND_AFTER && diary.newest_edit().is_some_and(|edit| edit > last);
    }
    let first = diary.journal.first_recorded();
    first.is_some_and(|first| TimeDelta::days(NightOf::of(now).since(first)) > REMIND_AFTER)
}

async fn lock(passphrase: &str, plain: &str) -> Result<String, JweError> {
    let (salt, iv) = (crypto::random(SALT_BYTES), crypto::random(IV_BYTES));
    let (Some(salt), Some(iv)) = (salt, iv) else { return Err(JweError::NoCrypto) };
    let sealed = Sealed::begin(&salt);
    let made = crypto::lock(passphrase, &sealed.salt, sealed.rounds, &sealed.protected, plain.as_bytes(), iv).await;
    let crypto::Locked { key, iv, text } = made.ok_or(JweError::NoCrypto)?;
    Ok(Sealed { key, iv, text, ..sealed }.to_string())
}

/// The plain text of a file, whether it is locked or not.
async fn open(file: &str, passphrase: &str) -> Result<String, FileError> {
    let Some(sealed) = Sealed::parse(file) else { return Ok(file.to_owned()) };
    let Sealed { protected, salt, rounds, key, iv, text } = sealed.map_err(FileError::Jwe)?;
    if passphrase.is_empty() {
        return Err(FileError::NeedsPassphrase);
    }
    if !crypto::is_there() {
        return Err(FileError::Jwe(JweError::NoCrypto));
    }
    let locked = crypto::Locked { key, iv, text };
    let text = crypto::open(passphrase, &salt, rounds, &protected, &locked).await;
    let text = text.ok_or(FileError::Jwe(JweError::WrongPassphrase))?;
    String::from_utf8(text).map_err(|_| FileError::Jwe(JweError::Damaged))
}
