//! The shapes of the verdicts: each badge is a word and a shape, never a colour alone.

use crate::domain::source::Verdict;

/// The shape of a verdict as a path in a 24 × 24 box, drawn in lines like the icons.
pub const fn path(verdict: Verdict) -> &'static str {
    match verdict {
        // A tick in a ring.
        Verdict::Tested => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.5l3 3 6-6.5",
        // Scales: it hangs either way.
        Verdict::Mixed => "M12 4v16M7 20h10M4 7h16M4 7l-2 6h5zM20 7l-3 6h5z",
        // An eye.
        Verdict::Seen => "M2 12c4-7 16-7 20 0-4 7-16 7-20 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
        // A signpost.
        Verdict::GuidanceOnly => "M12 3v18M12 5h7l2.5 2.5L19 10h-7M12 12H5l-2.5 2.5L5 17h7",
        // A question mark in a ring.
        Verdict::NotProven => {
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.1M12 17h.01"
        }
        // A barred ring.
        Verdict::Avoid => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.6 5.6l12.8 12.8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_has_a_shape_of_its_own() {
        use Verdict::{Avoid, GuidanceOnly, Mixed, NotProven, Seen, Tested};
        let mut shapes = [Tested, Mixed, Seen, GuidanceOnly, NotProven, Avoid].map(path).to_vec();
        shapes.sort_unstable();
        shapes.dedup();
        assert_eq!(shapes.len(), 6);
    }
}
