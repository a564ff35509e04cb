//! Warning signs: what to get help for, and how soon. Section C of the evidence file as data, run by a small engine.
//!
//! Every rule is about a person whose leg cramps, hurts or swells. That half of a rule ("leg pain *and* …") is taken
//! as given and never asked, so that nobody with chest pain is told that nothing was ticked.
//!
//! The first hit of the most urgent level sets the level and every hit is shown. "Not sure" counts as yes for
//! emergency and same-day rules. Nothing lowers a level: not age, not the diary, not an earlier answer. The engine
//! never says what a person does *not* have.

mod answers;
mod assess;
mod emergency;
mod finding;
mod flow;
pub mod prompt;
mod routine;
mod rule;
mod same_day;
#[cfg(test)]
mod tests;

pub use answers::{Answers, Reply, SafetyCheck};
pub use assess::{Assessment, Hit, assess};
pub use finding::Finding;
pub use flow::{Question, next_question};
pub use rule::{Expr, Level, Rule, SELF_CARE, rule, rules};
