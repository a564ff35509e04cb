//! Whether a factor was answered "yes" more often on cramp nights than on other nights. It does not show cause.

use super::{
    gathered::Slice,
    proportion::{Difference, Proportion},
};
use crate::domain::{
    factor::{Answer, FactorId},
    night::NightState,
};

/// Recorded nights with an answer before anything is compared (evidence E7).
pub const NIGHTS_NEEDED: u32 = 14;
/// Cramp nights among them (evidence E7).
pub const CRAMP_NIGHTS_NEEDED: u32 = 5;

/// One factor on cramp nights and on other nights.
#[derive(Debug, Clone, PartialEq)]
pub struct Association {
    /// Which factor.
    pub id: FactorId,
    /// What the evening check asks.
    pub question: String,
    /// Yes, of the cramp nights on which it was answered.
    pub on_cramp_nights: Proportion,
    /// Yes, of the quiet nights on which it was answered.
    pub on_other_nights: Proportion,
    /// Left out: recorded nights without an answer.
    pub unanswered: u32,
    /// Left out: answers for nights that were not recorded.
    pub unrecorded: u32,
    /// What that comes to.
    pub outcome: Outcome,
}

/// What the two counts come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    /// More often on cramp nights: the interval lies above no difference.
    MoreOften(Difference),
    /// Less often on cramp nights: the interval lies below no difference.
    LessOften(Difference),
    /// The interval holds no difference.
    NoClearDifference(Difference),
    /// Too few answered nights; how many more of each kind it takes.
    NotEnough {
        /// Answered nights of either kind.
        nights: u32,
        /// Answered cramp nights.
        cramp_nights: u32,
        /// Answered quiet nights: one at least, or there is nothing to compare with.
        other_nights: u32,
    },
}

impl Outcome {
    fn of(on_cramp_nights: Proportion, on_other_nights: Proportion) -> Self {
        let nights = NIGHTS_NEEDED.saturating_sub(on_cramp_nights.of + on_other_nights.of);
        let cramp_nights = CRAMP_NIGHTS_NEEDED.saturating_sub(on_cramp_nights.of);
        match Difference::newcombe(on_cramp_nights, on_other_nights) {
            Some(difference) if nights == 0 && cramp_nights == 0 => Self::compared(difference),
            _ => Self::NotEnough { nights, cramp_nights, other_nights: 1_u32.saturating_sub(on_other_nights.of) },
        }
    }

    fn compared(difference: Difference) -> Self {
        if difference.lower > 0.0 {
            Self::MoreOften(difference)
        } else if difference.upper < 0.0 {
            Self::LessOften(difference)
        } else {
            Self::NoClearDifference(difference)
        }
    }

    /// Whether the interval leaves no difference out.
    pub const fn is_clear(self) -> bool {
        matches!(self, Self::MoreOften(_) | Self::LessOften(_))
    }

    /// The difference, once there is enough to compare.
    pub const fn difference(self) -> Option<Difference> {
        match self {
            Self::MoreOften(d) | Self::LessOften(d) | Self::NoClearDifference(d) => Some(d),
            Self::NotEnough { .. } => None,
        }
    }

    fn clearness(self) -> f64 {
        self.difference().map_or(f64::NEG_INFINITY, Difference::clearness)
    }
}

/// Each factor of `asked` that has an answer in the slice, the clearest first, those with too few nights last.
pub fn associations(slice: Slice<'_>, asked: &[(FactorId, String)]) -> Vec<Association> {
    // A night's answers stand in order of their ids. With the factors in that order too, one walk along both counts a
    // night: this is the costliest figure of ten years.
    let mut order: Vec<usize> = (0..asked.len()).collect();
    order.sort_by_key(|place| &asked[*place].0);
    let mut counts = vec![Counts::default(); asked.len()];
    let mut recorded = 0;
    for night in slice.nights {
        recorded += u32::from(night.state.is_recorded());
        let mut places = order.iter().peekable();
        for (id, answer) in night.note.iter().flat_map(|note| &note.answers) {
            while places.next_if(|place| asked[**place].0 < *id).is_some() {}
            if let Some(place) = places.next_if(|place| asked[**place].0 == *id) {
                counts[*place].add(night.state, *answer);
            }
        }
    }
    let answered = asked.iter().zip(counts).filter(|(_, counts)| counts.any());
    let mut all: Vec<_> = answered.map(|(factor, counts)| counts.association(factor, recorded)).collect();
    all.sort_by(|one, other| other.outcome.clearness().total_cmp(&one.outcome.clearness()));
    all
}

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    cramp: Proportion,
    other: Proportion,
    unrecorded: u32,
}

impl Counts {
    fn add(&mut self, state: NightState, answer: Answer) {
        let group = match state {
            NightState::Cramp => &mut self.cramp,
            NightState::Quiet => &mut self.other,
            NightState::NotRecorded => return self.unrecorded += 1,
        };
        group.part += u32::from(answer == Answer::Yes);
        group.of += 1;
    }

    const fn any(self) -> bool {
        self.cramp.of + self.other.of + self.unrecorded > 0
    }

    fn association(self, (id, question): &(FactorId, String), recorded: u32) -> Association {
        Association {
            id: id.clone(),
            question: question.clone(),
            on_cramp_nights: self.cramp,
            on_other_nights: self.other,
            unanswered: recorded - self.cramp.of - self.other.of,
            unrecorded: self.unrecorded,
            outcome: Outcome::of(self.cramp, self.other),
        }
    }
}
