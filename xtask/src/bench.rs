//! `bench`: what the first load weighs, and what the WebAssembly is made of.

use std::fs;

use anyhow::Result;

use crate::{build, project};

/// What the first load may weigh in Brotli, and what of it may be needed before the first instruction shows.
const FIRST_LOAD: u64 = 220_000;
const FIRST_INSTRUCTION: u64 = 25_000;

/// Prints the table of README's performance section.
pub fn bench() -> Result<()> {
    build::build()?;
    println!("\n| part | bytes | in Brotli |\n|---|--:|--:|");
    let (mut page, mut all) = (0, 0);
    for file in project::files_below(&project::dist())? {
        let Some(extension) = file.extension().and_then(|extension| extension.to_str()) else { continue };
        let part = match extension {
            "html" => "HTML with the shell, the style and the boot script",
            "js" if file.ends_with("sw.js") => continue,
            "js" => "JS",
            "wasm" => "WASM",
            _ => continue,
        };
        let mut copy = file.clone().into_os_string();
        copy.push(".br");
        let (raw, packed) = (fs::metadata(&file)?.len(), fs::metadata(copy)?.len());
        println!("| {part} | {raw} | {packed} |");
        all += packed;
        if extension == "html" {
            page += packed;
        }
    }
    println!("| first instruction (at most {FIRST_INSTRUCTION}) | | {page} |");
    println!("| first load (at most {FIRST_LOAD}) | | {all} |");
    Ok(())
}
