//! Something about a day that might go with cramps: yes, no, or not said.

use serde::{Deserialize, Serialize};

use super::{Moment, book::Record};

/// Names a factor: a word for the built-in ones, `own-…` for the person's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactorId(pub String);

/// What was said of a factor. Not said is the absence of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It was so.
    Yes,
    /// It was not.
    No,
}

/// A factor that every journal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its id in the journal; never changes.
    pub id: &'static str,
    /// What the evening check asks.
    pub question: &'static str,
}

/// The factors every journal has, in the order they are asked (product: Evening check).
pub const BUILT_IN: [BuiltIn; 11] = [
    BuiltIn { id: "alcohol", question: "Alcohol" },
    BuiltIn { id: "late-caffeine", question: "Coffee, tea or cola late in the day" },
    BuiltIn { id: "salty-food", question: "Salty or processed food" },
    BuiltIn { id: "long-standing", question: "Stood for long" },
    BuiltIn { id: "long-sitting", question: "Sat for long" },
    BuiltIn { id: "hard-exercise", question: "Hard exercise" },
    BuiltIn { id: "stress", question: "Stress" },
    BuiltIn { id: "poor-footwear", question: "Shoes with little support" },
    BuiltIn { id: "medicine-change", question: "A new or changed medicine" },
    BuiltIn { id: "supplement", question: "A supplement" },
    BuiltIn { id: "routine-done", question: "Bedtime routine done" },
];

/// A factor of the person's own. It can be renamed and retired; what was answered stays under its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct OwnFactor(Written);

/// An own factor as it is stored: any of it may be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Written {
    /// Its id in the journal.
    pub id: FactorId,
    /// What the evening check asks, in the person's words.
    pub question: String,
    /// Whether the evening check stopped asking.
    #[serde(default)]
    pub retired: bool,
}

impl OwnFactor {
    /// The longest question, in characters.
    pub const LIMIT: usize = 80;

    /// A factor first written down at `now`.
    pub fn new(question: &str, now: Moment) -> Result<Self, FactorError> {
        let id = FactorId(format!("own-{}", now.timestamp_millis()));
        Written { id, question: question.to_owned(), retired: false }.try_into()
    }

    /// The same factor under another question; what was answered stays.
    pub fn renamed(&self, question: &str) -> Result<Self, FactorError> {
        Written { question: question.to_owned(), ..self.0.clone() }.try_into()
    }

    /// The same factor, no longer asked, or asked again.
    #[must_use]
    pub fn with_retired(&self, retired: bool) -> Self {
        Self(Written { retired, ..self.0.clone() })
    }

    /// Its id in the journal; never changes.
    pub const fn id(&self) -> &FactorId {
        &self.0.id
    }

    /// What the evening check asks.
    pub fn question(&self) -> &str {
        &self.0.question
    }

    /// Whether the evening check stopped asking.
    pub const fn is_retired(&self) -> bool {
        self.0.retired
    }
}

impl TryFrom<Written> for OwnFactor {
    type Error = FactorError;

    fn try_from(written: Written) -> Result<Self, FactorError> {
        if BUILT_IN.iter().any(|b| b.id == written.id.0) {
            return Err(FactorError::BuiltIn);
        }
        let question = written.question.trim().to_owned();
        match question.chars().count() {
            0 => Err(FactorError::Empty),
            n if n > Self::LIMIT => Err(FactorError::TooLong),
            _ => Ok(Self(Written { question, ..written })),
        }
    }
}

impl From<OwnFactor> for Written {
    fn from(factor: OwnFactor) -> Self {
        factor.0
    }
}

impl Record for OwnFactor {
    type Id = FactorId;

    fn id(&self) -> FactorId {
        self.0.id.clone()
    }
}

/// Why a factor cannot be written down. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorError {
    /// No words.
    Empty,
    /// More than [`OwnFactor::LIMIT`] characters.
    TooLong,
    /// The id of a factor that every journal has.
    BuiltIn,
}

impl std::fmt::Display for FactorError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "Write a word or two first.",
            Self::TooLong => "That is too long. Keep it under 80 characters.",
            Self::BuiltIn => "This one is already in the list.",
        })
    }
}

impl std::error::Error for FactorError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(question: &str, expected: Result<&str, FactorError>) {
        let now = Moment::parse_from_rfc3339("2026-11-22T20:00:00+01:00").expect("a time");
        let factor = OwnFactor::new(question, now);
        assert_eq!(factor.as_ref().map(OwnFactor::question), expected.as_ref().copied());
    }

    #[test]
    fn a_question_has_words_and_fits_a_line() {
        check(" Gardening ", Ok("Gardening"));
        check("  ", Err(FactorError::Empty));
        check(&"x".repeat(81), Err(FactorError::TooLong));
    }

    #[test]
    fn renaming_and_retiring_keep_the_id() {
        let now = Moment::parse_from_rfc3339("2026-11-22T20:00:00+01:00").expect("a time");
        let factor = OwnFactor::new("Gardening", now).expect("a factor");
        let changed = factor.renamed("Work in the garden").expect("renamed").with_retired(true);
        assert_eq!((changed.id(), changed.is_retired()), (factor.id(), true));
    }

    #[test]
    fn an_own_factor_cannot_take_the_place_of_a_built_in_one() {
        let written = Written { id: FactorId("stress".into()), question: "Stress".into(), retired: false };
        assert_eq!(OwnFactor::try_from(written), Err(FactorError::BuiltIn));
    }
}
