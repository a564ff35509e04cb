//! `bench`: what the first load weighs, and what the WebAssembly is made of; into README's performance section.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

use anyhow::{Context, Result};

use crate::{
    build, project,
    run::{command, read},
    stamp::{compress, split},
    tools, wasm,
};

/// What the first load may weigh in Brotli, and what of it may be needed before the first instruction shows.
const FIRST_LOAD: u64 = 220_000;
const FIRST_INSTRUCTION: u64 = 25_000;
/// So many crates and layers are named; the rest is summed.
const NAMED: usize = 12;
/// The part of each kind of page, without what several of them share.
const PARTS: [(&str, &str); 4] = [
    ("split_tonight.wasm", "Tonight and the frame alone"),
    ("split_journal.wasm", "journal, checks, routine, settings and data alone"),
    ("split_insights.wasm", "insights, trials and the report alone"),
    ("split_library.wasm", "the library alone: foods, evidence, warning signs"),
];
/// README's tables stand between these.
const MARKS: (&str, &str) = ("<!-- bench -->\n", "<!-- /bench -->");

/// Measures, prints the tables and puts them into README.
pub fn bench() -> Result<()> {
    build::build()?;
    let mut tables = String::new();
    sizes(&mut tables)?;
    crates(&mut tables)?;
    tables.push_str(&starts()?);
    tables.push_str(&ten_years()?);
    tables.push_str(&pages()?);
    tables.push_str(&rest()?);
    tables.push_str(&insights()?);
    println!("{tables}");
    let path = project::root().join("README.md");
    let readme = fs::read_to_string(&path)?;
    fs::write(&path, between_marks(&readme, MARKS, &tables).context("README.md has lost its bench marks")?)?;
    Ok(())
}

fn sizes(tables: &mut String) -> Result<()> {
    writeln!(tables, "\n| what | bytes | in Brotli |\n|---|--:|--:|")?;
    let (mut page, mut first, mut later, mut style) = (0, 0, 0, [0; 2]);
    for file in project::files_below(&project::dist())? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let what = match (name.split('-').next(), file.extension().and_then(|extension| extension.to_str())) {
            (_, Some("html")) if name == "index.html" => "HTML with the guide, its style and the boot script",
            (Some("unknot"), Some("js")) => "JS",
            (Some("unknot"), Some("wasm")) => "WASM of Cramp now and of the journal's keeping",
            (Some("part"), Some("wasm")) => {
                later += fs::metadata(file.with_added_extension("br"))?.len();
                continue;
            }
            (Some("day"), Some("css")) => {
                style = [fs::metadata(&file)?.len(), fs::metadata(file.with_added_extension("br"))?.len()];
                continue;
            }
            _ => continue,
        };
        let (raw, packed) = (fs::metadata(&file)?.len(), fs::metadata(file.with_added_extension("br"))?.len());
        writeln!(tables, "| {what} | {raw} | {packed} |")?;
        first += packed;
        if what.starts_with("HTML") {
            page = packed;
            let html = fs::read_to_string(&file)?;
            let (sheet, without) = without_style(&html).context("the page has no style")?;
            let alone = packed.saturating_sub(compress::brotli(without.as_bytes())?.len() as u64);
            writeln!(tables, "| of these, the CSS in it | {} | {alone} |", sheet.len())?;
        }
    }
    writeln!(tables, "| needed for the first instruction (at most {FIRST_INSTRUCTION}) | | {page} |")?;
    writeln!(tables, "| first load of Cramp now (at most {FIRST_LOAD}) | | {first} |")?;
    writeln!(tables, "| WASM of all other pages, fetched when one is opened or by the worker | | {later} |")?;
    for (file, what) in PARTS {
        let content =
            fs::read(project::target().join("split").join(file)).with_context(|| format!("reading {file}"))?;
        writeln!(tables, "| of these, {what} | {} | {} |", content.len(), compress::brotli(&content)?.len())?;
    }
    writeln!(tables, "| CSS of all other pages, likewise | {} | {} |", style[0], style[1])?;
    Ok(())
}

/// The style within a page, and the page without it.
fn without_style(html: &str) -> Option<(&str, String)> {
    let (before, rest) = html.split_once("<style>")?;
    let (style, after) = rest.split_once("</style>")?;
    Some((style, [before, after].concat()))
}

/// How long a start takes, measured in the browser of the end-to-end tests.
fn starts() -> Result<String> {
    tools::ensure(&tools::TO_TEST)?;
    println!("\n── Starting the app again and again (about 2 minutes)");
    read(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "start"]))
}

/// What ten years of nights cost, measured in the same browser.
fn ten_years() -> Result<String> {
    println!("\n── Ten years of nights on a slow phone (about 3 minutes)");
    read(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "ten_years"]))
}

/// How long the insights and the search of the foods take, in the same browser.
fn pages() -> Result<String> {
    println!("\n── Opening the insights of ten years, and searching (about 4 minutes)");
    read(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "pages"]))
}

/// What the app does while nobody touches it, in the same browser.
fn rest() -> Result<String> {
    println!("\n── Leaving it alone (about 4 minutes)");
    read(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "rest"]))
}

/// How each insight grows with the journal, natively.
fn insights() -> Result<String> {
    println!("\n── Each insight at 100, 1,000 and 10,000 nights (about 4 minutes)");
    let quick = ["bench", "--quiet", "--bench", "insight", "--", "--warm-up-time", "0.5", "--measurement-time", "1"];
    let said = read(command("cargo").args(quick))?;
    let table = said.find("\n| insight |").context("the bench of the insights printed no table")?;
    Ok(said[table..].to_owned())
}

/// The same files as in `dist/`, made once more with the names of their functions left in.
fn crates(tables: &mut String) -> Result<()> {
    let out = project::target().join("bench");
    let parts = split::split(&out, split::Names::Kept)?;
    let main: BTreeMap<_, _> = wasm::by_crate(&fs::read(out.join(split::MAIN_FILE))?)?.into_iter().collect();
    let mut later: BTreeMap<String, usize> = BTreeMap::new();
    for part in parts {
        for (name, size) in wasm::by_crate(&fs::read(out.join(part))?)? {
            *later.entry(name).or_default() += size;
        }
    }
    let size = |sizes: &BTreeMap<String, usize>, name: &str| sizes.get(name).copied().unwrap_or_default();
    let mut names: Vec<&String> = main.keys().chain(later.keys()).collect::<BTreeSet<_>>().into_iter().collect();
    names.sort_by_key(|name| Reverse(size(&main, name) + size(&later, name)));
    let (largest, rest) = names.split_at(NAMED.min(names.len()));
    writeln!(tables, "\n| WASM by what it is made of, bytes | first load | later |\n|---|--:|--:|")?;
    for name in largest {
        writeln!(tables, "| {name} | {} | {} |", size(&main, name), size(&later, name))?;
    }
    let sum = |sizes| rest.iter().map(|name| size(sizes, name)).sum::<usize>();
    writeln!(tables, "| {} others | {} | {} |", rest.len(), sum(&main), sum(&later))?;
    Ok(())
}

/// A text with what stands between two marks replaced; `None` if it has lost them.
pub fn between_marks(text: &str, (start, end): (&str, &str), tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(start)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, start, tables.trim_start(), "\n", end, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_tables_replace_the_old_ones_and_nothing_else() {
        let text = "a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n";
        assert_eq!(between_marks(text, MARKS, "new").as_deref(), Some("a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n"));
        assert_eq!(between_marks("no marks", MARKS, "new"), None);
    }
}
