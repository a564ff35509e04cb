//! Setting a trial up: when the change may begin, and what speaks for which evening.

use crate::{
    domain::{
        Moment,
        insight::CRAMP_NIGHTS_NEEDED,
        journal::Journal,
        night::{NightOf, NightState},
        trial::{BEFORE_NEEDED, Trial},
    },
    view::format,
};

/// The evenings that are offered, as nights from tonight.
pub const LATER: [u64; 3] = [0, 7, 14];

/// What to know before one is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// The evenings that are offered, with their words.
    pub evenings: Vec<(NightOf, String)>,
    /// The one that leaves enough recorded nights before it, if every night from now on is recorded.
    pub advised: NightOf,
    /// Why that one.
    pub why: String,
}

impl Setup {
    /// For a journal at `now`.
    pub fn of(journal: &Journal, now: Moment) -> Self {
        let tonight = format::tonight(now);
        let two_weeks = u64::from(Trial::BASELINE);
        let recorded = |ahead: u64| {
            let noted = journal.recorded_nights(tonight.later(ahead).earlier(two_weeks), tonight.earlier(1));
            u64::try_from(noted).unwrap_or(u64::MAX).saturating_add(ahead)
        };
        let enough = |ahead: &u64| recorded(*ahead) >= BEFORE_NEEDED.into();
        let ahead = LATER.into_iter().find(enough).unwrap_or(two_weeks);
        let words = |ahead: u64| match ahead {
            0 => "Tonight".to_owned(),
            _ => format::date(tonight.later(ahead), now),
        };
        let cramps = (1..=two_weeks).filter(|back| journal.state(tonight.earlier(*back)) == NightState::Cramp).count();
        Self {
            evenings: LATER.map(|ahead| (tonight.later(ahead), words(ahead))).to_vec(),
            advised: tonight.later(ahead),
            why: why(recorded(0), ahead, cramps),
        }
    }
}

fn why(recorded: u64, ahead: u64, cramps: usize) -> String {
    let noted = format!("Of the last {} nights you recorded {recorded}.", Trial::BASELINE);
    let enough = format!("It takes {BEFORE_NEEDED} before the change.");
    let advice = match ahead {
        0 => "So it can begin tonight.",
        7 => "Record each night for one more week, then begin.",
        _ => "Record each night for two weeks, then begin.",
    };
    let rare = (cramps == 0 && recorded > 0).then(|| {
        format!(" None had a cramp; with fewer than {CRAMP_NIGHTS_NEEDED} cramp nights there can be no answer.")
    });
    format!("{noted} {enough} {advice}{}", rare.unwrap_or_default())
}
