//! Cramp now: the guide, what follows it, and the dark screen after that.

mod asleep;
mod controls;
mod eased;
mod guide;

pub use asleep::Asleep;
pub use eased::Eased;
pub use guide::Now;
