//! `test`: everything that must hold before a change is merged. Continuous integration runs this and nothing else.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    build,
    engine::{self, Engine},
    hosts,
    run::{command, run},
    tools,
};

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
/// Without the library's own tests: those are of the pure layers and run on this machine.
const WASM_TARGETS: [&str; 4] = ["--lib", "--bins", "--test", "web"];
/// More at once would only make each of them slow.
const TWO_BROWSERS: [&str; 3] = ["--", "--test-threads", "2"];
/// Left out of the line above, because they need servers that not every system has.
const REAL_HOSTS: [&str; 3] = ["--", "--ignored", "servers::"];
const STRICT: [&str; 3] = ["--", "--deny", "warnings"];

/// The same tests in the engines of the other browsers; what differs is in `tests/e2e/src/differences.rs`.
const OTHERS: [(Engine, &str); 2] =
    [(Engine::WebKit, "End to end, in WebKitGTK"), (Engine::Firefox, "End to end, in Firefox")];
/// No other engine is begun after this: where tests run by themselves they are given an hour and a half in all, and the
/// slowest engine takes half an hour on a slow machine.
const ROOM: Duration = Duration::from_mins(55);

/// So many tests of another engine may be tried again.
const AGAIN: usize = 3;

/// Runs every check, also after one has failed, and says at the end which did.
pub fn test() -> Result<()> {
    let start = Instant::now();
    tools::ensure(&tools::TO_BUILD)?;
    tools::ensure(&tools::TO_TEST)?;

    let mut failed = Vec::new();
    let mut check = |name: &'static str, outcome: &dyn Fn() -> Result<()>| {
        println!("\n── {name}");
        let start = Instant::now();
        match outcome() {
            Ok(()) => println!("   ok, {} s", start.elapsed().as_secs()),
            Err(trouble) => {
                eprintln!("   {trouble:#}");
                failed.push(name);
            }
        }
    };
    check("Format", &|| run(cargo("fmt").args(["--all", "--check"])));
    check("Lints, this machine", &|| run(cargo("clippy").args(["--workspace", "--all-targets"]).args(STRICT)));
    check("Lints, WebAssembly", &|| run(cargo("clippy").args(WASM_TARGETS).args(WASM).args(STRICT)));
    check("Documentation", &|| {
        run(documentation().args(WASM))?;
        run(documentation().args(["--package", "xtask", "--package", "e2e"]))
    });
    check("Tests on this machine", &|| run(cargo("test").args(["--workspace", "--exclude", "e2e"])));
    check("Tests in the browser", &|| run(cargo("test").args(WASM).args(["--test", "web"])));
    check("The site", &build::build);
    check("End to end, in Chromium", &|| run(cargo("test").args(["--package", "e2e"]).args(TWO_BROWSERS)));
    let mut skipped = Vec::new();
    for (other, name) in OTHERS {
        if start.elapsed() > ROOM {
            skipped.push(format!("{name}: too long under way. `cargo xtask test --engine {}` runs it.", other.word()));
            continue;
        }
        match tools::ensure(other.tools()) {
            Ok(()) => check(name, &|| in_other(other)),
            Err(trouble) => skipped.push(format!("{name}: {trouble:#}.")),
        }
    }
    if hosts::find_all().is_some() || hosts::can_be_had() {
        check("Caddy and nginx, with docs/hosting", &|| {
            hosts::ensure()?;
            run(cargo("test").args(["--package", "e2e"]).args(REAL_HOSTS))
        });
    } else {
        skipped.push(
            "Caddy and nginx, with docs/hosting: neither is here with its Brotli module, and this system has no \
                      apt-get to bring them."
                .to_owned(),
        );
    }

    let skipped: String = skipped.iter().flat_map(|what| ["\nSKIPPED: ", what]).collect();
    let minutes = start.elapsed().as_secs().div_ceil(60);
    if !failed.is_empty() {
        bail!("FAILED after {minutes} min: {}.{skipped}", failed.join("; "));
    }
    println!("\nAll checks that ran passed in {minutes} min.{skipped}");
    Ok(())
}

/// The end-to-end tests alone, in one engine, on the site as it is now.
pub fn in_engine(engine: Engine) -> Result<()> {
    tools::ensure(&tools::TO_BUILD)?;
    tools::ensure(engine.tools())?;
    build::build()?;
    run(&mut end_to_end(engine))
}

/// The end-to-end tests in an engine whose driver now and then loses a browser: what fails, if it is little, has to pass
/// alone, and that it did not at first is said.
fn in_other(engine: Engine) -> Result<()> {
    let mut tests = end_to_end(engine);
    let mut running = tests.stdout(Stdio::piped()).spawn().context("starting the tests")?;
    let says = running.stdout.take().context("what the tests say")?;
    let mut failed = Vec::new();
    for line in BufReader::new(says).lines() {
        let line = line?;
        println!("{line}");
        failed.extend(failed_test(&line).map(str::to_owned));
    }
    if running.wait()?.success() {
        return Ok(());
    }
    if failed.is_empty() || failed.len() > AGAIN {
        bail!("the end-to-end tests failed in {engine}");
    }
    println!("\n   Once more, alone: {}", failed.join(", "));
    run(end_to_end(engine).arg("--exact").args(&failed))
}

/// The test that a line of the runner says has failed.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

fn end_to_end(engine: Engine) -> Command {
    let mut test = cargo("test");
    test.args(["--package", "e2e", "--test", "e2e"]).args(TWO_BROWSERS).env(engine::VARIABLE, engine.word());
    test
}

fn documentation() -> Command {
    let mut doc = cargo("doc");
    doc.args(["--no-deps", "--document-private-items"]).env("RUSTDOCFLAGS", "--deny warnings");
    doc
}

fn cargo(subcommand: &str) -> Command {
    let mut cargo = command("cargo");
    cargo.arg(subcommand);
    if let Some(driver) = crate::run::find("chromedriver") {
        cargo.env("CHROMEDRIVER", driver);
    }
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_test_is_named_and_no_other_line_is() {
        assert_eq!(failed_test("test offline::a_reload ... FAILED"), Some("offline::a_reload"));
        for line in ["test offline::a_reload ... ok", "test result: FAILED. 1 passed", "offline::a_reload ... FAILED"] {
            assert_eq!(failed_test(line), None, "{line}");
        }
    }
}
