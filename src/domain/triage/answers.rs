//! What the person answered so far. No answer is no answer, never "no".

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{Finding, Question};
use crate::domain::{Moment, book::Record, condition::Condition};
use crate::domain::{as_object::as_object, sorted_set::SortedSet, written};

/// An answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// It is not so.
    No,
    /// Counts as yes for emergency and same-day rules.
    NotSure,
    /// It is so.
    Yes,
}

impl Reply {
    /// Every reply, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Yes, Self::NotSure, Self::No];

    /// The word on the button.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Yes => "Yes",
            Self::NotSure => "Not sure",
            Self::No => "No",
        }
    }
}

/// The answers of one round of questions.
#[derive(Debug, Clone, Default, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Answers {
    #[serde(serialize_with = "as_object")]
    replies: LiteMap<Finding, Reply>,
    /// Findings of a list that was answered yes or not sure, each still to be asked alone: they count as not sure.
    #[serde(skip_serializing_if = "SortedSet::is_empty")]
    open: SortedSet<Finding>,
    /// Every line of a list that was answered yes.
    #[serde(skip)]
    listed: SortedSet<Finding>,
    /// Every line of a list that was answered yes and then line by line no: it is asked once more.
    #[serde(skip)]
    again: SortedSet<Finding>,
}

/// By what was answered; how the lists are asked is not kept.
impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        (&self.replies, &self.open) == (&other.replies, &other.open)
    }
}

impl Answers {
    /// What Settings already say. Only a ticked condition is an answer; an unticked one is still asked.
    pub fn known(conditions: &SortedSet<Condition>) -> Self {
        let mut answers = Self::default();
        for condition in conditions {
            let findings: &[Finding] = match condition {
                Condition::Statin => &[Finding::TakesStatin],
                Condition::Quinine => &[Finding::TakesQuinine],
                Condition::Pregnant => &[Finding::Pregnant],
                Condition::Kidney | Condition::HeartFailure | Condition::Diabetes | Condition::LongTerm => {
                    &[Finding::KnownCondition]
                }
                _ => &[],
            };
            for finding in findings {
                answers.set(*finding, Reply::Yes);
            }
        }
        answers
    }

    /// Answers one finding.
    pub fn set(&mut self, finding: Finding, reply: Reply) {
        self.open.remove(&finding);
        self.replies.insert(finding, reply);
    }

    /// Answers a question. A list answered "no" is no to each line; "yes" or "not sure" asks each line alone. Where a yes
    /// to the list was then no to each line, one of the two was a slip, and the list is asked once more.
    pub fn reply(&mut self, question: &Question, reply: Reply) {
        match (question.findings.as_slice(), reply) {
            ([one], _) => self.set(*one, reply),
            (all, Reply::No) => all.iter().for_each(|f| self.set(*f, Reply::No)),
            (all, _) => {
                self.open.extend(all.iter().copied());
                self.listed = if reply == Reply::Yes { all.iter().copied().collect() } else { SortedSet::default() };
            }
        }
        let denied = |f: &Finding| self.replies.get(f) == Some(&Reply::No) && !self.again.contains(f);
        if self.open.is_empty() && !self.listed.is_empty() && self.listed.iter().all(denied) {
            for finding in &std::mem::take(&mut self.listed) {
                self.replies.remove(finding);
                self.again.insert(*finding);
            }
        }
    }

    /// Whether the list of this line is asked once more.
    pub(super) fn is_asked_again(&self, finding: Finding) -> bool {
        self.again.contains(&finding)
    }

    /// The answer to one finding; a line of an open list is not sure until it is asked alone.
    pub fn get(&self, finding: Finding) -> Option<Reply> {
        let open = || self.open.contains(&finding).then_some(Reply::NotSure);
        self.replies.get(&finding).copied().or_else(open)
    }

    /// What was answered with a word of its own, most urgent first: for the report.
    pub fn said(&self) -> impl Iterator<Item = (Finding, Reply)> {
        self.replies.iter().map(|(finding, reply)| (*finding, *reply))
    }

    pub(super) fn is_open(&self, finding: Finding) -> bool {
        self.open.contains(&finding)
    }
}

/// One finished round of questions, kept for the report if the person wants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyCheck {
    /// When it was answered.
    #[serde(deserialize_with = "written::always")]
    pub at: Moment,
    /// What was answered.
    pub answers: Answers,
}

impl Record for SafetyCheck {
    /// Milliseconds since 1970 at which it was answered.
    type Id = i64;

    fn id(&self) -> i64 {
        self.at.timestamp_millis()
    }
}
