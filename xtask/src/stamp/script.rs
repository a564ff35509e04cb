//! The script and the WebAssembly: taken apart, bundled, minified, and named by their content, so that both can be kept
//! for ever.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::{hash, split};
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
    /// The main script, named by its content.
    pub script: String,
    /// The main part of the WebAssembly, named by its content.
    pub wasm: String,
    /// The parts that are fetched later, named by their content.
    pub parts: Vec<String>,
}

impl Names {
    /// Every file that never changes under its name.
    pub fn hashed(&self) -> Vec<&str> {
        [&self.script, &self.wasm].into_iter().chain(&self.parts).map(String::as_str).collect()
    }
}

/// Puts the finished files in the place of Trunk's.
pub fn finish(site: &Path) -> Result<Names> {
    let old_script = only(site, "js")?;
    let old_wasm = only(site, "wasm")?;
    fs::remove_file(site.join(&old_script))?;
    fs::remove_file(site.join(&old_wasm))?;
    let snippets = site.join("snippets");
    if snippets.is_dir() {
        fs::remove_dir_all(snippets)?;
    }

    let made = project::target().join("split");
    let unnamed = split::split(&made, split::Names::Dropped)?;
    let wasm = keep(&made.join(split::MAIN_FILE), site, "unknot")?;
    // Bundling folds in the script that fetches the parts, and the snippets that crates bring along.
    let bundle = ["--bundle", "--format=esm", "--minify", "--log-level=warning"];
    let mut text = read(command("esbuild").arg(made.join("unknot.js")).args(bundle))?;
    let mut parts = Vec::new();
    for name in unnamed {
        let part = keep(&made.join(&name), site, "part")?;
        ensure!(text.contains(&name), "the script does not fetch {name}");
        text = text.replace(&name, &part);
        parts.push(part);
    }
    let script = format!("unknot-{}.js", hash(text.as_bytes()));
    fs::write(site.join(&script), text)?;
    Ok(Names { old_script, old_wasm, script, wasm, parts })
}

/// Copies a file of WebAssembly into the site, named by what it is and by its content.
fn keep(file: &Path, site: &Path, what: &str) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    let name = format!("{what}-{}.wasm", hash(&bytes));
    fs::write(site.join(&name), bytes)?;
    Ok(name)
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
