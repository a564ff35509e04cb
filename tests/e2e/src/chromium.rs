//! Chromium: what chromedriver is told, and what only the developer tools' protocol can do.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use crate::browser::{Browser, Forbidden, Screen, Setup};

/// A screen of 360 × 800, as most phones have; without anything that would call home.
const FLAGS: [&str; 11] = [
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
    "--window-size=500,900",
];

/// What a session is asked for.
pub(crate) fn capabilities(setup: &Setup) -> Vec<(&'static str, Value)> {
    vec![("goog:chromeOptions", options(setup)), ("goog:loggingPrefs", json!({ "browser": "ALL" }))]
}

fn options(setup: &Setup) -> Value {
    let program = xtask::tools::chromium()
        .expect("Chromium is not on PATH: `cargo xtask doctor` says how to get it, `cargo xtask test` installs it");
    let mut flags: Vec<String> = FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--user-data-dir={}", setup.profile().display()));
    flags.push(format!("--log-net-log={}", setup.folder.join("net.json").display()));
    if !setup.motion {
        flags.push("--force-prefers-reduced-motion".to_owned());
    }
    let mut preferences = serde_json::Map::new();
    for item in &setup.forbidden {
        let setting = match item {
            Forbidden::SiteData => "cookies",
            Forbidden::Scripts => "javascript",
            Forbidden::Notifications => "notifications",
        };
        preferences.insert(format!("profile.default_content_setting_values.{setting}"), json!(2));
    }
    if setup.may_notify {
        preferences.insert("profile.default_content_setting_values.notifications".to_owned(), json!(1));
    }
    preferences.insert("webkit.webprefs.default_font_size".to_owned(), json!(setup.font_size()));
    json!({ "binary": program, "args": flags, "prefs": preferences })
}

/// A word of the developer tools' protocol.
pub(crate) fn cdp(browser: &Browser, method: &str, parameters: Value) -> WebDriverResult<Value> {
    browser.wait(browser.driver.cdp().send_raw(method, parameters))
}

/// As a system does whose owner has chosen few colours of great contrast.
pub(crate) fn force_colours(browser: &Browser, scheme: &str) {
    let features =
        json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": scheme }]);
    cdp(browser, "Emulation.setEmulatedMedia", json!({ "features": features })).expect("to force colours");
}

pub(crate) fn run_first(browser: &Browser, script: &str) {
    let old = browser.notes.borrow_mut().first_script.take();
    if let Some(old) = old {
        let _ = cdp(browser, "Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": old }));
    }
    let answer = cdp(browser, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    let name = answer.ok().and_then(|answer| answer["identifier"].as_str().map(str::to_owned));
    browser.notes.borrow_mut().first_script = name;
}

pub(crate) fn resize(browser: &Browser, Screen { width, height, mobile }: Screen) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
    cdp(browser, "Emulation.setDeviceMetricsOverride", size).expect("to change the size of the screen");
}

/// The tab in front is touched with a finger.
pub(crate) fn touch(browser: &Browser) {
    let finger = json!({ "enabled": true, "maxTouchPoints": 5 });
    cdp(browser, "Emulation.setTouchEmulationEnabled", finger).expect("to have a touch screen");
}

pub(crate) fn deny(browser: &Browser, permission: &str) {
    let parameters = json!({ "permission": { "name": permission }, "setting": "denied" });
    cdp(browser, "Browser.setPermission", parameters).expect("to deny a permission");
}

pub(crate) fn complaints(browser: &Browser) -> Vec<String> {
    let log = browser.wait(browser.driver.browser_log()).unwrap_or_default();
    log.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect()
}
