//! What is said of a journal, sentence by sentence.

use super::*;
use crate::domain::{
    Moment,
    cramp::{Cramp, Draft},
    factor::{Answer, FactorId},
    insight::{Association, ClockTimes, Difference, Outcome, Proportion, Spread},
    journal::{Journal, NightNote},
    night::NightOf,
    remedy::{Remedy, RemedyUse},
};

fn tonight() -> NightOf {
    NightOf::evening("2026-11-21".parse().expect("a date"))
}

/// A journal of the last nights, the newest last: `c` a cramp, `q` quiet, `-` not recorded. Wine on every cramp night.
fn page(nights: &str) -> InsightsPage {
    let (mut journal, now) = (Journal::default(), Moment::default());
    for (back, said) in nights.chars().rev().enumerate() {
        let night = tonight().earlier(back as u64);
        let mut note = NightNote::new(night);
        note.quiet = said == 'q';
        if said == 'c' {
            let start = night.date().and_hms_opt(23, 30, 0).expect("a time").and_utc().fixed_offset();
            journal.put_cramp(Cramp::new(Draft::starting(start)).expect("a cramp"), now);
        }
        if said != '-' {
            let answer = if said == 'c' { Answer::Yes } else { Answer::No };
            note.answers.insert(FactorId("alcohol".into()), answer);
        }
        journal.put_night(note, now);
    }
    InsightsPage::of(&Insights::of(&journal, [], tonight()))
}

#[test]
fn an_empty_journal_says_what_it_takes_and_shows_no_chart() {
    let page = page("");
    assert!(page.ladder.now.starts_with("Nothing is recorded yet."));
    assert_eq!(page.ladder.next[1], "With 7 more recorded nights: on how many nights a week you have cramps.");
    assert!(page.clock.is_none() && page.year.is_none() && page.rates.is_empty() && page.factors.is_none());
}

#[test]
fn the_first_night_is_counted_and_no_rate_is_told_of_it() {
    let page = page("c");
    assert_eq!(page.ladder.now, "You recorded 1 night: 1 with cramps, 0 quiet. 1 cramp in all.");
    assert_eq!(page.all[0], "Cramps on 1 of 1 recorded night.");
    assert!(page.all.iter().all(|line| !line.contains("in 7 recorded nights")));
    assert!(page.factors.is_none(), "nothing before 14 recorded nights and 5 with a cramp");
}

#[test]
fn the_ladder_never_counts_beyond_what_it_asks_for() {
    let next = page(&"q".repeat(30)).ladder.next;
    assert!(next.iter().any(|line| line.ends_with("So far 14 of 14 and 0 of 5.")), "{next:?}");
}

#[test]
fn nights_enough_without_an_evening_check_say_what_is_missing() {
    let mut journal = Journal::default();
    for back in 0..20 {
        let night = tonight().earlier(back);
        let mut note = NightNote::new(night);
        note.quiet = back >= 6;
        if !note.quiet {
            let start = night.date().and_hms_opt(23, 30, 0).expect("a time").and_utc().fixed_offset();
            journal.put_cramp(Cramp::new(Draft::starting(start)).expect("a cramp"), Moment::default());
        }
        journal.put_night(note, Moment::default());
    }
    let found = InsightsPage::of(&Insights::of(&journal, [], tonight())).factors.expect("a word on it");
    assert!(found.lines.is_empty() && found.notes[0].starts_with("Answer the evening check"), "{found:?}");
}

#[test]
fn a_side_that_was_never_said_is_no_zero() {
    let places = page("cc").places.expect("where");
    assert_eq!(places.reading, "The muscle was not said for 2 of 2 cramps. The side was not said for 2 of 2 cramps.");
}

#[test]
fn the_months_come_with_what_is_known_of_summers() {
    let months = page(&"cqqcq".repeat(4)).rates.into_iter().find(|chart| chart.id == "months").expect("months");
    let summer = crate::domain::claim::claim("summer").expect("what is known of summers").line;
    assert!(!summer.is_empty() && months.reading.ends_with(summer), "{}", months.reading);
}

#[test]
fn every_rate_stands_with_its_denominator() {
    let page = page("qqcq--cqqcqqcq");
    assert_eq!(page.all[0], "Cramps on 4 of 12 recorded nights.");
    assert_eq!(
        page.all[1],
        "That is 2.3 cramp nights and 2.3 cramps in 7 recorded nights, or 0.33 cramps a recorded night."
    );
    assert_eq!(page.all[2], "How long they lasted was not noted.");
}

#[test]
fn two_windows_stand_side_by_side_once_both_have_nights() {
    assert!(page(&"q".repeat(20)).compared.is_empty());
    let compared = page(&["c".repeat(7), "qqqqqqqqqqqqqc".into()].concat()).compared;
    assert!(compared[0].reading.starts_with("Cramps on 1 of 14 recorded nights in the last 2 weeks, and on 7 of 7 in"));
    assert_eq!(compared[0].table.rows[0], ["Recorded nights", "14 of 14", "7 of 14"]);
}

#[test]
fn a_table_has_a_row_for_every_point_and_as_many_cells_as_heads() {
    let page = page(&"cqq-".repeat(20));
    let charts = page.compared.iter().chain(&page.clock).chain(&page.remedies).chain(&page.rates);
    for chart in charts {
        assert!(chart.points.is_empty() || chart.points.len() == chart.table.rows.len(), "{}", chart.id);
        assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.columns.len()), "{}", chart.id);
        assert!(chart.points.iter().all(|p| p.height.is_none_or(|h| (0.0..=1.0).contains(&h))), "{}", chart.id);
    }
}

#[test]
fn a_month_without_a_recorded_night_has_no_bar_and_no_zero() {
    let page = page(&["c".repeat(10), "-".repeat(70), "c".repeat(10)].concat());
    let trend = &page.rates[0];
    assert_eq!((trend.points[2].height, trend.points[2].says.as_str()), (None, "October 2026: nothing recorded"));
    let cells = ["October 2026", "0", "not recorded", "not recorded", "not recorded"];
    assert_eq!(trend.table.rows[2], cells);
}

fn check_factor(cramp: (u32, u32), other: (u32, u32), expected: [&str; 3]) {
    let proportion = |(part, of)| Proportion { part, of };
    let (on_cramp_nights, on_other_nights) = (proportion(cramp), proportion(other));
    let by = Difference::newcombe(on_cramp_nights, on_other_nights).expect("a difference");
    let outcome = if by.lower > 0.0 { Outcome::MoreOften(by) } else { Outcome::NoClearDifference(by) };
    let (id, question) = (FactorId("alcohol".into()), "Alcohol".to_owned());
    let found = Association { id, question, on_cramp_nights, on_other_nights, unanswered: 3, unrecorded: 1, outcome };
    let line = factors(&[found]).lines.remove(0);
    assert_eq!([line.answer, &line.counts, &line.more], expected);
    assert_eq!(
        line.left_out,
        "Left out: 3 recorded nights without an answer, 1 answer for nights that were not recorded."
    );
}

#[test]
fn a_factor_is_told_with_both_counts() {
    check_factor(
        (6, 10),
        (3, 20),
        [
            "More often on cramp nights",
            "Yes on 6 of 10 cramp nights, on 3 of 20 other nights.",
            "45 more in 100 nights. The 95\u{a0}% interval goes from 9 more to 70 more.",
        ],
    );
    check_factor(
        (1, 5),
        (1, 9),
        [
            "No clear difference",
            "Yes on 1 of 5 cramp nights, on 1 of 9 other nights.",
            "9 more in 100 nights. The 95\u{a0}% interval goes from 27 fewer to 52 more.",
        ],
    );
}

#[test]
fn factors_say_that_they_show_no_cause_and_what_looking_at_many_does() {
    let notes = page("ccccccqqqqqqqqqq").factors.expect("factors").notes;
    assert_eq!(notes, [NO_CAUSE]);
}

#[test]
fn of_two_things_at_once_it_says_what_chance_does() {
    let (part, of) = (Proportion { part: 6, of: 10 }, Proportion { part: 3, of: 20 });
    let by = Difference::newcombe(part, of).expect("a difference");
    let found = |question: &str| Association {
        id: FactorId(question.into()),
        question: question.into(),
        on_cramp_nights: part,
        on_other_nights: of,
        outcome: Outcome::MoreOften(by),
        unanswered: 0,
        unrecorded: 0,
    };
    let notes = factors(&[found("Wine?"), found("Coffee?")]).notes;
    assert!(notes[1].starts_with("You look at 2 things at once.") && notes[1].contains("about 1 in 20"), "{notes:?}");
}

#[test]
fn an_end_of_an_interval_beside_nothing_is_not_called_nothing() {
    let by = Difference::newcombe(Proportion { part: 2, of: 5 }, Proportion { part: 0, of: 10 }).expect("a difference");
    assert!(by.lower > 0.0 && by.lower < 0.005, "{by:?}");
    assert!(factors::difference(by).contains("goes from less than 1 more to"), "{}", factors::difference(by));
}

#[test]
fn an_hour_that_does_not_stand_out_is_not_made_to() {
    assert_eq!(clock(ClockTimes::default()).reading, "No cramp is noted.");
    let page = page("cc");
    assert_eq!(page.clock.expect("hours").reading, "Most often between 23:00 and 00:00: 2 of 2 cramps.");
}

#[test]
fn a_middle_says_what_it_rests_on() {
    let some = Spread::measured([Some(1.0), Some(9.5), Some(4.0), Some(4.0), Some(6.8), None]);
    assert_eq!(
        how_long(&some),
        "A typical cramp lasted 4 minutes, and half of them from 4 to 6.8. Shortest 1, longest 9.5. Noted for 5 of 6 \
         cramps."
    );
    assert!(how_bad(&Spread::measured([Some(3.0)])).ends_with("Noted for the 1 cramp."));
    assert!(how_bad(&Spread::measured([Some(3.0), Some(3.0)])).ends_with("Noted for all 2 cramps."));
}

#[test]
fn of_few_cramps_no_half_is_told_and_of_one_nothing_is_typical() {
    let few = Spread::measured([Some(1.0), Some(9.5), Some(4.0), None]);
    let said = "A typical cramp lasted 4 minutes. Shortest 1, longest 9.5. Noted for 3 of 4 cramps.";
    assert_eq!(how_long(&few), said);
    assert_eq!(
        how_long(&Spread::measured([Some(4.5), None])),
        "One cramp lasted 4.5 minutes. Noted for 1 of 2 cramps."
    );
    assert_eq!(how_bad(&Spread::measured([Some(3.0)])), "Pain was 3 of 10. Noted for the 1 cramp.");
    assert!(!page("c").all.iter().any(|line| line.contains("ypical")), "{:?}", page("c").all);
}

#[test]
fn nothing_that_is_said_names_a_cause_or_a_score() {
    let text = format!("{:?}", page(&"cqqcq".repeat(20))).to_lowercase();
    for word in ["because", "caused", "trigger", "due to", "leads to", "score", "better", "worse", "risk"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn the_year_tells_its_three_states_in_words() {
    let year = page("cq-").year.expect("a year");
    assert_eq!(year.reading, "Cramps on 1 of 2 recorded nights; 354 nights not recorded.");
    let says: Vec<_> = year.months[11].nights.iter().rev().take(3).map(|n| n.says.as_str()).collect();
    let expected = [
        "Saturday 21 November 2026: not recorded",
        "Friday 20 November 2026: quiet",
        "Thursday 19 November 2026: 1 cramp",
    ];
    assert_eq!(says, expected);
}

#[test]
fn a_few_nights_name_no_month_or_weekday_and_a_few_cramps_no_remedy() {
    let reading = |id: &str, nights: &str| {
        let rates = page(nights).rates;
        rates.into_iter().find(|chart| chart.id == id).expect("a chart").reading
    };
    assert_eq!(reading("weekdays", "cqqqqqqqqq"), "None of them has 4 recorded nights yet.");
    assert!(reading("weekdays", &"cqqqqqq".repeat(4)).starts_with("From 0 of 4 recorded nights"));
    // Nineteen nights of October and 3 of November.
    let two_months = [&"q".repeat(19), &"-".repeat(18), "ccc"].concat();
    assert!(reading("months", &two_months).starts_with("October: cramps on 0 of 19 recorded nights."));
    let timed = |cramps: usize| {
        let mut journal = Journal::default();
        for back in 0..cramps {
            let start = tonight().earlier(back as u64).date().and_hms_opt(23, 30, 0).expect("a time").and_utc();
            let mut draft = Draft::starting(start.fixed_offset());
            draft.end = Some((start + chrono::TimeDelta::minutes(4)).fixed_offset());
            draft.remedies = vec![RemedyUse { remedy: Remedy::Stretch, effect: None }];
            journal.put_cramp(Cramp::new(draft).expect("a cramp"), Moment::default());
        }
        InsightsPage::of(&Insights::of(&journal, [], tonight())).remedies.expect("what was done").reading
    };
    assert!(timed(2).starts_with("Nothing was timed in 3 cramps or more."), "{}", timed(2));
    assert!(timed(3).starts_with("Quickest: "), "{}", timed(3));
}
