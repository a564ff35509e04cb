//! A form that stood open while the record was changed elsewhere.

use super::Draft;

impl Draft {
    /// `now` with what differs here from `shown`: a form that stood open changes what was changed in it, and nothing that was
    /// said elsewhere meanwhile.
    #[must_use]
    pub fn over(self, shown: &Self, now: Self) -> Self {
        fn pick<T: PartialEq>(mine: T, shown: &T, now: T) -> T {
            if mine == *shown { now } else { mine }
        }
        // A length is told by both ends.
        let is_moved = (self.start, self.end) != (shown.start, shown.end);
        let (start, end) = if is_moved { (self.start, self.end) } else { (now.start, now.end) };
        Self {
            id: self.id,
            start,
            end,
            muscle: pick(self.muscle, &shown.muscle, now.muscle),
            side: pick(self.side, &shown.side, now.side),
            severity: pick(self.severity, &shown.severity, now.severity),
            woke_me: pick(self.woke_me, &shown.woke_me, now.woke_me),
            sleep_lost: pick(self.sleep_lost, &shown.sleep_lost, now.sleep_lost),
            sore_after: pick(self.sore_after, &shown.sore_after, now.sore_after),
            leg_swollen: pick(self.leg_swollen, &shown.leg_swollen, now.leg_swollen),
            remedies: pick(self.remedies, &shown.remedies, now.remedies),
            note: pick(self.note, &shown.note, now.note),
            confirmed: self.confirmed || now.confirmed,
        }
    }
}
