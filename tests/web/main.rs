//! In-browser tests of state, ui and browser.
#![cfg(target_arch = "wasm32")]
