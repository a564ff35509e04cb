//! index.html: the shell, the style and the boot script put in place, and the policy that allows exactly them.

use std::fs;

use anyhow::{Result, ensure};

use super::{policy, script::Names, style};
use crate::{
    project,
    run::{command, filter},
};

/// The finished page.
pub struct Page {
    /// index.html.
    pub html: String,
    /// Its content security policy, for the headers too.
    pub policy: String,
}

/// Fills the placeholders. The policy comes last because it carries hashes of what stands in the page.
pub fn finish(template: &str, names: &Names, day_style: &str) -> Result<Page> {
    let boot = fs::read_to_string(project::root().join("public/boot.js"))?;
    let boot = filter(command("esbuild").args(["--loader=js", "--minify", "--target=es2017"]), &boot)?;
    let filled = tidy(template)
        .replace(&names.old_script, &names.script)
        .replace(&names.old_wasm, &names.wasm)
        .replace("{{style}}", &format!("<style>{}</style>", style::sheet()?))
        .replace("{{day-style}}", day_style)
        .replace("{{boot}}", &format!("<script>{}</script>", boot.trim()))
        .replace("{{shell}}", &unknot::view::shell::html());
    let policy = policy::for_page(&filled);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let html = filled.replace("{{policy}}", &meta);
    ensure!(!html.contains("{{"), "a placeholder of index.html was not filled");
    Ok(Page { html, policy })
}

/// Without comments and indentation.
fn tidy(template: &str) -> String {
    let mut text = template.to_owned();
    while let Some(start) = text.find("<!--") {
        let end = text[start..].find("-->").map_or(text.len(), |end| start + end + 3);
        text.replace_range(start..end, "");
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(tidy("<a>\n    <!-- why\n two -->\n    <b>\n\n</a>"), "<a>\n<b>\n</a>");
    }
}
