//! Starts the page of all components, `components.html`; on any other machine than a browser there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    unknot::ui::gallery::mount();
}
