//! Whether the device believes that it has a network.

/// `false` only where it is sure that there is none.
pub fn is_likely() -> bool {
    super::window().is_none_or(|window| window.navigator().on_line())
}
