//! A run of nights that is looked at: from one to another, both counted.

use crate::domain::night::NightOf;

/// A run of nights, both ends counted; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    first: NightOf,
    last: NightOf,
}

impl Window {
    /// From one night to another, whichever of the two is earlier.
    pub fn between(one: NightOf, other: NightOf) -> Self {
        Self { first: one.min(other), last: one.max(other) }
    }

    /// The `nights` nights (one at least) up to and with `last`.
    pub fn ending(last: NightOf, nights: u64) -> Self {
        Self { first: last.earlier(nights.saturating_sub(1)), last }
    }

    /// As many nights, just before.
    #[must_use]
    pub fn before(self) -> Self {
        Self::ending(self.first.earlier(1), u64::from(self.nights()))
    }

    /// The first night.
    pub const fn first(self) -> NightOf {
        self.first
    }

    /// The last night.
    pub const fn last(self) -> NightOf {
        self.last
    }

    /// Whether `night` is one of them.
    pub fn contains(self, night: NightOf) -> bool {
        self.first <= night && night <= self.last
    }

    /// How many nights, recorded or not.
    pub fn nights(self) -> u32 {
        u32::try_from(self.last.since(self.first) + 1).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn night(date: &str) -> NightOf {
        NightOf::evening(date.parse().expect("a date"))
    }

    fn check(window: Window, first: &str, last: &str, nights: u32) {
        assert_eq!((window.first(), window.last(), window.nights()), (night(first), night(last), nights));
    }

    #[test]
    fn two_weeks_are_fourteen_nights_and_so_are_the_two_before() {
        let two_weeks = Window::ending(night("2026-11-21"), 14);
        check(two_weeks, "2026-11-08", "2026-11-21", 14);
        check(two_weeks.before(), "2026-10-25", "2026-11-07", 14);
    }

    #[test]
    fn a_window_holds_its_ends_and_nothing_beside_them() {
        let window = Window::ending(night("2026-11-21"), 14);
        for (date, expected) in
            [("2026-11-07", false), ("2026-11-08", true), ("2026-11-21", true), ("2026-11-22", false)]
        {
            assert_eq!(window.contains(night(date)), expected, "{date}");
        }
    }

    #[test]
    fn a_window_is_never_empty() {
        check(Window::ending(night("2026-11-21"), 0), "2026-11-21", "2026-11-21", 1);
        check(Window::between(night("2026-11-21"), night("2026-11-20")), "2026-11-20", "2026-11-21", 2);
    }
}
