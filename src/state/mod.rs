//! What the running app holds, and the verbs that change it.
//!
//! Readers return signals or memos, so a page cannot write; writers are verbs. A verb changes a copy, writes it to the
//! device, then sets the signal; a failed write still sets the signal and raises a notice that offers a download.

mod address;
mod app;
mod backup;
mod book_verbs;
mod choice;
mod disk;
mod follow;
mod insights;
mod journal_verbs;
mod kept;
mod night_verbs;
mod notice;
mod reading;
mod reference_verbs;
mod relief;
mod reminder_verbs;
mod replaced;
mod restore;
mod routine;
mod senses;
mod settings_verbs;
mod trials;

pub use app::{App, Place, use_app};
pub use backup::{FileError, Made, Opened};
pub use choice::Choice;
pub use kept::Kept;
pub use notice::{Act, Notice, Tone};
pub use relief::Relief;
pub use reminder_verbs::Notifying;
pub use replaced::LOCK;
pub use restore::{RestoreError, Room};
pub use routine::Run;
pub use senses::local_moment;
