//! Storage as a whole, tried on a store in memory that can refuse or be killed at any write.

mod loading;
mod memory;
