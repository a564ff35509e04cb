//! The end-to-end tests: the built app in a real browser, one file per subject.

mod access;
mod bad_data;
mod boot;
mod data;
mod first_visit;
mod full;
mod hosting;
mod journal;
mod licences;
mod offline;
mod programme;
mod refusal;
mod reminders;
mod routine;
mod servers;
mod session;
mod theme;
mod update;
mod upgrade;
