//! How long each insight takes at 100, 1,000 and 10,000 nights, and how it grows: `cargo bench --bench insight`.

use std::{fs, hint::black_box, path::PathBuf};

use chrono::Days;
use criterion::{BenchmarkId, Criterion};
use unknot::{
    domain::{
        Moment,
        insight::{
            ClockTimes, Figures, Gathered, Insights, Ladder, Places, asked, associations, features, months_of_year,
            remedies, trend, weekdays, year,
        },
        journal::Journal,
        night::NightOf,
    },
    storage::ten_years,
};

const SIZES: [u64; 3] = [100, 1_000, 10_000];
/// The whole must take less than this at ten years, in milliseconds.
const TEN_YEARS_LIMIT: f64 = 10.0;

fn main() {
    let end = Moment::parse_from_rfc3339("2026-11-22T12:00:00+01:00").expect("a time");
    let tonight = NightOf::of(end).earlier(1);
    let long = three_decades(end);
    let mut criterion = Criterion::default().configure_from_args();
    for nights in SIZES.into_iter().chain([ten_years::NIGHTS]) {
        measure(&mut criterion, &last(&long, tonight, nights), tonight, nights);
    }
    criterion.final_summary();
    print_growth();
}

/// Three times ten years, one after the other.
fn three_decades(end: Moment) -> Journal {
    let mut journal = ten_years::diary(end).journal;
    for decades in 1..3 {
        let earlier = end.checked_sub_days(Days::new(decades * ten_years::NIGHTS)).expect("a time");
        journal.merge(ten_years::diary(earlier).journal);
    }
    journal
}

/// The last `nights` nights of a journal.
fn last(of: &Journal, tonight: NightOf, nights: u64) -> Journal {
    let (first, mut journal) = (tonight.earlier(nights - 1), Journal::default());
    let edited = Moment::parse_from_rfc3339("2026-11-22T12:00:00+01:00").expect("a time");
    for note in of.nights().filter(|n| n.night >= first) {
        journal.put_night(note.clone(), edited);
    }
    for cramp in of.cramps().into_iter().filter(|c| c.night() >= first) {
        journal.put_cramp(cramp.clone(), edited);
    }
    journal
}

fn measure(criterion: &mut Criterion, journal: &Journal, tonight: NightOf, nights: u64) {
    let gathered = Gathered::of(journal, tonight);
    let (all, factors) = (gathered.all(), asked([]));
    let mut bench = |name: &str, run: &mut dyn FnMut()| {
        criterion.benchmark_group(name).bench_function(BenchmarkId::from_parameter(nights), |b| b.iter(&mut *run));
    };
    bench("everything", &mut || drop(black_box(Insights::of(journal, [], tonight))));
    bench("gathered", &mut || drop(black_box(Gathered::of(journal, tonight))));
    bench("figures", &mut || _ = black_box(Figures::of(all)));
    bench("trend", &mut || drop(black_box(trend(all))));
    bench("clock", &mut || _ = black_box(ClockTimes::of(all)));
    bench("weekdays", &mut || _ = black_box(weekdays(all)));
    bench("months", &mut || _ = black_box(months_of_year(all)));
    bench("places", &mut || _ = black_box(Places::of(all)));
    bench("remedies", &mut || drop(black_box(remedies(all))));
    bench("year", &mut || drop(black_box(year(&gathered, tonight.month()))));
    bench("factors", &mut || drop(black_box(associations(all, &factors))));
    bench("features", &mut || _ = black_box(features(all)));
    bench("ladder", &mut || drop(black_box(Ladder::of(&gathered))));
}

/// What was measured, in milliseconds, and how many times longer the longest journal takes than one a tenth as long.
fn print_growth() {
    println!(
        "\n| insight | 100 nights | 1,000 | 10,000 | growth 1,000 to 10,000 | ten years |\n|---|--:|--:|--:|--:|--:|"
    );
    let names = [
        "everything",
        "gathered",
        "figures",
        "trend",
        "clock",
        "weekdays",
        "months",
        "places",
        "remedies",
        "year",
        "factors",
        "features",
        "ladder",
    ];
    for name in names {
        let found: Option<Vec<f64>> = SIZES.into_iter().chain([ten_years::NIGHTS]).map(|n| median(name, n)).collect();
        let Some([small, middle, large, decade]) = found.as_deref() else {
            println!("| {name} | not measured | | | | |");
            continue;
        };
        println!(
            "| {name} | {small:.3} ms | {middle:.3} ms | {large:.3} ms | × {:.1} | {decade:.3} ms |",
            large / middle
        );
        assert!(name != "everything" || *decade < TEN_YEARS_LIMIT, "ten years take {decade} ms");
    }
}

/// The median that criterion wrote down, in milliseconds.
fn median(name: &str, nights: u64) -> Option<f64> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into());
    let file = PathBuf::from(target).join(format!("criterion/{name}/{nights}/new/estimates.json"));
    let estimates: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    Some(estimates["median"]["point_estimate"].as_f64()? / 1e6)
}
