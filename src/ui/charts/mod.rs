//! Charts as drawings of lines and shapes: each with a title, a sentence, points that keys and taps reach, and a table.
//!
//! Own components and no chart crate: those for Leptos bring axes and tooltips for a mouse, but no way through the
//! points by keyboard and no table; four kinds of drawing are less code than their setting up.

mod bars;
mod heat;
mod legs;
mod points;
mod table;

pub use bars::Bars;
pub use heat::Heat;
pub use legs::Legs;
pub use points::Points;
pub use table::{ChartTable, TableBehind};
