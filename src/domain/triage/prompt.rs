//! When the journal itself asks for a look at the warning signs (evidence section C, the lines after the table).
//!
//! Never at night: the caller passes no prompt on between bedtime and morning.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{Finding, Question, flow::THIS_LATELY, rule::Level};
use crate::domain::{
    Moment,
    cramp::{Cramp, Draft},
    factor::{Answer, FactorId},
    journal::Journal,
    night::{NightOf, NightState},
};

/// How many cramps a week, for how many weeks, ask for a visit (rule R1; the threshold is this app's own).
pub const OFTEN: (usize, u64) = (3, 4);
/// How many weeks of the routine without change ask for a visit (rule R9; the length of the stretching trial).
pub const ROUTINE_WEEKS: u64 = 6;
/// On how many nights of a week the routine must be done to count as nightly; our own limit.
const NIGHTLY: usize = 5;
/// How many recorded nights of 14 can be compared with another 14; our own limit.
const ENOUGH: usize = 7;

/// How many nights back a sore or swollen leg still asks; our own limit.
const RECENT: i64 = 2;

/// A reason to show the warning signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prompt {
    /// A cramp after which the leg stayed sore or swollen: rule U1.
    OneLeg,
    /// Three cramps a week for four weeks: rule R1.
    Often,
    /// Six weeks of the routine without change: rule R9.
    SixWeeks,
}

impl Prompt {
    /// What is said.
    pub const fn words(self) -> &'static str {
        match self {
            Self::OneLeg => "You noted a sore or swollen leg. Look at the warning signs before you stretch or rub it.",
            Self::Often => {
                "You logged 3 or more cramps a week for 4 weeks. Book a visit with your doctor (GP), or ask a \
                 pharmacist."
            }
            Self::SixWeeks => {
                "You did the routine for 6 weeks and cramps did not get fewer. Book a visit with your doctor (GP), or \
                 ask a pharmacist."
            }
        }
    }

    /// The rule it stands for.
    pub const fn rule_id(self) -> &'static str {
        match self {
            Self::OneLeg => "U1",
            Self::Often => "R1",
            Self::SixWeeks => "R9",
        }
    }

    /// Whether being put off at `then` still keeps it away at `now`. Another cramp asks about the leg anew.
    fn rests(self, then: Moment, now: Moment) -> bool {
        let nights = NightOf::of(now).since(NightOf::of(then));
        match self {
            Self::OneLeg => false,
            Self::Often => nights < 28,
            Self::SixWeeks => nights < 42,
        }
    }
}

/// The question that must be answered once for a cramp logged as "still sore" or "leg swollen", before any stretch or
/// massage (rule U1).
pub fn one_leg_question(cramp: &Draft) -> Option<Question> {
    let asks = cramp.sore_after == Some(true) || cramp.leg_swollen == Some(true);
    asks.then(|| Question { ask: THIS_LATELY, findings: vec![Finding::OneLeg], level: Level::SameDay })
}

/// What the journal asks for at `now`, but for what was put off.
pub fn due(journal: &Journal, put_off: &LiteMap<Prompt, Moment>, now: Moment) -> Vec<Prompt> {
    let tonight = NightOf::of(now);
    let found = [
        (Prompt::OneLeg, has_bad_leg(journal, put_off.get(&Prompt::OneLeg), tonight)),
        (Prompt::Often, is_often(journal, tonight)),
        (Prompt::SixWeeks, is_no_better(journal, tonight)),
    ];
    let rests = |prompt: Prompt| put_off.get(&prompt).is_some_and(|then| prompt.rests(*then, now));
    found.into_iter().filter(|(prompt, found)| *found && !rests(*prompt)).map(|(prompt, _)| prompt).collect()
}

/// A cramp of the last nights, begun after the question was last put off, left the leg sore or swollen.
fn has_bad_leg(journal: &Journal, put_off: Option<&Moment>, tonight: NightOf) -> bool {
    let is_new = |cramp: &Draft| put_off.is_none_or(|then| cramp.start > *then);
    let recent = journal.cramps().into_iter().filter(|c| tonight.since(c.night()) <= RECENT);
    recent.map(Cramp::get).any(|cramp| is_new(cramp) && one_leg_question(cramp).is_some())
}

fn is_often(journal: &Journal, tonight: NightOf) -> bool {
    let (cramps, weeks) = OFTEN;
    let mut of_week = vec![0; usize::try_from(weeks).unwrap_or_default()];
    for cramp in journal.cramps() {
        let Ok(ago) = usize::try_from(tonight.since(cramp.night()) - 1) else { continue };
        if let Some(count) = of_week.get_mut(ago / 7) {
            *count += 1;
        }
    }
    of_week.iter().all(|count| *count >= cramps)
}

/// Six weeks of nightly routine, and the last two have no smaller share of cramp nights than the two before the six,
/// or, where those were not recorded, than the first two.
fn is_no_better(journal: &Journal, tonight: NightOf) -> bool {
    let done = |night: NightOf| {
        let answer = journal.night(night).and_then(|n| n.answers.get(&FactorId("routine-done".into())));
        answer == Some(&Answer::Yes)
    };
    let nightly = (0..ROUTINE_WEEKS).all(|week| nights(tonight, week * 7, 7).filter(|n| done(*n)).count() >= NIGHTLY);
    if !nightly {
        return false;
    }
    let fortnight = |skip| Share::of(journal, nights(tonight, skip, 14));
    let before = fortnight(ROUTINE_WEEKS * 7).or_else(|| fortnight(ROUTINE_WEEKS * 7 - 14));
    match (before, fortnight(0)) {
        (Some(before), Some(last)) => last.cramp > 0 && last.is_no_less_than(before),
        _ => false,
    }
}

/// `count` nights that end `skip` nights before `tonight`, which is not over and is not one of them.
fn nights(tonight: NightOf, skip: u64, count: u64) -> impl Iterator<Item = NightOf> {
    (1..=count).map(move |n| tonight.earlier(skip + n))
}

/// Cramp nights of recorded nights.
#[derive(Clone, Copy)]
struct Share {
    cramp: usize,
    recorded: usize,
}

impl Share {
    fn of(journal: &Journal, nights: impl Iterator<Item = NightOf>) -> Option<Self> {
        let states: Vec<_> = nights.map(|n| journal.state(n)).filter(|s| s.is_recorded()).collect();
        let cramp = states.iter().filter(|s| **s == NightState::Cramp).count();
        (states.len() >= ENOUGH).then_some(Self { cramp, recorded: states.len() })
    }

    fn is_no_less_than(self, other: Self) -> bool {
        self.cramp * other.recorded >= other.cramp * self.recorded
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journal::NightNote;

    fn tonight() -> NightOf {
        NightOf::of(now())
    }

    fn now() -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T20:00:00+00:00").expect("a time")
    }

    fn cramp(journal: &mut Journal, nights_ago: i64, hour: i64) {
        let start = now() - chrono::TimeDelta::days(nights_ago) + chrono::TimeDelta::hours(hour);
        journal.put_cramp(Cramp::new(Draft::starting(start)).expect("a cramp"), now());
    }

    /// A journal with cramps on these nights ago; the routine done for six weeks if `routine`; other nights quiet.
    fn journal(cramps: &[i64], routine: bool) -> Journal {
        let mut journal = Journal::default();
        for n in 1..=56 {
            let mut note = NightNote::new(tonight().earlier(n));
            note.quiet = true;
            if routine && n <= 42 {
                note.answers.insert(FactorId("routine-done".into()), Answer::Yes);
            }
            journal.put_night(note, now());
        }
        for n in cramps {
            cramp(&mut journal, *n, 6);
        }
        journal
    }

    fn check(cramps: &[i64], routine: bool, expected: &[Prompt]) {
        assert_eq!(due(&journal(cramps, routine), &LiteMap::new(), now()), expected, "{cramps:?}");
    }

    #[test]
    fn three_a_week_for_four_weeks_ask_for_a_visit() {
        check(&[1, 2, 7, 8, 9, 14, 15, 16, 21, 22, 23, 28], false, &[Prompt::Often]);
        check(&[1, 2, 8, 9, 10, 14, 15, 16, 21, 22, 23, 28], false, &[]);
        check(&[], false, &[]);
    }

    #[test]
    fn several_cramps_of_one_night_all_count() {
        let mut journal = Journal::default();
        for week in 0..4 {
            (4..7).for_each(|hour| cramp(&mut journal, 7 * week + 1, hour));
        }
        assert_eq!(due(&journal, &LiteMap::new(), now()), [Prompt::Often]);
    }

    #[test]
    fn six_weeks_of_routine_without_change_ask_for_a_visit() {
        check(&[3, 8, 45, 50], true, &[Prompt::SixWeeks]);
        check(&[3, 45, 50], true, &[]);
        check(&[3, 8, 45, 50], false, &[]);
        check(&[], true, &[]);
    }

    #[test]
    fn what_was_put_off_rests_for_as_long_as_it_looks_back() {
        let journal = journal(&[1, 2, 7, 8, 9, 14, 15, 16, 21, 22, 23, 28], false);
        let after = |days| LiteMap::from_iter([(Prompt::Often, now() - chrono::TimeDelta::days(days))]);
        assert_eq!(due(&journal, &after(27), now()), []);
        assert_eq!(due(&journal, &after(28), now()), [Prompt::Often]);
    }

    #[test]
    fn a_sore_leg_asks_until_put_off_and_again_after_another_cramp() {
        let sore = |nights_ago| {
            let start = now() - chrono::TimeDelta::days(nights_ago);
            Cramp::new(Draft { sore_after: Some(true), ..Draft::starting(start) }).expect("a cramp")
        };
        let mut journal = Journal::default();
        journal.put_cramp(sore(3), now());
        assert_eq!(due(&journal, &LiteMap::new(), now()), []);
        journal.put_cramp(sore(2), now());
        assert_eq!(due(&journal, &LiteMap::new(), now()), [Prompt::OneLeg]);
        let put_off = LiteMap::from_iter([(Prompt::OneLeg, now() - chrono::TimeDelta::days(1))]);
        assert_eq!(due(&journal, &put_off, now()), []);
        journal.put_cramp(sore(0), now());
        assert_eq!(due(&journal, &put_off, now()), [Prompt::OneLeg]);
    }

    #[test]
    fn a_sore_or_swollen_leg_asks_the_clot_question() {
        let mut draft = Draft::starting(now());
        assert_eq!(one_leg_question(&draft), None);
        draft.sore_after = Some(true);
        assert_eq!(one_leg_question(&draft).map(|q| q.findings), Some(vec![Finding::OneLeg]));
        draft.sore_after = Some(false);
        draft.leg_swollen = Some(true);
        assert!(one_leg_question(&draft).is_some());
    }
}
