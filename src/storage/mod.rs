//! What is written down: text ⇄ values, and the order in which writes happen. No IO, no clock, no device.
//!
//! May use `domain`, never `view`. The device is reached through [`store::Store`] alone, which the running app gives.
//!
//! - [`keys`], [`schema`], [`session_note`], [`run_note`]: which text stands under which key, and what it says.
//! - [`diary`], [`books`]: everything that is kept, as values.
//! - [`load`], [`rescue`], [`save`]: from the store and back, losing nothing on the way.
//! - [`backup`], [`jwe`], [`restore`], [`csv`], [`ics`]: the files a person takes away and brings back.
//! - [`switch`], [`snapshot`], [`migrate`]: changes of several texts, whole or not at all.

pub mod backup;
pub mod books;
pub mod csv;
pub mod diary;
pub mod ics;
pub mod jwe;
pub mod keys;
pub mod load;
pub mod meta;
pub mod migrate;
pub mod notice;
pub mod rescue;
pub mod restore;
pub mod run_note;
pub mod save;
pub mod schema;
pub mod session_note;
pub mod snapshot;
pub mod store;
pub mod switch;
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub mod ten_years;

#[cfg(test)]
mod tests;
