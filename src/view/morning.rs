//! The morning check: whether it is due, and what it asks.
//!
//! It never comes between bedtime and morning; the caller also leaves it out while a session runs.

use chrono::Days;

use crate::domain::{
    Moment,
    body::{Muscle, Side},
    cramp::{Cramp, CrampId},
    journal::Journal,
    night::{NightOf, NightState},
    settings::BedsideHours,
};

/// What the morning check asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// These cramps were noted in the dark and not looked at since.
    Cramps(Vec<CrampId>),
    /// Nothing is recorded of this night.
    HowWas(NightOf),
}

/// The night that is called "last night" by day: the one that began yesterday evening.
pub fn last_night(now: Moment) -> NightOf {
    let today = now.date_naive();
    NightOf::evening(today.checked_sub_days(Days::new(1)).unwrap_or(today))
}

/// What is due at `now`. Of `left_open`, the night the person wants to leave open, it is not asked how it was; cramps
/// that were noted in the dark are looked at all the same.
pub fn due(journal: &Journal, bedside: BedsideHours, now: Moment, left_open: Option<NightOf>) -> Option<Ask> {
    let night = last_night(now);
    if bedside.contains(now) {
        return None;
    }
    // A nap after noon belongs to the night to come: its cramps are asked for too.
    let nights = [night, night.later(1)];
    let cramps: Vec<CrampId> = nights.into_iter().flat_map(|n| unseen(journal, n)).collect();
    if !cramps.is_empty() {
        return Some(Ask::Cramps(cramps));
    }
    (journal.state(night) == NightState::NotRecorded && left_open != Some(night)).then_some(Ask::HowWas(night))
}

fn unseen(journal: &Journal, night: NightOf) -> impl Iterator<Item = CrampId> + '_ {
    journal.cramps_of(night).into_iter().filter(|c| !c.get().confirmed).map(Cramp::id)
}

/// What is usual, offered as one tap and never filled in: "Left calf". `None` when nothing is usual, or when the cramp
/// says it already.
pub fn guess(cramp: &Cramp, muscle: Option<Muscle>, side: Option<Side>) -> Option<(Muscle, Side, String)> {
    let draft = cramp.get();
    if draft.muscle.is_some() && draft.side.is_some() {
        return None;
    }
    let (muscle, side) = (draft.muscle.or(muscle)?, draft.side.or(side)?);
    Some((muscle, side, place(muscle, side)))
}

/// Where a cramp was: "Left calf".
pub fn place(muscle: Muscle, side: Side) -> String {
    match side {
        Side::Both => format!("Both sides, {}", muscle.word()),
        Side::Left | Side::Right => format!("{} {}", super::format::capital(side.word()), muscle.word()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{cramp::Draft, journal::NightNote};

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(&format!("{text}:00+01:00")).expect("a time")
    }

    fn journal(cramps: &[(&str, bool)], quiet: Option<&str>) -> Journal {
        let mut journal = Journal::default();
        for (start, confirmed) in cramps {
            let draft = Draft { confirmed: *confirmed, ..Draft::starting(at(start)) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), at(start));
        }
        if let Some(date) = quiet {
            let night = NightOf::evening(date.parse().expect("a date"));
            journal.put_night(NightNote { quiet: true, ..NightNote::new(night) }, at("2026-11-22T08:00"));
        }
        journal
    }

    fn check(journal: &Journal, now: &str, expected: Option<&str>) {
        let due = due(journal, BedsideHours::default(), at(now), None);
        let said = due.map(|ask| match ask {
            Ask::Cramps(ids) => format!("{} cramps", ids.len()),
            Ask::HowWas(night) => night.to_string(),
        });
        assert_eq!(said.as_deref(), expected, "at {now}");
    }

    #[test]
    fn a_night_of_which_nothing_is_recorded_is_asked_for_after_the_bedside_hours() {
        let nothing = Journal::default();
        check(&nothing, "2026-11-22T03:00", None);
        check(&nothing, "2026-11-22T06:59", None);
        check(&nothing, "2026-11-22T07:00", Some("2026-11-21"));
        check(&nothing, "2026-11-22T14:00", Some("2026-11-21"));
        check(&nothing, "2026-11-22T21:00", None);
    }

    #[test]
    fn cramps_of_the_dark_are_asked_for_until_they_were_looked_at() {
        let cramps = [("2026-11-21T23:30", false), ("2026-11-22T03:12", false)];
        check(&journal(&cramps, None), "2026-11-22T08:00", Some("2 cramps"));
        check(&journal(&[cramps[0], ("2026-11-22T03:12", true)], None), "2026-11-22T08:00", Some("1 cramps"));
        check(&journal(&[("2026-11-22T03:12", true)], None), "2026-11-22T08:00", None);
    }

    #[test]
    fn a_cramp_of_a_nap_is_asked_for_too_and_one_of_last_week_is_not() {
        check(&journal(&[("2026-11-22T14:00", false)], Some("2026-11-21")), "2026-11-22T16:00", Some("1 cramps"));
        check(&journal(&[("2026-11-15T03:00", false)], Some("2026-11-21")), "2026-11-22T08:00", None);
    }

    #[test]
    fn a_quiet_night_and_one_left_open_are_not_asked_for() {
        check(&journal(&[], Some("2026-11-21")), "2026-11-22T08:00", None);
        let now = at("2026-11-22T08:00");
        let left_open = |journal: &Journal| due(journal, BedsideHours::default(), now, Some(last_night(now)));
        assert_eq!(left_open(&Journal::default()), None);
        assert!(matches!(left_open(&journal(&[("2026-11-22T03:12", false)], None)), Some(Ask::Cramps(_))));
    }

    fn check_guess(known: (Option<Muscle>, Option<Side>), usual: (Option<Muscle>, Option<Side>), words: Option<&str>) {
        let draft = Draft { muscle: known.0, side: known.1, ..Draft::starting(at("2026-11-22T03:12")) };
        let cramp = Cramp::new(draft).expect("a cramp");
        assert_eq!(guess(&cramp, usual.0, usual.1).map(|g| g.2).as_deref(), words);
    }

    #[test]
    fn what_is_usual_is_offered_only_while_it_is_open() {
        let usual = (Some(Muscle::Calf), Some(Side::Left));
        check_guess((None, None), usual, Some("Left calf"));
        check_guess((Some(Muscle::Foot), None), usual, Some("Left foot"));
        check_guess((Some(Muscle::Foot), Some(Side::Right)), usual, None);
        check_guess((None, None), (Some(Muscle::Calf), Some(Side::Both)), Some("Both sides, calf"));
        check_guess((None, None), (Some(Muscle::Calf), None), None);
    }
}
