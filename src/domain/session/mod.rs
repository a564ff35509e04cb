//! A guided session: a programme of phases walked by the clock. Serves the cramp guide, the routine and the breathing.
//!
//! Pure: `update(event, now)` returns the next session and the cues the device should carry out. Time comes from
//! `now`, never from counted ticks, so throttled, frozen or late timers cannot make it wrong; a clock set back stands
//! still instead of running backwards.

mod programme;

use std::borrow::Cow;

use chrono::TimeDelta;
pub use programme::{Phase, PhaseKind, Programme};
use serde::{Deserialize, Serialize};

use super::{Moment, written};

/// What happens to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Time passed; sent about once a second and whenever the page returns.
    Tick,
    /// The person wants a moment.
    Pause,
    /// The person goes on.
    Resume,
    /// To the next step.
    Next,
    /// To the step before.
    Previous,
    /// Another muscle or position: the new programme from its beginning, the session's start untouched.
    Change(Programme),
    /// "It's easing": the end of the cramp.
    Ease,
}

/// What a session asks of the device. A refused cue changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cue {
    /// Speak the sentence, if the voice is on; it is shown and announced in any case.
    Say(Cow<'static, str>),
    /// Buzz once for a change of phase.
    Buzz,
    /// Keep the screen on.
    KeepAwake,
    /// The screen may go off.
    LetSleep,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Phases follow each other.
    Running,
    /// The person paused it; the time since the start still counts.
    Paused,
    /// It has lasted so long that the warning signs matter more than the stretch.
    Warning,
    /// The person said it eased.
    Eased,
    /// Left alone: the end is unknown.
    GivenUp,
    /// The programme came to its end.
    Finished,
}

impl Stage {
    /// Whether the session still goes on.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Running | Self::Paused | Self::Warning)
    }
}

/// What of a session survives a reload.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// When it began.
    #[serde(deserialize_with = "written::always")]
    pub start: Moment,
    /// When it was last looked at.
    #[serde(deserialize_with = "written::always")]
    pub seen: Moment,
    /// How long it had run by then, in milliseconds.
    pub ran: i64,
    /// How far into the programme it was, in milliseconds.
    pub position: i64,
    /// Whether it was paused.
    pub paused: bool,
}

impl Saved {
    /// The same session, paused at `now`: the time in between does not count.
    #[must_use]
    pub const fn waiting(self, now: Moment) -> Self {
        Self { seen: now, paused: true, ..self }
    }
}

/// A running session.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    start: Moment,
    programme: Programme,
    stage: Stage,
    seen: Moment,
    ran: TimeDelta,
    position: TimeDelta,
    announced: Option<i64>,
}

/// What the screen shows of the running phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Showing {
    /// The phase.
    pub phase: Phase,
    /// Whole seconds left in it, rounded up: 10 … 1.
    pub left: u16,
}

impl Session {
    /// A session that begins now, with the cues of its first phase.
    pub fn begin(programme: Programme, now: Moment) -> (Self, Vec<Cue>) {
        let saved = Saved { start: now, seen: now, ran: 0, position: 0, paused: false };
        Self::resume(programme, &saved, now)
    }

    /// A session picked up after a reload or a killed tab: the time in between has passed.
    pub fn resume(programme: Programme, saved: &Saved, now: Moment) -> (Self, Vec<Cue>) {
        let session = Self {
            start: saved.start,
            programme,
            stage: if saved.paused { Stage::Paused } else { Stage::Running },
            seen: saved.seen,
            ran: TimeDelta::milliseconds(saved.ran.max(0)),
            position: TimeDelta::milliseconds(saved.position.max(0)),
            announced: None,
        };
        let (session, mut cues) = session.update(Event::Tick, now);
        if session.stage.is_open() {
            cues.insert(0, Cue::KeepAwake);
        }
        (session, cues)
    }

    /// What must be stored so that [`Session::resume`] finds it again.
    pub fn saved(&self) -> Saved {
        Saved {
            start: self.start,
            seen: self.seen,
            ran: self.ran.num_milliseconds(),
            position: self.position.num_milliseconds(),
            paused: self.stage == Stage::Paused,
        }
    }

    /// The session after `event` at `now`, and what the device should do. A closed session no longer changes.
    #[must_use]
    pub fn update(mut self, event: Event, now: Moment) -> (Self, Vec<Cue>) {
        if !self.stage.is_open() {
            return (self, Vec::new());
        }
        self.advance(now);
        match event {
            Event::Pause if self.stage == Stage::Running => self.stage = Stage::Paused,
            Event::Resume if self.stage == Stage::Paused => self.stage = Stage::Running,
            Event::Tick | Event::Pause | Event::Resume => {}
            Event::Next | Event::Previous => self.step(event == Event::Next),
            Event::Change(programme) => {
                self.programme = programme;
                self.position = TimeDelta::zero();
                self.announced = None;
            }
            // Past the cap nobody knows when it eased: settling gives it up.
            Event::Ease if self.has_run_for(self.programme.give_up_after) => {}
            Event::Ease => self.stage = Stage::Eased,
        }
        let cues = self.settle();
        (self, cues)
    }

    /// When it began.
    pub const fn start(&self) -> Moment {
        self.start
    }

    /// How long it has run, by the clock, standing still where the clock was set back.
    pub const fn ran(&self) -> TimeDelta {
        self.ran
    }

    /// When the cramp eased; `None` when it has not, or is unknown.
    pub fn end(&self) -> Option<Moment> {
        (self.stage == Stage::Eased).then(|| self.start + self.ran)
    }

    /// Where it stands.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// The programme it walks.
    pub const fn programme(&self) -> &Programme {
        &self.programme
    }

    /// What to show; `None` once it is closed or the programme is over.
    pub fn showing(&self) -> Option<Showing> {
        if !self.stage.is_open() {
            return None;
        }
        let (index, into) = self.programme.at(self.position)?;
        let phase = self.programme.phases[index].clone();
        let left = TimeDelta::seconds(phase.seconds.into()) - into;
        let left = (left.num_milliseconds() + 999) / 1000;
        Some(Showing { left: u16::try_from(left).unwrap_or(phase.seconds), phase })
    }

    /// Lets the clock run to `now`. A step backwards counts as no time at all.
    fn advance(&mut self, now: Moment) {
        let passed = (now - self.seen).max(TimeDelta::zero());
        self.seen = now;
        self.ran += passed;
        if self.stage == Stage::Running {
            self.position += passed;
        }
    }

    fn has_run_for(&self, limit: Option<u32>) -> bool {
        limit.is_some_and(|seconds| self.ran >= TimeDelta::seconds(seconds.into()))
    }

    fn step(&mut self, forward: bool) {
        if let Some((index, _)) = self.programme.at(self.position) {
            self.position = self.programme.beside(index, forward);
            self.announced = None;
        }
    }

    /// Draws the consequences of where the clock and the person have brought the session, once each.
    fn settle(&mut self) -> Vec<Cue> {
        if self.stage == Stage::Eased {
            return vec![Cue::LetSleep];
        }
        if self.has_run_for(self.programme.give_up_after) {
            self.stage = Stage::GivenUp;
            return vec![Cue::LetSleep];
        }
        if self.has_run_for(self.programme.warn_after) {
            let first = self.stage != Stage::Warning;
            self.stage = Stage::Warning;
            return if first { vec![Cue::Buzz] } else { Vec::new() };
        }
        let Some((index, _)) = self.programme.at(self.position) else {
            self.stage = Stage::Finished;
            return vec![Cue::Buzz, Cue::LetSleep];
        };
        // A pass and its phase make one number, so that the same phase of the next pass is announced again.
        let passes = self.position.num_milliseconds() / self.programme.length().num_milliseconds().max(1);
        let serial =
            passes * i64::try_from(self.programme.phases.len()).unwrap_or(1) + i64::try_from(index).unwrap_or(0);
        if self.stage == Stage::Paused || self.announced.replace(serial) == Some(serial) {
            return Vec::new();
        }
        vec![Cue::Buzz, Cue::Say(self.programme.phases[index].say.clone())]
    }
}

#[cfg(test)]
mod tests;
