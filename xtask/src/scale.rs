//! `scale`: what an install, a check and an update move over the network, counted from the built site; into
//! `docs/scale.md`.

use std::{
    collections::BTreeSet,
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
    let mut tonight = first.clone();
    tonight.extend(hashed.iter().filter(|name| name.starts_with("day-")).map(file));
    tonight.extend(parts_of(site, &hashed, "tonight")?.iter().map(file));
    let renewed = || plain.iter().map(file).chain([site.join("sw.js")]);
    let errands = [
        Errand { what: "first visit to Cramp now, until the app stands", files: first },
        Errand { what: "first visit to Tonight, until the app stands", files: tonight },
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

/// The files of WebAssembly that the pages of one part need, by what the main script says of its loaders:
/// `__wasm_split_load_tonight:()=>a`, `a=S(m(()=>{…"./part-1.wasm"…},[b]))`, `b=m(()=>{…"./part-2.wasm"…},[])`.
fn parts_of(site: &Path, hashed: &[String], part: &str) -> Result<BTreeSet<String>> {
    let is_script = |name: &&String| Path::new(name).extension().is_some_and(|end| end == "js");
    let script = hashed.iter().find(is_script).context("the site has a script")?;
    let script = fs::read_to_string(site.join(script))?;
    let key = format!("__wasm_split_load_{part}:()=>");
    let (_, after) = script.split_once(&key).with_context(|| format!("the script has no loader of {part}"))?;
    let mut asked = vec![word(after)];
    let (mut seen, mut files) = (BTreeSet::new(), BTreeSet::new());
    while let Some(loader) = asked.pop() {
        if !seen.insert(loader) {
            continue;
        }
        let read = || {
            let start = format!("{loader}=");
            let is_loader = |at: &usize| {
                let name_ends = !script[..*at].ends_with(is_of_word);
                let (call, _) = script[at + start.len()..].split_once("=>{").unwrap_or_default();
                name_ends
                    && call.ends_with("(()")
                    && call.trim_end_matches("()").chars().all(|c| is_of_word(c) || c == '(')
            };
            let (at, _) = script.match_indices(&start).find(|(at, _)| is_loader(at))?;
            let (fetch, after) = script[at..].split_once("},[")?;
            let (_, file) = fetch.split_once("\"./")?;
            Some((file.split_once('"')?.0, after.split_once(']')?.0))
        };
        let (file, others) = read().with_context(|| format!("the script does not say what {loader} fetches"))?;
        files.insert(file.to_owned());
        asked.extend(others.split(',').filter(|other| !other.is_empty()));
    }
    Ok(files)
}

/// The name that a script begins with.
fn word(script: &str) -> &str {
    script.split(|c| !is_of_word(c)).next().unwrap_or_default()
}

const fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
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

    /// As the minifier leaves it: two loaders of parts, three files of what they share, and names that end alike.
    const SCRIPT: &str = "var y={};all(y,{__wasm_split_load_journal:()=>$t,__wasm_split_load_tonight:()=>t});\
        function S(r){return async(t=1,e)=>r}\
        var C=m(()=>{let r=fetch(new URL(\"./part-3.wasm\",import.meta.url));return r},[]),\
        q=m(()=>{let r=fetch(new URL(\"./part-4.wasm\",import.meta.url));return r},[C]),\
        W=m(()=>{let r=fetch(new URL(\"./part-5.wasm\",import.meta.url));return r},[]),\
        $t=S(m(()=>{let r=fetch(new URL(\"./part-1.wasm\",import.meta.url));return r},[W,C])),\
        t=S(m(()=>{let r=fetch(new URL(\"./part-2.wasm\",import.meta.url));return r},[q,C]));";

    #[test]
    fn each_errand_counts_what_the_worker_lists_packed_where_it_can_be() -> Result<()> {
        let site = std::env::temp_dir().join(format!("unknot-scale-{}", std::process::id()));
        fs::create_dir_all(&site)?;
        let worker = "const HASHED = [\"day-1.css\",\"part-1.wasm\",\"part-2.wasm\",\"part-3.wasm\",\"part-4.wasm\",\
            \"part-5.wasm\",\"unknot-1.js\",\"unknot-1.wasm\"];\nconst PLAIN = [\"./\",\"a.png\"];\n";
        let parts = [("part-1.wasm", 400), ("part-2.wasm", 600), ("part-3.wasm", 700), ("part-4.wasm", 800)];
        let others = [("part-5.wasm", 900), ("index.html", 50), ("index.html.br", 10), ("unknot-1.wasm", 200)];
        for (name, size) in parts.into_iter().chain(others).chain([("day-1.css", 30), ("a.png", 1000)]) {
            fs::write(site.join(name), vec![b'x'; size])?;
        }
        fs::write(site.join("unknot-1.js"), SCRIPT)?;
        fs::write(site.join("sw.js"), worker)?;
        let table = table(&site)?;
        let sw = worker.len();
        let cramp_now = 10 + 200 + SCRIPT.len();
        let tonight = 30 + 600 + 800 + 700;
        for row in [
            format!("first visit to Cramp now, until the app stands | 3 | {cramp_now} |"),
            format!("first visit to Tonight, until the app stands | 7 | {} |", cramp_now + tonight),
            format!("without a network | 12 | {} |", cramp_now + sw + 10 + 1000 + tonight + 400 + 900),
            format!("no code changed | 3 | {} |", sw + 10 + 1000),
            format!("all code changed | 11 | {} |", sw + 1000 + cramp_now + tonight + 400 + 900),
        ] {
            assert!(table.contains(&row), "{row} in {table}");
        }
        fs::write(site.join("unknot-1.js"), SCRIPT.replace("tonight", "evening"))?;
        assert!(super::table(&site).is_err(), "a script without that part is not counted as one that needs nothing");
        fs::remove_dir_all(site)?;
        Ok(())
    }
}
