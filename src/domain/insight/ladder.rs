//! What can be said now, and how many recorded nights the next line needs: from the first night on.

use super::{
    association::{CRAMP_NIGHTS_NEEDED, NIGHTS_NEEDED},
    gathered::Gathered,
    rate::Rate,
    window::Window,
};

/// Recorded nights before a week's rate is told.
const WEEK: u32 = 7;

/// One thing that can be said once enough nights are recorded, the one that needs least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// What was recorded, counted.
    Counts,
    /// Cramp nights per week.
    PerWeek,
    /// Factors on cramp nights and on other nights.
    Factors,
    /// Two weeks against the two before: at least half of the nights of each recorded.
    TwoWeeks,
    /// Four weeks against the four before: at least half of the nights of each recorded.
    FourWeeks,
}

impl Rung {
    /// Every rung, the one that needs least first.
    pub const ALL: [Self; 5] = [Self::Counts, Self::PerWeek, Self::Factors, Self::TwoWeeks, Self::FourWeeks];
}

/// What is still missing for a rung; nothing when both are 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Needs {
    /// More recorded nights; for comparisons, if every night from now on is recorded.
    pub nights: u32,
    /// More nights with a cramp. Nobody is asked for them: it is told so that a quiet journal knows why it waits.
    pub cramp_nights: u32,
}

impl Needs {
    /// Whether it can be said now.
    pub const fn nothing(self) -> bool {
        self.nights == 0 && self.cramp_nights == 0
    }
}

/// A rung and what it still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What can be said.
    pub rung: Rung,
    /// What it still needs.
    pub needs: Needs,
}

/// Every rung, as far as it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// What is recorded in all.
    pub recorded: Rate,
    /// Every rung, in the order of [`Rung::ALL`].
    pub steps: Vec<Step>,
}

impl Ladder {
    /// How far a journal has come.
    pub fn of(gathered: &Gathered<'_>) -> Self {
        let recorded = Rate::of(gathered.all());
        let steps = Rung::ALL.map(|rung| Step { rung, needs: needs(rung, recorded, gathered) });
        Self { recorded, steps: steps.to_vec() }
    }

    /// Whether `rung` can be said now.
    pub fn reached(&self, rung: Rung) -> bool {
        self.steps.iter().any(|step| step.rung == rung && step.needs.nothing())
    }

    /// The first thing that cannot be said yet.
    pub fn next(&self) -> Option<Step> {
        self.steps.iter().find(|step| !step.needs.nothing()).copied()
    }
}

fn needs(rung: Rung, recorded: Rate, gathered: &Gathered<'_>) -> Needs {
    let nights = |needed: u32| Needs { nights: needed.saturating_sub(recorded.recorded), cramp_nights: 0 };
    match rung {
        Rung::Counts => nights(1),
        Rung::PerWeek => nights(WEEK),
        Rung::Factors => {
            Needs { cramp_nights: CRAMP_NIGHTS_NEEDED.saturating_sub(recorded.cramp_nights), ..nights(NIGHTS_NEEDED) }
        }
        Rung::TwoWeeks => Needs { nights: until_compared(gathered, 14), cramp_nights: 0 },
        Rung::FourWeeks => Needs { nights: until_compared(gathered, 28), cramp_nights: 0 },
    }
}

/// How many nights from now, each of them recorded, until two windows of `length` nights side by side are each at
/// least half recorded.
fn until_compared(gathered: &Gathered<'_>, length: u32) -> u32 {
    let tonight = gathered.tonight();
    let recorded = |window: Window| {
        let past = Window::between(window.first(), window.last().min(tonight));
        let known = if window.first() > tonight { 0 } else { Rate::of(gathered.within(past)).recorded };
        // Nights to come count as recorded.
        let coming = window.last().since(tonight.max(window.first().earlier(1))).max(0);
        known + u32::try_from(coming).unwrap_or(0)
    };
    let enough = |later: &u32| {
        let window = Window::ending(tonight.later(u64::from(*later)), u64::from(length));
        recorded(window) >= length / 2 && recorded(window.before()) >= length / 2
    };
    // When every night of both windows is to come, it is enough.
    (0..2 * length).find(enough).unwrap_or(2 * length)
}
