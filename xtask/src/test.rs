//! `test`: everything that must hold before a change is merged. Continuous integration runs this and nothing else.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

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
            Ok(()) => check(name, &|| run(&mut end_to_end(other))),
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
