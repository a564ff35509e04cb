//! One file that holds everything and restores everything: JSON whose parts have the shapes of the stored texts.
//!
//! Published as `docs/backup.schema.json`. A damaged record is refused by itself, with the reason; the rest counts.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{
    books::BookName,
    diary::Diary,
    keys::Key,
    meta::{Choices, to_text},
    migrate::{STEPS, migrated_backup},
    notice::Trouble,
    rescue::rescued,
    schema::{self, DecodeError, Refused, Row, VERSION, check_version},
    session_note::SessionNote,
    store::{Store, StoreError},
};
use crate::domain::{Moment, book::Tally, written::Field};

/// The longest file that is read, in bytes: some fifty times the journal of ten years.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The mark by which a backup is known.
const MARK: &str = "backup";

/// A text that this app cannot read, taken along untouched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The key it was stored under.
    pub key: String,
    /// The text itself.
    pub text: String,
}

/// What a backup file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// When it was made.
    pub made: Moment,
    /// The version of the app that made it: "0.1.0".
    pub app: String,
    /// Everything in it that could be read.
    pub diary: Diary,
    /// Texts that the app which made it could not read.
    pub unread: Vec<Unread>,
    /// The records that could not be read, and why.
    pub refused: Vec<Refused>,
}

/// Why a file is no backup. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// It is damaged, or cut off.
    Damaged,
    /// It is something else.
    NotABackup,
    /// A newer Unknot made it.
    Newer,
}

impl std::fmt::Display for BackupError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "This file is too large to be an Unknot backup. Choose another file.",
            Self::Damaged => "This file is damaged or was cut off. Nothing was changed. Choose another backup.",
            Self::NotABackup => "This file is not an Unknot backup. Nothing was changed. Choose another file.",
            Self::Newer => "A newer Unknot made this backup. Update Unknot, then restore it.",
        })
    }
}

impl std::error::Error for BackupError {}

impl From<DecodeError> for BackupError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::NotJson => Self::Damaged,
            DecodeError::NotOurs | DecodeError::Invalid(_) => Self::NotABackup,
            DecodeError::Newer(_) => Self::Newer,
        }
    }
}

/// The texts that a backup takes along untouched: what was rescued, and what must not be written.
pub fn unread(store: &impl Store, trouble: &Trouble) -> Result<Vec<Unread>, StoreError> {
    let mut unread: Vec<_> = rescued(store)?
        .into_iter()
        .filter_map(|rescued| match rescued.key {
            Key::Rescue(_, of) => Some(Unread { key: format!("{}{of}", super::keys::PREFIX), text: rescued.text }),
            _ => None,
        })
        .collect();
    for key in &trouble.locked {
        if let Some(text) = store.get(&key.to_string())? {
            unread.push(Unread { key: key.to_string(), text });
        }
    }
    Ok(unread)
}

/// The text of a backup of everything, made at `made` by version `app` of the app.
pub fn write_backup(diary: &Diary, unread: &[Unread], app: &str, made: Moment) -> String {
    let (cramps, nights) = diary.journal.books();
    let sessions: Vec<_> = diary.sessions.values().map(SessionNote::encode).collect();
    let mut fields = vec![
        ("unknot", to_text(&MARK)),
        ("version", VERSION.to_string()),
        ("app", to_text(&app)),
        ("made", to_text(&made)),
        ("cramps", schema::rows(cramps.entries().iter())),
        ("nights", schema::rows(nights.entries().iter())),
        ("settings", diary.choices.encode()),
        ("sessions", format!("[{}]", sessions.join(","))),
        ("unread", to_text(&unread)),
    ];
    fields.extend(BookName::ALL.map(|name| (name.word(), diary.books.shelf(name).rows())));
    let fields: Vec<_> = fields.into_iter().map(|(name, text)| format!("\"{name}\":{text}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// Reads a backup at `now`. What it says is not yet taken in.
pub fn read_backup(text: &str, now: Moment) -> Result<Backup, BackupError> {
    if text.len() > MAX_BYTES {
        return Err(BackupError::TooLarge);
    }
    // A file that was once opened in an editor may begin with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text: &str = &migrated_backup(text, STEPS);
    let fields: LiteMap<String, &RawValue> = schema::parse(text)?;
    if field::<String>(&fields, "unknot")? != MARK {
        return Err(BackupError::NotABackup);
    }
    check_version(field(&fields, "version")?)?;
    let mut refused = Vec::new();
    let mut diary = Diary::default();
    for (id, entry) in schema::read_rows("cramps", &list(&fields, "cramps")?, |_| true, &mut refused) {
        diary.journal.take_cramp(id, entry);
    }
    for (night, entry) in schema::read_rows("nights", &list(&fields, "nights")?, |_| true, &mut refused) {
        diary.journal.take_night(night, entry);
    }
    for name in BookName::ALL {
        let rows = list(&fields, name.word())?;
        diary.books.shelf_mut(name).take_rows(name.word(), &rows, &mut refused);
    }
    match fields.get("settings").map(|text| Choices::decode(text.get())) {
        Some(Ok(choices)) => diary.choices = choices,
        Some(Err(error)) => refused.push(Refused { list: "settings", row: 1, why: error.to_string() }),
        None => {}
    }
    for (index, row) in list(&fields, "sessions")?.iter().enumerate() {
        match SessionNote::decode(row.get(), now) {
            Ok(note) => drop(diary.sessions.insert(note.id(), note)),
            Err(error) => refused.push(Refused { list: "sessions", row: index + 1, why: error.to_string() }),
        }
    }
    let unread = if fields.contains_key("unread") { field(&fields, "unread")? } else { Vec::new() };
    let Field(made) = field(&fields, "made")?;
    Ok(Backup { made, app: field(&fields, "app")?, diary, unread, refused })
}

fn field<'a, T: Deserialize<'a>>(fields: &LiteMap<String, &'a RawValue>, name: &str) -> Result<T, BackupError> {
    let text = fields.get(name).ok_or(BackupError::NotABackup)?;
    Ok(schema::parse(text.get())?)
}

/// The rows of a list; one that is not there is empty, for the app may not have had it yet.
fn list<'a>(fields: &LiteMap<String, &'a RawValue>, name: &str) -> Result<Vec<Row<'a>>, BackupError> {
    if fields.contains_key(name) { field(fields, name) } else { Ok(Vec::new()) }
}

/// What restoring a backup would do, by list, before anything is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Each list that either side has anything in: its name ("cramps") and what merging would do.
    pub lists: Vec<(&'static str, Tally)>,
    /// The records of the backup that could not be read, and why.
    pub refused: Vec<Refused>,
}

/// What restoring `backup` over `current` would do.
pub fn preview(current: &Diary, backup: &Backup) -> Preview {
    let (ours, theirs) = (current.journal.books(), backup.diary.journal.books());
    let mut lists = vec![("cramps", ours.0.compare(theirs.0)), ("nights", ours.1.compare(theirs.1))];
    for name in BookName::ALL {
        lists.push((name.word(), current.books.compare(&backup.diary.books, name)));
    }
    lists.push(("settings", compare_choices(&current.choices, &backup.diary.choices)));
    let known = |id: &i64| current.sessions.contains_key(id);
    let same = backup.diary.sessions.keys().filter(|id| known(id)).count();
    lists.push(("sessions", Tally { new: backup.diary.sessions.len() - same, same, ..Tally::default() }));
    lists.retain(|(_, tally)| *tally != Tally::default());
    Preview { lists, refused: backup.refused.clone() }
}

fn compare_choices(ours: &Choices, theirs: &Choices) -> Tally {
    let wins = ours.clone().merge(theirs.clone());
    let mut tally = Tally::default();
    match (ours.edited, theirs.edited) {
        (_, None) => tally.only_here = usize::from(ours.edited.is_some()),
        _ if ours.settings == theirs.settings => tally.same = 1,
        (None, Some(_)) => tally.new = 1,
        _ if wins => tally.changed = 1,
        _ => tally.newer_here = 1,
    }
    tally
}
