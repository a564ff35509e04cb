//! Trials as the doctor's page tells them: a line each, with both counts and what they come to.

use super::{Answer, nights};
use crate::{
    domain::{
        Moment,
        insight::Window,
        journal::Journal,
        settings::Settings,
        trial::{Findings, Outcome, Side, Trial},
    },
    view::{
        format,
        insight::{Table, of},
    },
};

/// The trials that have a night in `window`; `None` when none has.
pub fn report(trials: &[Trial], journal: &Journal, settings: &Settings, window: Window, now: Moment) -> Option<Table> {
    let tonight = format::tonight(now);
    let row = |trial: &Trial| {
        let found = Findings::of(trial, journal, settings.drink_goal, tonight);
        let answer = Answer::of(&found);
        // The ratio of a trial that is not over, or too thin, would be read as an answer.
        let answered = !matches!(found.outcome, Outcome::Open | Outcome::NotEnough { .. });
        [
            trial.change().title().to_owned(),
            trial.first().date().format("%-d %B %Y").to_string(),
            side(&found.before),
            side(&found.with),
            of(found.with.kept.yes, found.with.kept.said()),
            match answer.lines.last().filter(|_| answered) {
                Some(ratio) => format!("{}. {ratio}", answer.heading),
                None => answer.heading.to_owned(),
            },
        ]
    };
    let seen = trials.iter().filter(|trial| {
        let nights = nights(trial, tonight);
        nights.first() <= window.last() && window.first() <= nights.last()
    });
    let columns =
        ["Change", "First night", "Before", "With the change", "Kept, of evenings answered", "What that comes to"];
    let rows: Vec<_> = seen.map(row).collect();
    (!rows.is_empty()).then(|| Table::new(columns, rows))
}

/// "12 cramps in 10 of 14 nights (6 cramp nights)": of the nights that were recorded.
fn side(side: &Side) -> String {
    let (cramps, nights) = (side.rate.cramps.into(), side.rate.cramp_nights.into());
    format!(
        "{} in {} nights ({})",
        format::count(cramps, "cramp"),
        of(side.rate.recorded, side.nights),
        format::count(nights, "cramp night")
    )
}
