//! The parts of the doctor's page, in the order they stand.

/// One part; each can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Cramp nights and cramps.
    HowOften,
    /// Length, pain and sleep.
    HowBad,
    /// The hours.
    Clock,
    /// Muscles and sides.
    Places,
    /// What was done and what it did.
    Remedies,
    /// The seven features of a study.
    Features,
    /// Medicines and supplements with their dates.
    Medicines,
    /// Answers to the warning-sign questions.
    WarningSigns,
    /// Factors on cramp nights and on other nights.
    Factors,
    /// Self-trials.
    Trials,
    /// The person's own words.
    Notes,
}

impl Part {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 11] = [
        Self::HowOften,
        Self::HowBad,
        Self::Clock,
        Self::Places,
        Self::Remedies,
        Self::Features,
        Self::Medicines,
        Self::WarningSigns,
        Self::Factors,
        Self::Trials,
        Self::Notes,
    ];

    /// Its heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::HowOften => "How often",
            Self::HowBad => "How long and how bad",
            Self::Clock => "When cramps begin",
            Self::Places => "Where",
            Self::Remedies => "What was done, and what it did",
            Self::Features => "Features of a night cramp",
            Self::Medicines => "Medicines and supplements",
            Self::WarningSigns => "Warning-sign questions",
            Self::Factors => "Days before cramp nights and before other nights",
            Self::Trials => "What was tried, and what came of it",
            Self::Notes => "Notes",
        }
    }
}
