//! `WebKitGTK`: the small browser of `webkit/browser.py`, what it is started with and what it does on request.

use std::{fs, path::Path};

use serde_json::{Value, json};
use thirtyfour::common::print::PrintParameters;

use crate::browser::{Browser, Forbidden, Screen, Setup};

/// What a session is asked for.
pub(crate) fn capabilities(setup: &Setup) -> Vec<(&'static str, Value)> {
    let program = xtask::project::root().join("tests/e2e/webkit/browser.py");
    let notifications = if setup.may_notify {
        "granted"
    } else if setup.forbids(Forbidden::Notifications) {
        "denied"
    } else {
        "prompt"
    };
    let wanted = json!({
        "folder": setup.folder,
        "origin": setup.origin,
        "proxy": format!("http://{}", setup.outside.address()),
        "scripts": !setup.forbids(Forbidden::Scripts),
        "storage": !setup.forbids(Forbidden::SiteData),
        "notifications": notifications,
        "motion": setup.motion,
        "font": setup.font_size(),
        "size": [500, 757],
    });
    let file = setup.folder.join("wanted.json");
    fs::write(&file, wanted.to_string()).expect("to write what the browser should be");
    vec![("webkitgtk:browserOptions", json!({ "binary": program, "args": [file] }))]
}

/// Its process, as it has written down.
pub(crate) fn process(folder: &Path) -> Option<u32> {
    fs::read_to_string(folder.join("process.txt")).ok()?.trim().parse().ok()
}

/// Asks the browser itself for something, from the page in front.
fn order(browser: &Browser, order: &Value) -> Option<String> {
    let script = "return webkit.messageHandlers.harness.postMessage(arguments[0])";
    let answer = browser.wait(browser.driver.execute(script, vec![Value::from(order.to_string())])).ok()?;
    answer.json().as_str().map(str::to_owned)
}

pub(crate) fn run_first(browser: &Browser, script: &str) {
    order(browser, &json!({ "first": script })).expect("to say what runs first");
}

pub(crate) fn resize(browser: &Browser, Screen { width, height, .. }: Screen) {
    order(browser, &json!({ "size": [width, height] })).expect("to change the size");
}

pub(crate) fn deny(browser: &Browser, permission: &str) {
    order(browser, &json!({ "deny": permission })).expect("to deny a permission");
}

/// Lines of the console that are no errors of the page.
pub(crate) fn complaints(browser: &Browser) -> Vec<String> {
    let text = fs::read_to_string(browser.folder().join("console.txt")).unwrap_or_default();
    let mut notes = browser.notes.borrow_mut();
    let new = text.get(notes.read..).unwrap_or_default().to_owned();
    notes.read = text.len();
    // A message may go on over several lines; each begins with its place, its source and its level.
    let mut said: Vec<String> = Vec::new();
    for line in new.lines() {
        let begins = line.contains("CONSOLE ");
        match said.last_mut() {
            Some(last) if !begins => *last = format!("{last}\n{line}"),
            _ => said.push(line.to_owned()),
        }
    }
    said.retain(|line| line.contains(" ERROR "));
    said
}

/// The page in front as a PDF.
pub(crate) fn print(browser: &Browser, parameters: &PrintParameters) -> Vec<u8> {
    let file = browser.folder().join("printed.pdf");
    let _ = fs::remove_file(&file);
    let mm = |centimetres: f64| centimetres * 10.0;
    let (page, margin) = (&parameters.page, &parameters.margin);
    let wanted = json!([file, mm(page.width), mm(page.height), mm(margin.top)]);
    let answer = order(browser, &json!({ "print": wanted }));
    assert_eq!(answer.as_deref(), Some("printed"), "the page was not printed");
    fs::read(file).expect("a PDF")
}
