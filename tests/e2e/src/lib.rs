//! The harness of the end-to-end tests: a person with a browser, the built site, and a real server that really stops.
//!
//! A test reads as what somebody does: `open_app()`, `tap("Cramp now")`, `see("Pull toes")`. Things are found by role
//! and accessible name, as a screen reader finds them. Nothing of the app is replaced; only the clock on the wall is
//! set, because a test cannot wait for three in the morning.
//!
//! | module | what it is |
//! |---|---|
//! | [`site`] | the built site, its next version, and its server |
//! | [`differences`] | what differs between the engines, and why |
//! | [`driver`] | the programs that steer browsers |
//! | [`browser`] | one browser with a fresh profile, and what it forbids |
//! | `chromium`, `firefox`, `webkit` | what each engine is told, and does in its own way |
//! | `bidi` | the second half of the standard, which says things by itself |
//! | [`outside`] | every other host in the world |
//! | [`clock`] | the clock on the wall |
//! | [`phone`] | a phone before the app is opened on it |
//! | [`app`] | the app, open: addresses, tabs, time, the host |
//! | [`person`] | what a person does: look and tap |
//! | [`find`] | by role and accessible name |
//! | [`device`] | what the device holds: storage, processes, permissions |
//! | [`diary`] | what was said before the test begins |
//! | [`paper`] | what comes out of the printer |
//! | [`picture`] | what the screen really shows, pixel by pixel |
//! | [`portrait`] | the screen as a small picture file |
//! | [`pages`] | every page there is to open |
//! | [`bedtime`] | the routine, and each step of its run |
//! | [`mod@axe`] | what axe-core finds wrong with a page |
//! | [`host`] | a real server, and what it answers |
//! | [`speed`] | how long pages take |
//! | [`complaint`] | what the browser complained about, and whom it asked |

// A test that cannot go on fails: that is what these functions are for.
#![allow(clippy::missing_panics_doc)]

pub mod app;
pub mod axe;
pub mod bedtime;
mod bidi;
pub mod browser;
mod chromium;
pub mod clock;
pub mod complaint;
pub mod device;
pub mod diary;
pub mod differences;
pub mod driver;
pub mod find;
mod firefox;
pub mod host;
pub mod outside;
pub mod pages;
pub mod paper;
pub mod person;
pub mod phone;
pub mod picture;
pub mod portrait;
pub mod site;
pub mod speed;
mod webkit;

pub use app::App;
pub use phone::{Phone, open_app, open_app_at};
pub use xtask::engine;
