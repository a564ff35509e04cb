//! What is stored of a running guide, under the moment it began.
//!
//! The boot script writes the first form before WebAssembly is there, and fills in the end when "It's easing" is
//! pressed on the static guide; the app adds the rest:
//!
//! ```json
//! {"start":"2026-11-22T03:12:00.000+01:00","end":null}
//! {"version":1,"start":"…","end":"…","muscle":"calf","side":"left","position":"lying","run":{…}}
//! ```

use chrono::{Datelike, TimeDelta};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{
    meta::{read_value, to_text},
    schema::{DecodeError, Row, VERSION, check_version, parse},
};
use crate::domain::{
    Moment,
    body::{Muscle, Position, Side},
    cramp::{Cramp, Draft},
    night::YEARS,
    session::Saved,
    written,
};

/// How far ahead of the clock a start may lie: clocks are corrected by seconds, not by more.
const SLACK: TimeDelta = TimeDelta::minutes(2);

/// What is stored of a running guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SessionNote {
    /// When the guide was opened.
    #[serde(deserialize_with = "written::always")]
    pub start: Moment,
    /// When the person said it eased; `None` until then.
    #[serde(default, deserialize_with = "written::maybe")]
    pub end: Option<Moment>,
    /// The muscle, once it was chosen or learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub muscle: Option<Muscle>,
    /// The leg, once it was chosen or learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// How the person lies, sits or stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Where the guide stood, to resume it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<Saved>,
}

impl SessionNote {
    /// A guide opened at `start`, as the boot script notes it.
    pub const fn new(start: Moment) -> Self {
        Self { start, end: None, muscle: None, side: None, position: None, run: None }
    }

    /// The text under `unknot/session/<start>`.
    pub fn encode(&self) -> String {
        #[derive(Serialize)]
        struct Out<'a> {
            version: u64,
            #[serde(flatten)]
            note: &'a SessionNote,
        }
        to_text(&Out { version: VERSION, note: self })
    }

    /// Reads such a text at `now`. A start that has not come yet is invalid: such a text is rescued, and becomes a
    /// cramp at most when its time has come. An end that does not fit the start is unknown, as after a clock set back.
    pub fn decode(text: &str, now: Moment) -> Result<Self, DecodeError> {
        let fields: LiteMap<String, Row> = parse(text)?;
        if let Some(version) = fields.get("version") {
            check_version(version.get().parse().map_err(|_| DecodeError::NotOurs)?)?;
        }
        if !fields.contains_key("start") {
            return Err(DecodeError::NotOurs);
        }
        let mut note: Self = read_value(text)?;
        if note.start > now + SLACK {
            return Err(DecodeError::Invalid("it starts in the future".to_owned()));
        }
        if !YEARS.contains(&note.start.year()) {
            return Err(DecodeError::Invalid("its year cannot be".to_owned()));
        }
        let day = 0..=Cramp::LONGEST.num_milliseconds();
        note.end = note.end.filter(|end| day.contains(&(*end - note.start).num_milliseconds()));
        note.run = note.run.filter(|r| r.start == note.start && day.contains(&r.ran) && day.contains(&r.position));
        Ok(note)
    }

    /// What two tabs noted of the same session, as one: the first "It's easing" counts, and of the rest what was
    /// noted last.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let seen = |note: &Self| note.run.as_ref().map(|run| run.seen);
        let (last, first) = if seen(other) > seen(self) { (other, self) } else { (self, other) };
        Self {
            start: last.start,
            end: last.end.into_iter().chain(first.end).min(),
            muscle: last.muscle.or(first.muscle),
            side: last.side.or(first.side),
            position: last.position.or(first.position),
            run: last.run.clone().or_else(|| first.run.clone()),
        }
    }

    /// The cramp it becomes. The same session, adopted twice, is the same cramp.
    pub fn draft(&self) -> Draft {
        let mut draft = Draft::starting(self.start);
        (draft.end, draft.muscle, draft.side) = (self.end, self.muscle, self.side);
        draft
    }

    /// The name it is stored under: its start, in milliseconds since 1970.
    pub const fn id(&self) -> i64 {
        self.start.timestamp_millis()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).expect("a time")
    }

    fn check(text: &str, expected: Result<(), DecodeError>) {
        let read = SessionNote::decode(text, at("2026-11-22T03:20:00+01:00"));
        assert_eq!(read.map(drop), expected, "{text}");
    }

    fn invalid(why: &str) -> Result<(), DecodeError> {
        Err(DecodeError::Invalid(why.into()))
    }

    #[test]
    fn what_the_boot_script_writes_is_read() {
        check(r#"{"start":"2026-11-22T03:12:00.000+01:00","end":null}"#, Ok(()));
        check(r#"{"start":"2026-11-22T03:12:00.000+01:00","end":"2026-11-22T03:16:00.000+01:00"}"#, Ok(()));
        check(r#"{"start":"2026-11-22T03:12:00.000+01:00"}"#, Ok(()));
    }

    #[test]
    fn what_the_app_adds_comes_back() {
        let start = at("2026-11-22T03:12:00.120+01:00");
        let mut note = SessionNote::new(start);
        (note.muscle, note.side, note.position) = (Some(Muscle::Calf), Some(Side::Left), Some(Position::Lying));
        note.run = Some(Saved { start, seen: start, ran: 4_000, position: 3_000, paused: true });
        assert_eq!(SessionNote::decode(&note.encode(), start), Ok(note.clone()));
        assert_eq!(note.id(), 1_795_313_520_120);
    }

    #[test]
    fn a_start_in_the_future_is_refused_but_a_corrected_clock_is_not() {
        check(r#"{"start":"2026-11-22T03:21:00+01:00","end":null}"#, Ok(()));
        check(r#"{"start":"2026-11-22T04:20:00+01:00","end":null}"#, invalid("it starts in the future"));
        check(r#"{"start":"1026-11-22T04:20:00+01:00","end":null}"#, invalid("its year cannot be"));
        check(r#"{"start":"9999-12-31T00:00:00+01:00","end":null}"#, invalid("it starts in the future"));
    }

    #[test]
    fn of_two_tabs_the_first_easing_counts() {
        let start = at("2026-11-22T03:12:00+01:00");
        let run = |seen| Some(Saved { start, seen, ran: 0, position: 0, paused: false });
        let early = SessionNote {
            end: Some(at("2026-11-22T03:15:00+01:00")),
            run: run(start),
            side: Some(Side::Left),
            ..SessionNote::new(start)
        };
        let late = SessionNote {
            end: Some(at("2026-11-22T03:16:00+01:00")),
            run: run(at("2026-11-22T03:16:00+01:00")),
            ..SessionNote::new(start)
        };
        let both = SessionNote { end: early.end, side: early.side, ..late.clone() };
        assert_eq!((early.joined(&late), late.joined(&early)), (both.clone(), both.clone()));
        assert_eq!(both.draft().end, early.end);
    }

    #[test]
    fn an_end_or_a_run_that_cannot_be_is_unknown() {
        let read = |text: &str| SessionNote::decode(text, at("2026-11-22T03:20:00+01:00")).expect("a session");
        let start = r#""start":"2026-11-22T03:12:00+01:00""#;
        let bare = SessionNote::new(at("2026-11-22T03:12:00+01:00"));
        assert_eq!(read(&format!(r#"{{{start},"end":"2026-11-22T03:11:00+01:00"}}"#)), bare);
        assert_eq!(read(&format!(r#"{{{start},"end":"2026-11-24T03:11:00+01:00"}}"#)), bare);
        let run = format!(r#"{{{start},"seen":"2026-11-22T03:12:00+01:00","ran":-1,"position":0,"paused":false}}"#);
        assert_eq!(read(&format!(r#"{{{start},"run":{run}}}"#)), bare);
    }

    #[test]
    fn foreign_and_newer_texts_are_told_apart() {
        check("", Err(DecodeError::NotJson));
        check(r#"{"start":"2026-11-22T03"#, Err(DecodeError::NotJson));
        check("[1,2]", Err(DecodeError::NotOurs));
        check("{}", Err(DecodeError::NotOurs));
        check(r#"{"version":2,"began":"2026-11-22T03:12:00+01:00"}"#, Err(DecodeError::Newer(2)));
        check(r#"{"version":"new","start":"2026-11-22T03:12:00+01:00"}"#, Err(DecodeError::NotOurs));
    }
}
