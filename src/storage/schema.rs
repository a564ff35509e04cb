//! The shape of each stored text: JSON with a version, records as rows, times in RFC 3339 with their offset.
//!
//! ```json
//! {"version":1,
//!  "cramps":[{"edited":"2026-11-22T08:01:12.345+01:00","value":{"id":1795313520000,"start":"…"}},
//!            {"edited":"2026-11-22T08:02:00.000+01:00","removed":1795317120000}],
//!  "nights":[{"edited":"…","value":{"night":"2026-11-21","quiet":true}}]}
//! ```
//!
//! A row that cannot be read is refused by itself; the others still count. Of two rows for one id the later edit
//! counts. Fields that this version does not know are passed over; a new field therefore raises the version, so that
//! an older app leaves such a text alone instead of dropping the field.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::domain::{
    Moment,
    book::{Entry, Record},
    journal::{Journal, home},
    night::{Month, NightOf},
    written,
};

use super::{
    books::{BookName, Books, Shelf},
    migrate,
};

/// The version this app writes.
pub const VERSION: u64 = migrate::target(migrate::STEPS);

/// One row of a list, not yet read.
pub type Row<'a> = &'a RawValue;

/// Why a text cannot be read. The text is what the person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError {
    /// It is not JSON: damaged, or cut off.
    NotJson,
    /// It is JSON, but not what Unknot writes here.
    NotOurs,
    /// A newer Unknot wrote it, with this version.
    Newer(u64),
    /// It is ours, but what it says cannot be.
    Invalid(String),
}

impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotJson => f.write_str("The text is damaged or cut off."),
            Self::NotOurs => f.write_str("The text was not written by Unknot."),
            Self::Newer(_) => f.write_str("A newer Unknot wrote it. Update Unknot to read it."),
            Self::Invalid(why) => write!(f, "Something in it cannot be right: {why}."),
        }
    }
}

impl std::error::Error for DecodeError {}

/// A row that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The list it stands in: "cramps".
    pub list: &'static str,
    /// Its place in the list, from 1.
    pub row: usize,
    /// What is wrong with it, for whoever repairs the file.
    pub why: String,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record {} of the {} cannot be read: {}.", self.row, self.list, self.why)
    }
}

/// What could be read of a text, and what could not.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// What could be read.
    pub value: T,
    /// The rows that could not.
    pub refused: Vec<Refused>,
}

/// The text of one month.
pub fn encode_month(journal: &Journal, month: Month) -> String {
    let (cramps, nights) = (rows(journal.cramp_entries(month)), rows(journal.night_entries(month)));
    format!(r#"{{"version":{VERSION},"cramps":{cramps},"nights":{nights}}}"#)
}

/// Reads the text of `month`. A record whose home is another month is refused: taken here, it would be lost there.
pub fn decode_month(text: &str, month: Month) -> Result<Decoded<Journal>, DecodeError> {
    #[derive(Deserialize)]
    struct Shard<'a> {
        version: u64,
        #[serde(borrow)]
        cramps: Vec<Row<'a>>,
        #[serde(borrow)]
        nights: Vec<Row<'a>>,
    }
    let shard: Shard = parse(text)?;
    check_version(shard.version)?;
    let (mut journal, mut refused) = (Journal::default(), Vec::new());
    for (id, entry) in read_rows("cramps", &shard.cramps, |id| home(*id) == month, &mut refused) {
        journal.take_cramp(id, entry);
    }
    for (night, entry) in read_rows("nights", &shard.nights, |night: &NightOf| night.month() == month, &mut refused) {
        journal.take_night(night, entry);
    }
    Ok(Decoded { value: journal, refused })
}

/// The text of one book.
pub fn encode_book(books: &Books, name: BookName) -> String {
    format!(r#"{{"version":{VERSION},"{}":{}}}"#, name.word(), books.shelf(name).rows())
}

/// Reads the text of a book into `shelf`. Returns whether anything changed, and the rows that could not be read.
pub fn decode_book(text: &str, name: BookName, shelf: &mut dyn Shelf) -> Result<Decoded<bool>, DecodeError> {
    // The list is named after the book, so the fields are only known at run time.
    let fields: litemap::LiteMap<String, Row> = parse(text)?;
    check_version(fields.get("version").and_then(|v| v.get().parse().ok()).ok_or(DecodeError::NotOurs)?)?;
    let list = fields.get(name.word()).ok_or(DecodeError::NotOurs)?;
    let rows: Vec<Row> = parse(list.get())?;
    let mut refused = Vec::new();
    let changed = shelf.take_rows(name.word(), &rows, &mut refused);
    Ok(Decoded { value: changed, refused })
}

/// Entries as a JSON array of rows.
pub fn rows<'a, T: Record + 'a>(entries: impl Iterator<Item = (&'a T::Id, &'a Entry<T>)>) -> String
where
    T::Id: 'a,
{
    #[derive(Serialize)]
    struct Out<'a, T: Record> {
        edited: &'a Moment,
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<&'a T>,
        #[serde(skip_serializing_if = "Option::is_none")]
        removed: Option<&'a T::Id>,
    }
    let rows: Vec<_> = entries
        .map(|(id, entry)| Out {
            edited: &entry.edited,
            value: entry.value.as_ref(),
            removed: entry.value.is_none().then_some(id),
        })
        .collect();
    // Keys are words and values come from our own types: nothing here can fail to become JSON.
    serde_json::to_string(&rows).unwrap_or_default()
}

/// Reads the rows of a list whose ids `belong` here; the others are `refused`.
pub fn read_rows<T: Record>(
    list: &'static str,
    rows: &[Row],
    belong: impl Fn(&T::Id) -> bool,
    refused: &mut Vec<Refused>,
) -> Vec<(T::Id, Entry<T>)> {
    let mut entries = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        match read_row::<T>(row).and_then(|(id, entry)| {
            if belong(&id) { Ok((id, entry)) } else { Err("it belongs to another month".to_owned()) }
        }) {
            Ok(entry) => entries.push(entry),
            Err(why) => refused.push(Refused { list, row: index + 1, why }),
        }
    }
    entries
}

fn read_row<T: Record>(row: Row) -> Result<(T::Id, Entry<T>), String> {
    #[derive(Deserialize)]
    #[serde(bound = "")]
    struct In<T: Record> {
        #[serde(deserialize_with = "written::always")]
        edited: Moment,
        value: Option<T>,
        removed: Option<T::Id>,
    }
    let row: In<T> = serde_json::from_str(row.get()).map_err(|e| e.to_string())?;
    let id = match (&row.value, row.removed) {
        (Some(value), None) => value.id(),
        (None, Some(id)) => id,
        _ => return Err("it must be either kept or removed".to_owned()),
    };
    Ok((id, Entry { edited: row.edited, value: row.value }))
}

/// Reads JSON of a known shape, telling damage from foreign text from a newer version.
pub(super) fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, DecodeError> {
    serde_json::from_str(text).map_err(|_| why_not(text))
}

/// Why `text` does not have the shape it should.
fn why_not(text: &str) -> DecodeError {
    #[derive(Deserialize)]
    struct Versioned {
        version: Option<u64>,
    }
    if serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() {
        return DecodeError::NotJson;
    }
    match serde_json::from_str::<Versioned>(text) {
        Ok(Versioned { version: Some(version) }) if version > VERSION => DecodeError::Newer(version),
        _ => DecodeError::NotOurs,
    }
}

/// Whether this app can read `version`.
pub(super) fn check_version(version: u64) -> Result<(), DecodeError> {
    match version.cmp(&VERSION) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(DecodeError::Newer(version)),
        std::cmp::Ordering::Less => Err(DecodeError::NotOurs),
    }
}
