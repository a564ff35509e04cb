//! An amount in hundredths of its unit: exact, so that the table can be compared with its file.

/// How much: milligrams, micrograms, international units or per cent, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(u32);

impl Amount {
    /// More than any food holds.
    pub const MOST: Self = Self(u32::MAX);

    /// `n` hundredths of the unit.
    pub const fn hundredths(n: u32) -> Self {
        Self(n)
    }

    /// `n` whole units.
    pub const fn whole(n: u32) -> Self {
        Self(n * 100)
    }

    /// In hundredths of the unit.
    pub const fn in_hundredths(self) -> u32 {
        self.0
    }

    /// One `n`th of it.
    #[must_use]
    pub const fn part(self, n: u32) -> Self {
        Self(self.0 / n)
    }

    /// How many hundredths of `whole` it is, to the nearest.
    pub const fn per_cent_of(self, whole: Self) -> u32 {
        (self.0 * 100 + whole.0 / 2) / whole.0
    }

    /// Whole units for display: to the nearest 5 below 100 and the nearest 10 above. Foods vary by a fifth or more.
    pub const fn rounded(self) -> u32 {
        let step = if self.0 < 10_000 { 500 } else { 1_000 };
        (self.0 + step / 2) / step * (step / 100)
    }

    /// Whole units, to the nearest.
    pub const fn nearest(self) -> u32 {
        (self.0 + 50) / 100
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(hundredths: u32, expected: u32) {
        assert_eq!(Amount::hundredths(hundredths).rounded(), expected, "{hundredths}");
    }

    #[test]
    fn amounts_round_to_five_below_a_hundred_and_ten_above() {
        check(0, 0);
        check(240, 0);
        check(250, 5);
        check(3_200, 30);
        check(7_800, 80);
        check(9_900, 100);
        check(12_200, 120);
        check(42_200, 420);
        check(150_300, 1500);
    }
}
