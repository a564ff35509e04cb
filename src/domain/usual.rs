//! What is usual for this person, learned from what they said: where the guide opens.

use super::{
    body::{Muscle, Side},
    journal::Journal,
};

/// How many of the latest cramps count: enough to be a habit, few enough to follow a change.
const LATEST: usize = 20;

/// The muscle and the side said most often of the latest cramps, each `None` while none was said. Ties go to the later.
pub fn usual(journal: &Journal) -> (Option<Muscle>, Option<Side>) {
    let cramps = journal.cramps();
    let latest = || cramps.iter().rev();
    (most_frequent(latest().filter_map(|c| c.get().muscle)), most_frequent(latest().filter_map(|c| c.get().side)))
}

/// The most frequent of the first [`LATEST`]; of equals, the one that comes first.
fn most_frequent<T: PartialEq + Copy>(items: impl Iterator<Item = T>) -> Option<T> {
    let items: Vec<T> = items.take(LATEST).collect();
    let times = |item: &T| items.iter().filter(|other| *other == item).count();
    items.iter().rev().max_by_key(|item| times(item)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Moment,
        cramp::{Cramp, Draft},
    };

    fn check(muscles: &[Option<Muscle>], expected: Option<Muscle>) {
        let mut journal = Journal::default();
        let first = Moment::parse_from_rfc3339("2026-11-01T03:00:00+00:00").expect("a time");
        for (day, muscle) in muscles.iter().enumerate() {
            let start = first + chrono::TimeDelta::days(i64::try_from(day).expect("few"));
            let draft = Draft { muscle: *muscle, ..Draft::starting(start) };
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), start);
        }
        assert_eq!(usual(&journal).0, expected);
    }

    #[test]
    fn nothing_said_is_nothing_usual() {
        check(&[], None);
        check(&[None, None], None);
    }

    #[test]
    fn the_most_frequent_is_usual_and_of_equals_the_latest() {
        check(&[Some(Muscle::Foot), Some(Muscle::Calf), Some(Muscle::Calf)], Some(Muscle::Calf));
        check(&[Some(Muscle::Calf), Some(Muscle::Foot)], Some(Muscle::Foot));
    }
}
