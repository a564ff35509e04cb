//! The WebAssembly taken apart: what is needed at night, and parts that are fetched when they are first opened.
//!
//! Trunk knows nothing of this. So it starts from what the compiler left, where the relocations still stand, and does
//! after the split what Trunk did before it: wasm-bindgen for the main part, wasm-opt for all.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use wasm_split_cli_support::{Options, transform};

use crate::{
    project,
    run::{command, run},
};

/// The script that fetches the parts. wasm-bindgen lets the main script import it, and it the main script.
const LINK: &str = "./link.js";
/// The main script and what wasm-bindgen names after it.
const MAIN: &str = "unknot";

/// The main part of the WebAssembly.
pub const MAIN_FILE: &str = "unknot_bg.wasm";

/// What becomes of the names of functions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// They weigh a third of the file, and only a developer reads them.
    Dropped,
    /// They tell what the file is made of.
    Kept,
}

/// Leaves the scripts and files of WebAssembly in `out`: `unknot.js`, [`MAIN_FILE`], `link.js` and the parts.
/// Returns the names of the parts, without their folder.
pub fn split(out: &Path, function_names: Names) -> Result<Vec<String>> {
    let compiled = project::target().join("wasm32-unknown-unknown/release").join(format!("{MAIN}.wasm"));
    let whole = fs::read(&compiled).with_context(|| format!("reading {}", compiled.display()))?;
    if out.is_dir() {
        fs::remove_dir_all(out)?;
    }
    let unbound = out.join(format!("{MAIN}.wasm"));
    let mut options = Options::new(&whole);
    options.output_dir = out;
    options.main_out_path = &unbound;
    options.link_name = LINK;
    let main_module = format!("./{MAIN}.js");
    options.main_module = &main_module;
    let split = transform(options).map_err(|trouble| anyhow!("{trouble:#}")).context("splitting the WebAssembly")?;

    let bind =
        ["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", MAIN, "--out-dir"];
    run(command("wasm-bindgen").args(bind).arg(out).arg(&unbound))?;
    fs::remove_file(&unbound)?;
    for file in split.split_modules.iter().chain([&out.join(MAIN_FILE)]) {
        let mut optimise = command("wasm-opt");
        optimise.args(["-Oz"]).arg(file).arg("-o").arg(file);
        if function_names == Names::Kept {
            optimise.arg("-g");
        }
        run(&mut optimise)?;
    }
    let names = split.split_modules.iter().filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()));
    Ok(names.collect())
}
