//! Real servers, set up by `docs/hosting`, send what the site's `_headers` asks for, and the Brotli copies.
//!
//! They are left out of a plain `cargo test`, because not every system has the servers; `cargo xtask test` fetches them
//! where it can, runs these, and says so where it cannot.

use std::{ffi::OsStr, fs};

use e2e::{host::Host, site};
use xtask::{headers::Headers, hosts, project};

const POLICY: &str = "Content-Security-Policy";

fn installed() -> hosts::Hosts {
    hosts::find_all().expect("Caddy and nginx: `cargo xtask test` unpacks them")
}

/// Every path of the site with its file.
fn paths() -> Vec<(String, std::path::PathBuf)> {
    let root = site::built();
    let files = project::files_below(&root).expect("the site");
    let served =
        files.into_iter().filter(|file| file.extension() != Some(OsStr::new("br")) && !file.ends_with("_headers"));
    let named = served.map(|file| (format!("/{}", file.strip_prefix(&root).expect("inside").display()), file));
    let page = ("/".to_owned(), root.join("index.html"));
    // Servers may lead from the page's file name to its folder; the app and its worker ask for the folder.
    named.filter(|(path, _)| path != "/index.html").chain([page]).collect()
}

fn check(host: &Host) {
    let root = site::built();
    let asked = Headers::parse(&fs::read_to_string(root.join("_headers")).expect("_headers"));
    let mut packed = 0;
    for (path, file) in paths() {
        let plain = host.ask(&path, false);
        assert_eq!(plain.status, 200, "{path}");
        assert_eq!(plain.body, fs::read(&file).expect("the file"), "{path}");
        assert_eq!(plain.header("Content-Encoding"), None, "{path}");

        let answer = host.ask(&path, true);
        if let Ok(brotli) = fs::read(file.with_added_extension("br")) {
            assert_eq!(answer.header("Content-Encoding"), Some("br"), "{path}");
            assert_eq!(answer.body, brotli, "{path}");
            assert!(answer.header("Vary").is_some_and(|vary| vary.contains("Accept-Encoding")), "{path}");
            packed += 1;
        }
        for (name, value) in asked.of(&path).filter(|(name, _)| *name != POLICY) {
            assert_eq!(answer.header(name), Some(value), "{name} of {path}");
        }
        let policy = answer.header(POLICY).unwrap_or_default();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        // The page says the rest itself, and a second policy would forbid what the first allows by its hash.
        assert_eq!(
            policy.contains("default-src 'self'"),
            !["/", "/components.html"].contains(&&*path),
            "{path}: {policy}"
        );
        let kind = answer.header("Content-Type").unwrap_or_default();
        let wanted = match file.extension().and_then(OsStr::to_str) {
            Some("html") => "text/html",
            Some("js") => "javascript",
            Some("wasm") => "application/wasm",
            Some("webmanifest") => "application/manifest+json",
            Some("css") => "text/css",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            _ => "text/plain",
        };
        assert!(kind.contains(wanted), "{path} is sent as {kind}");
    }
    assert!(packed > 4, "page, worker, script and WebAssembly have Brotli copies");
    let page = fs::read_to_string(root.join("index.html")).expect("the page");
    let (sent, _) =
        asked.of("/").find(|(name, _)| *name == POLICY).and_then(|(_, all)| all.rsplit_once("; ")).expect("a policy");
    assert!(page.contains(sent), "the page carries the rest of the policy itself");
    assert_eq!(host.ask("/sw.js", true).header("Cache-Control"), Some("no-cache"));
    assert_eq!(host.ask("/_headers", true).status, 404, "what is meant for hosts is not for visitors");
    assert_eq!(host.ask("/nowhere", true).status, 404);
}

#[test]
#[ignore = "needs Caddy; `cargo xtask test` brings it and runs this"]
fn caddy_sends_the_site_as_it_should_be_sent() {
    check(&Host::caddy(&installed()));
}

#[test]
#[ignore = "needs nginx; `cargo xtask test` brings it and runs this"]
fn nginx_sends_the_site_as_it_should_be_sent() {
    check(&Host::nginx(&installed()));
}
