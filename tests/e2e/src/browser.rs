//! One browser with a profile of its own, and what it forbids.

use std::{path::Path, sync::Arc};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

use crate::driver::Driver;

/// Whose browser it is. The suite speaks the standard protocol, so that others can join.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    #[default]
    Chromium,
}

/// Something the person, or whoever set up the phone, has forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// "Block all site data": localStorage throws, and there is no worker and no cache.
    SiteData,
    /// JavaScript.
    Scripts,
    /// Notifications.
    Notifications,
}

/// A screen of 360 × 800, as most phones have; without anything that would call home.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--force-prefers-reduced-motion",
    "--window-size=500,900",
];

/// A running browser.
pub struct Browser {
    /// The session.
    pub driver: WebDriver,
    /// The browser's process.
    pub process: u32,
    runtime: Runtime,
    /// Kept running as long as this.
    _chromedriver: Arc<Driver>,
}

impl Browser {
    /// Starts one with this profile; what it asks of the network is written to `net_log`.
    pub fn start(engine: Engine, profile: &Path, net_log: &Path, forbidden: &[Forbidden], letters: u32) -> Self {
        let Engine::Chromium = engine;
        let chromedriver = Driver::shared();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut wanted = Capabilities::new();
        for (name, value) in [
            ("goog:chromeOptions", options(profile, net_log, forbidden, letters)),
            ("goog:loggingPrefs", json!({ "browser": "ALL" })),
            // The tests wait for what they want to see, not for the last file.
            ("pageLoadStrategy", json!("none")),
        ] {
            wanted.set(name, value).expect("a capability");
        }
        let driver = runtime
            .block_on(WebDriver::new(chromedriver.url(), wanted))
            .expect("Chromium did not start under chromedriver");
        let process = driver.handle().capabilities().get("goog:processID").and_then(Value::as_u64);
        let process = process.and_then(|id| u32::try_from(id).ok()).expect("the browser's process id");
        Self { driver, process, runtime, _chromedriver: chromedriver }
    }

    /// Waits for an answer.
    pub fn wait<T>(&self, answer: impl Future<Output = T>) -> T {
        self.runtime.block_on(answer)
    }

    /// Closes it as a person does.
    pub fn quit(self) {
        // One that was killed cannot be closed.
        let _ = self.runtime.block_on(self.driver.quit());
    }
}

fn options(profile: &Path, net_log: &Path, forbidden: &[Forbidden], letters: u32) -> Value {
    let program = xtask::tools::chromium()
        .expect("Chromium is not on PATH: `cargo xtask doctor` says how to get it, `cargo xtask test` installs it");
    let mut flags: Vec<String> = FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(format!("--log-net-log={}", net_log.display()));
    let mut preferences = serde_json::Map::new();
    for item in forbidden {
        let setting = match item {
            Forbidden::SiteData => "cookies",
            Forbidden::Scripts => "javascript",
            Forbidden::Notifications => "notifications",
        };
        preferences.insert(format!("profile.default_content_setting_values.{setting}"), json!(2));
    }
    preferences.insert("webkit.webprefs.default_font_size".to_owned(), json!(16 * letters / 100));
    json!({ "binary": program, "args": flags, "prefs": preferences })
}
