//! `licences`: whose work the app is made of, and on which terms; into `public/licences.html`, which the app precaches
//! and Settings links to.
//!
//! Cargo says what is compiled into the WebAssembly, and each crate's own files what its licence asks to be passed on.
//! Own code instead of a tool, because that is all there is to do.

mod page;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    project,
    run::{command, read},
};

/// Names of texts that are offered beside MIT's; "AND" in a licence never stands before one of these.
const OTHER_CHOICES: [&str; 3] = ["apache", "unlicense", "copying"];

/// One crate of the app.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    /// In the words of its manifest: "MIT OR Apache-2.0".
    licence: String,
    authors: String,
}

/// Crates that come with the same text.
struct Group {
    crates: BTreeSet<Crate>,
    text: String,
}

/// Where the page lies.
pub fn file() -> PathBuf {
    project::root().join("public/licences.html")
}

/// Writes the page anew.
pub fn licences() -> Result<()> {
    fs::write(file(), page()?)?;
    println!("Written: {}", file().display());
    Ok(())
}

/// The page as it must be now.
pub fn page() -> Result<String> {
    let mut groups: BTreeMap<String, BTreeSet<Crate>> = BTreeMap::new();
    for (found, manifest) in compiled_in()? {
        let text = text(&found.licence, manifest.parent().context("a manifest without a folder")?)?;
        groups.entry(text).or_default().insert(found);
    }
    let mut groups: Vec<_> = groups.into_iter().map(|(text, crates)| Group { crates, text }).collect();
    groups.sort_by(|one, other| one.crates.cmp(&other.crates));
    Ok(page::write(&groups))
}

/// What Cargo compiles into the WebAssembly, with each manifest; not the app itself.
fn compiled_in() -> Result<Vec<(Crate, PathBuf)>> {
    let target = ["--target", "wasm32-unknown-unknown"];
    let tree = ["tree", "--locked", "--package", "unknot", "--features", "split", "--edges", "normal,no-proc-macro"];
    let names = read(command("cargo").args(tree).args(target).args(["--prefix", "none", "--format", "{p}"]))?;
    let names: BTreeSet<(&str, &str)> = names
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?.trim_start_matches('v')))
        })
        .filter(|(name, _)| *name != "unknot")
        .collect();
    let facts = read(command("cargo").args(["metadata", "--format-version", "1", "--locked"]))?;
    let facts: Value = serde_json::from_str(&facts).context("what `cargo metadata` says")?;
    let mut found = Vec::new();
    for package in facts["packages"].as_array().into_iter().flatten() {
        let word = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        if names.contains(&(word("name").as_str(), word("version").as_str())) {
            let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
            // An address is nobody's business here.
            let authors = authors.map(|author| author.split(" <").next().unwrap_or(author)).collect::<Vec<_>>();
            let (name, version, licence) = (word("name"), word("version"), word("license"));
            let told = Crate { name, version, licence, authors: authors.join(", ") };
            found.push((told, PathBuf::from(word("manifest_path"))));
        }
    }
    anyhow::ensure!(found.len() == names.len(), "{} crates, but facts of {}", names.len(), found.len());
    Ok(found)
}

/// What a crate's licence asks to be passed on: its MIT text where it offers that, otherwise every text it has; nothing
/// if it brings none.
fn text(licence: &str, folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file() && is_licence(&name(path)))
        .collect();
    files.sort();
    if licence.contains("MIT") && files.iter().any(|path| name(path).contains("mit")) {
        files.retain(|path| !OTHER_CHOICES.iter().any(|other| name(path).contains(other)));
    }
    anyhow::ensure!(!files.is_empty() || licence.contains("MIT"), "{} brings no licence text", folder.display());
    let texts = files.iter().map(|path| fs::read_to_string(path).map(|text| tidy(&text)));
    Ok(texts.collect::<Result<Vec<_>, _>>()?.join("\n\n"))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}

fn is_licence(name: &str) -> bool {
    ["licen", "copying", "unlicense", "notice"].iter().any(|start| name.starts_with(start))
}

/// Without the differences that nobody sees, so that equal texts are one.
fn tidy(text: &str) -> String {
    let lines: Vec<_> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_app_names_exactly_what_the_app_is_made_of() -> Result<()> {
        let kept = fs::read_to_string(file())?;
        assert!(kept == page()?, "public/licences.html is out of date: run `cargo xtask licences`");
        Ok(())
    }

    #[test]
    fn every_crate_says_its_licence_and_none_binds_the_app_to_more_than_naming_it() -> Result<()> {
        let known =
            ["MIT", "Apache-2.0", "Unicode-3.0", "Zlib", "BSL-1.0", "Unlicense", "BSD-3-Clause", "BSD-2-Clause"];
        for (found, _) in compiled_in()? {
            let mut words = found.licence.split([' ', '/', '(', ')']).filter(|word| !["", "OR", "AND"].contains(word));
            assert!(
                words.all(|word| known.contains(&word)),
                "{found:?}: read this licence, then list it or do without"
            );
            assert!(!found.licence.is_empty(), "{found:?} has no licence");
        }
        Ok(())
    }

    #[test]
    fn equal_texts_are_one() {
        assert_eq!(tidy("\u{feff}a  \r\nb\n\n"), tidy("a\nb"));
    }
}
