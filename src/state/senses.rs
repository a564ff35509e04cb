//! What this device can do, in words, and trying it.

use leptos::prelude::*;

use super::app::App;
use crate::{
    browser::{clock, network, page, speech, vibration},
    domain::Moment,
};

/// The moment a local wall-clock time names on this device.
pub fn local_moment(time: chrono::NaiveDateTime) -> Moment {
    clock::local(time)
}

impl App {
    /// The time, to the second: for a form that notes when something began.
    pub fn now_exactly(self) -> Moment {
        clock::now()
    }

    /// Whether pictures may move.
    pub fn may_move(self) -> bool {
        !page::prefers_reduced_motion()
    }

    /// Whether what is not kept on the device can be asked for.
    pub fn may_reach_host(self) -> bool {
        network::is_likely()
    }

    /// Says a sentence as chosen in Settings, in answer to a tap.
    pub fn try_voice(self) {
        let (on, rate) = self.settings.with_untracked(|s| (s.voice, s.voice_rate));
        if on {
            speech::say("Pull your toes toward your shin.", rate);
        } else {
            speech::hush();
        }
    }

    /// What this device lacks, in a sentence; empty when it lacks nothing.
    pub fn missing_senses(self) -> &'static str {
        match (speech::is_there(), vibration::is_there()) {
            (true, true) => "",
            (false, true) => "This device has no voice. Every step is shown on the screen.",
            (true, false) => "This device cannot buzz. Every change is shown on the screen.",
            (false, false) => "This device has no voice and cannot buzz. Every step is shown on the screen.",
        }
    }
}
