//! Parts that take values and callbacks and know nothing of the app.

mod badge;
mod calls;
mod cautions;
mod choice;
mod comparison;
mod field;
mod foot;
mod head;
mod later;
mod pick;
mod sources;
mod windowed;
mod yes_no;

pub use badge::Badge;
pub use calls::Calls;
pub use cautions::Cautions;
pub use choice::Choice;
pub use comparison::Comparison;
pub use field::{Field, NumberScale, WordsField};
pub use foot::Foot;
pub use head::PageHead;
pub use later::Later;
pub use pick::Pick;
pub use sources::Sources;
pub use windowed::Windowed;
pub use yes_no::YesNo;
