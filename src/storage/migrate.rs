//! From older versions of the stored shapes to the current one, a step at a time.
//!
//! Version 1 is the first that was ever published; a text that claims to be older is not ours. To add version 2:
//! write one function, put it at the end of [`STEPS`], and freeze a journal of version 1 in `tests/fixtures`.

use std::borrow::Cow;

use serde_json::Value;

use super::{
    keys::Key,
    snapshot::{self, is_the_persons},
    store::Store,
    switch::{self, Plan, SwitchError},
};
use crate::domain::Moment;

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
    let first = |text| serde_json::from_str::<Value>(text).ok();
    if steps.is_empty() {
        return Cow::Borrowed(text);
    }
    first(text).and_then(|value| climb(key, value, steps)).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn climb(key: &Key, mut value: Value, steps: &[Step]) -> Option<String> {
    let version = value.get("version")?.as_u64().filter(|v| (1..target(steps)).contains(v))?;
    for step in &steps[usize::try_from(version).ok()? - 1..] {
        value = step(key, value)?;
    }
    value.as_object_mut()?.insert("version".to_owned(), target(steps).into());
    Some(value.to_string())
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
