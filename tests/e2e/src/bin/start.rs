//! How long a start takes on a slow phone with a slow network. `cargo xtask bench` runs it on the built site. Addresses
//! after the command are pages to open, and nothing else is measured.

use std::{env, thread, time::Duration};

use e2e::{
    App, Phone, clock,
    pages::{DARK, PAGES},
};

/// Runs of each start; the median is told.
const RUNS: usize = 7;
/// Runs of each page.
const PAGE_RUNS: usize = 3;

/// Notes when "It's easing" stands on the screen and when the app has taken over: after the frame that shows it. Also the
/// largest paint so far, and for how long each task went on beyond 50 ms.
const WATCH: &str = "
    (() => {
        const watch = (type, heard) =>
            new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
        self.largest = 0;
        self.long = [];
        watch('largest-contentful-paint', (paint) => { self.largest = paint.startTime; });
        watch('longtask', (task) => { self.long.push([task.startTime, task.duration - 50]); });
        const times = self.startTimes = {};
        const shown = (name) => requestAnimationFrame(() => setTimeout(() => { times[name] = performance.now(); }));
        const wanted = {
            easing: () => document.querySelector('.easing'),
            mounted: () => document.documentElement?.dataset.app === 'mounted',
        };
        const look = () => {
            for (const name of Object.keys(wanted)) {
                if (wanted[name]()) { shown(name); delete wanted[name]; }
            }
            if (Object.keys(wanted).length) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    })();";

/// One start, in milliseconds from the moment the address was opened.
struct Start {
    instruction: u64,
    easing: u64,
    mounted: u64,
}

fn main() {
    let asked: Vec<String> = env::args().skip(1).collect();
    if !asked.is_empty() {
        for page in PAGES.into_iter().filter(|page| asked.iter().any(|address| address == page)) {
            opened(page);
        }
        return;
    }
    let (mut cold, mut warm) = (Vec::new(), Vec::new());
    let mut version = String::new();
    for run in 1..=RUNS {
        eprintln!("start {run} of {RUNS}");
        let mut app = Phone::new().running_first(WATCH).switch_on();
        app.slow_down();
        app.go("#/now");
        cold.push(times(&app));
        app.full_speed();
        app.wait_until_offline_ready();
        app.new_tab();
        app.stop_workers();
        app.slow_down();
        app.go("#/now");
        warm.push(times(&app));
        app.full_speed();
        version = app.browser_version();
    }
    println!("\n| start | first instruction | “It’s easing” works | app mounted |\n|---|--:|--:|--:|");
    print_row("cold, nothing stored", &cold);
    print_row("warm, from the worker", &warm);
    println!("\nMilliseconds, median of {RUNS} (least to most); 4 times slower processor, 150 ms and 1.6 Mbit/s.");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("{version}, {cores} cores, {}.", clock::real().format("%-d %B %Y"));
    pages();
}

/// Each page opened cold, the slowest last.
fn pages() {
    let mut all: Vec<Opened> = PAGES.into_iter().filter(|page| *page != DARK).map(opened).collect();
    println!(
        "\n| page opened cold, nothing stored | largest paint (at most 1200) | blocked (at most 100) |\n|---|--:|--:|"
    );
    let row = |name: String, (largest, blocked): (u64, u64)| println!("| {name} | {largest} | {blocked} |");
    for page in all.iter().filter(|page| ["#/now", "#/"].contains(&page.address)) {
        row(format!("`{}`", page.address), (page.largest, page.blocked));
    }
    let count = all.len();
    all.sort_by_key(|page| page.largest);
    let last_painted = all.last().map(|page| (page.address, page.largest)).unwrap_or_default();
    all.sort_by_key(|page| page.blocked);
    let longest_blocked = all.last().map(|page| (page.address, page.blocked)).unwrap_or_default();
    let slowest = format!("the slowest of {count}: `{}`, `{}`", last_painted.0, longest_blocked.0);
    row(slowest, (last_painted.1, longest_blocked.1));
    println!("\nThe same, median of {PAGE_RUNS}; blocked: what tasks after the first paint took beyond 50 ms each.");
}

/// The largest paint, how long the page was blocked from the first paint on, and the tasks that did: when, and how long
/// beyond 50 ms.
const SEEN: &str = "
    const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    const long = self.long.filter(([start]) => start >= painted).map((task) => task.map(Math.round));
    return [Math.round(self.largest), long.reduce((sum, [, over]) => sum + over, 0), long]";

/// How a page came.
struct Opened {
    address: &'static str,
    largest: u64,
    blocked: u64,
}

fn opened(address: &'static str) -> Opened {
    let runs = (0..PAGE_RUNS).map(|_| {
        let mut app = Phone::new().running_first(WATCH).switch_on();
        app.show_on(360, 800);
        app.slow_down();
        app.go(address);
        app.wait_until_mounted();
        // What the page still asks for, and the worker's first work.
        thread::sleep(Duration::from_secs(3));
        let seen = app.script(SEEN, vec![]);
        eprintln!("{address}: blocked by {}", seen[2]);
        (seen[0].as_u64().unwrap_or_default(), seen[1].as_u64().unwrap_or_default())
    });
    let (mut largest, mut blocked): (Vec<u64>, Vec<u64>) = runs.unzip();
    largest.sort_unstable();
    blocked.sort_unstable();
    eprintln!("{address}: {largest:?} {blocked:?}");
    Opened { address, largest: largest[PAGE_RUNS / 2], blocked: blocked[PAGE_RUNS / 2] }
}

fn times(app: &App) -> Start {
    let times = app.until("to be started", |app| {
        let times = app.try_script(
            "const { easing, mounted } = self.startTimes ?? {};
             const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
             return easing && mounted && painted ? [painted, easing, mounted].map(Math.round) : null",
            vec![],
        )?;
        Some(times.as_array()?.iter().filter_map(serde_json::Value::as_u64).collect::<Vec<_>>())
    });
    Start { instruction: times[0], easing: times[1], mounted: times[2] }
}

fn print_row(name: &str, starts: &[Start]) {
    let cell = |read: fn(&Start) -> u64| {
        let mut all: Vec<u64> = starts.iter().map(read).collect();
        all.sort_unstable();
        format!("{} ({}–{})", all[all.len() / 2], all[0], all[all.len() - 1])
    };
    println!("| {name} | {} | {} | {} |", cell(|s| s.instruction), cell(|s| s.easing), cell(|s| s.mounted));
}
