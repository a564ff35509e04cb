//! What the routine's pages say: the list, one moment of a run, the six weeks behind.

use chrono::TimeDelta;

use super::{format, guide};
use crate::domain::{
    body::Side,
    factor::Answer,
    night::NightOf,
    routine::{Aid, Item, Routine, What},
    session::{PhaseKind, Session, Stage},
};

/// One moment of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What the step is called.
    pub title: String,
    /// The sentence, shown and announced.
    pub say: String,
    /// What must be minded; empty where nothing is.
    pub mind: &'static str,
    /// What is shown beside the sentence.
    pub aid: Aid,
    /// The leg that works; `None` where legs do not count.
    pub leg: Option<Side>,
    /// Whether the figure is in the pose, or the breath goes in.
    pub in_pose: bool,
    /// "Step 1 of 4, 2 of 3 times".
    pub place: String,
    /// Whether the person paused it.
    pub paused: bool,
    /// Whole seconds left.
    pub left: u16,
    /// How much of the phase is left, 0 to 100.
    pub percent_left: u16,
}

impl Screen {
    /// What to show of a run; `None` once it is over.
    pub fn of(routine: &Routine, session: &Session) -> Option<Self> {
        let showing = session.showing()?;
        let moves = routine.moves();
        let this = moves.get(showing.phase.step)?;
        let phase = showing.phase;
        Some(Self {
            title: this.title.clone(),
            place: guide::place((phase.step, moves.len()), (phase.round, phase.rounds)),
            say: phase.say.into_owned(),
            mind: this.mind,
            aid: this.aid,
            leg: this.leg,
            in_pose: phase.kind != PhaseKind::Rest,
            paused: session.stage() == Stage::Paused,
            left: showing.left,
            percent_left: showing.left.saturating_mul(100) / phase.seconds.max(1),
        })
    }
}

/// How long a step is: "10 seconds each hold"; and whether that is as short or long as it can be.
pub fn time(item: &Item) -> String {
    let counts = if let What::Known(kind) = item.what() { kind.offer().counts } else { "in all" };
    let seconds = i64::from(item.seconds());
    let length =
        if seconds % 60 == 0 { format::count(seconds / 60, "minute") } else { format::count(seconds, "second") };
    let (least, most) = item.bounds();
    let bound = match item.seconds() {
        s if s == least => ", the shortest",
        s if s == most => ", the longest",
        _ => "",
    };
    format!("{length} {counts}{bound}")
}

/// How much longer or shorter one tap makes a step, in seconds.
pub const fn tap(item: &Item) -> i32 {
    match item.seconds() {
        0..30 => 5,
        30..120 => 15,
        _ => 60,
    }
}

/// How long one run takes: "About 4 minutes".
pub fn length(length: TimeDelta) -> String {
    format!("About {}", format::count((length.num_seconds() + 59) / 60, "minute"))
}

/// The six weeks in words.
pub fn six_weeks_words(weeks: &[(NightOf, Option<Answer>)]) -> String {
    let nights = |answer| weeks.iter().filter(|(_, said)| *said == answer).count();
    let (done, not) = (nights(Some(Answer::Yes)), nights(Some(Answer::No)));
    format!("Last 6 weeks: done on {done}, not done on {not}, not recorded on {}.", nights(None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Moment, routine::Kind};

    fn check(kind: Kind, expected: &str) {
        let mut routine = Routine::default();
        let _ = routine.add(What::Known(kind));
        let item = routine.items().iter().find(|i| *i.what() == What::Known(kind)).expect("a step");
        assert_eq!(time(item), expected);
    }

    #[test]
    fn times_say_what_they_count() {
        check(Kind::Stretches, "10 seconds each hold");
        check(Kind::Breathing, "2 minutes in all");
        check(Kind::Massage, "1 minute each leg");
    }

    #[test]
    fn a_time_says_when_it_cannot_go_further() {
        let mut routine = Routine::default();
        routine.lengthen(0, 100);
        assert_eq!(time(&routine.items()[0]), "30 seconds each hold, the longest");
        routine.lengthen(0, -100);
        assert_eq!(time(&routine.items()[0]), "5 seconds each hold, the shortest");
    }

    #[test]
    fn a_run_shows_its_step_its_place_and_its_caution() {
        let now = Moment::parse_from_rfc3339("2026-11-22T21:30:00+01:00").expect("a time");
        let routine = Routine::default();
        let (session, _) = Session::begin(routine.programme(), now);
        let screen = Screen::of(&routine, &session).expect("it runs");
        assert_eq!((screen.place.as_str(), screen.left, screen.percent_left), ("Step 1 of 2, 1 of 3 times", 10, 100));
        assert!(screen.mind.contains("not pain"), "{}", screen.mind);
        assert_eq!(length(routine.length()), "About 2 minutes");
    }

    #[test]
    fn six_weeks_are_said_without_a_score() {
        let night = NightOf::evening(chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date"));
        let weeks = [(night, Some(Answer::Yes)), (night.earlier(1), None)];
        assert_eq!(six_weeks_words(&weeks), "Last 6 weeks: done on 1, not done on 0, not recorded on 1.");
    }
}
