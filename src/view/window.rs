//! Which part of a long list is in sight, so that only that part stands in the document.

/// What to show of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Window {
    /// The first item shown.
    pub first: usize,
    /// The item after the last one shown.
    pub end: usize,
    /// The room of the items before, in CSS pixels.
    pub before: f64,
    /// The room of the items after, in CSS pixels.
    pub after: f64,
}

/// The items of `heights` (CSS pixels, in order) that lie within `from..to`, counted from the top of the list.
///
/// Never empty while the list is not: what is nearest is shown.
pub fn window(heights: &[f64], from: f64, to: f64) -> Window {
    let mut window = Window::default();
    let mut top = 0.0;
    let last = heights.len().saturating_sub(1);
    for (index, height) in heights.iter().enumerate() {
        let bottom = top + height;
        if bottom < from && index < last {
            window.before += height;
            window.first = index + 1;
        } else if top <= to || index == window.first {
            window.end = index + 1;
        } else {
            window.after += height;
        }
        top = bottom;
    }
    window
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(from: f64, to: f64, expected: (usize, usize, f64, f64)) {
        let Window { first, end, before, after } = window(&[100.0, 50.0, 200.0, 100.0], from, to);
        assert_eq!((first, end, before, after), expected, "{from}..{to}");
    }

    #[test]
    fn only_what_is_in_sight_is_shown() {
        check(0.0, 90.0, (0, 1, 0.0, 350.0));
        check(120.0, 140.0, (1, 2, 100.0, 300.0));
        check(120.0, 360.0, (1, 4, 100.0, 0.0));
    }

    #[test]
    fn beyond_either_end_the_nearest_is_shown() {
        check(-500.0, -100.0, (0, 1, 0.0, 350.0));
        check(900.0, 1_000.0, (3, 4, 350.0, 0.0));
        assert_eq!(window(&[], 0.0, 100.0), Window::default());
    }

    proptest! {
        #[test]
        fn what_is_shown_and_left_out_is_the_whole(
            heights in proptest::collection::vec(1.0_f64..500.0, 1..60),
            from in -1_000.0_f64..20_000.0,
            height in 0.0_f64..2_000.0,
        ) {
            let window = window(&heights, from, from + height);
            prop_assert!(window.first < window.end && window.end <= heights.len());
            let shown: f64 = heights[window.first..window.end].iter().sum();
            let whole: f64 = heights.iter().sum();
            prop_assert!((window.before + shown + window.after - whole).abs() < 0.001);
        }
    }
}
