//! wasm-bindgen's script, minified and in one file, and the WebAssembly: both named by their content.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::hash;
use crate::{
    project,
    run::{command, read},
};

/// File names before and after.
pub struct Names {
    /// What Trunk wrote into the page.
    pub old_script: String,
    /// What Trunk wrote into the page.
    pub old_wasm: String,
    /// Named by its content.
    pub script: String,
    /// Named by its content.
    pub wasm: String,
}

/// Minifies and renames. Trunk's own hash does not cover wasm-opt and esbuild, so it is not kept.
pub fn finish(site: &Path) -> Result<Names> {
    let old_script = only(site, "js")?;
    let old_wasm = only(site, "wasm")?;
    let bytes = fs::read(site.join(&old_wasm))?;
    let wasm = format!("unknot-{}.wasm", hash(&bytes));
    fs::rename(site.join(&old_wasm), site.join(&wasm))?;

    // Bundling folds in the snippets that crates bring along.
    let bundle = ["--bundle", "--format=esm", "--minify", "--log-level=warning"];
    let text = read(command("esbuild").arg(site.join(&old_script)).args(bundle))?;
    let script = format!("unknot-{}.js", hash(text.as_bytes()));
    fs::remove_file(site.join(&old_script))?;
    let snippets = site.join("snippets");
    if snippets.is_dir() {
        fs::remove_dir_all(snippets)?;
    }
    fs::write(site.join(&script), text)?;
    Ok(Names { old_script, old_wasm, script, wasm })
}

fn only(site: &Path, extension: &str) -> Result<String> {
    let found: Vec<PathBuf> = project::files_below(site)?
        .into_iter()
        .filter(|file| file.parent() == Some(site) && file.extension() == Some(OsStr::new(extension)))
        .collect();
    ensure!(found.len() == 1, "expected one .{extension} from Trunk, found {}", found.len());
    let name = found[0].file_name().and_then(OsStr::to_str).context("a file name that is not text")?;
    Ok(name.to_owned())
}
