//! Unknot: relief, journal and honest reference for people whose legs cramp at night.
//!
//! The crate is a stack of layers; arrows only point down (`tests/layers.rs` holds them).
//! Start reading at [`domain`], which knows everything and touches nothing.
//!
//! | layer | what it is | compiled |
//! |---|---|---|
//! | [`domain`] | what the app knows: nights, cramps, sessions, rules, tables | everywhere |
//! | [`storage`] | what is written down: text ⇄ values, no IO | everywhere |
//! | [`view`] | what a screen says: routes, words, pictures as shapes | everywhere |
//! | `browser` | one device API per file, each may be refused | wasm32 |
//! | `state` | what the running app holds, and the verbs that change it | wasm32 |
//! | `ui` | Leptos components: the app, its pages, its parts | wasm32 |

pub mod domain;
pub mod storage;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;
