//! What a session walks through: phases in order, each with its seconds and its sentence.

use std::borrow::Cow;

use chrono::TimeDelta;

/// What a phase asks of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhaseKind {
    /// Go into the pose and stay.
    Hold,
    /// Come out of it.
    Rest,
    /// Do something for a while: rub, walk, breathe.
    Move,
}

/// A stretch of time with one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// What it asks.
    pub kind: PhaseKind,
    /// How long, in whole seconds; at least one.
    pub seconds: u16,
    /// The sentence that is said when it begins.
    pub say: Cow<'static, str>,
    /// Which step of the plan it belongs to, from 0.
    pub step: usize,
    /// Which round of that step, from 1.
    pub round: u8,
    /// How many rounds that step has.
    pub rounds: u8,
}

impl Phase {
    /// Every round of one step: the pose and, where it has any seconds, the rest after it.
    pub fn rounds(
        step: usize,
        rounds: u8,
        (hold, say): (u16, Cow<'static, str>),
        (rest, rest_say): (u16, Cow<'static, str>),
    ) -> Vec<Self> {
        let kind = if rest > 0 { PhaseKind::Hold } else { PhaseKind::Move };
        let mut phases = Vec::new();
        for round in 1..=rounds {
            phases.push(Self { kind, seconds: hold, say: say.clone(), step, round, rounds });
            if rest > 0 {
                let say = rest_say.clone();
                phases.push(Self { kind: PhaseKind::Rest, seconds: rest, say, step, round, rounds });
            }
        }
        phases
    }
}

/// Phases in order, and when to stop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programme {
    /// At least one, or the session is finished as soon as it begins.
    pub phases: Vec<Phase>,
    /// Whether it starts again at the end: the guide does, the routine does not.
    pub repeats: bool,
    /// Seconds after which the session becomes the safety card.
    pub warn_after: Option<u32>,
    /// Seconds after which a session left alone is given up.
    pub give_up_after: Option<u32>,
}

impl Programme {
    /// The length of one pass.
    pub fn length(&self) -> TimeDelta {
        TimeDelta::seconds(self.phases.iter().map(|p| i64::from(p.seconds)).sum())
    }

    /// The phase at `position` of a pass, and how far into it; `None` past the end.
    pub(super) fn at(&self, position: TimeDelta) -> Option<(usize, TimeDelta)> {
        let length = self.length();
        if length <= TimeDelta::zero() {
            return None;
        }
        let mut rest = position;
        if self.repeats {
            rest = TimeDelta::milliseconds(rest.num_milliseconds() % length.num_milliseconds());
        }
        for (index, phase) in self.phases.iter().enumerate() {
            let seconds = TimeDelta::seconds(phase.seconds.into());
            if rest < seconds {
                return Some((index, rest));
            }
            rest -= seconds;
        }
        None
    }

    /// Where the step after (or before) the one that `index` belongs to begins. A programme that repeats wraps round;
    /// in another the way forward from the last step is its end, and the way back from the first its beginning.
    pub(super) fn beside(&self, index: usize, forward: bool) -> TimeDelta {
        let to = self.neighbour(index, forward);
        match (self.repeats, forward) {
            (false, true) if to <= index => self.length(),
            (false, false) if to > index => TimeDelta::zero(),
            _ => self.start_of(to),
        }
    }

    fn neighbour(&self, index: usize, forward: bool) -> usize {
        let starts: Vec<usize> =
            (0..self.phases.len()).filter(|&i| i == 0 || self.phases[i].step != self.phases[i - 1].step).collect();
        let here = starts.iter().rposition(|&s| s <= index).unwrap_or(0);
        let next = if forward { here + 1 } else { here + starts.len() - 1 };
        starts.get(next % starts.len().max(1)).copied().unwrap_or(0)
    }

    fn start_of(&self, index: usize) -> TimeDelta {
        TimeDelta::seconds(self.phases[..index].iter().map(|p| i64::from(p.seconds)).sum())
    }
}
