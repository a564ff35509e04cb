//! In-browser tests of state, ui and browser.
#![cfg(target_arch = "wasm32")]

mod library;
mod page;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
