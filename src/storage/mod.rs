//! What is written down: text ⇄ values, and the order in which writes happen. No IO, no clock, no device.
//!
//! May use `domain`, never `view`.
