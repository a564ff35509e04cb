//! What a screen says: routes, words, numbers as text, pictures as shapes. No device, no signals.
//!
//! May use `domain`, never `storage`. The static shell is generated from here too, so its words exist once.

pub mod badge;
pub mod bar;
pub mod cramp_line;
pub mod evening;
pub mod figure;
pub mod food;
pub mod format;
pub mod guide;
pub mod icon;
pub mod insight;
pub mod journal;
pub mod learn;
pub mod length;
pub mod medicine;
pub mod morning;
pub mod preview;
pub mod report;
pub mod room;
pub mod route;
pub mod routine;
pub mod safety;
pub mod shell;
pub mod sources;
pub mod start;
pub mod trial;
pub mod window;
pub mod words;
