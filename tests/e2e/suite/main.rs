//! The end-to-end tests: the built app in a real browser, one file per subject.

mod access;
mod bad_data;
mod boot;
mod data;
mod first_visit;
mod full;
mod gallery;
mod harness;
mod hosting;
mod insights;
mod journal;
mod licences;
mod offline;
mod programme;
mod reference;
mod refusal;
mod reminders;
mod report;
mod routine;
mod safety;
mod servers;
mod session;
mod theme;
mod trials;
mod update;
mod upgrade;
