//! Firefox: what geckodriver is told, and what needs the standard's second half, `WebDriver` `BiDi`.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    bidi::BiDi,
    browser::{Browser, Forbidden, Screen, Setup},
};

/// What a session is asked for.
pub(crate) fn capabilities(setup: &Setup) -> Vec<(&'static str, Value)> {
    let program = xtask::tools::firefox()
        .expect("Firefox is not on PATH: `cargo xtask doctor` says how to get it, `cargo xtask test` installs it");
    fs::create_dir_all(setup.profile()).expect("the profile's folder");
    let flags = json!(["-headless", "--width", "500", "--height", "900", "-profile", setup.profile()]);
    let address = setup.outside.address();
    let proxy = json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address,
        "noProxy": ["localhost", "127.0.0.1"] });
    vec![
        (
            "moz:firefoxOptions",
            json!({ "binary": launcher(setup, &program), "args": flags, "prefs": preferences(setup) }),
        ),
        ("proxy", proxy),
        ("webSocketUrl", json!(true)),
    ]
}

/// A program that starts Firefox without what geckodriver puts around it: that would take all of Firefox down with the
/// first tab that goes, and no word to geckodriver can prevent it.
fn launcher(setup: &Setup, firefox: &Path) -> PathBuf {
    let file = setup.folder.join("firefox");
    let script = format!("#!/bin/sh\nunset MOZ_CRASHREPORTER_SHUTDOWN\nexec '{}' \"$@\"\n", firefox.display());
    fs::write(&file, script).expect("to write the launcher");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("to make it a program");
    file
}

fn preferences(setup: &Setup) -> Value {
    let notifications = if setup.may_notify {
        1
    } else if setup.forbids(Forbidden::Notifications) {
        2
    } else {
        0
    };
    // The first is a coarse pointer, the second a fine one that can also hover.
    let pointer = if setup.finger { 1 } else { 6 };
    // 2 is “always use my colours”, 0 “with contrast themes only”.
    let forced = if setup.forced.is_some() { 2 } else { 0 };
    let [paper, ink, anchor] = if setup.forced == Some("dark") {
        ["#000000", "#ffffff", "#ffff00"]
    } else {
        ["#ffffff", "#000000", "#0000ee"]
    };
    json!({
        "browser.display.document_color_use": forced,
        "browser.display.background_color": paper,
        "browser.display.foreground_color": ink,
        "browser.anchor_color": anchor,
        "browser.display.background_color.dark": paper,
        "browser.display.foreground_color.dark": ink,
        "browser.anchor_color.dark": anchor,
        "ui.systemUsesDarkTheme": i32::from(setup.forced == Some("dark")),
        "ui.primaryPointerCapabilities": pointer,
        "ui.allPointerCapabilities": pointer,
        "ui.prefersReducedMotion": i32::from(!setup.motion),
        "font.size.variable.x-western": setup.font_size(),
        "javascript.enabled": !setup.forbids(Forbidden::Scripts),
        // 2 is “block all cookies and site data”; 5, what a new profile has.
        "network.cookie.cookieBehavior": if setup.forbids(Forbidden::SiteData) { 2 } else { 5 },
        "permissions.default.desktop-notification": notifications,
        // Downloads go beside the profile, without a question.
        "browser.download.folderList": 2,
        "browser.download.dir": setup.folder,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.download.alwaysOpenPanel": false,
        // A tab that was killed stays as it is, as on a phone.
        "browser.tabs.crashReporting.sendReport": false,
        "browser.startup.page": 0,
        "dom.ipc.processPrelaunch.enabled": false,
        // A new tab is empty, and its own extensions need no process.
        "browser.newtabpage.enabled": false,
        "browser.newtab.preload": false,
        "extensions.webextensions.remote": false,
    })
}

/// Opens the second protocol, and begins to take down what the console says.
pub(crate) fn connect(browser: &Browser) -> BiDi {
    let address = browser.driver.handle().capabilities().get("webSocketUrl").and_then(Value::as_str);
    let mut bidi = BiDi::connect(address.expect("the address of the second protocol"));
    bidi.send("session.subscribe", &json!({ "events": ["log.entryAdded"] })).expect("to hear the console");
    bidi
}

/// A word of the second protocol.
fn bidi(browser: &Browser, method: &str, parameters: &Value) -> Result<Value, String> {
    browser.notes.borrow_mut().bidi.as_mut().expect("the second protocol").send(method, parameters)
}

pub(crate) fn run_first(browser: &Browser, script: &str) {
    let old = browser.notes.borrow_mut().first_script.take();
    if let Some(old) = old {
        let _ = bidi(browser, "script.removePreloadScript", &json!({ "script": old }));
    }
    // An empty page is none of the site's, and lacks what only a safe origin has.
    let function = json!({ "functionDeclaration": format!("() => {{ if (!isSecureContext) return; {script} }}") });
    let answer = bidi(browser, "script.addPreloadScript", &function).ok();
    let name = answer.and_then(|answer| answer["script"].as_str().map(str::to_owned));
    browser.notes.borrow_mut().first_script = name;
}

pub(crate) fn resize(browser: &Browser, Screen { width, height, .. }: Screen) {
    let tab = browser.wait(browser.driver.window()).expect("a tab");
    // The window has to hold it, or what lies outside can be seen but not touched.
    let window = browser.driver.set_window_rect(0, 0, width.max(500), height + 200);
    browser.wait(window).expect("a window that is large enough");
    let size = json!({ "context": tab.to_string(), "viewport": { "width": width, "height": height } });
    bidi(browser, "browsingContext.setViewport", &size).expect("to change the size of the screen");
}

pub(crate) fn deny(browser: &Browser, permission: &str, origin: &str) {
    let wanted = json!({ "descriptor": { "name": permission }, "state": "denied", "origin": origin });
    bidi(browser, "permissions.setPermission", &wanted).expect("to deny a permission");
}

pub(crate) fn complaints(browser: &Browser) -> Vec<String> {
    // Everything said before the answer comes in before it.
    let _ = bidi(browser, "session.status", &json!({}));
    browser.notes.borrow_mut().bidi.as_mut().map(BiDi::take_errors).unwrap_or_default()
}
