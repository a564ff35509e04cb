//! The names under which texts are stored. All begin with `unknot/`; what does not is not ours.

use std::fmt;

use super::books::BookName;
use crate::domain::{Moment, night::Month};

/// What every key of ours begins with.
pub const PREFIX: &str = "unknot/";

/// What a key names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// `unknot/settings`: the person's choices. Also read by the boot script, for the theme.
    Settings,
    /// `unknot/session/<start in ms since 1970>`: a guide session. Also written by the boot script.
    Session(i64),
    /// `unknot/journal/2026-11`: cramps and nights of one month.
    Month(Month),
    /// `unknot/factors` and the like: a book.
    Book(BookName),
    /// `unknot/run`: a run of the routine that goes on; not part of a backup.
    Run,
    /// `unknot/meta`: what the app remembers of itself; not part of a backup.
    Meta,
    /// `unknot/rescue/<ms since 1970>/<key without its prefix>`: a text that could not be read, untouched.
    Rescue(i64, String),
    /// `unknot/snapshot/<ms since 1970>`: a whole backup, made before a restore or a migration.
    Snapshot(i64),
    /// `unknot/next/<key without its prefix>`: a text of a switch that is being prepared.
    Next(String),
    /// `unknot/switch`: the list of a switch that has been decided and must be finished.
    Switch,
    /// `unknot/epoch`: given with the first text, changes whenever everything was replaced, so that another tab notices.
    Epoch,
}

impl Key {
    /// What `text` names. `None` when it is not one of our keys.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(PREFIX)?;
        let (kind, name) = rest.split_once('/').unwrap_or((rest, ""));
        let key = match kind {
            "settings" => Self::Settings,
            "session" => Self::Session(name.parse().ok()?),
            "journal" => Self::Month(Month::parse(name)?),
            "run" => Self::Run,
            "meta" => Self::Meta,
            "rescue" => {
                let (at, of) = name.split_once('/')?;
                Self::Rescue(at.parse().ok()?, of.to_owned())
            }
            "snapshot" => Self::Snapshot(name.parse().ok()?),
            "next" => Self::Next(name.to_owned()),
            "switch" => Self::Switch,
            "epoch" => Self::Epoch,
            _ => Self::Book(BookName::parse(kind)?),
        };
        // One name, one key: `unknot/settings/x` or `unknot/session/007` are not ours.
        (key.to_string() == text).then_some(key)
    }

    /// The key under which the text of this one is rescued at `now`.
    #[must_use]
    pub fn rescue(&self, now: Moment) -> Self {
        Self::Rescue(now.timestamp_millis(), self.to_string()[PREFIX.len()..].to_owned())
    }

    /// The key under which the next text of this one waits for a switch.
    #[must_use]
    pub fn next(&self) -> Self {
        Self::Next(self.to_string()[PREFIX.len()..].to_owned())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PREFIX)?;
        match self {
            Self::Settings => f.write_str("settings"),
            Self::Session(start) => write!(f, "session/{start}"),
            Self::Month(month) => write!(f, "journal/{month}"),
            Self::Book(name) => f.write_str(name.word()),
            Self::Run => f.write_str("run"),
            Self::Meta => f.write_str("meta"),
            Self::Rescue(at, of) => write!(f, "rescue/{at}/{of}"),
            Self::Snapshot(at) => write!(f, "snapshot/{at}"),
            Self::Next(of) => write!(f, "next/{of}"),
            Self::Switch => f.write_str("switch"),
            Self::Epoch => f.write_str("epoch"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, ours: bool) {
        assert_eq!(Key::parse(text).map(|k| k.to_string()), ours.then(|| text.to_owned()), "{text}");
    }

    #[test]
    fn a_key_reads_what_it_writes() {
        for word in
            ["settings", "run", "routine", "meta", "switch", "epoch", "factors", "medicines", "checks", "trials"]
        {
            check(&format!("unknot/{word}"), true);
        }
        check("unknot/journal/2026-11", true);
        check("unknot/session/1795313520000", true);
        check("unknot/rescue/1795313520000/journal/2026-11", true);
        check("unknot/snapshot/1795313520000", true);
        check("unknot/next/journal/2026-11", true);
    }

    #[test]
    fn other_keys_are_not_ours() {
        for text in ["", "unknot", "unknot/", "settings", "unknot/other", "unknot/settings/", "unknot/settings/x"] {
            check(text, false);
        }
        for text in ["unknot/journal/2026-13", "unknot/journal/26-01", "unknot/session/x", "unknot/session/007"] {
            check(text, false);
        }
    }
}
