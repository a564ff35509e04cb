//! What ten years of nights cost on a slow phone: 3,650 nights, 2,000 cramps, notes of 200 characters. `cargo xtask
//! bench` runs it on the built site.

use e2e::{App, Phone, clock, find::Role};
use serde_json::{Value, json};
use unknot::{
    domain::Moment,
    storage::{diary::Diary, save::text_of, ten_years},
};

/// Starts of each kind; the median is told.
const STARTS: usize = 7;
/// What the phones' clocks show (`Phone::new`).
const NOON: &str = "2026-11-22T12:00:00+01:00";
const NIGHT: &str = "#/journal/2026-11-21";

/// Notes when the app has taken over, after the frame that shows it; and every task that keeps a finger waiting.
const WATCH: &str = "
    (() => {
        self.longTasks = [];
        new PerformanceObserver((list) => self.longTasks.push(...list.getEntries().map((e) => e.duration)))
            .observe({ type: 'longtask', buffered: true });
        const look = () => document.documentElement?.dataset.app === 'mounted'
            ? requestAnimationFrame(() => setTimeout(() => { self.mountedAt = performance.now(); }))
            : requestAnimationFrame(look);
        look();
    })();";

/// Presses the button of this name and waits until these words stand on the page; returns the milliseconds between.
const PRESS: &str = "
    const [name, words] = arguments;
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === name);
    const start = performance.now();
    button.click();
    return new Promise((done) => {
        const look = () => document.body.innerText.includes(words)
            ? done(performance.now() - start) : setTimeout(look);
        look();
    });";

/// Gives and takes answers; returns the milliseconds of each, with the write and all that follows on the screen.
const SAVES: &str = "
    const turn = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
    });
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (async () => {
        const times = [];
        for (let round = 0; round < 5; round++) {
            for (const button of document.querySelectorAll('.ask .row button')) {
                await frame();
                const start = performance.now();
                button.click();
                await turn();
                times.push(performance.now() - start);
            }
        }
        return times;
    })();";

fn main() {
    let end = Moment::parse_from_rfc3339(NOON).expect("a time");
    let diary = ten_years::diary(end);
    let (mut empty, mut full) = (phone(), phone());
    fill(&full, &diary);
    let used = characters(&full);
    let starts = [&mut empty, &mut full].map(|app| (app, Vec::new()));
    let [mut empty, mut full] = starts;
    for run in 1..=STARTS {
        eprintln!("start {run} of {STARTS}");
        for (app, times) in [&mut empty, &mut full] {
            app.slow_down();
            app.reload();
            times.push(mounted_at(app));
            app.full_speed();
        }
    }
    let [(empty, empty_starts), (full, full_starts)] = [empty, full];
    let (little, much) = (memory(empty), memory(full));
    eprintln!("saves");
    let saves = saves(full);
    eprintln!("scrolling");
    let (long, longest) = scroll(full);
    eprintln!("backup and restore");
    let (backup, file) = back_up(full);
    let (opened, restored) = restore(empty, &file);
    let replaced = replace(full, end);

    println!("\n| ten years: {} nights, {} cramps | | target |\n|---|--:|--:|", ten_years::NIGHTS, ten_years::CRAMPS);
    let (few, many) = (median(&empty_starts), median(&full_starts));
    println!("| start to Tonight, nothing recorded | {few:.0} ms | |");
    println!("| start to Tonight | {many:.0} ms, {:.2} times | at most 1.25 times |", many / few);
    println!("| one answer stored, median | {:.1} ms | |", median(&saves));
    println!("| one answer stored, 95 of 100 under | {:.1} ms | 16 ms |", percentile(&saves, 95));
    println!("| a scroll through the list: tasks over 50 ms | {long} (longest {longest:.0} ms) | 0 |");
    println!("| backup, saved and read back | {backup:.0} ms | |");
    println!("| the same file opened and compared on a new phone | {opened:.0} ms | |");
    println!("| … and restored there | {restored:.0} ms | |");
    println!("| other ten years in place of these, with a backup first | {replaced:.0} ms | |");
    println!("| stored | {used} characters | under 2000000 |");
    println!("| memory of the page, nothing recorded | {little} MB | |");
    println!("| memory of the page | {much} MB | |");
    println!("\n4 times slower processor; {} starts of each kind, {} answers.", STARTS, saves.len());
    println!("{}, {}.", full.browser_version(), clock::real().format("%-d %B %Y"));
}

/// A phone that has the app and needs no network any more.
fn phone() -> App {
    let mut app = Phone::new().running_first(WATCH).open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.download_here();
    app
}

/// Puts what `diary` holds on the phone, as the app stores it.
fn fill(app: &App, diary: &Diary) {
    for key in diary.keys() {
        app.store(&key.to_string(), &text_of(&key, diary).expect("a text"));
    }
}

/// Characters of everything stored, keys and texts, as a browser counts its quota.
fn characters(app: &App) -> usize {
    let length = |text: &str| text.encode_utf16().count();
    app.stored().iter().map(|(key, text)| length(key) + length(text.as_str().unwrap_or_default())).sum()
}

fn mounted_at(app: &App) -> f64 {
    app.until("to be mounted", |app| app.try_script("return self.mountedAt ?? null", vec![])?.as_f64())
}

/// The megabytes that the page alone takes, after the whole journal was read and the rubbish taken out.
fn memory(app: &App) -> u64 {
    std::thread::sleep(std::time::Duration::from_secs(3));
    app.cdp("HeapProfiler.collectGarbage", json!({})).expect("to collect garbage");
    app.memory_kilobytes() / 1024
}

fn saves(app: &App) -> Vec<f64> {
    app.follow(NIGHT);
    app.see_a(Role::Heading, "The day before");
    app.slow_down();
    let times = app.script(SAVES, vec![]);
    app.full_speed();
    times.as_array().expect("times").iter().filter_map(Value::as_f64).collect()
}

/// Scrolls through some of the list a screen at a time, then to its middle and its end. Returns how many tasks took longer than
/// 50 ms, and the longest.
fn scroll(app: &App) -> (usize, f64) {
    app.follow("#/journal");
    app.show_on(360, 800);
    app.tap("List");
    app.see("nights noted");
    app.slow_down();
    app.script("self.longTasks.length = 0", vec![]);
    for _ in 0..12 {
        let gesture = json!({ "x": 180, "y": 500, "yDistance": -2400, "speed": 2400, "gestureSourceType": "mouse" });
        app.cdp("Input.synthesizeScrollGesture", gesture).expect("to scroll");
    }
    assert!(app.script("return scrollY", vec![]).as_f64() > Some(10_000.0), "the page did not scroll");
    for part in ["2", "1"] {
        app.script(&format!("scrollTo(0, document.documentElement.scrollHeight / {part})"), vec![]);
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
    let tasks = app.script("return self.longTasks", vec![]);
    app.full_speed();
    let tasks: Vec<f64> = tasks.as_array().expect("tasks").iter().filter_map(Value::as_f64).collect();
    (tasks.len(), tasks.iter().copied().fold(0.0, f64::max))
}

/// Saves a backup; returns how long that took, and the file.
fn back_up(app: &App) -> (f64, String) {
    app.follow("#/data");
    app.see_a(Role::Button, "Save a backup");
    let took = press(app, "Save a backup", "read back and compared");
    (took, app.downloaded("unknot-2026-11-22.json"))
}

/// Opens `file` on this phone and restores it; returns how long each took.
fn restore(app: &App, file: &str) -> (f64, f64) {
    choose(app, file);
    let opened = press(app, "Open, change nothing yet", "Backup of");
    (opened, press(app, "Add to what is here", "Restored."))
}

/// Puts a journal of other ten years in place of the one that is there; returns how long that took. There is no room
/// for a copy of so much, so a backup is saved first.
fn replace(app: &App, end: Moment) -> f64 {
    choose(app, &ten_years::backup(end - chrono::TimeDelta::days(1)));
    press(app, "Open, change nothing yet", "Backup of");
    press(app, "Replace everything here", "There is no room to keep a copy");
    press(app, "Save a backup, then restore", "Restored.")
}

fn choose(app: &App, file: &str) {
    app.follow("#/data");
    app.see_a(Role::Button, "Open, change nothing yet");
    let path = app.profile().join("chosen.json");
    std::fs::write(&path, file).expect("the file is written");
    app.choose_file("Backup file", &path);
}

fn press(app: &App, name: &str, words: &str) -> f64 {
    app.slow_down();
    let took = app.script(PRESS, vec![json!(name), json!(words)]).as_f64();
    app.full_speed();
    took.unwrap_or_else(|| panic!("“{name}” did not lead to “{words}”: {}", app.text()))
}

fn median(times: &[f64]) -> f64 {
    percentile(times, 50)
}

fn percentile(times: &[f64], part: usize) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[(times.len() * part / 100).min(times.len() - 1)]
}
