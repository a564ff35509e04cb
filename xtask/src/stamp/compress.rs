//! A Brotli copy beside every file that gains by it, for hosts and the local server that send such copies.

use std::{fs, io::Write, path::Path};

use anyhow::Result;
use brotli::{CompressorWriter, enc::BrotliEncoderParams};

use crate::project;

const GAINS: [&str; 7] = ["css", "html", "js", "svg", "txt", "wasm", "webmanifest"];

/// Writes `name.br` for each.
pub fn all(site: &Path) -> Result<()> {
    for file in project::files_below(site)? {
        if file.extension().is_some_and(|extension| GAINS.iter().any(|gain| extension == *gain)) {
            fs::write(file.with_added_extension("br"), brotli(&fs::read(&file)?)?)?;
        }
    }
    Ok(())
}

/// The content in Brotli, as small as it gets.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut writer = CompressorWriter::with_params(Vec::new(), 4096, &best);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}
