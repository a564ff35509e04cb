//! Carries a cue out. A refused cue changes nothing.

use super::{speech, vibration, wake_lock};
use crate::domain::session::Cue;

/// How the person wants to be told.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// The voice's pace, when it is on.
    pub voice_rate: Option<f32>,
    /// Whether to buzz.
    pub vibration: bool,
}

/// Carries `cue` out.
pub fn perform(cue: &Cue, manner: Manner) {
    match cue {
        Cue::Say(sentence) => {
            if let Some(rate) = manner.voice_rate {
                speech::say(sentence, rate);
            }
        }
        Cue::Buzz => {
            if manner.vibration {
                vibration::buzz(120);
            }
        }
        Cue::KeepAwake => wake_lock::hold(),
        Cue::LetSleep => {
            wake_lock::let_go();
            speech::hush();
        }
    }
}
