//! Rates, middles and windows, worked by hand.

use super::*;

/// Three cramps in two nights, two quiet nights, one night of which only the day was told.
fn week() -> Written {
    Written::default()
        .quiet(&["2026-11-15", "2026-11-16"])
        .cramp_with("2026-11-17T23:30:00+01:00", |draft| {
            lasted(4)(draft);
            draft.severity = Severity::new(6).ok();
            draft.sleep_lost = Some(SleepLost::HalfHour);
            draft.woke_me = Some(true);
        })
        .cramp_with("2026-11-18T01:00:00+01:00", |draft| {
            lasted(1)(draft);
            draft.severity = Severity::new(3).ok();
            draft.sleep_lost = Some(SleepLost::None);
            draft.woke_me = Some(false);
        })
        .cramp_with("2026-11-20T03:12:00+01:00", lasted(9))
        .answers("stress", Answer::Yes, &["2026-11-20"])
}

#[test]
fn rates_are_over_recorded_nights() {
    let all = week().insights("2026-11-21").all;
    assert_eq!((all.window.nights(), all.rate), (7, rate(4, 2, 3)));
    assert_eq!(all.rate.cramp_nights_per_week(), Some(3.5));
    assert_eq!(all.rate.cramps_per_week(), Some(5.25));
    assert_eq!(all.rate.cramps_per_night(), Some(0.75));
    assert_eq!(all.rate.quiet_nights(), 2);
}

#[test]
fn without_a_recorded_night_there_is_no_rate() {
    let nothing = Written::default().answers("stress", Answer::No, &["2026-11-20"]).insights("2026-11-21").all;
    assert_eq!((nothing.rate.cramp_nights_per_week(), nothing.rate.cramps_per_night()), (None, None));
}

#[test]
fn what_is_unknown_is_counted_and_not_taken_for_zero() {
    let all = week().insights("2026-11-21").all;
    let five = Five { least: 1.0, lower: 2.5, median: 4.0, upper: 6.5, most: 9.0 };
    assert_eq!(all.minutes, Spread { known: 3, unknown: 0, five: Some(five) });
    let five = Five { least: 3.0, lower: 3.75, median: 4.5, upper: 5.25, most: 6.0 };
    assert_eq!(all.severity, Spread { known: 2, unknown: 1, five: Some(five) });
    assert_eq!((all.sleep_lost.known, all.sleep_lost.median()), (2, Some(SleepLost::None)));
    assert_eq!(all.woke, YesNo { yes: 1, no: 1, unknown: 1 });
}

fn check_windows(date: &str, two_weeks: (u32, u32), four_weeks: (u32, u32)) {
    let insights = Written::default().cramp(&format!("{date}T22:00:00+01:00")).insights("2026-11-21");
    let nights = |compared: Compared| (compared.now.rate.cramp_nights, compared.before.rate.cramp_nights);
    assert_eq!((nights(insights.two_weeks), nights(insights.four_weeks)), (two_weeks, four_weeks), "{date}");
}

#[test]
fn a_night_lies_in_one_window_or_in_the_one_before() {
    check_windows("2026-11-21", (1, 0), (1, 0));
    check_windows("2026-11-08", (1, 0), (1, 0));
    check_windows("2026-11-07", (0, 1), (1, 0));
    check_windows("2026-10-25", (0, 1), (1, 0));
    check_windows("2026-10-24", (0, 0), (0, 1));
    check_windows("2026-09-27", (0, 0), (0, 1));
    check_windows("2026-09-26", (0, 0), (0, 0));
    // Written down on a clock that ran ahead.
    check_windows("2026-11-22", (0, 0), (0, 0));
}

#[test]
fn a_month_in_which_nothing_was_recorded_has_no_rate() {
    let journal = Written::default().quiet(&["2026-08-31", "2026-09-01"]).cramp("2026-12-01T01:00:00+01:00");
    let trend = journal.insights("2026-12-01").trend;
    let rows: Vec<_> = trend.iter().map(|m| (m.month.to_string(), m.rate)).collect();
    let expected = [
        ("2026-08", rate(1, 0, 0)),
        ("2026-09", rate(1, 0, 0)),
        ("2026-10", rate(0, 0, 0)),
        // 1 a.m. belongs to the evening before.
        ("2026-11", rate(1, 1, 1)),
        ("2026-12", rate(0, 0, 0)),
    ];
    assert_eq!(rows, expected.map(|(month, rate)| (month.to_owned(), rate)));
}
