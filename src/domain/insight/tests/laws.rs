//! Laws that hold whatever the journal says.

use proptest::prelude::*;

use super::*;

const TONIGHT: &str = "2026-11-21";

/// One thing that was said: of which night, and what.
#[derive(Debug, Clone)]
enum Said {
    Quiet(u64),
    Cramp { back: u64, hour: i64, offset: i32, minutes: Option<i64>, severity: Option<u8> },
    Day(u64, bool),
}

fn said() -> impl Strategy<Value = Said> {
    let back = 1_u64..80;
    let minutes = proptest::option::of(0_i64..60);
    let severity = proptest::option::of(0_u8..=10);
    prop_oneof![
        back.clone().prop_map(Said::Quiet),
        (back.clone(), 0_i64..24, -44_i32..=52, minutes, severity)
            .prop_map(|(back, hour, offset, minutes, severity)| Said::Cramp { back, hour, offset, minutes, severity }),
        (back, any::<bool>()).prop_map(|(back, yes)| Said::Day(back, yes)),
    ]
}

fn write(mut journal: Written, said: &Said) -> Written {
    let evening = |back: u64| night(TONIGHT).earlier(back);
    match *said {
        Said::Quiet(back) => journal.quiet(&[&evening(back).to_string()]),
        Said::Day(back, yes) => {
            let answer = if yes { Answer::Yes } else { Answer::No };
            journal.answers("stress", answer, &[&evening(back).to_string()])
        }
        Said::Cramp { back, hour, offset, minutes, severity } => {
            let noon = evening(back).date().and_hms_opt(12, 0, 0).expect("noon");
            let zone = chrono::FixedOffset::east_opt(offset * 900).expect("an offset");
            let start = (noon + TimeDelta::hours(hour)).and_local_timezone(zone).single().expect("a time");
            // Two cramps at one moment with other words are two cramps, whichever is written first.
            let words = minutes.unwrap_or(61) * 12 + i64::from(severity.unwrap_or(11));
            let id = start.timestamp_millis() * 1_000_000 + words * 100 + i64::from(offset + 48);
            let mut draft = Draft { id: crate::domain::cramp::CrampId(id), ..Draft::starting(start) };
            draft.end = minutes.map(|m| start + TimeDelta::minutes(m));
            draft.severity = severity.and_then(|s| Severity::new(s).ok());
            journal.0.put_cramp(Cramp::new(draft).expect("a cramp"), edited());
            journal
        }
    }
}

fn journal(all: &[Said]) -> Written {
    all.iter().fold(Written::default(), write)
}

/// Of a night's answers the last one counts, so each night may be spoken of once where order is tried.
fn unlike(all: Vec<Said>) -> Vec<Said> {
    let mut days = std::collections::BTreeSet::new();
    all.into_iter().filter(|said| !matches!(said, Said::Day(back, _) if !days.insert(*back))).collect()
}

fn diary() -> impl Strategy<Value = Vec<Said>> {
    proptest::collection::vec(said(), 0..60).prop_map(unlike)
}

proptest! {
    #[test]
    fn a_night_that_is_not_recorded_changes_no_figure(all in diary(), back in 1_u64..80, yes in any::<bool>()) {
        let evening = night(TONIGHT).earlier(back);
        let before = journal(&all);
        prop_assume!(!before.0.state(evening).is_recorded());
        let after = write(journal(&all), &Said::Day(back, yes));
        let compared = |journal: &Written| {
            let mut insights = journal.insights(TONIGHT);
            // That an answer was left out is told; it is in neither count.
            insights.factors.iter_mut().for_each(|f| f.unrecorded = 0);
            insights.factors.retain(|f| f.on_cramp_nights.of + f.on_other_nights.of > 0);
            insights
        };
        prop_assert!(compared(&before) == compared(&after));
    }

    #[test]
    fn the_order_of_entry_does_not_matter(all in diary()) {
        let backwards: Vec<_> = all.iter().rev().cloned().collect();
        // Not `_eq`: a year of nights printed twice hides the case.
        prop_assert!(journal(&all).insights(TONIGHT) == journal(&backwards).insights(TONIGHT));
    }

    #[test]
    fn a_reader_in_another_time_zone_reads_the_same(all in diary()) {
        // For them it may already be tomorrow's night. Tonight nothing is recorded yet.
        let (here, there) = (journal(&all).insights(TONIGHT), journal(&all).insights("2026-11-22"));
        prop_assert_eq!(here.all.rate, there.all.rate);
        prop_assert_eq!(here.all.minutes, there.all.minutes);
        prop_assert_eq!(here.clock, there.clock);
        prop_assert_eq!((here.weekdays, here.months), (there.weekdays, there.months));
        prop_assert_eq!(here.factors, there.factors);
    }

    #[test]
    fn every_way_of_counting_counts_the_same(all in diary()) {
        let found = journal(&all).insights(TONIGHT);
        let sum = |rates: &mut dyn Iterator<Item = Rate>| {
            rates.fold(rate(0, 0, 0), |a, b| rate(a.recorded + b.recorded, a.cramp_nights + b.cramp_nights, a.cramps + b.cramps))
        };
        prop_assert_eq!(sum(&mut found.trend.iter().map(|m| m.rate)), found.all.rate);
        prop_assert_eq!(sum(&mut found.weekdays.into_iter()), found.all.rate);
        prop_assert_eq!(sum(&mut found.months.into_iter()), found.all.rate);
        prop_assert_eq!(found.clock.cramps(), found.all.rate.cramps);
        prop_assert_eq!(found.places.cramps(), found.all.rate.cramps);
        let days = found.year.iter().flat_map(|m| &m.nights);
        prop_assert_eq!(days.map(|d| d.cramps).sum::<u32>(), found.all.rate.cramps);
    }

    #[test]
    fn swapping_the_two_groups_flips_the_sign(a in 0_u32..60, m in 1_u32..60, b in 0_u32..60, n in 1_u32..60) {
        let (one, other) = (Proportion { part: a.min(m), of: m }, Proportion { part: b.min(n), of: n });
        let there = Difference::newcombe(one, other).expect("a difference");
        let back = Difference::newcombe(other, one).expect("a difference");
        let near = |x: f64, y: f64| (x - y).abs() < 1e-12;
        prop_assert!(near(there.by, -back.by) && near(there.lower, -back.upper) && near(there.upper, -back.lower));
        prop_assert!(there.lower <= there.by + 1e-12 && there.by <= there.upper + 1e-12);
        prop_assert!(there.lower >= -1.0 - 1e-12 && there.upper <= 1.0 + 1e-12);
    }
}
