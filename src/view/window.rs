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

/// One step from what is `shown` to what is to be kept `ready`: what is in `sight` at once, of the rest one item more.
/// A frame that adds many items at once takes so long that scrolling stutters.
pub fn step(heights: &[f64], shown: Window, sight: Window, ready: Window) -> Window {
    let apart = shown.end <= ready.first || shown.first >= ready.end;
    let (kept_first, kept_end) =
        if apart { (sight.first, sight.end) } else { (shown.first.max(ready.first), shown.end.min(ready.end)) };
    let (mut first, mut end) = (kept_first.min(sight.first), kept_end.max(sight.end));
    if !apart && (first, end) == (kept_first, kept_end) {
        if end < ready.end {
            end += 1;
        } else if first > ready.first {
            first -= 1;
        }
    }
    let room = |left_out: Option<&[f64]>| left_out.unwrap_or_default().iter().sum();
    Window { first, end, before: room(heights.get(..first)), after: room(heights.get(end..)) }
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

    fn window_of(heights: &[f64], first: usize, end: usize) -> Window {
        Window { first, end, before: heights[..first].iter().sum(), after: heights[end..].iter().sum() }
    }

    #[test]
    fn what_is_in_sight_comes_at_once_and_the_rest_item_by_item() {
        let heights = [100.0; 20];
        let at = |first, end| window_of(&heights, first, end);
        let step = |shown, sight, ready| {
            let Window { first, end, .. } = super::step(&heights, shown, sight, ready);
            (first, end)
        };
        assert_eq!(step(Window::default(), at(0, 3), at(0, 6)), (0, 3), "nothing was shown");
        assert_eq!(step(at(0, 3), at(0, 3), at(0, 6)), (0, 4), "one more below");
        assert_eq!(step(at(2, 8), at(3, 5), at(1, 8)), (1, 8), "one more above");
        assert_eq!(step(at(0, 6), at(4, 7), at(2, 9)), (2, 7), "what left is left out, what came into sight is there");
        assert_eq!(step(at(0, 6), at(12, 15), at(9, 18)), (12, 15), "a jump");
        assert_eq!(step(at(9, 18), at(12, 15), at(9, 18)), (9, 18), "there is nothing to add");
    }

    proptest! {
        #[test]
        fn steps_come_to_what_is_kept_ready_and_always_show_what_is_in_sight(
            heights in proptest::collection::vec(1.0_f64..500.0, 1..60),
            was in 0.0_f64..10_000.0,
            from in 0.0_f64..10_000.0,
            screen in 100.0_f64..2_000.0,
        ) {
            let mut shown = window(&heights, was, was + screen);
            let sight = window(&heights, from, from + screen);
            let ready = window(&heights, from - screen, from + 2.0 * screen);
            for _ in 0..=heights.len() {
                shown = step(&heights, shown, sight, ready);
                prop_assert!(shown.first <= sight.first && sight.end <= shown.end);
            }
            prop_assert_eq!((shown.first, shown.end), (ready.first, ready.end));
        }

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
