//! What the pages of trials say: where one stands, what it comes to, and what to keep in mind. Never a cause.

mod outcome;
mod question;
mod report;
mod setup;
#[cfg(test)]
mod tests;

pub use outcome::{Answer, counts};
pub use question::{ASK_AGAIN, ASK_NO_MORE, Asked};
pub use report::report;
pub use setup::{LATER, Setup};

use super::{
    evening, format,
    insight::{Table, of},
};
use crate::domain::{
    Moment,
    book::Record,
    insight::Window,
    journal::Journal,
    night::NightOf,
    settings::Settings,
    trial::{Change, Findings, Kept, Mark, Stage, Trial, TrialId},
};

/// What a trial is, above the list.
pub const INTRO: [&str; 2] = [
    "Try one change and see what your nights say.",
    "First two weeks as you are now, then some weeks with the change. Nights you have noted before count too.",
];
/// What everyone should keep in mind who reads a result (evidence B1.4).
pub const EVERYONE: &str = "Most people improve for a while whatever they do.";
/// What stands below every result.
pub const NOTES: [&str; 5] = [
    EVERYONE,
    "This does not show cause. The season, the weather or a busy week can do as much.",
    "Every recorded night counts, also when you did not keep to the change. Nights you left open are in no figure.",
    "Cramps often come in spells. Then the true range is wider than the one shown here.",
    "The range is the exact one for two counts, by the method of Przyborowski and Wilenski (1940).",
];
/// Beside a medicine or a supplement of the person's own (evidence B2, E4).
pub const ASK_FIRST: &str = "Do not start, stop or change a medicine by yourself. Ask a doctor or pharmacist first, and \
                             before a new supplement too.";
/// Another trial had nights in common.
const MIXED: &str = "Another trial ran in some of these nights, so two changes are mixed.";

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// Which trial.
    pub id: TrialId,
    /// What is changed.
    pub title: String,
    /// Where it stands: "With the change, night 5 of 42".
    pub line: String,
}

/// What can be done with it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // Each is one button.
pub struct Can {
    /// Move its beginning.
    pub begin_later: bool,
    /// Leave nights out.
    pub pause: bool,
    /// Go on.
    pub resume: bool,
    /// Stop it, or give it another length.
    pub stop: bool,
}

/// One trial's page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What is changed.
    pub title: String,
    /// Where it stands.
    pub stage: String,
    /// What that means for tonight.
    pub tonight: String,
    /// Nights done and nights in all, for the bar; `None` before and after.
    pub done: Option<(u32, u32)>,
    /// Whether its nights are done or it was stopped: then the answer comes first, and what was is told as what was.
    pub over: bool,
    /// What stands above `kept`.
    pub kept_heading: &'static str,
    /// How the evening check tells whether it is kept, and how often it was.
    pub kept: Vec<String>,
    /// What stands above `table`.
    pub nights_heading: &'static str,
    /// Both sides, counted.
    pub table: Table,
    /// What it comes to.
    pub answer: Answer,
    /// What to keep in mind.
    pub notes: Vec<&'static str>,
    /// What can be done now.
    pub can: Can,
    /// Its length in weeks.
    pub weeks: u8,
}

/// The line of `trial` in a list.
pub fn row(trial: &Trial, now: Moment) -> Row {
    let nights = trial.nights();
    let line = match trial.stage(format::tonight(now)) {
        Stage::Before { day } => format!("Before the change, day {} of {}", day, Trial::BASELINE),
        Stage::With { day, .. } => format!("With the change, night {}", of(day, nights)),
        Stage::Paused { done, .. } => format!("Paused after {} nights", of(done, nights)),
        Stage::Over { stopped: true, done, .. } => format!("Stopped after {} nights", of(done, nights)),
        Stage::Over { .. } => format!("Over after {nights} nights"),
    };
    Row { id: trial.id(), title: trial.change().title().to_owned(), line }
}

/// The nights of `trial`, those before included, as far as they are known at `tonight`.
pub fn nights(trial: &Trial, tonight: NightOf) -> Window {
    let last = trial.spans(tonight).last().map_or(trial.baseline().last(), |span| span.last());
    Window::between(trial.baseline().first(), last)
}

impl Sheet {
    /// The page of `trial`, one of `all`.
    pub fn of(trial: &Trial, all: &[Trial], journal: &Journal, settings: &Settings, now: Moment) -> Self {
        let night = format::tonight(now);
        let (stage, goal) = (trial.stage(night), settings.drink_goal);
        let found = Findings::of(trial, journal, goal, night);
        let over = matches!(stage, Stage::Over { .. });
        let mut notes = NOTES.to_vec();
        if all.iter().any(|other| other.id() != trial.id() && share_a_night(trial, other, night)) {
            notes.insert(0, MIXED);
        }
        let done = match stage {
            Stage::With { day, .. } => Some((day - 1, trial.nights())),
            Stage::Paused { done, .. } => Some((done, trial.nights())),
            _ => None,
        };
        let (stage_line, tonight) = standing(trial, stage, now);
        let mut kept = vec![told_by(trial, trial.mark(goal).as_ref(), settings, over)];
        kept.extend(kept_lines(found.before.kept, found.with.kept, over));
        Self {
            title: trial.change().title().to_owned(),
            stage: stage_line,
            tonight,
            done,
            over,
            kept_heading: if over { "How you kept to it" } else { "Keeping to it" },
            kept,
            nights_heading: if over { "How your nights were" } else { "Your nights so far" },
            table: counts(&found),
            answer: Answer::of(&found),
            notes,
            can: Can {
                begin_later: matches!(stage, Stage::Before { .. }),
                pause: matches!(stage, Stage::With { .. }),
                resume: matches!(stage, Stage::Paused { .. }),
                stop: !over,
            },
            weeks: trial.weeks(),
        }
    }
}

/// Whether nights with the change of `other` lie in the nights of `trial`.
fn share_a_night(trial: &Trial, other: &Trial, tonight: NightOf) -> bool {
    let whole = nights(trial, tonight);
    other.spans(tonight).into_iter().any(|span| span.first() <= whole.last() && whole.first() <= span.last())
}

/// Where it stands, and what that means for tonight.
fn standing(trial: &Trial, stage: Stage, now: Moment) -> (String, String) {
    let nights = trial.nights();
    match stage {
        Stage::Before { day } => (
            format!("The two weeks before: day {}.", of(day, Trial::BASELINE.into())),
            format!("Change nothing yet. The change begins on {}.", format::date(trial.first(), now)),
        ),
        Stage::With { day, last } => (
            format!("With the change: night {}.", of(day, nights)),
            format!("The last night is {}.", format::date(last, now)),
        ),
        Stage::Paused { since, done } => (
            format!("Paused after {} nights.", of(done, nights)),
            format!(
                "Since {} no night counts, on either side. The end moves back by as many nights.",
                format::date(since, now)
            ),
        ),
        Stage::Over { stopped: true, done: 0, .. } => {
            ("Stopped before the change began.".into(), "You can start it again at any time.".into())
        }
        Stage::Over { stopped: true, done, .. } => (
            format!("Stopped after {} nights with the change.", of(done, nights)),
            "Its nights stay in the journal.".into(),
        ),
        Stage::Over { ended, .. } => (
            format!("Over: {nights} nights with the change."),
            format!("The last one was {}.", format::date(ended.earlier(1), now)),
        ),
    }
}

/// How the evening check tells whether it is kept, or told it.
fn told_by(trial: &Trial, mark: Option<&Mark>, settings: &Settings, over: bool) -> String {
    let (asks, means) = if over { ("asked", "meant") } else { ("asks", "means") };
    match (trial.change(), mark) {
        (Change::Stretching, _) if over => "When your bedtime routine was done, the evening check noted it.".into(),
        (Change::Stretching, _) => {
            "Do your bedtime routine. When it is done, the evening check notes it by itself.".into()
        }
        (Change::AlcoholFree, _) => format!("The evening check {asks} about alcohol. “No” {means} you kept to it."),
        (_, Some(Mark::Drinks(goal))) if over => format!(
            "You counted your drinks in the evening check. {} meant you kept to it.",
            format::capital(&evening::drinks(*goal, settings.drink_unit))
        ),
        (_, Some(Mark::Drinks(goal))) => format!(
            "Count your drinks in the evening check. {} means you kept to it. There is no need to drink more.",
            format::capital(&evening::drinks(*goal, settings.drink_unit))
        ),
        (change, _) => format!(
            "The evening check {asks}: “{}”. “Yes” {means} you kept to it.",
            change.question().unwrap_or_else(|| change.title())
        ),
    }
}

/// How often it was kept on either side.
fn kept_lines(before: Kept, with: Kept, over: bool) -> Vec<String> {
    let said = |kept: Kept| format!("{} evenings with an answer", of(kept.yes, kept.said()));
    let mut lines = Vec::new();
    if with.said() > 0 {
        let unsaid = if with.unsaid > 0 { format!(" No answer for {}.", with.unsaid) } else { String::new() };
        lines.push(format!("You kept to it on {}.{unsaid}", said(with)));
    } else if with.unsaid > 0 {
        lines.push(if over { "No evening has an answer." } else { "No evening has an answer yet." }.into());
    }
    if before.said() > 0 {
        lines.push(format!("In the two weeks before it was so on {}.", said(before)));
    }
    lines
}
