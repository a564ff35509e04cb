//! Where a health statement comes from, and how far it carries.

/// How far the evidence carries a statement. The word is shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Tried in people and found to help.
    Tested,
    /// Trials disagree.
    Mixed,
    /// Advised by health services, not tried in a trial.
    GuidanceOnly,
    /// No good evidence either way.
    NotProven,
    /// It does not work, or it can harm.
    Avoid,
}

impl Verdict {
    /// The words of the badge.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Tested => "Tested",
            Self::Mixed => "Mixed",
            Self::GuidanceOnly => "Guidance only",
            Self::NotProven => "Not proven",
            Self::Avoid => "Avoid",
        }
    }
}

/// A publication. Only those of the evidence file stand here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// Who says so: "Mayo Clinic, Night leg cramps".
    pub name: &'static str,
    /// The year of the text that was read; `None` where it bears none.
    pub year: Option<u16>,
}

// relief

/// Patient page, read as of 2023: stretch, rub, walk or shake the leg, warmth or a wrapped cold pack.
pub const MAYO_2023: Source = Source { name: "Mayo Clinic, Night leg cramps", year: Some(2023) };
/// Review of exercise cramps, where stretching is the standard treatment of the cramp itself.
pub const MILLER_2021: Source = Source { name: "Miller, review of exercise cramps", year: Some(2021) };
/// Trial of bedtime stretching: hold 10 s, rest 10 s, three times. It did not try stretching during a cramp.
pub const HALLEGRAEFF_2012: Source = Source { name: "Hallegraeff, trial of bedtime stretches", year: Some(2012) };
