//! What the app knows, and nothing else: values, rules and tables.
//!
//! Pure: no clock (every function that needs `now` takes it), no storage, no device, no text for one screen.
//! Uses nothing of the other layers. Everything here is tested with plain `cargo test`.

pub mod as_object;
pub mod body;
pub mod book;
pub mod caution;
pub mod claim;
pub mod condition;
pub mod cramp;
pub mod disclaimer;
pub mod drink;
pub mod factor;
pub mod food;
pub mod insight;
pub mod journal;
pub mod letters;
pub mod medicine;
pub mod night;
pub mod relief;
pub mod remedy;
pub mod reminder;
pub mod routine;
pub mod session;
pub mod settings;
pub mod sorted_set;
pub mod source;
pub mod triage;
pub mod trial;
pub mod usual;
pub mod written;

/// A moment as the person's clock showed it: the instant and the UTC offset in force there and then.
pub type Moment = chrono::DateTime<chrono::FixedOffset>;
