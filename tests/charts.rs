//! A chart, the table behind it and the figures it is made of say the same, at every length of a journal.

use unknot::{
    domain::{
        Moment,
        body::{Muscle, Side},
        insight::{Insights, Rate},
        journal::Journal,
        night::{NightOf, NightState},
    },
    storage::ten_years,
    view::insight::{Chart, InsightsPage},
};

fn now() -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T12:00:00+01:00").expect("a time")
}

/// The last `nights` nights of ten years.
fn journal(nights: u64) -> Journal {
    let (long, mut journal) = (ten_years::diary(now()).journal, Journal::default());
    let first = NightOf::of(now()).earlier(nights);
    for note in long.nights().filter(|n| n.night >= first) {
        journal.put_night(note.clone(), now());
    }
    for cramp in long.cramps().into_iter().filter(|c| c.night() >= first) {
        journal.put_cramp(cramp.clone(), now());
    }
    journal
}

fn check(compare: impl Fn(&Insights, &InsightsPage)) {
    for nights in [30, 365, ten_years::NIGHTS] {
        let insights = Insights::of(&journal(nights), [], NightOf::of(now()));
        compare(&insights, &InsightsPage::of(&insights));
    }
}

fn cells(chart: &Chart, column: usize) -> Vec<&str> {
    chart.table.rows.iter().map(|row| row[column].as_str()).collect()
}

fn check_rates(chart: &Chart, rates: &[Rate]) {
    let told = |rate: &Rate, n: u32| if rate.recorded == 0 { "not recorded".to_owned() } else { n.to_string() };
    let expected = |count: fn(&Rate) -> u32| rates.iter().map(|r| told(r, count(r))).collect::<Vec<_>>();
    assert_eq!(cells(chart, 1), rates.iter().map(|r| r.recorded.to_string()).collect::<Vec<_>>(), "{}", chart.title);
    assert_eq!(cells(chart, 2), expected(|r| r.cramp_nights), "{}", chart.title);
    assert_eq!(cells(chart, 3), expected(|r| r.cramps), "{}", chart.title);
    let drawn = &rates[rates.len() - chart.points.len()..];
    for (point, rate) in chart.points.iter().zip(drawn) {
        let height = (rate.recorded > 0).then(|| f64::from(rate.cramp_nights) / f64::from(rate.recorded));
        assert_eq!(point.height, height, "{}", point.says);
        let counted = format!("{} of {}", rate.cramp_nights, rate.recorded);
        assert!(rate.recorded == 0 || point.says.contains(&counted), "{} is not {counted}", point.says);
    }
}

#[test]
fn months_weekdays_and_seasons() {
    check(|insights, page| {
        let trend: Vec<_> = insights.trend.iter().map(|month| month.rate).collect();
        for (chart, rates) in page.rates.iter().zip([&trend[..], &insights.months, &insights.weekdays]) {
            check_rates(chart, rates);
        }
    });
}

#[test]
fn hours() {
    check(|insights, page| {
        let clock = page.clock.as_ref().expect("there are cramps");
        let counts: Vec<u32> = insights.clock.hours().map(|(_, n)| n).collect();
        assert_eq!(cells(clock, 1), counts.iter().map(u32::to_string).collect::<Vec<_>>());
        let most = counts.iter().max().copied().unwrap_or_default();
        for (point, count) in clock.points.iter().zip(counts) {
            assert_eq!(point.height, Some(f64::from(count) / f64::from(most)), "{}", point.says);
        }
    });
}

#[test]
fn muscles_and_sides() {
    check(|insights, page| {
        let map = page.places.as_ref().expect("there are cramps");
        let muscles = Muscle::ALL.into_iter().map(Some).chain([None]);
        for (muscle, row) in muscles.zip(&map.table.rows) {
            let sides = [Some(Side::Left), Some(Side::Right), Some(Side::Both), None];
            let counts = sides.map(|side| insights.places.count(muscle, side).to_string());
            assert_eq!(row[1..], counts, "{muscle:?}");
        }
        for spot in &map.spots {
            let count = |side| insights.places.count(Some(spot.muscle), Some(side));
            assert_eq!(spot.cramps, count(spot.side) + count(Side::Both), "{}", spot.says);
            assert!(spot.says.contains(&spot.cramps.to_string()));
        }
    });
}

#[test]
fn nights_of_the_year() {
    check(|insights, page| {
        let map = page.year.as_ref().expect("nights are recorded");
        for ((month, drawn), row) in insights.year.iter().zip(&map.months).zip(&map.table.rows) {
            let count = |state| month.nights.iter().filter(|day| day.state == state).count().to_string();
            let states = [NightState::Cramp, NightState::Quiet, NightState::NotRecorded];
            assert_eq!(row[1..], states.map(count), "{}", row[0]);
            let same = month.nights.iter().zip(&drawn.nights).all(|(day, night)| day.state == night.state);
            assert!(same && month.nights.len() == drawn.nights.len(), "{}", row[0]);
        }
    });
}

#[test]
fn what_was_done_and_the_weeks_side_by_side() {
    check(|insights, page| {
        let done = page.remedies.as_ref().expect("something was done");
        assert_eq!(cells(done, 1), insights.remedies.iter().map(|r| r.cramps.to_string()).collect::<Vec<_>>());
        for (effect, column) in [4, 5, 6].into_iter().enumerate() {
            let counts: Vec<_> = insights.remedies.iter().map(|r| r.effects[effect].to_string()).collect();
            assert_eq!(cells(done, column), counts);
        }
        for (chart, compared) in page.compared.iter().zip([&insights.two_weeks, &insights.four_weeks]) {
            let both = [&compared.now, &compared.before].map(|f| f.rate);
            assert_eq!(chart.table.rows[1][1..], both.map(|rate| rate.cramp_nights.to_string()));
            assert_eq!(chart.table.rows[3][1..], both.map(|rate| rate.cramps.to_string()));
        }
    });
}

#[test]
fn factors() {
    check(|insights, page| {
        let told = page.factors.as_ref().expect("there are answers");
        assert_eq!(told.lines.len(), insights.factors.len());
        for (line, found) in told.lines.iter().zip(&insights.factors) {
            let (cramp, other) = (found.on_cramp_nights, found.on_other_nights);
            let counts = [format!("{} of {}", cramp.part, cramp.of), format!("{} of {}", other.part, other.of)];
            assert!(counts.iter().all(|count| line.counts.contains(count)), "{}: {}", line.question, line.counts);
        }
    });
}
