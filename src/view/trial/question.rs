//! The question that a trial added to the evening check: it outlives the trial, and the page says how it is taken out.

use crate::domain::{factor::OwnFactor, trial::Trial};

/// What takes the question out.
pub const ASK_NO_MORE: &str = "Ask no more";
/// What brings it back.
pub const ASK_AGAIN: &str = "Ask again";

/// What the trial's page says of its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whether it is asked each evening, and for how long.
    pub line: String,
    /// Whether the evening check asks it.
    pub is_asked: bool,
}

impl Asked {
    /// Of the question that `trial` added to the `own` ones; `None` where it added none, or it is gone. It is said in the
    /// words it has now: a question can be renamed.
    pub fn of(trial: &Trial, own: &[OwnFactor], over: bool) -> Option<Self> {
        let factor = own.iter().find(|factor| Some(factor.id()) == trial.asks())?;
        let (words, is_asked) = (factor.question(), !factor.is_retired());
        let line = match (is_asked, over) {
            (true, false) => format!(
                "“{words}” stays in the evening check when the trial is over. To take it out, tap “{ASK_NO_MORE}” here, \
                 or open “Your own questions” there."
            ),
            (true, true) => format!(
                "The evening check still asks “{words}”. Tap “{ASK_NO_MORE}” if you have seen enough of it. Your answers \
                 stay."
            ),
            (false, false) => {
                format!("The evening check does not ask “{words}” now, so nothing tells if you keep to it.")
            }
            (false, true) => format!("The evening check does not ask “{words}” any more. Your answers stay."),
        };
        Some(Self { line, is_asked })
    }
}
