//! How long a start takes on a slow phone with a slow network. `cargo xtask bench` runs it on the built site.

use e2e::{App, Phone, clock};

/// Runs of each start; the median is told.
const RUNS: usize = 7;

/// Notes when "It's easing" stands on the screen and when the app has taken over: after the frame that shows it.
const WATCH: &str = "
    (() => {
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
