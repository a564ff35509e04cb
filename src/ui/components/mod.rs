//! Parts that take values and callbacks and know nothing of the app.

mod choice;
mod field;
mod head;

pub use choice::Choice;
pub use field::{Field, NumberScale};
pub use head::PageHead;
