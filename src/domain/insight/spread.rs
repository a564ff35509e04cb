//! The middle of some values and how far they spread: least, quartiles, most. What is unknown is counted, not guessed.

/// Five figures that describe values put in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Five<T> {
    /// The least.
    pub least: T,
    /// A quarter of the values lie below.
    pub lower: T,
    /// Half lie below.
    pub median: T,
    /// Three quarters lie below.
    pub upper: T,
    /// The most.
    pub most: T,
}

impl<T> Five<T> {
    /// Each of them in other words.
    pub fn map<U>(self, words: impl Fn(T) -> U) -> Five<U> {
        let Self { least, lower, median, upper, most } = self;
        Five { least: words(least), lower: words(lower), median: words(median), upper: words(upper), most: words(most) }
    }
}

/// What is known of one thing about each cramp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread<T> {
    /// Of how many cramps it is known.
    pub known: u32,
    /// Of how many it is not.
    pub unknown: u32,
    /// The figures; `None` when nothing is known.
    pub five: Option<Five<T>>,
}

impl Spread<f64> {
    /// Of measured values. Quartiles lie between neighbours where they must: type 7 of Hyndman and Fan (The American
    /// Statistician 50:361, 1996), the usual one in R and `NumPy`.
    pub fn measured(values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self::with(values, f64::total_cmp, |sorted, quarter| {
            let place = (sorted.len() - 1) * quarter;
            let (low, share) = (sorted[place / 4], [0.0, 0.25, 0.5, 0.75][place % 4]);
            sorted.get(place / 4 + 1).map_or(low, |high| low + share * (high - low))
        })
    }
}

impl<T: Copy + Ord> Spread<T> {
    /// Of steps that have an order but no distance: the first step that at least a quarter, a half, three quarters of
    /// the values reach (type 1 of Hyndman and Fan), so that it is always one that was answered.
    pub fn steps(values: impl IntoIterator<Item = Option<T>>) -> Self {
        Self::with(values, T::cmp, |sorted, quarter| sorted[(sorted.len() * quarter).div_ceil(4).saturating_sub(1)])
    }
}

impl<T: Copy> Spread<T> {
    fn with(
        values: impl IntoIterator<Item = Option<T>>,
        order: impl Fn(&T, &T) -> std::cmp::Ordering,
        quartile: impl Fn(&[T], usize) -> T,
    ) -> Self {
        let (mut sorted, mut known, mut unknown) = (Vec::new(), 0, 0);
        for value in values {
            known += u32::from(value.is_some());
            unknown += u32::from(value.is_none());
            sorted.extend(value);
        }
        sorted.sort_by(order);
        let at = |quarter| quartile(&sorted, quarter);
        let five = (known > 0).then(|| Five { least: at(0), lower: at(1), median: at(2), upper: at(3), most: at(4) });
        Self { known, unknown, five }
    }

    /// The middle, when anything is known.
    pub fn median(&self) -> Option<T> {
        self.five.map(|five| five.median)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `numpy.quantile(values, [0, .25, .5, .75, 1])` of `NumPy` 2.
    fn check(values: &[f64], expected: [f64; 5]) {
        let [least, lower, median, upper, most] = expected;
        let five = Spread::measured(values.iter().copied().map(Some)).five;
        assert_eq!(five, Some(Five { least, lower, median, upper, most }), "{values:?}");
    }

    #[test]
    fn quartiles_are_those_of_numpy() {
        check(&[4.0], [4.0; 5]);
        check(&[1.0, 2.0], [1.0, 1.25, 1.5, 1.75, 2.0]);
        check(&[7.0, 1.0, 3.0, 2.0], [1.0, 1.75, 2.5, 4.0, 7.0]);
        check(&[0.5, 3.0, 3.5, 6.0, 9.5], [0.5, 3.0, 3.5, 6.0, 9.5]);
        check(&[2.0, 4.0, 4.5, 8.0, 10.0, 1.0, 6.5, 3.0, 9.0, 7.0], [1.0, 3.25, 5.5, 7.75, 10.0]);
    }

    #[test]
    fn the_middle_of_steps_is_a_step_that_was_answered() {
        let spread = Spread::steps([Some('c'), None, Some('a'), Some('a'), Some('d')]);
        let five = Five { least: 'a', lower: 'a', median: 'a', upper: 'c', most: 'd' };
        assert_eq!(spread, Spread { known: 4, unknown: 1, five: Some(five) });
    }

    #[test]
    fn nothing_known_has_no_middle() {
        let spread = Spread::measured([None, None]);
        assert_eq!((spread.known, spread.unknown, spread.median()), (0, 2, None));
    }
}
