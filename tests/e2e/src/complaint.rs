//! What the browser complained about, and whom it asked: each test ends by asserting that there was nothing.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use crate::{app::App, differences, engine::Engine};

/// What was heard so far.
#[derive(Debug, Default)]
pub struct Complaints {
    said: Vec<String>,
    expected: Vec<&'static str>,
    /// Requests of the site to itself: none would mean that the log says nothing.
    own: usize,
    foreign: BTreeSet<String>,
    expected_host: Option<&'static str>,
}

impl Complaints {
    /// Complaints with these words belong to what the test does.
    pub fn expect(&mut self, words: &'static str) {
        self.expected.push(words);
    }

    /// This host will be asked, and nobody else; a log that does not say so is blind.
    pub const fn expect_host(&mut self, host: &'static str) {
        self.expected_host = Some(host);
    }

    /// Reads the browser's own log of the network, in which its workers and preloads are too, for requests that the
    /// site at `ours` began and that went elsewhere.
    pub(crate) fn read_requests(&mut self, log: &Path, ours: &str) {
        let origin = origin(ours);
        let text = fs::read_to_string(log).unwrap_or_default();
        for line in text.lines() {
            // One event per line, with a comma after it; the last may be cut off.
            let Ok(event) = serde_json::from_str::<Value>(line.trim_end_matches([',', ']', '\r'])) else { continue };
            let (Some(url), Some(initiator)) = (event["params"]["url"].as_str(), event["params"]["initiator"].as_str())
            else {
                continue;
            };
            if initiator != origin {
                continue;
            }
            if self::origin(url) == origin {
                self.own += 1;
            } else {
                self.foreign.insert(url.to_owned());
            }
        }
    }

    /// Asserts that nothing was said and nobody else was asked.
    pub(crate) fn check(&self, engine: Engine) {
        let expected = |said: &&String| self.expected.iter().any(|words| said.contains(words));
        let usual = |said: &&String| differences::says_by_itself(engine, said);
        let said: Vec<_> = self.said.iter().filter(|said| !expected(said) && !usual(said)).collect();
        assert!(said.is_empty(), "the browser complained: {said:#?}");
        assert!(self.own > 0, "the log of the network holds no request of the site");
        let (expected, others): (Vec<_>, Vec<_>) =
            self.foreign.iter().partition(|url| self.expected_host.is_some_and(|host| url.contains(host)));
        assert!(others.is_empty(), "requests to another origin: {others:#?}");
        assert_eq!(expected.is_empty(), self.expected_host.is_none(), "{:?} was not asked", self.expected_host);
    }
}

/// Scheme, host and port of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
}

impl App {
    /// Takes down what the browser's console has said since the last time: errors, broken policies, failed loads.
    pub fn hear_complaints(&mut self) {
        let Some(browser) = &self.browser else { return };
        self.complaints.said.extend(browser.complaints());
    }

    /// Takes down whom the closed browser had asked.
    pub(crate) fn hear_requests(&mut self) {
        match self.engine() {
            Engine::Chromium => self.complaints.read_requests(&self.profile.path().join("net.json"), &self.url),
            // All that is not for this machine goes through a proxy.
            Engine::Firefox | Engine::WebKit => {
                self.complaints.own = self.server.requests().len();
                self.complaints.foreign.extend(self.setup.outside.asked());
            }
        }
    }

    /// What the console has complained about so far.
    pub fn heard(&mut self) -> &[String] {
        self.hear_complaints();
        &self.complaints.said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_ends_before_the_path() {
        assert_eq!(origin("http://localhost:80/a/b"), "http://localhost:80");
        assert_eq!(origin("https://example.org"), "https://example.org");
    }

    #[test]
    fn a_request_elsewhere_is_noticed() {
        let log = crate::site::Folder::new();
        let file = log.path().join("net.json");
        let lines = ["http://localhost:1/a", "https://example.org/b"]
            .map(|url| format!("{{\"params\":{{\"url\":\"{url}\",\"initiator\":\"http://localhost:1\"}}}},\n"));
        fs::write(&file, lines.concat()).expect("to write");
        let mut complaints = Complaints::default();
        complaints.read_requests(&file, "http://localhost:1/");
        assert_eq!(Vec::from_iter(complaints.foreign), ["https://example.org/b"]);
    }
}
