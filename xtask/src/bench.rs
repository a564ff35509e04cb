//! `bench`: what the first load weighs, and what the WebAssembly is made of; into README's performance section.

use std::{fmt::Write, fs};

use anyhow::{Context, Result};

use crate::{
    build, project,
    run::{command, read, run},
    tools, wasm,
};

/// What the first load may weigh in Brotli, and what of it may be needed before the first instruction shows.
const FIRST_LOAD: u64 = 220_000;
const FIRST_INSTRUCTION: u64 = 25_000;
/// So many parts of the WebAssembly are named; the rest is summed.
const NAMED: usize = 12;
/// README's tables stand between these.
const MARKS: (&str, &str) = ("<!-- bench -->\n", "<!-- /bench -->");

/// Measures, prints the tables and puts them into README.
pub fn bench() -> Result<()> {
    build::build()?;
    let mut tables = String::new();
    sizes(&mut tables)?;
    crates(&mut tables)?;
    tables.push_str(&starts()?);
    println!("{tables}");
    let path = project::root().join("README.md");
    let readme = fs::read_to_string(&path)?;
    fs::write(&path, between_marks(&readme, &tables).context("README.md has lost its bench marks")?)?;
    Ok(())
}

fn sizes(tables: &mut String) -> Result<()> {
    writeln!(tables, "\n| part of the first load | bytes | in Brotli |\n|---|--:|--:|")?;
    let (mut page, mut all) = (0, 0);
    for file in project::files_below(&project::dist())? {
        let part = match file.extension().and_then(|extension| extension.to_str()) {
            Some("html") => "HTML with the guide, the style and the boot script",
            Some("js") if !file.ends_with("sw.js") => "JS",
            Some("wasm") => "WASM",
            _ => continue,
        };
        let (raw, packed) = (fs::metadata(&file)?.len(), fs::metadata(file.with_added_extension("br"))?.len());
        writeln!(tables, "| {part} | {raw} | {packed} |")?;
        all += packed;
        if part.starts_with("HTML") {
            page += packed;
        }
    }
    writeln!(tables, "| needed for the first instruction (at most {FIRST_INSTRUCTION}) | | {page} |")?;
    writeln!(tables, "| all (at most {FIRST_LOAD}) | | {all} |")?;
    Ok(())
}

/// How long a start takes, measured in the browser of the end-to-end tests.
fn starts() -> Result<String> {
    tools::ensure(&tools::TO_TEST)?;
    println!("\n── Starting the app again and again (about 2 minutes)");
    read(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "start"]))
}

/// The same file as in `dist/`, made once more with the names of its functions left in.
fn crates(tables: &mut String) -> Result<()> {
    let target = project::target();
    let (compiled, out) = (target.join("wasm32-unknown-unknown/release/unknot.wasm"), target.join("bench"));
    let options = ["--target", "web", "--no-typescript", "--out-dir"];
    run(command("wasm-bindgen").arg(compiled).args(options).arg(&out))?;
    let (bound, named) = (out.join("unknot_bg.wasm"), out.join("named.wasm"));
    run(command("wasm-opt").args(["-Oz", "-g"]).arg(bound).arg("-o").arg(&named))?;
    let parts = wasm::by_crate(&fs::read(named)?)?;
    writeln!(tables, "\n| part of the WebAssembly | bytes |\n|---|--:|")?;
    let (named, rest) = parts.split_at(NAMED.min(parts.len()));
    for (name, size) in named {
        writeln!(tables, "| {name} | {size} |")?;
    }
    writeln!(tables, "| {} others | {} |", rest.len(), rest.iter().map(|(_, size)| size).sum::<usize>())?;
    Ok(())
}

fn between_marks(text: &str, tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKS.0)?;
    let (_, after) = rest.split_once(MARKS.1)?;
    Some([before, MARKS.0, tables, "\n", MARKS.1, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_tables_replace_the_old_ones_and_nothing_else() {
        let text = "a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n";
        assert_eq!(between_marks(text, "new").as_deref(), Some("a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n"));
        assert_eq!(between_marks("no marks", "new"), None);
    }
}
