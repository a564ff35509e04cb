//! components.html: every component in every state, for builders. A program by itself beside the app, so that nothing of
//! it is in what a person's phone fetches or keeps.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{GALLERY, hash, policy};
use crate::{
    project,
    run::{command, read, run},
};

/// Its page.
pub const PAGE: &str = "components.html";
/// The program, `src/bin/components.rs`.
const PROGRAM: &str = "components";

/// Makes the page from the app's own finished one: the same head, style and boot script, and another program.
/// Returns the names of its script and its WebAssembly.
pub fn finish(site: &Path, app_page: &str, day_style: &str) -> Result<[String; 2]> {
    let out = project::target().join(GALLERY);
    let compiled = project::target().join("wasm32-unknown-unknown/release").join(format!("{PROGRAM}.wasm"));
    let bind = ["--target", "web", "--no-typescript", "--no-demangle", "--out-dir"];
    run(command("wasm-bindgen").args(bind).arg(&out).arg(&compiled))?;
    let file = out.join(format!("{PROGRAM}_bg.wasm"));
    run(command("wasm-opt").args(["-Oz", "--strip-debug"]).arg(&file).arg("-o").arg(&file))?;
    let bytes = fs::read(&file)?;
    let wasm = format!("{GALLERY}-{}.wasm", hash(&bytes));
    fs::write(site.join(&wasm), bytes)?;

    let start = out.join("start.js");
    let words =
        format!("import start from './{PROGRAM}.js'; start({{ module_or_path: new URL('{wasm}', import.meta.url) }});");
    fs::write(&start, words)?;
    let bundle = ["--bundle", "--format=esm", "--minify", "--log-level=warning"];
    let text = read(command("esbuild").arg(&start).args(bundle))?;
    let script = format!("{GALLERY}-{}.js", hash(text.as_bytes()));
    fs::write(site.join(&script), text)?;
    fs::write(site.join(PAGE), page(app_page, &script, day_style).context("the app's page has another form")?)?;
    Ok([script, wasm])
}

/// The app's page with another body and the style of the day at once.
fn page(app_page: &str, script: &str, day_style: &str) -> Option<String> {
    let (head, _) = app_page.split_once("<body>")?;
    let (before, rest) = head.split_once("<meta http-equiv=\"Content-Security-Policy\"")?;
    let (_, after) = rest.split_once('>')?;
    let link = format!("<link rel=\"stylesheet\" href=\"{day_style}\">");
    let after = after.replace(&format!("<noscript>{link}</noscript>"), &link);
    let after = after.replace("<title>Unknot</title>", "<title>Components · Unknot</title>");
    let page = format!("{after}<body><script type=\"module\" src=\"{script}\"></script></body></html>");
    let policy = policy::for_page(&page);
    Some(format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{page}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_body_under_the_same_head() {
        let app = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"old\"><title>Unknot</title>\
            <noscript><link rel=\"stylesheet\" href=\"day.css\"></noscript><script>boot</script></head><body>app</body>";
        let page = page(app, "gallery.js", "day.css").expect("a page");
        assert!(page.contains("<link rel=\"stylesheet\" href=\"day.css\"><script>boot</script></head><body><script "));
        assert!(page.contains("<title>Components · Unknot</title>"));
        assert!(page.contains("sha256-") && !page.contains("old"), "{page}");
        assert!(!page.contains("noscript") && !page.contains(">app<"));
    }
}
