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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Answers {
    #[serde(serialize_with = "as_object")]
    replies: LiteMap<Finding, Reply>,
    /// Findings of a list that was answered yes or not sure, each still to be asked alone: they count as not sure.
    #[serde(skip_serializing_if = "SortedSet::is_empty")]
    open: SortedSet<Finding>,
    /// Every line of the latest list that was answered yes.
    #[serde(skip)]
    listed: SortedSet<Finding>,
    /// Findings of a list that was answered yes and then no line by line: it is asked once more, and until then they count
    /// as not sure.
    #[serde(skip)]
    doubtful: SortedSet<Finding>,
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
        self.doubtful.remove(&finding);
        self.replies.insert(finding, reply);
    }

    /// Answers a question. A list answered "no" is no to each line; "yes" or "not sure" asks each line alone. Where a yes
    /// to the list was then no to each line, one of the two was a slip, and the list is asked once more.
    pub fn reply(&mut self, question: &Question, reply: Reply) {
        match (question.findings.as_slice(), reply) {
            ([one], _) => self.set(*one, reply),
            (all, Reply::No) => all.iter().for_each(|f| self.set(*f, Reply::No)),
            (all, _) => {
                let once = !all.iter().any(|f| self.doubtful.contains(f));
                self.listed =
                    if once && reply == Reply::Yes { all.iter().copied().collect() } else { SortedSet::default() };
                for finding in all {
                    self.doubtful.remove(finding);
                    self.open.insert(*finding);
                }
            }
        }
        let denied = |f: &Finding| self.replies.get(f) == Some(&Reply::No);
        if self.open.is_empty() && !self.listed.is_empty() && self.listed.iter().all(denied) {
            for finding in &self.listed {
                self.replies.remove(finding);
            }
            self.doubtful = std::mem::take(&mut self.listed);
        }
    }

    /// As they are kept: what is still doubtful counts as a list whose lines were not asked.
    fn kept(mut self) -> Self {
        self.open.append(&mut self.doubtful);
        self.listed = SortedSet::default();
        self
    }

    /// The answer to one finding; a line of an open or a doubtful list is not sure until it is answered alone.
    pub fn get(&self, finding: Finding) -> Option<Reply> {
        let unsettled = || self.is_unsettled(finding).then_some(Reply::NotSure);
        self.replies.get(&finding).copied().or_else(unsettled)
    }

    /// What was answered with a word of its own, most urgent first: for the report.
    pub fn said(&self) -> impl Iterator<Item = (Finding, Reply)> {
        self.replies.iter().map(|(finding, reply)| (*finding, *reply))
    }

    /// Whether this is a line of a list that is asked line by line.
    pub(super) fn is_open(&self, finding: Finding) -> bool {
        self.open.contains(&finding)
    }

    /// Whether this is a line of a list that is asked once more.
    pub(super) fn is_doubtful(&self, finding: Finding) -> bool {
        self.doubtful.contains(&finding)
    }

    /// Whether it is not sure only because its list was answered so.
    pub(super) fn is_unsettled(&self, finding: Finding) -> bool {
        self.is_open(finding) || self.is_doubtful(finding)
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

impl SafetyCheck {
    /// A round that ended at `at`.
    pub fn of(at: Moment, answers: Answers) -> Self {
        Self { at, answers: answers.kept() }
    }
}

impl Record for SafetyCheck {
    /// Milliseconds since 1970 at which it was answered.
    type Id = i64;

    fn id(&self) -> i64 {
        self.at.timestamp_millis()
    }
}
