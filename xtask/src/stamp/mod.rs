//! The stamp: what happens to Trunk's output before it becomes `dist/`, in order.

pub mod compress;
pub mod gallery;
mod page;
pub mod policy;
mod script;
pub mod split;
mod style;
mod worker;

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{headers, project};

/// Served and not part of the app: everything else is precached.
const NOT_PRECACHED: [&str; 4] = ["index.html", "sw.js", "_headers", "robots.txt"];
/// How the names of the builders' program begin: nobody needs it without a network.
const GALLERY: &str = "gallery";
/// For the install dialogue only.
const SCREENSHOTS: &str = "screenshots";

/// Finishes the site that Trunk left in this folder.
pub fn finish(site: &Path) -> Result<()> {
    let root = project::root();
    let names = script::finish(site)?;
    let day_style = style::day_sheet()?;
    let day_name = format!("day-{}.css", hash(day_style.as_bytes()));
    fs::write(site.join(&day_name), day_style)?;
    let page = page::finish(&fs::read_to_string(site.join("index.html"))?, &names, &day_name)?;
    fs::write(site.join("index.html"), &page.html)?;
    let gallery = gallery::finish(site, &page.html, &day_name)?;
    copy_public(&root.join("public"), site)?;
    let hashed = names.hashed().into_iter().chain([day_name.as_str()]).chain(gallery.iter().map(String::as_str));
    let hashed: Vec<&str> = hashed.collect();
    seal(site, &page.policy, &hashed)
}

/// Writes what is made from all other files: the headers, the worker, the Brotli copies. `hashed` are the files named
/// by their content.
pub fn seal(site: &Path, policy: &str, hashed: &[&str]) -> Result<()> {
    fs::write(site.join("_headers"), headers::write(policy, hashed))?;
    let precached = precached(site)?;
    let template = fs::read_to_string(project::root().join("public/sw.js"))?;
    fs::write(site.join("sw.js"), worker::finish(&template, site, &precached, hashed)?)?;
    compress::all(site)
}

/// `boot.js` goes into the page and `sw.js` is written last; the rest is copied as it is.
fn copy_public(from: &Path, to: &Path) -> Result<()> {
    for file in project::files_below(from)? {
        let name = file.strip_prefix(from)?;
        if name == Path::new("boot.js") || name == Path::new("sw.js") {
            continue;
        }
        let target = to.join(name);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target).with_context(|| format!("copying {}", name.display()))?;
    }
    Ok(())
}

/// Whether no phone ever keeps this file, named relative to the site: pictures of the install dialogue, the builders' page.
pub fn is_not_kept(name: &Path) -> bool {
    let begins = |start: &str| name.to_string_lossy().starts_with(start);
    begins(SCREENSHOTS) || begins(gallery::PAGE) || begins(GALLERY)
}

/// The files the app needs offline, relative to the site.
fn precached(site: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in project::files_below(site)? {
        let name = file.strip_prefix(site)?.to_path_buf();
        let skipped = NOT_PRECACHED.iter().any(|other| name == Path::new(other));
        if !skipped && !is_not_kept(&name) {
            files.push(name);
        }
    }
    Ok(files)
}

/// The first 16 hexadecimal digits of SHA-256: enough to tell versions of one file apart.
pub fn hash(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
