//! From older versions of the stored shapes to the current one, a step at a time.
//!
//! Version 1 is the first that was ever published; a text that claims to be older is not ours. To add version 2:
//! write one function, put it at the end of [`STEPS`], and freeze a journal of version 1 in `tests/fixtures`.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::{
    books::BookName,
    keys::Key,
    snapshot::{self, is_the_persons},
    store::Store,
    switch::{self, Plan, SwitchError},
};
use crate::domain::{Moment, night::NightOf};

/// Turns a text of one version into the next; the version itself is written by the caller. `None` when what it says
/// cannot be of that version.
pub type Step = fn(&Key, Value) -> Option<Value>;

/// The steps there are: the first leads from version 1 to 2.
pub const STEPS: &[Step] = &[];

/// The version that `steps` lead to.
pub const fn target(steps: &[Step]) -> u64 {
    1 + steps.len() as u64
}

/// `text` of `key` in the version that `steps` lead to; unchanged if it is of that version, newer, or not ours.
pub fn migrated<'a>(key: &Key, text: &'a str, steps: &[Step]) -> Cow<'a, str> {
    let read = |text| serde_json::from_str::<Value>(text).ok();
    if steps.is_empty() {
        return Cow::Borrowed(text);
    }
    read(text).and_then(|value| climb(key, value, steps)).map_or(Cow::Borrowed(text), |v| Cow::Owned(v.to_string()))
}

fn climb(key: &Key, mut value: Value, steps: &[Step]) -> Option<Value> {
    let version = value.get("version")?.as_u64().filter(|v| (1..target(steps)).contains(v))?;
    for step in &steps[usize::try_from(version).ok()? - 1..] {
        value = step(key, value)?;
    }
    value.as_object_mut()?.insert("version".to_owned(), target(steps).into());
    Some(value)
}

/// The text of a backup in the version that `steps` lead to: its parts have the shapes of the stored texts, so the
/// same steps lead there. Unchanged if it is of that version, newer, or no backup.
pub fn migrated_backup<'a>(text: &'a str, steps: &[Step]) -> Cow<'a, str> {
    let read = |text| serde_json::from_str::<Value>(text).ok();
    if steps.is_empty() {
        return Cow::Borrowed(text);
    }
    read(text).and_then(|value| climb_backup(value, steps)).map_or(Cow::Borrowed(text), |v| Cow::Owned(v.to_string()))
}

fn climb_backup(mut backup: Value, steps: &[Step]) -> Option<Value> {
    let fields = backup.as_object_mut()?;
    let version = fields.get("version")?.clone();
    // All months of a backup are one part; a step must not care which month it is given.
    let journal = (Key::Month(NightOf::evening(NaiveDate::default()).month()), vec!["cramps", "nights"]);
    let books = BookName::ALL.map(|name| (Key::Book(name), vec![name.word()]));
    for (key, lists) in [journal].into_iter().chain(books) {
        let mut part = Map::from_iter([("version".to_owned(), version.clone())]);
        part.extend(lists.into_iter().filter_map(|list| fields.remove_entry(list)));
        fields.extend(climb(&key, Value::Object(part), steps)?.as_object()?.clone());
    }
    let sessions = fields.get_mut("sessions").and_then(Value::as_array_mut).into_iter().flatten();
    for session in sessions {
        // What the boot script wrote has no version, and needs no step.
        if let Some(value) = climb(&Key::Session(0), session.clone(), steps) {
            *session = value;
        }
    }
    if let Some(value) = fields.get("settings").and_then(|s| climb(&Key::Settings, s.clone(), steps)) {
        fields.insert("settings".to_owned(), value);
    }
    Some(backup)
}

/// Brings every text to the version that `steps` lead to: all of them or none, a snapshot first. Returns whether
/// there was anything to do. After an error the texts are still read, each by [`migrated`].
pub fn run(store: &impl Store, steps: &[Step], now: Moment) -> Result<bool, SwitchError> {
    if steps.is_empty() {
        return Ok(false);
    }
    let mut plan = Plan::default();
    let keys = store.keys().map_err(SwitchError::NotBegun)?;
    for key in keys.iter().filter_map(|k| Key::parse(k)).filter(is_the_persons) {
        let Some(text) = store.get(&key.to_string()).map_err(SwitchError::NotBegun)? else { continue };
        if let Cow::Owned(text) = migrated(&key, &text, steps) {
            plan.texts.insert(key, Some(text));
        }
    }
    if plan.texts.is_empty() {
        return Ok(false);
    }
    snapshot::take(store, now).map_err(SwitchError::NotBegun)?;
    switch::run(store, &plan)?;
    Ok(true)
}
