//! The parts of the doctor's page, in the order they stand.

/// One part; each can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Cramp nights and cramps.
    HowOften,
    /// Length, pain and sleep.
    HowBad,
    /// Muscles and sides.
    Places,
    /// What was done and what it did.
    Remedies,
    /// The hours.
    Clock,
    /// The seven features of a study.
    Features,
    /// Answers to the warning-sign questions.
    WarningSigns,
    /// Medicines and supplements with their dates.
    Medicines,
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
        Self::Places,
        Self::Remedies,
        Self::Clock,
        Self::Features,
        Self::WarningSigns,
        Self::Medicines,
        Self::Factors,
        Self::Trials,
        Self::Notes,
    ];

    /// The columns of the table of cramps that say the same. The night and whether it was confirmed are in it always.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Clock => &["start", "end"],
            Self::HowBad => &["end", "minutes", "severity 0-10", "woke me", "sleep lost"],
            Self::Places => &["muscle", "side"],
            Self::Remedies => &["remedies"],
            Self::WarningSigns => &["sore after", "leg swollen"],
            Self::Notes => &["note"],
            _ => &[],
        }
    }

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
