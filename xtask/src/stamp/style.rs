//! The style sheets: what the guide needs as one in the page, that of the day's pages as a file of its own.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    project,
    run::{command, filter},
};

/// These first and in this order; then the rest by name, pages last.
const FIRST: [&str; 4] = ["tokens.css", "base.css", "components.css", "frame.css"];

/// The pages that nobody needs in a cramp; `public/boot.js` asks for their style when one of them is opened.
const DAY: &str = "day";

/// Everything in `style/` but the day's pages, in the order it builds on each other, minified. It stands in the page: one
/// request less before the first instruction shows.
pub fn sheet() -> Result<String> {
    minified(&files(false)?)
}

/// The style of the day's pages, minified.
pub fn day_sheet() -> Result<String> {
    minified(&files(true)?)
}

fn minified(files: &[PathBuf]) -> Result<String> {
    let mut text = String::new();
    for file in files {
        text.push_str(&fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?);
        text.push('\n');
    }
    Ok(filter(command("esbuild").args(["--loader=css", "--minify"]), &text)?.trim().to_owned())
}

fn files(of_the_day: bool) -> Result<Vec<PathBuf>> {
    let dir = project::root().join("style");
    let mut files = project::files_below(&dir)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "css"));
    files.retain(|file| file.starts_with(dir.join(DAY)) == of_the_day);
    files.sort_by_key(|file| {
        let rank = FIRST.iter().position(|first| file == &dir.join(first)).unwrap_or(FIRST.len());
        (rank, file.parent() != Some(dir.as_path()), file.clone())
    });
    Ok(files)
}
