//! sw.js: the template with the list of files and a hash of all of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};

use super::hash;

/// Fills the template. The hash covers the page, every file listed and the template itself, so that any change makes
/// a new version and no change makes none.
pub fn finish(template: &str, site: &Path, files: &[PathBuf], hashed: &[&str]) -> Result<String> {
    let mut all = template.as_bytes().to_vec();
    all.extend(fs::read(site.join("index.html"))?);
    let mut plain = vec!["./".to_owned()];
    let mut kept = Vec::new();
    for file in files {
        let name = file.to_string_lossy().replace('\\', "/");
        all.extend(name.as_bytes());
        all.extend(fs::read(site.join(file))?);
        if hashed.contains(&name.as_str()) { &mut kept } else { &mut plain }.push(name);
    }
    let mut filled = template.to_owned();
    let version = format!("'{}'", hash(&all));
    let (plain, hashed) = (serde_json::to_string(&plain)?, serde_json::to_string(&kept)?);
    for (place, value) in [("'VERSION'", &version), ("['PLAIN']", &plain), ("['HASHED']", &hashed)] {
        ensure!(filled.matches(place).count() == 1, "sw.js must have one {place}");
        filled = filled.replace(place, value);
    }
    Ok(filled)
}
