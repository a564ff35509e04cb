//! The evening check: when it is offered, what it asks, and how the drinks of the day are said.

use chrono::TimeDelta;

use super::format;
use crate::domain::{
    Moment,
    drink::{CUP_ML, DrinkGoal, DrinkUnit, USUAL_GOAL},
    factor::{Answer, BUILT_IN, FactorId, OwnFactor},
    journal::NightNote,
    night::NightOf,
    settings::BedsideHours,
};

/// How long before bedtime the day is old enough to be asked about, in hours: 16:00 for a bedtime of 21:00.
const HOURS_BEFORE: i64 = 5;

/// The night whose day is asked about at `now`; `None` outside the hours before bedtime.
pub fn due(bedside: BedsideHours, now: Moment) -> Option<NightOf> {
    // Equal ends mean that it is never night; then the usual bedtime stands in.
    let bedside = if bedside.from == bedside.to { BedsideHours::default() } else { bedside };
    let left = bedside.from - now.time();
    let left = if left < TimeDelta::zero() { left + TimeDelta::hours(24) } else { left };
    (!bedside.contains(now) && left <= TimeDelta::hours(HOURS_BEFORE)).then(|| NightOf::of(now))
}

/// One thing that is asked about the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id in the journal.
    pub id: FactorId,
    /// What is asked.
    pub words: String,
    /// What was said, if anything.
    pub answer: Option<Answer>,
}

/// What is asked about a day: what every journal has, then the person's own. One that was retired is shown where it
/// was answered.
pub fn questions(own: &[OwnFactor], note: Option<&NightNote>) -> Vec<Question> {
    let answer = |id: &FactorId| note.and_then(|n| n.answers.get(id)).copied();
    let built_in = BUILT_IN.iter().map(|b| (FactorId(b.id.into()), b.question.to_owned()));
    let own = own.iter().filter(|f| !f.is_retired() || answer(f.id()).is_some());
    let own = own.map(|f| (f.id().clone(), f.question().to_owned()));
    built_in.chain(own).map(|(id, words)| Question { answer: answer(&id), id, words }).collect()
}

/// So many cups in the person's unit: "3 cups", "1 glass", "600 ml".
pub fn drinks(cups: u16, unit: DrinkUnit) -> String {
    match unit {
        DrinkUnit::Cup => format::count(cups.into(), "cup"),
        DrinkUnit::Glass if cups == 1 => "1 glass".into(),
        DrinkUnit::Glass => format!("{cups} glasses"),
        DrinkUnit::Millilitre => format!("{}\u{a0}ml", u32::from(cups) * u32::from(CUP_ML)),
    }
}

/// The goal in the person's unit: "6 to 8 cups", or the person's own.
pub fn goal(goal: Option<DrinkGoal>, unit: DrinkUnit) -> String {
    match (goal, unit) {
        (Some(goal), unit) => drinks(goal.cups(), unit),
        (None, DrinkUnit::Cup) => format!("{} to {} cups", USUAL_GOAL.0, USUAL_GOAL.1),
        (None, DrinkUnit::Glass) => format!("{} to {} glasses", USUAL_GOAL.0, USUAL_GOAL.1),
        // Evidence B4.21: 6 to 8 cups are about 1.2 to 1.5 litres.
        (None, DrinkUnit::Millilitre) => "1,200 to 1,500\u{a0}ml".into(),
    }
}

/// What was drunk beside the goal. Nothing is praised, and past the goal nothing more is said of it than the count.
pub fn drinks_line(count: Option<u16>, goal_set: Option<DrinkGoal>, unit: DrinkUnit) -> String {
    let goal = goal(goal_set, unit);
    match count {
        None => format!("Not counted. Your goal: {goal}."),
        Some(cups) => format!("{}. Your goal: {goal}.", drinks(cups, unit)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;

    fn at(hour: u32) -> Moment {
        Moment::parse_from_rfc3339(&format!("2026-11-22T{hour:02}:00:00+01:00")).expect("a time")
    }

    fn check(from: u32, to: u32, hour: u32, expected: Option<&str>) {
        let time = |h| NaiveTime::from_hms_opt(h, 0, 0).expect("an hour");
        let due = due(BedsideHours { from: time(from), to: time(to) }, at(hour)).map(|n| n.to_string());
        assert_eq!(due.as_deref(), expected, "bedtime {from}, at {hour}");
    }

    #[test]
    fn the_evening_check_comes_late_in_the_afternoon_and_goes_at_bedtime() {
        check(21, 7, 15, None);
        check(21, 7, 16, Some("2026-11-22"));
        check(21, 7, 20, Some("2026-11-22"));
        check(21, 7, 21, None);
        check(21, 7, 8, None);
    }

    #[test]
    fn it_follows_another_bedtime_and_stays_where_there_is_none() {
        check(1, 9, 23, Some("2026-11-22"));
        check(8, 16, 4, Some("2026-11-21"));
        check(7, 7, 18, Some("2026-11-22"));
        check(7, 7, 10, None);
    }

    #[test]
    fn a_retired_question_is_asked_no_more_and_stays_where_it_was_answered() {
        let garden = OwnFactor::new("Gardening", at(10)).expect("a factor");
        let ids = |own: &OwnFactor, note: Option<&NightNote>| {
            questions(std::slice::from_ref(own), note).into_iter().filter(|q| q.words == "Gardening").count()
        };
        let mut note = NightNote::new(NightOf::of(at(20)));
        assert_eq!(ids(&garden, Some(&note)), 1);
        let retired = garden.with_retired(true);
        assert_eq!(ids(&retired, Some(&note)), 0);
        note.answers.insert(garden.id().clone(), Answer::Yes);
        assert_eq!(ids(&retired, Some(&note)), 1);
        assert_eq!(questions(&[], None).len(), BUILT_IN.len());
    }

    fn check_line(count: Option<u16>, goal: Option<u16>, unit: DrinkUnit, expected: &str) {
        assert_eq!(drinks_line(count, goal.map(DrinkGoal::nearest), unit), expected);
    }

    #[test]
    fn drinks_are_said_in_the_persons_unit_and_never_praised() {
        check_line(None, None, DrinkUnit::Cup, "Not counted. Your goal: 6 to 8 cups.");
        check_line(Some(0), None, DrinkUnit::Cup, "0 cups. Your goal: 6 to 8 cups.");
        check_line(Some(1), Some(7), DrinkUnit::Glass, "1 glass. Your goal: 7 glasses.");
        check_line(Some(3), None, DrinkUnit::Millilitre, "600\u{a0}ml. Your goal: 1,200 to 1,500\u{a0}ml.");
        check_line(Some(12), Some(6), DrinkUnit::Cup, "12 cups. Your goal: 6 cups.");
    }
}
