//! Storage as a whole, tried on a store in memory that can refuse or be killed at any write.

mod backing_up;
mod faults;
mod fuzz;
mod loading;
mod memory;
mod migrating;
mod restoring;
mod tables;
mod values;
