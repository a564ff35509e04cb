//! What the journal's pages say: months, lists of nights, one night.

pub mod calendar;
pub mod filter;
pub mod listed;
pub mod night;
pub mod told;
