//! In-browser tests of state, ui and browser: the real app in a real page, found by role and accessible name.
//!
//! One page holds one app, as in life, so the tests share it and each begins by starting over.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod checks;
mod damage;
mod device;
mod faults;
mod journal;
mod library;
mod page;
mod relief;
mod routine;
mod settings;
mod storage;
mod tabs;
mod trials;
mod two_tabs;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
