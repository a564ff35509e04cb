//! The arrows of ARCHITECTURE.md, and the house rules, held: by reading the source as text.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What each layer of `src` may name. What is not listed here is not a layer.
const ARROWS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("view", &["domain"]),
    ("storage", &["domain"]),
    ("browser", &["domain"]),
    ("state", &["domain", "view", "storage", "browser"]),
    ("ui", &["domain", "view", "state"]),
    // Programs beside the app.
    ("bin", &["ui"]),
    // Parts take props and callbacks only; they do not know the app.
    ("ui/components", &["domain", "view"]),
];

/// All that a device may know of the domain.
const CUES: [&str; 2] = ["crate::domain::Moment", "crate::domain::session::Cue"];

/// Names that say nothing.
const BANNED: [&str; 8] = ["util", "utils", "helper", "helpers", "type", "types", "common", "misc"];

/// The longest file, in lines, its tests included.
const LINES: usize = 300;

/// The layer a file of `src` belongs to: the longest that its path begins with.
fn layer(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    let inside = path.strip_prefix("src/")?;
    let of = |name: &str| inside.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    ARROWS.into_iter().filter(|(name, _)| of(name)).max_by_key(|(name, _)| name.len())
}

/// The source without its comments, so that a link in a doc comment is no arrow.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    lines.collect::<Vec<_>>().join("\n")
}

/// Every path that begins with `crate::`, groups opened up one level: `crate::{a::b, c}` is `crate::a::b`, `crate::c`.
fn paths(code: &str) -> Vec<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut found = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.push(format!("crate::{}", rest.split(|c| !is_path(c)).next().unwrap_or_default()));
            continue;
        };
        let (mut depth, mut item) = (0, String::new());
        for c in group.chars() {
            match c {
                '}' if depth == 0 => break,
                ',' if depth == 0 => found.push(format!("crate::{}", std::mem::take(&mut item))),
                '{' => depth += 1,
                '}' => depth -= 1,
                c if depth == 0 && is_path(c) => item.push(c),
                _ => {}
            }
        }
        if !item.is_empty() {
            found.push(format!("crate::{item}"));
        }
    }
    found
}

/// The arrows in `text`, a file at `path`, that point where they must not.
fn wrong_arrows(path: &str, text: &str) -> Vec<String> {
    let Some((name, allowed)) = layer(path) else { return Vec::new() };
    let own = name.split('/').next().unwrap_or(name);
    let mut wrong = Vec::new();
    for found in paths(&code(text)) {
        let target = found.split("::").nth(1).unwrap_or_default();
        let is_layer = ARROWS.iter().any(|(layer, _)| *layer == target);
        if is_layer && target != own && !allowed.contains(&target) {
            wrong.push(format!("{path}: {name} must not use {found}"));
        }
        if own == "browser" && target == "domain" && !CUES.contains(&found.as_str()) {
            wrong.push(format!("{path}: of the domain, a device knows a cue and a moment, not {found}"));
        }
    }
    // A chain of `super` must not climb to the crate's root: such a path could lead anywhere.
    let depth = path.trim_end_matches("/mod.rs").matches('/').count();
    if code(text).contains(&"super::".repeat(depth)) {
        wrong.push(format!("{path}: say crate:: instead of climbing out of {name}"));
    }
    wrong
}

/// What in a file at `path` breaks the rules of writing.
fn bad_writing(path: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if !text.starts_with("//! ") {
        wrong.push(format!("{path}: does not open with //! and what it is"));
    }
    let lines = text.lines().count();
    if lines > LINES {
        wrong.push(format!("{path}: {lines} lines; split at {LINES}"));
    }
    for part in path.split('/').filter(|part| BANNED.contains(&part.trim_end_matches(".rs"))) {
        wrong.push(format!("{path}: {part} says nothing; name the thing"));
    }
    let is_test = path.split('/').any(|part| part.trim_end_matches(".rs") == "tests");
    let (shipped, _) = text.split_once("#[cfg(test)]").unwrap_or((text, ""));
    if !is_test && code(shipped).contains(".unwrap()") {
        wrong.push(format!("{path}: unwrap outside a test"));
    }
    wrong
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file of the project's own, by its path from the root.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["src", "tests", "xtask"] {
        walk(&root().join(folder), &mut found);
    }
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root()).expect("inside").to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).expect("a text"))
    };
    found.into_iter().map(read).filter(|(name, _)| !name.contains("/target/")).collect()
}

#[test]
fn arrows_only_point_down() {
    let wrong: Vec<_> = sources().iter().flat_map(|(path, text)| wrong_arrows(path, text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_is_written_by_the_rules() {
    let wrong: Vec<_> = sources().iter().flat_map(|(path, text)| bad_writing(path, text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_folder_of_the_source_is_a_layer() {
    let layers: Vec<_> = ARROWS.iter().map(|(name, _)| *name).collect();
    for entry in fs::read_dir(root().join("src")).expect("src").flatten().filter(|e| e.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(layers.contains(&name.as_str()), "src/{name} is no layer");
    }
    assert!(sources().len() > 50, "the walk found the source");
}

/// In a file at `path`, `text` breaks as many rules of arrows as `expected`.
fn check_arrows(path: &str, text: &str, expected: usize) {
    let wrong = wrong_arrows(path, text);
    assert_eq!(wrong.len(), expected, "{path}: {text}: {wrong:?}");
}

#[test]
fn a_wrong_arrow_is_found() {
    check_arrows("src/view/route.rs", "use crate::domain::night::NightOf;", 0);
    check_arrows("src/view/route.rs", "use crate::storage::keys::Key;", 1);
    check_arrows("src/domain/night.rs", "fn f() { crate::view::route::parse(); }", 1);
    check_arrows("src/domain/night.rs", "//! See [`crate::view`].\n/// And `crate::ui`. \nuse super::Moment;", 0);
    check_arrows("src/storage/load.rs", "use crate::{\n domain::{a, b},\n view::c,\n state,\n};", 2);
    check_arrows("src/ui/pages/data.rs", "use crate::{domain::a, state::b, view::c};", 0);
    check_arrows("src/ui/pages/data.rs", "use crate::{browser::a, storage::b};", 2);
    check_arrows("src/ui/components/field.rs", "use crate::{state::use_app, ui::b};", 1);
    check_arrows("src/browser/perform.rs", "use crate::domain::session::Cue;", 0);
    check_arrows("src/browser/perform.rs", "use crate::domain::journal::Journal;", 1);
    check_arrows("src/browser/perform.rs", "use crate::domain::{Moment, session::Cue};", 1);
    check_arrows("src/state/app.rs", "use crate::{browser::a, domain::b, storage::c, view::d};", 0);
    check_arrows("src/state/app.rs", "use crate::ui::mount;", 1);
    check_arrows("src/lib.rs", "pub use crate::ui::mount;", 0);
}

#[test]
fn climbing_out_of_a_layer_is_found() {
    check_arrows("src/domain/night.rs", "use super::Moment;", 0);
    check_arrows("src/domain/night.rs", "use super::super::view::route;", 1);
    check_arrows("src/domain/journal/note.rs", "use super::super::book;", 0);
    check_arrows("src/domain/journal/mod.rs", "use super::super::view;", 1);
    check_arrows("src/domain/journal/note.rs", "use super::super::super::view;", 1);
}

/// A file at `path` with `text` breaks as many rules of writing as `expected`.
fn check_writing(path: &str, text: &str, expected: usize) {
    let wrong = bad_writing(path, text);
    assert_eq!(wrong.len(), expected, "{path}: {wrong:?}");
}

#[test]
fn bad_writing_is_found() {
    check_writing("src/domain/night.rs", "//! Nights.\n", 0);
    check_writing("src/domain/night.rs", "// Nights.\n", 1);
    check_writing("src/domain/night.rs", &format!("//! Nights.\n{}", "\n".repeat(299)), 0);
    check_writing("src/domain/night.rs", &format!("//! Nights.\n{}", "\n".repeat(300)), 1);
    check_writing("src/domain/utils.rs", "//! Things.\n", 1);
    check_writing("src/common/night.rs", "//! Things.\n", 1);
    check_writing("src/domain/night.rs", "//! Nights.\nfn f() { g().unwrap(); }", 1);
    check_writing(
        "src/domain/night.rs",
        "//! Nights.\n// No .unwrap() here.\n#[cfg(test)]\nmod t { g().unwrap(); }",
        0,
    );
    check_writing("src/domain/night/tests.rs", "//! Nights.\nfn f() { g().unwrap(); }", 0);
    check_writing("tests/foods.rs", "//! Foods.\nfn f() { g().unwrap(); }", 0);
}
