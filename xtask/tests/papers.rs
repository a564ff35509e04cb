//! What the papers say is so: SECURITY.md, README and the workflow, held against the lock file and the commands.

use std::{collections::BTreeSet, fs, process::Command};

use serde_json::Value;
use xtask::project;

fn paper(name: &str) -> String {
    fs::read_to_string(project::root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every crate that a crate of the project names itself, with its locked version; not the project's own.
fn direct_dependencies() -> BTreeSet<(String, String)> {
    let asked = ["metadata", "--format-version", "1", "--locked", "--all-features"];
    let told = Command::new(env!("CARGO")).args(asked).current_dir(project::root()).output().expect("cargo runs");
    let told: Value = serde_json::from_slice(&told.stdout).expect("what `cargo metadata` says");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let package =
        |id: &Value| list(&told["packages"]).into_iter().find(|package| package["id"] == *id).expect("a package");
    let members = list(&told["workspace_members"]);
    let mut found = BTreeSet::new();
    for node in list(&told["resolve"]["nodes"]).iter().filter(|node| members.contains(&node["id"])) {
        for dependency in list(&node["deps"]).iter().filter(|dependency| !members.contains(&dependency["pkg"])) {
            let package = package(&dependency["pkg"]);
            let word = |name: &str| package[name].as_str().expect("a word").to_owned();
            found.insert((word("name"), word("version")));
        }
    }
    found
}

#[test]
fn security_lists_every_direct_dependency_in_the_version_that_is_locked() {
    let text = paper("SECURITY.md");
    let (_, rest) = text.split_once("<!-- dependencies -->").expect("the list");
    let (list, _) = rest.split_once("<!-- /dependencies -->").expect("the end of the list");
    let rows = list.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        Some((cells.next()?.to_owned(), cells.next()?.to_owned()))
    });
    let listed: BTreeSet<_> = rows.filter(|(name, _)| name != "crate").collect();
    let used = direct_dependencies();
    assert!(used.len() > 20, "{used:?}");
    let missing: Vec<_> = used.difference(&listed).collect();
    let too_many: Vec<_> = listed.difference(&used).collect();
    assert!(
        missing.is_empty() && too_many.is_empty(),
        "look at these, then list them: {missing:?}; gone: {too_many:?}"
    );
}

#[test]
fn the_workflow_and_ci_call_only_the_projects_commands() {
    let workflow = paper(".github/workflows/publish.yml");
    let mut called: Vec<_> =
        workflow.lines().filter_map(|line| line.trim().strip_prefix("run:")).map(str::trim).collect();
    let ci = paper(".ci/run");
    called.extend(ci.lines().filter_map(|line| line.strip_prefix("exec ")));
    assert!(called.len() >= 3, "{called:?}");
    for command in called {
        assert!(command.starts_with("cargo xtask "), "{command}: make it a command of the project");
    }
}

#[test]
fn readme_names_every_command_and_no_other() {
    let usage = Command::new(env!("CARGO_BIN_EXE_xtask")).output().expect("it runs");
    let usage = String::from_utf8(usage.stderr).expect("text");
    let commands = |text: &str| -> BTreeSet<String> {
        let words =
            text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphabetic()).next());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    assert_eq!(commands(&paper("README.md")), commands(&usage));
    assert!(commands(&usage).len() > 7, "{usage}");
}
