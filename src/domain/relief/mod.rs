//! The cramp guide's plans: what to do for each muscle in each position, as data with its sources.
//!
//! A plan becomes a [`Programme`] that the session walks; the session knows nothing of muscles.

mod plans;

pub use plans::{after_care, partner, plan};

use super::{
    body::{Muscle, Position},
    session::{Phase, Programme},
    source::{Source, Verdict},
};

/// After this many seconds the guide becomes the safety card (NHS inform: a cramp lasts up to 10 minutes).
pub const WARN_AFTER: u32 = 10 * 60;
/// After this many seconds a session left alone ends, its duration unknown.
pub const GIVE_UP_AFTER: u32 = 30 * 60;

/// What the picture of a step shows: one figure, doing one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Picture {
    /// How the figure lies, sits or stands.
    pub position: Position,
    /// The muscle that is filled.
    pub muscle: Muscle,
    /// What it does.
    pub action: Action,
}

/// What a figure does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// The stretch of this muscle in this position.
    Stretch,
    /// Firm circles with the hand.
    Rub,
    /// Heel to the floor, or a few steps.
    Walk,
    /// Something warm on the muscle.
    Warm,
    /// Something cold in a cloth on the muscle.
    Cool,
    /// The stretch, done by somebody else's hands while the person lies.
    Help,
    /// The toes up a wall, the heel down, leaning in. Standing; of the calf.
    Wall,
    /// The ball of the foot on a low ledge, the heel down, leaning in. Standing; of the calf.
    Ledge,
    /// Sitting in a warm bath. No muscle is at work.
    Bathe,
    /// Lying with loose covers and the feet upright. No muscle is at work.
    Cover,
    /// Drinking, seated. No muscle is at work.
    Drink,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 11] = [
        Self::Stretch,
        Self::Rub,
        Self::Walk,
        Self::Warm,
        Self::Cool,
        Self::Help,
        Self::Wall,
        Self::Ledge,
        Self::Bathe,
        Self::Cover,
        Self::Drink,
    ];

    /// Whether a muscle is at work, stretched or cared for, so that it is filled.
    pub const fn has_muscle(self) -> bool {
        !matches!(self, Self::Bathe | Self::Cover | Self::Drink)
    }
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do, in one short sentence: shown, spoken and announced.
    pub say: &'static str,
    /// The sentence of the pause between rounds; empty where there is none.
    pub rest_say: &'static str,
    /// What must be said beside it so that nobody falls or burns.
    pub caution: Option<&'static str>,
    /// The picture.
    pub picture: Picture,
    /// How often.
    pub rounds: u8,
    /// Seconds in the pose, each round.
    pub hold: u16,
    /// Seconds of pause after each round; 0 for none.
    pub rest: u16,
    /// How far the evidence carries it.
    pub verdict: Verdict,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// What to do for one muscle in one position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The muscle.
    pub muscle: Muscle,
    /// The position.
    pub position: Position,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl Plan {
    /// The phases the session walks, again and again until the cramp eases.
    pub fn programme(&self) -> Programme {
        Programme {
            phases: phases(&self.steps),
            repeats: true,
            warn_after: Some(WARN_AFTER),
            give_up_after: Some(GIVE_UP_AFTER),
        }
    }
}

/// Steps as phases: each round a hold and, where there is one, a rest.
pub fn phases(steps: &[Step]) -> Vec<Phase> {
    let rounds = |(index, s): (usize, &Step)| {
        Phase::rounds(index, s.rounds, (s.hold, s.say.into()), (s.rest, s.rest_say.into()))
    };
    steps.iter().enumerate().flat_map(rounds).collect()
}
