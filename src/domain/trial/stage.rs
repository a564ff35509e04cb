//! Where a trial stands on a night, and which nights are with the change.

use super::Trial;
use crate::domain::{insight::Window, night::NightOf};

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Everything as it was; this is the `day`th of the two weeks.
    Before {
        /// From 1 to 14.
        day: u32,
    },
    /// With the change; this is the `day`th night with it.
    With {
        /// From 1.
        day: u32,
        /// The last night, if it is not paused again.
        last: NightOf,
    },
    /// Some nights are left out.
    Paused {
        /// The first of them.
        since: NightOf,
        /// Nights with the change so far.
        done: u32,
    },
    /// Every night is done, or it was stopped.
    Over {
        /// The first night that counts no more.
        ended: NightOf,
        /// Nights with the change.
        done: u32,
        /// Whether it was stopped before its time.
        stopped: bool,
    },
}

/// The trial of `all` that is not over: the change there is one of at a time.
pub fn running<'a>(all: impl IntoIterator<Item = &'a Trial>, tonight: NightOf) -> Option<&'a Trial> {
    all.into_iter().find(|trial| !matches!(trial.stage(tonight), Stage::Over { .. }))
}

impl Trial {
    /// Nights with the change that it takes.
    pub fn nights(&self) -> u32 {
        u32::from(self.weeks) * 7
    }

    /// Where it stands, tonight being `tonight`.
    pub fn stage(&self, tonight: NightOf) -> Stage {
        let done = self.done(tonight);
        if let Some(ended) = self.stopped {
            return Stage::Over { ended, done, stopped: true };
        }
        let paused = self.pauses.last().filter(|pause| pause.until.is_none());
        match (self.planned_last(), paused) {
            _ if tonight < self.first => {
                let ahead = u32::try_from(self.first.since(tonight)).unwrap_or(u32::MAX);
                Stage::Before { day: (u32::from(Self::BASELINE) + 1).saturating_sub(ahead).max(1) }
            }
            (_, Some(pause)) => Stage::Paused { since: pause.from, done },
            (last, None) if tonight > last => Stage::Over { ended: last.later(1), done, stopped: false },
            (last, None) => Stage::With { day: done + 1, last },
        }
    }

    /// Nights with the change before `tonight`: those that are over.
    pub fn done(&self, tonight: NightOf) -> u32 {
        self.spans(tonight).into_iter().map(Window::nights).sum()
    }

    /// The runs of nights with the change before `tonight`, without pauses.
    pub fn spans(&self, tonight: NightOf) -> Vec<Window> {
        let end = self.stopped.map_or(tonight, |stopped| stopped.min(tonight));
        let (mut from, mut left, mut spans) = (self.first, i64::from(self.nights()), Vec::new());
        for pause in self.pauses.iter().map(Some).chain([None]) {
            let to = pause.map_or(end, |pause| pause.from.min(end));
            let length = to.since(from).min(left);
            if length > 0 {
                left -= length;
                spans.push(Window::between(from, from.later(length.unsigned_abs() - 1)));
            }
            // An open pause is the last one.
            let Some(until) = pause.and_then(|pause| pause.until) else { break };
            from = until;
        }
        spans
    }

    /// The last of its nights if nothing more is left out.
    fn planned_last(&self) -> NightOf {
        let left_out = self.pauses.iter().filter_map(|pause| Some(pause.until?.since(pause.from))).sum::<i64>();
        self.first.later(u64::from(self.nights()) + left_out.unsigned_abs() - 1)
    }
}
