//! The content security policy: this site and nothing else, and in the page only the scripts whose hash it names.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The policy for a page, with the hash of every script and style that stands in it.
pub fn for_page(html: &str) -> String {
    let scripts = hashes(html, "script");
    let styles = hashes(html, "style");
    [
        "default-src 'none'",
        // Compiling WebAssembly needs its own word; `eval` stays forbidden.
        &format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        &format!("style-src 'self'{styles}"),
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // Leptos sets innerHTML for static markup: `default` lets that pass, and no script (boot.js).
        "require-trusted-types-for 'script'",
        "trusted-types default sw",
    ]
    .join("; ")
}

/// ` 'sha256-…'` for each element of this name that has its text in the page.
fn hashes(html: &str, element: &str) -> String {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    html.split(&open)
        .skip(1)
        .filter_map(|part| {
            let (attributes, rest) = part.split_once('>')?;
            let (text, _) = rest.split_once(&close)?;
            let inline = !attributes.contains("src=") && !text.is_empty();
            inline.then(|| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_is_named_and_no_other() {
        let html = "<script>a</script><script type=\"module\">b</script><script src=\"c.js\"></script>";
        let (a, b) = (STANDARD.encode(Sha256::digest("a")), STANDARD.encode(Sha256::digest("b")));
        assert_eq!(hashes(html, "script"), format!(" 'sha256-{a}' 'sha256-{b}'"));
    }

    #[test]
    fn no_other_origin_and_no_inline_word() {
        let policy = for_page("<style>a{}</style><script>b</script>");
        for word in ["http", "*", "'unsafe-inline'", "'unsafe-eval'"] {
            assert!(!policy.contains(word), "{word} in {policy}");
        }
    }
}
