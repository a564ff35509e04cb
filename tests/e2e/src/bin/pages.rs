//! How long the insights take at ten years, and how long the search of the foods takes per key, on a slow processor.
//! `cargo xtask bench` runs it on the built site.

use e2e::{App, clock, diary, open_app};
use unknot::storage::ten_years;

/// Runs of each; the median is told.
const RUNS: usize = 7;
/// What is typed, with slips and without.
const WORDS: [&str; 6] = ["bananna", "salmon", "porridge", "brocolli", "sunflower seeds", "xylophone"];
/// The latest month of the ten years.
const MONTH: &str = "unknot/journal/2026-11";
/// The last chart of the page.
const LAST_CHART: &str = "main [aria-label='By the day of the week']";

fn main() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.keep(&diary::nights(ten_years::NIGHTS));
    app.slow_processor();
    println!("\n| page, processor 4 times slower | ms |\n|---|--:|");
    insights(&app);
    search(&app);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let (version, day) = (app.browser_version(), clock::real().format("%-d %B %Y"));
    println!("\nMedian of {RUNS} (least to most). {version}, {cores} cores, {day}.");
}

fn insights(app: &App) {
    let first = app.time_to_open("#/insights", LAST_CHART);
    let open = times(|_| {
        app.time_to_open("#/journal", ".journal, main");
        app.time_to_open("#/insights", LAST_CHART)
    });
    // Reading the month, computing everything again, drawing what differs.
    let again = times(|_| app.time_to_hear(MONTH, "value.muscle = value.muscle === 'calf' ? 'foot' : 'calf'"));
    let computing = "return performance.getEntriesByName('insights').map((measure) => measure.duration)";
    let computing: Vec<f64> =
        app.script(computing, vec![]).as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    assert!(computing.len() > RUNS, "computed at each opening and at each change: {computing:?}");
    let (scrolling, changes) = app.time_to_scroll();
    println!("| insights of ten years, first opening, its part of the app fetched | {first:.0} |");
    println!("| insights of ten years, opened again, to the last chart | {} |", told(open));
    println!("| computing them, each time (at most 100) | {} |", told(computing));
    println!("| a cramp changed elsewhere: read, all computed again, drawn | {} |", told(again));
    println!("| scripts while the page is scrolled from top to end ({changes} things drawn anew) | {scrolling:.1} |");
    println!("| memory of the page's process with them open, MiB | {} |", app.memory());
}

fn search(app: &App) {
    app.show_on(360, 800);
    app.time_to_open("#/foods", "#food-search");
    // Each key of each word by its median: one key that always takes long must not hide among the quick ones.
    let keys: Vec<Vec<f64>> = WORDS.into_iter().flat_map(|word| each_key(app, word)).collect();
    let medians: Vec<f64> = keys.into_iter().map(median).collect();
    println!("| search of the foods, {} keys, each (at most 16) | {} |", medians.len(), told(medians));
}

/// How long every key of a word took, run by run; the first empties the field.
fn each_key(app: &App, word: &str) -> Vec<Vec<f64>> {
    let runs: Vec<Vec<f64>> = (0..RUNS).map(|_| app.time_keys("food-search", word)).collect();
    (0..=word.len()).map(|key| runs.iter().map(|run| run[key]).collect()).collect()
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn times(run: impl FnMut(usize) -> f64) -> Vec<f64> {
    (0..RUNS).map(run).collect()
}

/// "12 (10–19)".
fn told(mut all: Vec<f64>) -> String {
    all.sort_by(f64::total_cmp);
    format!("{:.1} ({:.1}–{:.1})", all[all.len() / 2], all[0], all[all.len() - 1])
}
