//! Lighthouse and axe on every page, as one table. `cargo xtask audit` runs it on the built site.
//!
//! Lighthouse opens each page as somebody who has never been here, on its own slow phone; axe looks at it in all three
//! themes with a cramp on record. Addresses after the command are the only ones that are opened.

use std::{collections::BTreeMap, env, error::Error, fs, path::Path};

use e2e::{
    App, Phone,
    axe::axe,
    clock,
    pages::{DARK, PAGES, in_theme},
    site::{self, Folder},
};
use serde_json::Value;
use xtask::{
    bench, project,
    run::{command, run},
    server::Server,
    tools,
};

/// Lighthouse's categories, and the least that each page must have.
const CATEGORIES: [(&str, &str, u32); 4] = [
    ("performance", "performance", 98),
    ("accessibility", "accessibility", 100),
    ("best-practices", "best practices", 100),
    ("seo", "SEO", 100),
];

/// README's table stands between these.
const MARKS: (&str, &str) = ("<!-- audit -->\n", "<!-- /audit -->");

/// A page that is slower than asked for is opened so often in all, and the middle one counts: one run among others' work
/// on the same machine says little.
const RUNS: usize = 3;

/// As the tests start their browser: nothing that calls home.
const CHROME: &str = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-quic --no-first-run \
     --disable-background-networking --disable-component-update --disable-sync";

fn main() {
    let asked: Vec<String> = env::args().skip(1).collect();
    let pages = || PAGES.into_iter().filter(|page| asked.is_empty() || asked.iter().any(|address| address == page));
    let found = axe_on(pages);
    let server = Server::start(&site::built(), "/").expect("the server did not start");
    let folder = Folder::new();
    let mut below = Vec::new();
    let mut table = String::from("| page | performance | accessibility | best practices | SEO | LCP | TBT | axe |\n");
    table.push_str("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for address in pages() {
        eprintln!("Lighthouse: {address}");
        let mut cells = Vec::new();
        match middle(&format!("{}{address}", server.url()), &folder.path().join("report.json")) {
            Ok(report) => {
                for (id, name, least) in CATEGORIES {
                    let score = score(&report, id);
                    if score < least {
                        let why = failed(&report, id);
                        below.push(format!("{address}: {name} {score}, asked for {least}: {why}"));
                    }
                    cells.push(score.to_string());
                }
                for measure in ["largest-contentful-paint", "total-blocking-time"] {
                    let milliseconds = report["audits"][measure]["numericValue"].as_f64().unwrap_or_default();
                    cells.push(format!("{milliseconds:.0} ms"));
                }
            }
            Err(trouble) => {
                cells.extend(["–"; CATEGORIES.len() + 2].map(str::to_owned));
                // Lighthouse waits in vain for its first paint.
                if address != DARK {
                    below.push(format!("{address}: {trouble}"));
                }
            }
        }
        let complaints = found.get(address).map_or(&[][..], Vec::as_slice);
        below.extend(complaints.iter().map(|complaint| format!("{address}: axe: {complaint}")));
        cells.push(complaints.len().to_string());
        table.extend(["| `", address, "` | ", &cells.join(" | "), " |\n"]);
    }
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let day = clock::real().format("%-d %B %Y");
    let said = format!("{table}\nThe middle of {RUNS} where the first was below, {cores} cores, {day}.\n");
    println!("\n{said}");
    if asked.is_empty() {
        keep(&said).expect("to write README");
    }
    if !below.is_empty() {
        println!("\nBelow what is asked:\n{}", below.join("\n"));
        std::process::exit(1);
    }
}

/// Puts the table into README.
fn keep(said: &str) -> Result<(), Box<dyn Error>> {
    let path = project::root().join("README.md");
    let readme = fs::read_to_string(&path)?;
    fs::write(&path, bench::between_marks(&readme, MARKS, said).ok_or("README.md has lost its audit marks")?)?;
    Ok(())
}

/// What axe finds on each of these pages in any theme.
fn axe_on<Pages: Iterator<Item = &'static str>>(pages: impl Fn() -> Pages) -> BTreeMap<&'static str, Vec<String>> {
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for theme in ["light", "dark", "bedside"] {
        eprintln!("axe: {theme}");
        let app: App = in_theme(Phone::new(), theme);
        app.show_on(360, 800);
        for address in pages() {
            app.follow(address);
            app.see_address(address);
            let complaints = axe(&app).into_iter().map(|complaint| format!("{theme}: {complaint}"));
            found.entry(address).or_default().extend(complaints);
        }
    }
    found
}

/// Lighthouse's report on one address, asked for again where it lost the page it had opened; of several, by performance,
/// the one in the middle.
fn middle(url: &str, file: &Path) -> Result<Value, Box<dyn Error>> {
    let (performance, _, least) = CATEGORIES[0];
    let mut reports = vec![lighthouse(url, file).or_else(|_| lighthouse(url, file))?];
    if score(&reports[0], performance) < least {
        for _ in 1..RUNS {
            reports.extend(lighthouse(url, file));
        }
    }
    reports.sort_by_key(|report| score(report, performance));
    Ok(reports.swap_remove(reports.len() / 2))
}

/// What of a category did not pass, with the first places of each.
fn failed(report: &Value, category: &str) -> String {
    let asked = report["categories"][category]["auditRefs"].as_array().into_iter().flatten();
    let weighed = asked.filter(|audit| audit["weight"].as_f64().unwrap_or_default() > 0.0);
    let audits = weighed.filter_map(|audit| report["audits"].get(audit["id"].as_str()?));
    let below = audits.filter(|audit| audit["score"].as_f64().is_some_and(|score| score < 0.9));
    below.map(|audit| format!("{} {}", audit["id"], first_place(audit))).collect::<Vec<_>>().join("; ")
}

fn first_place(audit: &Value) -> String {
    let node = &audit["details"]["items"][0]["node"];
    [&node["snippet"], &node["explanation"]].map(|text| text.as_str().unwrap_or_default()).join(" ")
}

/// Lighthouse's report on one address.
fn lighthouse(url: &str, file: &Path) -> Result<Value, Box<dyn Error>> {
    let program = project::tools().join("audit/node_modules/lighthouse/cli/index.js");
    let categories = CATEGORIES.map(|(id, ..)| id).join(",");
    let mut lighthouse = command("node");
    lighthouse
        .arg(program)
        .arg(url)
        .args(["--quiet", "--output=json", "--no-enable-error-reporting"])
        .arg(format!("--output-path={}", file.display()))
        .arg(format!("--only-categories={categories}"))
        .arg(format!("--chrome-flags={CHROME}"))
        .env("CHROME_PATH", tools::chromium().expect("Chromium: `cargo xtask audit` installs it"));
    run(&mut lighthouse)?;
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

/// A category's score out of 100; 0 if it was not given one.
fn score(report: &Value, category: &str) -> u32 {
    let score = report["categories"][category]["score"].as_f64().unwrap_or_default() * 100.0;
    (0..=100).rev().find(|&whole| f64::from(whole) <= score + 0.5).unwrap_or_default()
}
