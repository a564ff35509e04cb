//! Two small texts that stand alone: the person's choices, and what the app remembers of itself.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::schema::{DecodeError, Row, VERSION, check_version, parse};
use crate::domain::{Moment, night::NightOf, settings::Settings, written};

/// The choices, and when they were last changed; `None` while they are the defaults.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// When the person last changed one.
    pub edited: Option<Moment>,
    /// What they are.
    pub settings: Settings,
}

impl Choices {
    /// The text under `unknot/settings`.
    pub fn encode(&self) -> String {
        #[derive(Serialize)]
        struct Out<'a> {
            version: u64,
            #[serde(skip_serializing_if = "Option::is_none")]
            edited: Option<Moment>,
            settings: &'a Settings,
        }
        to_text(&Out { version: VERSION, edited: self.edited, settings: &self.settings })
    }

    /// Reads the text under `unknot/settings`.
    pub fn decode(text: &str) -> Result<Self, DecodeError> {
        #[derive(Deserialize)]
        struct In<'a> {
            version: u64,
            #[serde(default, deserialize_with = "written::maybe")]
            edited: Option<Moment>,
            #[serde(borrow)]
            settings: Row<'a>,
        }
        let read: In = parse(text)?;
        check_version(read.version)?;
        Ok(Self { edited: read.edited, settings: read_value(read.settings.get())? })
    }

    /// Chooses `settings` at `now`; what is chosen last wins even when the clock was set back.
    pub fn set(&mut self, settings: Settings, now: Moment) {
        let after = self.edited.and_then(|e| e.checked_add_signed(TimeDelta::milliseconds(1)));
        *self = Self { edited: Some(after.map_or(now, |after| now.max(after))), settings };
    }

    /// Takes `other` if it was changed later. On a tie anything wins over the defaults, then the one whose text sorts
    /// later. Returns whether it did.
    pub fn merge(&mut self, other: Self) -> bool {
        let rank = |c: &Self| (c.edited, c.settings != Settings::default(), c.encode());
        let wins = rank(&other) > rank(self);
        if wins {
            *self = other;
        }
        wins
    }
}

/// What the app remembers of itself. Losing it loses nothing of the person's.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Meta {
    /// When a backup was last saved and read back; `None` before the first.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "written::maybe")]
    pub backed_up: Option<Moment>,
    /// The night that the morning check was told to leave open. It stays *not recorded*; it is only not asked for again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_open: Option<NightOf>,
}

impl Meta {
    /// The text under `unknot/meta`.
    pub fn encode(&self) -> String {
        #[derive(Serialize)]
        struct Out<'a> {
            version: u64,
            meta: &'a Meta,
        }
        to_text(&Out { version: VERSION, meta: self })
    }

    /// Reads the text under `unknot/meta`.
    pub fn decode(text: &str) -> Result<Self, DecodeError> {
        #[derive(Deserialize)]
        struct In<'a> {
            version: u64,
            #[serde(borrow)]
            meta: Row<'a>,
        }
        let read: In = parse(text)?;
        check_version(read.version)?;
        read_value(read.meta.get())
    }
}

/// Our own values as JSON; there is none that cannot be written.
pub(super) fn to_text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A value of ours, or what is wrong with it.
pub(super) fn read_value<'a, T: Deserialize<'a>>(value: &'a str) -> Result<T, DecodeError> {
    serde_json::from_str(value).map_err(|error| DecodeError::Invalid(error.to_string()))
}
