//! The page: one section for each text, with the crates it belongs to.

use std::fmt::Write;

use super::Group;

/// Plain markup, no script. `#night` is wanted by the link in Settings while the colours are those of the bedside.
const HEAD: &str = r#"<!doctype html>
<html lang="en" dir="ltr" id="night">
<meta charset="utf-8">
<title>Licences – Unknot</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="dark light">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="icons/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="licences.css">
<main>
<p><a href="./#/settings">Back to Settings</a></p>
<h1>Licences</h1>
<p>Unknot is free software under the MIT licence. It is built from the work of many people, who let everybody use it on
these terms. Thank you.</p>
<p>Beside the parts named below it holds the standard library of Rust, by the Rust project’s contributors, under MIT or
Apache-2.0; the wording for it is the one shown for serde.</p>
"#;

/// Said where a crate's folder holds no text.
const NO_TEXT: &str = "These parts name their licence but bring no text of it. The wording of MIT, which each of them \
     offers, is the one shown for serde.";

/// The page of these groups.
pub(super) fn write(groups: &[Group]) -> String {
    let mut html = HEAD.to_owned();
    for Group { crates, text } in groups {
        html.push_str("<section>\n<ul>\n");
        for one in crates {
            let by = if one.authors.is_empty() { String::new() } else { format!(", by {}", escaped(&one.authors)) };
            let _ = writeln!(html, "<li><b>{}</b> {}: {}{by}</li>", one.name, one.version, escaped(&one.licence));
        }
        html.push_str("</ul>\n");
        let _ = match text.as_str() {
            "" => writeln!(html, "<p>{NO_TEXT}</p>"),
            text => writeln!(html, "<pre>{}</pre>", escaped(text)),
        };
        html.push_str("</section>\n");
    }
    html.push_str("</main>\n</html>\n");
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn names_are_text_and_never_markup() {
        assert_eq!(escaped("A & B <script>"), "A &amp; B &lt;script&gt;");
    }
}
