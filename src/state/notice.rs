//! What the person should know: one sentence, and at most one thing to do about it.

use leptos::prelude::*;

use super::app::App;

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Calm,
    /// Something may be lost if nothing is done.
    Alarm,
}

/// What can be done about a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Save a text as a file.
    Download {
        /// The file's name.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Save everything the app holds now as a file.
    DownloadAll,
    /// Let the waiting version take over.
    TakeUpdate,
    /// Put the app on the home screen, by the browser's own question.
    Install,
    /// Nothing to press here: the person does it in the browser's menu.
    InstallByHand,
}

impl Act {
    /// The words of the button, where there is one.
    pub const fn words(&self) -> Option<&'static str> {
        match self {
            Self::Download { .. } => Some("Save that text"),
            Self::DownloadAll => Some("Save a copy now"),
            Self::TakeUpdate => Some("Update now"),
            Self::Install => Some("Install"),
            Self::InstallByHand => None,
        }
    }
}

/// One notice. Two with the same text are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How much it matters.
    pub tone: Tone,
    /// What the person reads.
    pub text: String,
    /// What can be done.
    pub act: Option<Act>,
}

impl Notice {
    /// Good to know.
    pub fn calm(text: impl Into<String>) -> Self {
        Self { tone: Tone::Calm, text: text.into(), act: None }
    }

    /// Something may be lost.
    pub fn alarm(text: impl Into<String>) -> Self {
        Self { tone: Tone::Alarm, text: text.into(), act: None }
    }

    /// The same, with something to do about it.
    #[must_use]
    pub fn with(self, act: Act) -> Self {
        Self { act: Some(act), ..self }
    }
}

impl App {
    /// Shows a notice, once.
    pub(super) fn notify(self, notice: Notice) {
        if self.notices.with_untracked(|n| !n.contains(&notice)) {
            self.notices.update(|n| n.push(notice));
        }
    }

    /// Shows each, once.
    pub(super) fn notify_all(self, notices: Vec<Notice>) {
        for notice in notices {
            self.notify(notice);
        }
    }

    /// The person has read a notice. Who declines to install is not asked again.
    pub fn dismiss(self, notice: &Notice) {
        self.notices.update(|all| all.retain(|n| n != notice));
        if matches!(notice.act, Some(Act::Install | Act::InstallByHand)) {
            self.choose_settings(|s| s.install_declined = true);
        }
    }
}
