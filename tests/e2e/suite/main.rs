//! The end-to-end tests: the built app in a real browser, one file per subject.

mod access;
mod bad_data;
mod boot;
mod data;
mod first_visit;
mod full;
mod hosting;
mod insights;
mod journal;
mod offline;
mod pages;
mod reference;
mod refusal;
mod report;
mod safety;
mod session;
mod theme;
mod update;
