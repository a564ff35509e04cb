//! `_headers`: what hosts that can set headers are asked to send. Written by the stamp, obeyed by the local server.

use std::fmt::Write;

/// Devices the app never asks for are refused outright. Only names that every browser knows: others are warned about.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
     hid=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(self), serial=(), usb=()";

/// The file for a site with this policy; `hashed` are the names that never change their content.
pub fn write(policy: &str, hashed: &[&str]) -> String {
    let mut text = String::new();
    let mut rule = |path: &str, lines: &[(&str, &str)]| {
        let _ = writeln!(text, "{path}");
        for (name, value) in lines {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    rule(
        "/*",
        &[
            // A page cannot forbid being framed in its own meta element, so only the header says that.
            ("Content-Security-Policy", &format!("{policy}; frame-ancestors 'none'")),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", PERMISSIONS),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        ],
    );
    for path in ["/", "/index.html", "/components.html", "/sw.js", "/manifest.webmanifest"] {
        rule(path, &[("Cache-Control", "no-cache")]);
    }
    for name in hashed {
        rule(&format!("/{name}"), &[("Cache-Control", "public, max-age=31536000, immutable")]);
    }
    text
}

/// The rules of a `_headers` file.
#[derive(Debug, Clone, Default)]
pub struct Headers {
    rules: Vec<(String, Vec<(String, String)>)>,
}

impl Headers {
    /// Reads the file's text: a path on its own line, its headers indented below.
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(' ') {
                rules.push((line.trim().to_owned(), Vec::new()));
            } else if let (Some((_, headers)), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
                headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Self { rules }
    }

    /// What is sent with a path, in the order of the file.
    pub fn of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.rules
            .iter()
            .filter(move |(rule, _)| rule.strip_suffix('*').map_or(rule == path, |start| path.starts_with(start)))
            .flat_map(|(_, headers)| headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, name: &str, expected: Option<&str>) {
        let headers = Headers::parse(&write("default-src 'none'", &["unknot-1.wasm"]));
        let found = headers.of(path).find(|(other, _)| *other == name).map(|(_, value)| value);
        assert_eq!(found, expected, "{name} of {path}");
    }

    #[test]
    fn what_is_written_is_read() {
        let policy = "default-src 'none'; frame-ancestors 'none'";
        check("/", "Content-Security-Policy", Some(policy));
        check("/icons/icon.svg", "Content-Security-Policy", Some(policy));
        check("/", "Cache-Control", Some("no-cache"));
        check("/sw.js", "Cache-Control", Some("no-cache"));
        check("/unknot-1.wasm", "Cache-Control", Some("public, max-age=31536000, immutable"));
        check("/icons/icon.svg", "Cache-Control", None);
    }
}
