//! What the page of one night says at its head.

use super::{calendar::state_words, told::Told};
use crate::{
    domain::{
        Moment,
        journal::Journal,
        night::{NightOf, NightState},
    },
    view::format,
};

/// One night, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// "Saturday 21 November".
    pub title: String,
    /// What is known of it.
    pub state: NightState,
    /// The same in a sentence.
    pub said: String,
    /// Whether the person said there was no cramp.
    pub quiet: bool,
    /// Its cramps, earliest first.
    pub cramps: Vec<Told>,
    /// The night before it.
    pub before: NightOf,
    /// The night after it, unless that has not come.
    pub after: Option<NightOf>,
}

/// What is recorded of `night`, as read at `now`.
pub fn sheet(journal: &Journal, night: NightOf, now: Moment) -> Sheet {
    let cramps: Vec<Told> = journal.cramps_of(night).into_iter().map(Told::of).collect();
    let quiet = journal.night(night).is_some_and(|n| n.quiet);
    let state = journal.state(night);
    Sheet {
        title: format::date(night, now),
        state,
        said: sentence(state, cramps.len(), quiet),
        quiet,
        cramps,
        before: night.earlier(1),
        after: Some(night.later(1)).filter(|after| *after <= NightOf::of(now)),
    }
}

fn sentence(state: NightState, cramps: usize, quiet: bool) -> String {
    let said = format::capital(&state_words(state, cramps));
    match (state, quiet) {
        (NightState::Cramp, true) => format!("{said}. You also said it was quiet; a noted cramp counts."),
        _ => format!("{said}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        cramp::{Cramp, Draft},
        journal::NightNote,
    };

    fn check(cramp: bool, quiet: bool, expected: &str) {
        let now = Moment::parse_from_rfc3339("2026-11-22T08:00:00+01:00").expect("a time");
        let night = NightOf::of(now);
        let mut journal = Journal::default();
        if cramp {
            let start = now - chrono::TimeDelta::hours(5);
            journal.put_cramp(Cramp::new(Draft::starting(start)).expect("a cramp"), now);
        }
        journal.put_night(NightNote { quiet, ..NightNote::new(night) }, now);
        let sheet = sheet(&journal, night, now);
        assert_eq!(sheet.said, expected);
        assert_eq!((sheet.title.as_str(), sheet.after), ("Saturday 21 November", None));
    }

    #[test]
    fn a_night_says_what_is_known_of_it() {
        check(false, false, "Not recorded.");
        check(false, true, "Quiet.");
        check(true, false, "1 cramp.");
    }

    #[test]
    fn a_cramp_outweighs_quiet_and_that_is_said() {
        check(true, true, "1 cramp. You also said it was quiet; a noted cramp counts.");
    }
}
