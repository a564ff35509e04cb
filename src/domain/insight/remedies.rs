//! What was done in a cramp, by how long it took from the start to easing and by what the person said it did.
//!
//! A cramp in which two things were done counts under both: which of them eased it nobody knows.

use super::{figures::minutes, gathered::Slice, spread::Spread};
use crate::domain::{
    cramp::Cramp,
    remedy::{Effect, Remedy},
};

/// The cramps in which one thing was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RemedyFigures {
    /// What was done.
    pub remedy: Remedy,
    /// In how many cramps.
    pub cramps: u32,
    /// From the start to easing, in minutes.
    pub minutes: Spread<f64>,
    /// How many said it helped, a little, or not, as [`Effect::ALL`].
    pub effects: [u32; Effect::ALL.len()],
    /// How many did not say.
    pub unsaid: u32,
}

/// Every remedy that was used, the one with the shortest median first, those without a known length last.
pub fn remedies(slice: Slice<'_>) -> Vec<RemedyFigures> {
    let mut all: Vec<_> = Remedy::ALL.into_iter().filter_map(|remedy| figures(slice, remedy)).collect();
    let middle = |figures: &RemedyFigures| figures.minutes.median().unwrap_or(f64::INFINITY);
    all.sort_by(|one, other| middle(one).total_cmp(&middle(other)));
    all
}

fn figures(slice: Slice<'_>, remedy: Remedy) -> Option<RemedyFigures> {
    let used = || slice.cramps.iter().filter(|c| c.get().remedies.iter().any(|u| u.remedy == remedy));
    let minutes = Spread::measured(used().map(|c| c.duration().map(minutes)));
    let (mut effects, mut unsaid) = ([0; Effect::ALL.len()], 0);
    for cramp in used() {
        match Effect::ALL.iter().position(|effect| Some(*effect) == said(cramp, remedy)) {
            Some(place) => effects[place] += 1,
            None => unsaid += 1,
        }
    }
    let cramps = minutes.known + minutes.unknown;
    (cramps > 0).then_some(RemedyFigures { remedy, cramps, minutes, effects, unsaid })
}

/// What a remedy did in one cramp; done twice, the better of the two.
fn said(cramp: &Cramp, remedy: Remedy) -> Option<Effect> {
    cramp.get().remedies.iter().filter(|used| used.remedy == remedy).filter_map(|used| used.effect).min()
}
