//! What is written down: text ⇄ values, and the order in which writes happen. No IO, no clock, no device.
//!
//! May use `domain`, never `view`. The device is reached through [`store::Store`] alone, which the running app gives.
//!
//! - [`keys`], [`schema`], [`session_note`]: which text stands under which key, and what it says.
//! - [`diary`], [`books`]: everything that is kept, as values.
//! - [`load`], [`rescue`], [`save`]: from the store and back, losing nothing on the way.

pub mod books;
pub mod diary;
pub mod keys;
pub mod load;
pub mod meta;
pub mod notice;
pub mod rescue;
pub mod save;
pub mod schema;
pub mod session_note;
pub mod store;

#[cfg(test)]
mod tests;
