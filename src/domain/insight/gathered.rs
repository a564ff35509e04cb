//! The journal walked once: every night of which anything is known, and every cramp, in order of their nights.

use super::window::Window;
use crate::domain::{
    cramp::Cramp,
    journal::{Journal, NightNote},
    night::{NightOf, NightState},
};

/// One night of which something is known.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Which night.
    pub night: NightOf,
    /// Cramp, quiet, or not recorded (only its day was spoken of).
    pub state: NightState,
    /// How many cramps.
    pub cramps: u32,
    /// What was said of it and of its day.
    pub note: Option<&'a NightNote>,
}

/// A journal up to one night, in order of nights.
#[derive(Debug)]
pub struct Gathered<'a> {
    nights: Vec<Told<'a>>,
    cramps: Vec<&'a Cramp>,
    tonight: NightOf,
}

/// The nights and cramps of one window, borrowed from [`Gathered`].
#[derive(Debug, Clone, Copy)]
pub struct Slice<'a> {
    /// Which nights are looked at.
    pub window: Window,
    /// Those of which anything is known, earliest first.
    pub nights: &'a [Told<'a>],
    /// Their cramps, earliest first.
    pub cramps: &'a [&'a Cramp],
}

impl<'a> Gathered<'a> {
    /// Everything up to and with the night `tonight`.
    pub fn of(journal: &'a Journal, tonight: NightOf) -> Self {
        let (mut nights, mut cramps) = (Vec::new(), Vec::new());
        for night in journal.cramp_nights().take_while(|n| *n <= tonight) {
            let before = cramps.len();
            cramps.extend(journal.cramps_of(night));
            let count = u32::try_from(cramps.len() - before).unwrap_or(u32::MAX);
            nights.push(Told { night, state: NightState::Cramp, cramps: count, note: journal.night(night) });
        }
        for note in journal.nights().take_while(|n| n.night <= tonight) {
            let state = journal.state(note.night);
            if state != NightState::Cramp {
                nights.push(Told { night: note.night, state, cramps: 0, note: Some(note) });
            }
        }
        nights.sort_by_key(|n| n.night);
        Self { nights, cramps, tonight }
    }

    /// The last night that is looked at.
    pub const fn tonight(&self) -> NightOf {
        self.tonight
    }

    /// From the first recorded night to tonight.
    pub fn all(&self) -> Slice<'_> {
        let first = self.nights.iter().find(|n| n.state.is_recorded()).map_or(self.tonight, |n| n.night);
        self.within(Window::between(first, self.tonight))
    }

    /// The nights and cramps of `window`.
    pub fn within(&self, window: Window) -> Slice<'_> {
        let place = |night| self.nights.partition_point(|n| n.night < night);
        let (from, to) = (place(window.first()), place(window.last().later(1)));
        let cramp = |night| self.cramps.partition_point(|c| c.night() < night);
        let cramps = &self.cramps[cramp(window.first())..cramp(window.last().later(1))];
        Slice { window, nights: &self.nights[from..to], cramps }
    }
}

impl<'a> Slice<'a> {
    /// The nights that count in a denominator.
    pub fn recorded(self) -> impl Iterator<Item = &'a Told<'a>> {
        self.nights.iter().filter(|n| n.state.is_recorded())
    }
}
