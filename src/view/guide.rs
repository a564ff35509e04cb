//! What the guide's screen says at one moment of its session.

use crate::domain::{
    body::{Muscle, Side},
    relief::{Picture, Plan, Step},
    session::{PhaseKind, Session, Stage},
    sorted_set::SortedSet,
    source::Source,
};

use super::{format, safety, sources, words};

/// One moment of the guide.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// The sentence, shown and announced.
    pub say: String,
    /// What must be said beside it.
    pub caution: Option<&'static str>,
    /// The picture.
    pub picture: Picture,
    /// Whether the figure is in the pose, rather than resting from it.
    pub in_pose: bool,
    /// "Step 1 of 4, 2 of 3".
    pub place: String,
    /// Whole seconds left.
    pub left: u16,
    /// How much of the phase is left, 0 to 100.
    pub percent_left: u16,
}

/// The card of the tenth minute: its heading and its lines, the last one as every result ends.
pub const TEN_MINUTES_CARD: [&str; 3] = [words::TEN_MINUTES, words::TEN_MINUTES_LINE, safety::CLOSING];

/// The guide as the person sees it.
#[derive(Debug, Clone, PartialEq)]
pub enum Guide {
    /// A step to do.
    Step(Screen),
    /// Ten minutes have passed: the warning signs matter more now.
    Warning,
    /// Nothing runs any more.
    Over,
}

impl Guide {
    /// What to show of `session`, which walks `plan`.
    pub fn of(session: &Session, plan: &Plan) -> Self {
        if session.stage() == Stage::Warning {
            return Self::Warning;
        }
        let Some(showing) = session.showing() else { return Self::Over };
        let Some(step) = plan.steps.get(showing.phase.step) else { return Self::Over };
        let phase = showing.phase;
        Self::Step(Screen {
            place: place((phase.step, plan.steps.len()), (phase.round, step.rounds)),
            say: phase.say.into_owned(),
            caution: step.caution,
            picture: step.picture,
            in_pose: phase.kind != PhaseKind::Rest,
            left: showing.left,
            percent_left: showing.left.saturating_mul(100) / phase.seconds.max(1),
        })
    }
}

/// The number in the ring for so many seconds left, and its unit: nobody counts 600 seconds, so from a hundred on they are
/// minutes, rounded up.
pub const fn ring_number(left: u16) -> (u16, &'static str) {
    if left < 100 { (left, "") } else { (left.div_ceil(60), "min") }
}

/// Where a session stands: which step (from 0) of how many, which round of how many.
pub(super) fn place((index, steps): (usize, usize), (round, rounds): (u8, u8)) -> String {
    let place = format!("Step {} of {steps}", index + 1);
    if rounds > 1 { format!("{place}, {round} of {rounds} times") } else { place }
}

/// The chip that names the muscle: "Calf".
pub fn muscle_label(muscle: Muscle) -> String {
    format::capital(muscle.word())
}

/// The chip that names the leg: "Left leg"; "Which leg?" while it is not said.
pub fn side_label(side: Option<Side>) -> &'static str {
    match side {
        None => "Which leg?",
        Some(Side::Left) => "Left leg",
        Some(Side::Right) => "Right leg",
        Some(Side::Both) => "Both legs",
    }
}

/// The line under "It's easing": how long it has lasted, in minutes, so that it changes rarely.
pub fn since(session: &Session) -> String {
    let start = format::clock(session.start());
    match session.ran().num_minutes() {
        0 => format!("Since {start}"),
        minutes => format!("Since {start}, {}", format::count(minutes, "minute")),
    }
}

/// How far the evidence carries these steps, and who says so.
pub fn provenance(steps: &[Step]) -> String {
    let all: SortedSet<Source> = steps.iter().flat_map(|step| step.sources).copied().collect();
    let all: Vec<Source> = all.iter().copied().collect();
    let verdict = steps.first().map(|step| step.verdict.words()).unwrap_or_default();
    format!("{verdict}. {}", sources::line(&all, None))
}

/// What a screen reader hears when the guide changes.
pub fn announcement(guide: &Guide) -> String {
    match guide {
        Guide::Step(screen) => screen.say.clone(),
        Guide::Warning => TEN_MINUTES_CARD.join(" "),
        Guide::Over => String::new(),
    }
}

/// The muscle a tap on the chip leads to: each in turn, most often reported first.
pub fn next_muscle(muscle: Muscle) -> Muscle {
    let here = Muscle::ALL.iter().position(|m| *m == muscle).unwrap_or(0);
    Muscle::ALL[(here + 1) % Muscle::ALL.len()]
}

/// The leg a tap on the chip leads to: the other one.
pub const fn next_side(side: Option<Side>) -> Side {
    match side {
        Some(Side::Left) => Side::Right,
        Some(Side::Right | Side::Both) | None => Side::Left,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{body::Position, relief::plan};

    fn check(left: u16, expected: (u16, &str)) {
        assert_eq!(ring_number(left), expected, "{left} seconds");
    }

    #[test]
    fn the_ring_counts_seconds_that_can_be_counted_and_else_minutes() {
        check(0, (0, ""));
        check(10, (10, ""));
        check(99, (99, ""));
        check(100, (2, "min"));
        check(121, (3, "min"));
        check(600, (10, "min"));
    }

    #[test]
    fn the_card_of_the_tenth_minute_is_read_out_whole_and_ends_as_every_result() {
        let said = announcement(&Guide::Warning);
        assert!(said.starts_with(words::TEN_MINUTES) && said.contains(words::TEN_MINUTES_LINE), "{said}");
        assert!(said.ends_with(safety::CLOSING), "{said}");
    }

    #[test]
    fn every_plan_says_how_far_its_evidence_goes_and_whose_it_is() {
        for muscle in Muscle::ALL {
            let said = provenance(&plan(muscle, Position::Lying).steps);
            assert!(said.starts_with("Guidance only. Sources: ") && said.contains("Mayo Clinic"), "{said}");
            assert_eq!(said.contains("Hallegraeff"), matches!(muscle, Muscle::Calf | Muscle::BackThigh), "{said}");
        }
    }
}
