//! Something about a day that might go with cramps: yes, no, or not said.

use serde::{Deserialize, Serialize};

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
