//! `bench`: what the first load weighs, and what the WebAssembly is made of.

use std::fs;

use anyhow::Result;

use crate::{
    build, project,
    run::{command, run},
    wasm,
};

/// What the first load may weigh in Brotli, and what of it may be needed before the first instruction shows.
const FIRST_LOAD: u64 = 220_000;
const FIRST_INSTRUCTION: u64 = 25_000;

/// So many crates are named; the rest is summed.
const NAMED: usize = 12;

/// Prints the tables of README's performance section.
pub fn bench() -> Result<()> {
    build::build()?;
    sizes()?;
    crates()
}

fn sizes() -> Result<()> {
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

/// The same file as in `dist/`, made once more with the names of its functions left in.
fn crates() -> Result<()> {
    let target = project::target();
    let (compiled, out) = (target.join("wasm32-unknown-unknown/release/unknot.wasm"), target.join("bench"));
    let options = ["--target", "web", "--no-typescript", "--out-dir"];
    run(command("wasm-bindgen").arg(compiled).args(options).arg(&out))?;
    let (bound, named) = (out.join("unknot_bg.wasm"), out.join("named.wasm"));
    run(command("wasm-opt").args(["-Oz", "-g"]).arg(bound).arg("-o").arg(&named))?;
    let parts = wasm::by_crate(&fs::read(named)?)?;
    println!("\n| part of the WebAssembly | bytes |\n|---|--:|");
    let (named, rest) = parts.split_at(NAMED.min(parts.len()));
    for (name, size) in named {
        println!("| {name} | {size} |");
    }
    println!("| {} others | {} |", rest.len(), rest.iter().map(|(_, size)| size).sum::<usize>());
    Ok(())
}
