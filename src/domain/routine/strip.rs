//! The last six weeks of the routine: done, not done, not recorded. No streak, nothing to lose.

use crate::domain::{
    factor::{Answer, FactorId},
    journal::Journal,
    night::NightOf,
};

/// The factor that a finished run answers.
pub const DONE: &str = "routine-done";

/// Six weeks of nights, the last one `tonight`, each with what was said of the routine.
pub fn six_weeks(journal: &Journal, tonight: NightOf) -> Vec<(NightOf, Option<Answer>)> {
    let done = FactorId(DONE.to_owned());
    let said = |night| journal.night(night).and_then(|note| note.answers.get(&done).copied());
    (0..42).rev().map(|back| tonight.earlier(back)).map(|night| (night, said(night))).collect()
}
