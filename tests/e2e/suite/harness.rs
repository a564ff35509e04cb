//! The harness itself: what every test relies on at its end is heard in each engine.

use e2e::open_app;
use serde_json::Value;

#[test]
fn a_broken_policy_is_heard() {
    let mut app = open_app();
    app.wait_until_mounted();
    assert!(app.heard().iter().all(|said| !said.contains("img-src")), "nothing is broken yet");
    app.script("document.body.append(Object.assign(new Image(), { src: 'https://unknot.invalid/' }))", vec![]);
    app.a_moment_passes();
    assert!(app.heard().iter().any(|said| said.contains("img-src")), "{:?}", app.heard());
    app.complaints.expect("img-src");
}

#[test]
fn an_error_of_a_script_is_heard() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.script("setTimeout(() => { throw new Error('of the harness'); })", vec![]);
    app.a_moment_passes();
    assert!(app.heard().iter().any(|said| said.contains("of the harness")), "{:?}", app.heard());
    app.complaints.expect("of the harness");
}

#[test]
fn a_request_to_another_host_is_noticed() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.complaints.expect_host("unknot.invalid");
    app.complaints.expect("unknot.invalid");
    app.script("location.href = 'http://unknot.invalid/'", vec![]);
    app.a_moment_passes();
}

#[test]
fn the_clock_is_set_before_the_pages_own_scripts() {
    let app =
        e2e::Phone::new().at("03:12").running_first("self.ranFirst = !document.querySelector('script');").open("#/");
    assert_eq!(app.script("return self.ranFirst", vec![]), Value::from(true));
    assert_eq!(app.script("return new self.Date().getHours()", vec![]), 3);
}
