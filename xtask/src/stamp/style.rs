//! The style sheets as one, in the order they build on each other.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    project,
    run::{command, filter},
};

/// These first and in this order; then the rest by name, pages last.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "components.css"];

/// Everything in `style/`, minified. It stands in the page: one request less before the first instruction shows.
pub fn sheet() -> Result<String> {
    let mut text = String::new();
    for file in files()? {
        text.push_str(&fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?);
        text.push('\n');
    }
    Ok(filter(command("esbuild").args(["--loader=css", "--minify"]), &text)?.trim().to_owned())
}

fn files() -> Result<Vec<PathBuf>> {
    let dir = project::root().join("style");
    let mut files = project::files_below(&dir)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "css"));
    files.sort_by_key(|file| {
        let rank = FIRST.iter().position(|first| file == &dir.join(first)).unwrap_or(FIRST.len());
        (rank, file.parent() != Some(dir.as_path()), file.clone())
    });
    Ok(files)
}
