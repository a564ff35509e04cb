//! A build kept as it was in `tests/e2e/before`, for the test that updates a phone from it to this one.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{build, project, stamp};

/// Where it is kept.
pub fn folder() -> PathBuf {
    project::root().join("tests/e2e/before")
}

/// `freeze`: keeps the built site in place of the one that was kept.
pub fn freeze() -> Result<()> {
    build::build()?;
    let (site, kept) = (project::dist(), folder());
    if kept.is_dir() {
        fs::remove_dir_all(&kept)?;
    }
    keep(&site, &kept)?;
    println!("{} is the build before from now on.", site.display());
    Ok(())
}

/// Where there is a Brotli copy it alone is kept; what only an install dialogue or a builder sees is not.
fn keep(site: &Path, kept: &Path) -> Result<()> {
    for file in project::files_below(site)? {
        let name = file.strip_prefix(site)?;
        if stamp::is_not_kept(name) || file.with_added_extension("br").is_file() {
            continue;
        }
        copy_into(&file, &kept.join(name))?;
    }
    Ok(())
}

/// Puts the kept site into a folder as it was served.
pub fn thaw(to: &Path) -> Result<()> {
    let kept = folder();
    for file in project::files_below(&kept)? {
        let served = to.join(file.strip_prefix(&kept)?);
        copy_into(&file, &served)?;
        if served.extension().is_some_and(|extension| extension == "br") {
            let mut unpacked = brotli::Decompressor::new(File::open(&file)?, 4096);
            io::copy(&mut unpacked, &mut File::create(served.with_extension(""))?)
                .with_context(|| format!("unpacking {}", file.display()))?;
        }
    }
    Ok(())
}

fn copy_into(file: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to.parent().context("a file in a folder")?)?;
    fs::copy(file, to).with_context(|| format!("copying {}", file.display()))?;
    Ok(())
}
