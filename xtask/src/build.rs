//! `build`: the complete static site in `dist/`, skipped when no input changed since the last one.

use std::{env, fmt::Write, fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    project,
    run::{command, run},
    stamp::{self, hash},
    tools,
};

/// What the site is not made from. Whatever else lies in the project counts, so that no new input is ever forgotten.
const NOT_INPUTS: [&str; 3] = ["dist", "target", "tests"];

/// Where Trunk leaves the site for the stamp to finish; see Trunk.toml.
const MADE: &str = ".site";

/// The standard library is compiled with the app, for size, a panic stops at once instead of first putting a message
/// together that nobody would read, and what only a debugger shows is left out: a tenth less to load. The pinned compiler
/// is asked for what only nightly ones offer unasked; only the site is built so, never a test.
const SMALL_STD: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// Brings the tools, builds, and checks that the stamp has been at work.
pub fn build() -> Result<()> {
    let record = project::target().join("site.built");
    let inputs = inputs()?;
    if let (Ok(before), Ok(now)) = (fs::read_to_string(&record), built(&inputs))
        && before == now
    {
        println!("dist/ is up to date.");
        return Ok(());
    }
    tools::ensure(&tools::TO_BUILD)?;
    // Trunk builds without the network, so the crates must be here before it starts.
    run(command("cargo").args(["fetch", "--locked", "--target", "wasm32-unknown-unknown"]).envs(SMALL_STD))?;
    println!("\n── Building the site (about 6 minutes the first time)");
    let mut trunk = command("trunk");
    trunk.args(["build", "--release"]).envs(SMALL_STD).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk reads the usual `NO_COLOR=1` as a value it does not know.
    trunk.env_remove("NO_COLOR").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", rust_flags());
    run(&mut trunk)?;
    // The page for builders, of the same crates.
    let gallery = ["build", "--release", "--locked", "--target", "wasm32-unknown-unknown", "--bin", "components"];
    run(command("cargo")
        .args(gallery)
        .envs(SMALL_STD)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", rust_flags()))?;
    let made = project::root().join(MADE);
    stamp::finish(&made)?;
    if project::dist().is_dir() {
        fs::remove_dir_all(project::dist())?;
    }
    fs::rename(&made, project::dist()).context("moving the finished site to dist/")?;
    fs::write(&record, built(&inputs)?)?;
    println!("The site is in {}", project::dist().display());
    Ok(())
}

/// Besides what the build always needs, flags that keep this machine's folders out of the panic messages: the same source
/// gives the same file anywhere.
fn rust_flags() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let folders = registries.map(|entry| entry.path().display().to_string());
    // Cargo splits this variable at spaces, so a folder with one stays as it is.
    let flags =
        folders.filter(|folder| !folder.contains(' ')).map(|folder| format!("--remap-path-prefix={folder}=crates"));
    // The variable stands in for the flags of .cargo/config.toml, so it repeats them. The relocations tell `stamp::split`
    // what each function needs.
    let ours = [
        "--cfg erase_components",
        "-Clink-arg=--emit-relocs",
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        "-Zlocation-detail=none",
        "-Zfmt-debug=none",
    ];
    let ours = ours.map(str::to_owned);
    ours.into_iter().chain(flags).collect::<Vec<_>>().join(" ")
}

/// What was built from what: the worker carries a hash of every file it serves.
fn built(inputs: &str) -> Result<String> {
    let worker = fs::read(project::dist().join("sw.js")).context("dist/ is not complete: sw.js is missing")?;
    Ok(format!("{inputs} {}", hash(&worker)))
}

fn inputs() -> Result<String> {
    let root = project::root();
    let mut all = Vec::new();
    for entry in fs::read_dir(&root)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || name.ends_with(".md") || NOT_INPUTS.contains(&&*name) || path == project::target() {
            continue;
        }
        all.extend(if path.is_dir() { project::files_below(&path)? } else { vec![path] });
    }
    all.sort();
    let mut text = String::new();
    for file in all {
        let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        writeln!(text, "{} {}", file.strip_prefix(&root)?.display(), hash(&content))?;
    }
    Ok(hash(text.as_bytes()))
}
