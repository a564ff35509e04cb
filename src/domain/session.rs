//! A guided session: a programme of phases walked by the clock. Serves the cramp guide, the routine and the breathing.
//!
//! Pure: `update(event, now)` returns the next session and the cues the device should carry out. Time comes from
//! `now`, never from counted ticks, so throttled, frozen or late timers cannot make it wrong; a clock set back stands
//! still instead of running backwards.

use std::borrow::Cow;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::Moment;

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
    fn at(&self, position: TimeDelta) -> Option<(usize, TimeDelta)> {
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

    /// The first phase of the step after (or before) the one `index` belongs to, wrapping round.
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
    pub start: Moment,
    /// When it was last looked at.
    pub seen: Moment,
    /// How long it had run by then, in milliseconds.
    pub ran: i64,
    /// How far into the programme it was, in milliseconds.
    pub position: i64,
    /// Whether it was paused.
    pub paused: bool,
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
            Event::Tick => {}
            Event::Pause if self.stage == Stage::Running => self.stage = Stage::Paused,
            Event::Resume if self.stage == Stage::Paused => self.stage = Stage::Running,
            Event::Pause | Event::Resume => {}
            Event::Next | Event::Previous => self.step(event == Event::Next),
            Event::Change(programme) => {
                self.programme = programme;
                self.position = TimeDelta::zero();
                self.announced = None;
            }
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

    fn step(&mut self, forward: bool) {
        if let Some((index, _)) = self.programme.at(self.position) {
            self.position = self.programme.start_of(self.programme.neighbour(index, forward));
            self.announced = None;
        }
    }

    /// Draws the consequences of where the clock and the person have brought the session, once each.
    fn settle(&mut self) -> Vec<Cue> {
        let after = |limit: Option<u32>| limit.is_some_and(|s| self.ran >= TimeDelta::seconds(s.into()));
        if self.stage == Stage::Eased {
            return vec![Cue::LetSleep];
        }
        if after(self.programme.give_up_after) {
            self.stage = Stage::GivenUp;
            return vec![Cue::LetSleep];
        }
        if after(self.programme.warn_after) {
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
mod tests {
    use super::*;

    fn programme() -> Programme {
        let phase = |kind, seconds, say: &'static str, step, round| Phase {
            kind,
            seconds,
            say: say.into(),
            step,
            round,
            rounds: 1,
        };
        Programme {
            phases: vec![
                phase(PhaseKind::Hold, 10, "pull", 0, 1),
                phase(PhaseKind::Rest, 5, "let go", 0, 1),
                phase(PhaseKind::Move, 30, "rub", 1, 1),
            ],
            repeats: true,
            warn_after: Some(600),
            give_up_after: Some(1800),
        }
    }

    fn after(ms: i64) -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time") + TimeDelta::milliseconds(ms)
    }

    fn begun() -> Session {
        Session::begin(programme(), after(0)).0
    }

    fn says(cues: &[Cue]) -> Vec<&str> {
        cues.iter().filter_map(|c| if let Cue::Say(text) = c { Some(text.as_ref()) } else { None }).collect()
    }

    /// At `ms` after the start, one late tick says `say` and shows `left` seconds.
    fn check(ms: i64, say: &[&str], left: u16) {
        let (session, cues) = begun().update(Event::Tick, after(ms));
        assert_eq!(says(&cues), say, "at {ms} ms");
        assert_eq!(session.showing().map(|s| s.left), Some(left), "at {ms} ms");
    }

    #[test]
    fn it_begins_awake_with_the_first_sentence() {
        let (session, cues) = Session::begin(programme(), after(0));
        assert_eq!(cues, [Cue::KeepAwake, Cue::Buzz, Cue::Say("pull".into())]);
        assert_eq!(session.showing().map(|s| (s.left, s.phase.step)), Some((10, 0)));
    }

    #[test]
    fn each_phase_is_said_once_when_it_begins() {
        check(1, &[], 10);
        check(9_999, &[], 1);
        check(10_000, &["let go"], 5);
        check(15_000, &["rub"], 30);
    }

    #[test]
    fn a_frozen_page_lands_in_the_right_phase() {
        check(44_999, &["rub"], 1);
        check(45_000, &["pull"], 10);
        check(45_000 * 7 + 12_000, &["let go"], 3);
    }

    #[test]
    fn a_clock_set_back_stands_still() {
        let (session, _) = begun().update(Event::Tick, after(4_000));
        let (session, cues) = session.update(Event::Tick, after(-3_600_000));
        assert_eq!((says(&cues).len(), session.showing().map(|s| s.left)), (0, Some(6)));
        let (session, _) = session.update(Event::Ease, after(-3_599_000));
        assert_eq!(session.end(), Some(after(5_000)), "the cramp lasted what was lived, not what the clock says");
    }

    #[test]
    fn easing_ends_it_and_lets_the_screen_sleep() {
        let (session, cues) = begun().update(Event::Ease, after(240_000));
        assert_eq!((session.stage(), session.end(), cues), (Stage::Eased, Some(after(240_000)), vec![Cue::LetSleep]));
        let (session, cues) = session.update(Event::Tick, after(900_000));
        assert_eq!((session.end(), cues.len()), (Some(after(240_000)), 0));
    }

    #[test]
    fn at_ten_minutes_it_warns_once_and_can_still_ease() {
        let (session, cues) = begun().update(Event::Tick, after(600_000));
        assert_eq!((session.stage(), cues), (Stage::Warning, vec![Cue::Buzz]));
        let (session, cues) = session.update(Event::Tick, after(601_000));
        assert_eq!(cues, []);
        let (session, _) = session.update(Event::Ease, after(660_000));
        assert_eq!(session.end(), Some(after(660_000)));
    }

    #[test]
    fn left_alone_for_half_an_hour_its_end_is_unknown() {
        let (session, cues) = begun().update(Event::Tick, after(1_800_000));
        assert_eq!((session.stage(), session.end(), cues), (Stage::GivenUp, None, vec![Cue::LetSleep]));
    }

    #[test]
    fn easing_after_the_cap_comes_too_late() {
        let (session, _) = begun().update(Event::Tick, after(1_900_000));
        let (session, _) = session.update(Event::Ease, after(1_901_000));
        assert_eq!(session.end(), None);
    }

    #[test]
    fn another_plan_keeps_the_start() {
        let (session, _) = begun().update(Event::Tick, after(20_000));
        let (session, cues) = session.update(Event::Change(programme()), after(20_000));
        assert_eq!((session.start(), says(&cues)), (after(0), vec!["pull"]));
        assert_eq!(session.showing().map(|s| s.left), Some(10));
    }

    #[test]
    fn next_and_previous_walk_steps_not_phases() {
        let (session, cues) = begun().update(Event::Next, after(2_000));
        assert_eq!(says(&cues), ["rub"]);
        let (session, cues) = session.update(Event::Previous, after(3_000));
        assert_eq!(says(&cues), ["pull"]);
        assert_eq!(session.showing().map(|s| s.left), Some(10));
    }

    #[test]
    fn a_pause_stops_the_programme_but_not_the_cramp() {
        let (session, _) = begun().update(Event::Pause, after(4_000));
        let (session, cues) = session.update(Event::Tick, after(64_000));
        assert_eq!((cues.len(), session.showing().map(|s| s.left)), (0, Some(6)));
        let (session, _) = session.update(Event::Resume, after(64_000));
        assert_eq!((session.showing().map(|s| s.left), session.ran()), (Some(6), TimeDelta::seconds(64)));
    }

    #[test]
    fn a_programme_that_does_not_repeat_finishes() {
        let once = Programme { repeats: false, warn_after: None, give_up_after: None, ..programme() };
        let (session, _) = Session::begin(once, after(0));
        let (session, cues) = session.update(Event::Tick, after(45_000));
        assert_eq!((session.stage(), cues), (Stage::Finished, vec![Cue::Buzz, Cue::LetSleep]));
    }

    #[test]
    fn a_killed_tab_resumes_where_the_clock_is() {
        let (session, _) = begun().update(Event::Tick, after(4_000));
        let (again, cues) = Session::resume(programme(), &session.saved(), after(12_000));
        assert_eq!((again.start(), again.showing().map(|s| s.left)), (after(0), Some(3)));
        assert_eq!(says(&cues), ["let go"]);
        let (late, cues) = Session::resume(programme(), &session.saved(), after(3_600_000));
        assert_eq!((late.stage(), cues), (Stage::GivenUp, vec![Cue::LetSleep]));
    }
}
