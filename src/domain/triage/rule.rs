//! What a rule is: when it holds, how soon to get help, what to say, and who says so.

use super::{Finding, emergency, routine, same_day};
use crate::domain::source::{Checked, HALLEGRAEFF_2017, NHS_CRAMPS, NHS_INFORM, Source};

/// How soon to get help. Later is more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// No warning sign was ticked.
    SelfCare,
    /// Book an appointment.
    Routine,
    /// Get help today.
    SameDay,
    /// Call the emergency number.
    Emergency,
}

impl Level {
    /// The levels that have rules, most urgent first.
    pub const URGENT_FIRST: [Self; 3] = [Self::Emergency, Self::SameDay, Self::Routine];

    /// The heading of the result.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Emergency => "Get emergency help now",
            Self::SameDay => "Get help today",
            Self::Routine => "Book a visit",
            Self::SelfCare => "No warning sign was ticked",
        }
    }

    /// What to do.
    pub const fn action(self) -> &'static str {
        match self {
            Self::Emergency => {
                "Call the emergency number now, or go to the emergency department (A&E in the UK, ER in the US)."
            }
            Self::SameDay => {
                "Call your doctor (GP) today and say it is urgent. In the UK you can call NHS 111. Elsewhere, call or \
                 go to urgent care."
            }
            Self::Routine => "Book a visit with your doctor (GP), or ask a pharmacist.",
            Self::SelfCare => SELF_CARE.sign,
        }
    }
}

/// When a rule holds.
#[derive(Debug, Clone, Copy)]
pub enum Expr {
    /// This finding is there.
    Is(Finding),
    /// Every one holds.
    All(&'static [Self]),
    /// At least one holds.
    Any(&'static [Self]),
}

impl Expr {
    /// Whether it holds, given which findings are there.
    pub fn holds(self, is_there: &impl Fn(Finding) -> bool) -> bool {
        match self {
            Self::Is(finding) => is_there(finding),
            Self::All(parts) => parts.iter().all(|p| p.holds(is_there)),
            Self::Any(parts) => parts.iter().any(|p| p.holds(is_there)),
        }
    }

    /// Every finding it asks about.
    pub fn findings(self) -> Vec<Finding> {
        match self {
            Self::Is(finding) => vec![finding],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(|p| p.findings()).collect(),
        }
    }
}

/// One warning-sign rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name in section C of the evidence file: "E1".
    pub id: &'static str,
    /// How soon to get help.
    pub level: Level,
    /// When it holds.
    pub when: Expr,
    /// The sign in one line, as the lists show it.
    pub sign: &'static str,
    /// What to do or not to do besides the level's action; empty where nothing is added.
    pub advice: &'static str,
    /// Who says so.
    pub sources: &'static [Source],
    /// How that was checked.
    pub checked: Checked,
}

/// When nothing was ticked: what an ordinary night cramp is like, never what the person does not have.
pub const SELF_CARE: Rule = Rule {
    id: "S",
    level: Level::SelfCare,
    when: Expr::All(&[]),
    sign: "A night cramp is a sudden knot in the calf, foot or thigh, at night or at rest. It lasts from seconds to \
           10 minutes, eases with a stretch, and can stay sore for up to a day. If yours is not like this, ask a \
           doctor.",
    advice: "",
    sources: &[NHS_INFORM, NHS_CRAMPS, HALLEGRAEFF_2017],
    checked: Checked::Read,
};

/// Every rule but self-care, most urgent first.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    emergency::RULES.iter().chain(&same_day::RULES).chain(&routine::RULES)
}

/// The rule of this name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|r| r.id == id)
}
