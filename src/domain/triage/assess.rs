//! From answers to a level: every rule that holds, the most urgent first.

use super::{
    Answers, Finding, Reply,
    rule::{Level, Rule, rules},
};

/// A rule that holds.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// Which rule.
    pub rule: &'static Rule,
    /// It holds only because of a "not sure".
    pub unsure: bool,
    /// Something to say when calling, because it makes the sign weigh more; empty where there is nothing.
    pub stress: &'static str,
}

/// What the answers come to.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// How soon to get help: the level of the first hit.
    pub level: Level,
    /// Every rule that holds, most urgent first.
    pub hits: Vec<Hit>,
}

impl Assessment {
    /// Whether advice to stretch, rub, heat or eat must stay hidden: until an emergency or same-day message was `seen`.
    pub fn hides_advice(&self, seen: bool) -> bool {
        self.level >= Level::SameDay && !seen
    }
}

/// Tests every rule against the answers.
///
/// While a list is open its lines count as not sure. Once a line answered alone carries the same level, the lines that
/// were not asked yet are only guesses and are left out.
pub fn assess(answers: &Answers) -> Assessment {
    let settled = settled_level(answers);
    let hits: Vec<Hit> = rules()
        .filter(|rule| rule.level > settled || holds_alone(rule, answers))
        .filter_map(|rule| hit(rule, answers))
        .collect();
    Assessment { level: hits.first().map_or(Level::SelfCare, |h| h.rule.level), hits }
}

/// The level that stands whatever the open lines turn out to be: `SelfCare` until an urgent rule holds without them.
pub(super) fn settled_level(answers: &Answers) -> Level {
    let urgent = rules().filter(|r| r.level >= Level::SameDay);
    urgent.filter(|r| holds_alone(r, answers)).map(|r| r.level).next().unwrap_or(Level::SelfCare)
}

fn holds_alone(rule: &Rule, answers: &Answers) -> bool {
    rule.when.holds(&|f| !answers.is_unsettled(f) && counts(rule.level, answers.get(f)))
}

/// Not sure counts as yes, except for routine rules.
fn counts(level: Level, reply: Option<Reply>) -> bool {
    reply == Some(Reply::Yes) || (level >= Level::SameDay && reply == Some(Reply::NotSure))
}

fn hit(rule: &'static Rule, answers: &Answers) -> Option<Hit> {
    let sure = rule.when.holds(&|f| answers.get(f) == Some(Reply::Yes));
    let holds = rule.when.holds(&|f| counts(rule.level, answers.get(f)));
    holds.then(|| Hit { rule, unsure: !sure, stress: stress(rule, answers) })
}

/// Some answers do not make a rule hold, they make it weigh more (U1: what raises the chance of a clot).
fn stress(rule: &Rule, answers: &Answers) -> &'static str {
    let clot_risk = [Finding::ClotRisk, Finding::Pregnant].iter().any(|f| answers.get(*f) > Some(Reply::No));
    if rule.id == "U1" && clot_risk {
        "You ticked something that makes a clot more likely. Say so when you call."
    } else {
        ""
    }
}
