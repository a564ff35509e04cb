//! What the guide, the partner's card and the ten-minute card say, and the sentences that stand in more than one place.

use unknot::{
    domain::{
        body::{Muscle, Position},
        relief::{Step, after_care, partner, plan},
    },
    view::{safety, words},
};

use super::{Text, of};

/// Every step for each muscle in each position with what must be minded, and every shared sentence.
pub fn sentences() -> Vec<Text> {
    let plans = Muscle::ALL.into_iter().flat_map(|m| Position::ALL.map(|p| (m, p)));
    let steps = plans.flat_map(|(m, p)| plan(m, p).steps.into_iter().chain([after_care(m, p)]));
    let all = steps.chain(Muscle::ALL.into_iter().flat_map(partner));
    let mut texts: Vec<Text> = all.flat_map(|step| of_step(&step)).collect();
    texts.extend(of(
        "words",
        [
            words::CRAMP_NOW_LINE,
            words::SWOLLEN,
            words::TEN_MINUTES,
            words::TEN_MINUTES_LINE,
            words::STAYS_HERE,
            words::WARNING_SIGNS,
            words::LOST,
            words::INSTALL_ON_IOS,
            words::INSTALL,
            words::BACKUP_DUE,
            words::ROUTINE_DUE,
            words::NOT_HERE_YET,
        ],
    ));
    texts.extend(of("safety", [safety::WHOLE_LIST, safety::BECAUSE, safety::UNREAD]));
    texts.extend(safety::sections().into_iter().flat_map(|s| s.signs).map(|sign| ("sign".to_owned(), sign)));
    texts
}

fn of_step(step: &Step) -> Vec<Text> {
    of("step", [step.say, step.rest_say, step.caution.unwrap_or_default()])
}
