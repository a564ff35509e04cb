//! `scale`: what an install, a check and an update move over the network, counted from the built site; into
//! `docs/scale.md`.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{bench::between_marks, build, project};

/// The document's table stands between these.
const MARKS: (&str, &str) = ("<!-- scale -->\n", "<!-- /scale -->");

/// Counts, prints the table and puts it into the document.
pub fn scale() -> Result<()> {
    build::build()?;
    let table = table(&project::dist())?;
    println!("{table}");
    let path = project::root().join("docs/scale.md");
    let text = fs::read_to_string(&path)?;
    fs::write(&path, between_marks(&text, MARKS, &table).context("docs/scale.md has lost its marks")?)?;
    Ok(())
}

/// Something a phone does, as the files it asks for.
struct Errand<'a> {
    what: &'a str,
    files: Vec<PathBuf>,
}

fn table(site: &Path) -> Result<String> {
    let worker = fs::read_to_string(site.join("sw.js"))?;
    let (plain, hashed) = (list(&worker, "PLAIN")?, list(&worker, "HASHED")?);
    let page = site.join("index.html");
    let file = |name: &String| if name == "./" { page.clone() } else { site.join(name) };
    let of_page =
        |name: &&String| name.starts_with("unknot-") || *name == "manifest.webmanifest" || *name == "icons/icon.svg";
    // The page first, then what it names; the worker asks for what keeps its name once more, and for the rest.
    let mut first = vec![page.clone()];
    first.extend(plain.iter().chain(&hashed).filter(of_page).map(file));
    let mut install = first.clone();
    install.push(site.join("sw.js"));
    install.extend(plain.iter().map(file));
    install.extend(hashed.iter().filter(|name| !of_page(name)).map(file));
    let renewed = || plain.iter().map(file).chain([site.join("sw.js")]);
    let errands = [
        Errand { what: "first visit, until the app stands", files: first },
        Errand { what: "first visit with everything kept for use without a network", files: install },
        Errand { what: "look for a new version, none there: the worker, at most", files: vec![site.join("sw.js")] },
        Errand { what: "update in which no code changed", files: renewed().collect() },
        Errand { what: "update in which all code changed", files: renewed().chain(hashed.iter().map(file)).collect() },
    ];
    let mut table =
        String::from("| a phone’s errand | requests | bytes | a million of them, in GB |\n|---|--:|--:|--:|\n");
    for Errand { what, files } in errands {
        let bytes = files.iter().map(|file| sent(file)).sum::<Result<u64>>()?;
        // A million times so many bytes, in thousands of millions; one decimal.
        let tenths = bytes.div_ceil(100);
        writeln!(table, "| {what} | {} | {bytes} | {}.{} |", files.len(), tenths / 10, tenths % 10)?;
    }
    Ok(table)
}

/// What is sent for a file: its Brotli copy if it has one. Headers are not counted.
fn sent(file: &Path) -> Result<u64> {
    let copy = file.with_added_extension("br");
    let sent = if copy.is_file() { copy } else { file.to_path_buf() };
    Ok(fs::metadata(&sent).with_context(|| format!("reading {}", sent.display()))?.len())
}

/// One of the worker's lists of files.
fn list(worker: &str, name: &str) -> Result<Vec<String>> {
    let start = format!("const {name} = ");
    let line = worker.lines().find_map(|line| line.strip_prefix(&start)).context("sw.js lists its files")?;
    serde_json::from_str(line.trim_end_matches(';')).with_context(|| format!("reading {line}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_errand_counts_what_the_worker_lists_packed_where_it_can_be() -> Result<()> {
        let site = std::env::temp_dir().join(format!("unknot-scale-{}", std::process::id()));
        fs::create_dir_all(&site)?;
        let worker = "const HASHED = [\"unknot-1.wasm\",\"part-2.wasm\"];\nconst PLAIN = [\"./\",\"a.png\"];\n";
        for (name, size) in [("index.html", 50), ("index.html.br", 10), ("unknot-1.wasm", 200), ("part-2.wasm", 400)] {
            fs::write(site.join(name), vec![b'x'; size])?;
        }
        fs::write(site.join("a.png"), [b'x'; 1000])?;
        fs::write(site.join("sw.js"), worker)?;
        let table = table(&site)?;
        let sw = worker.len();
        for row in [
            "until the app stands | 2 | 210 | 0.3 |".to_owned(),
            format!("without a network | 6 | {} |", 210 + sw + 10 + 1000 + 400),
            format!("no code changed | 3 | {} |", sw + 10 + 1000),
            format!("all code changed | 5 | {} |", sw + 10 + 1000 + 600),
        ] {
            assert!(table.contains(&row), "{row} in {table}");
        }
        fs::remove_dir_all(site)?;
        Ok(())
    }
}
