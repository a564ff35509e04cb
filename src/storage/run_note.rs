//! A run of the routine as it is noted, so that a reload or a killed tab finds it where it stood.
//!
//! It is nothing the person said: a note that cannot be read is worth no rescue.

use serde::{Deserialize, Serialize};

use super::{
    meta::to_text,
    schema::{DecodeError, VERSION, check_version, parse},
};
use crate::domain::{routine::Routine, session::Saved};

/// A run: what is done in it, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunNote {
    version: u64,
    /// The routine as it was when the run began.
    pub routine: Routine,
    /// Where it stands.
    pub run: Saved,
}

impl RunNote {
    /// A run of `routine`.
    pub const fn new(routine: Routine, run: Saved) -> Self {
        Self { version: VERSION, routine, run }
    }

    /// Whether it came to its end.
    pub fn is_over(&self) -> bool {
        self.run.position >= self.routine.length().num_milliseconds()
    }

    /// The text under `unknot/run`.
    pub fn encode(&self) -> String {
        to_text(self)
    }

    /// Reads such a text.
    pub fn decode(text: &str) -> Result<Self, DecodeError> {
        let note: Self = parse(text)?;
        check_version(note.version)?;
        Ok(note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;

    #[test]
    fn a_run_reads_what_it_writes() {
        let start = Moment::parse_from_rfc3339("2026-11-22T21:30:00+01:00").expect("a time");
        let saved = Saved { start, seen: start, ran: 4_000, position: 3_000, paused: true };
        let note = RunNote::new(Routine::default(), saved);
        assert_eq!(RunNote::decode(&note.encode()), Ok(note));
    }

    #[test]
    fn a_run_is_over_at_its_last_second_and_not_before() {
        let start = Moment::parse_from_rfc3339("2026-11-22T21:30:00+01:00").expect("a time");
        let end = Routine::default().length().num_milliseconds();
        for (position, over) in [(0, false), (end - 1, false), (end, true), (end + 1, true)] {
            let saved = Saved { start, seen: start, ran: position, position, paused: false };
            assert_eq!(RunNote::new(Routine::default(), saved).is_over(), over, "{position} of {end}");
        }
    }

    #[test]
    fn damaged_and_newer_texts_are_no_run() {
        assert_eq!(RunNote::decode(r#"{"version":1,"rou"#), Err(DecodeError::NotJson));
        assert_eq!(RunNote::decode(r#"{"version":99}"#), Err(DecodeError::Newer(99)));
    }
}
