//! Leptos components: the app, its pages, and parts that know nothing of the app.
//!
//! A page takes slices of state by `Memo` and calls verbs; a component takes values and callbacks. Neither touches a
//! device or the storage.

pub mod app;
pub mod charts;
pub mod components;
pub mod frame;
pub mod gallery;
pub mod pages;
pub mod part;
pub mod pictures;

pub use app::{App, mount};
