//! The harness itself: what every test relies on at its end is heard in each engine.

use e2e::open_app;
use serde_json::Value;

/// What a script does wrong is heard with these words, and was not before.
fn check_heard(script: &str, words: &'static str) {
    let mut app = open_app();
    app.wait_until_mounted();
    assert!(app.heard().iter().all(|said| !said.contains(words)), "nothing is wrong yet");
    app.script(script, vec![]);
    app.a_moment_passes();
    assert!(app.heard().iter().any(|said| said.contains(words)), "{:?}", app.heard());
    app.complaints.expect(words);
}

#[test]
fn a_broken_policy_is_heard() {
    check_heard("document.body.append(Object.assign(new Image(), { src: 'https://unknot.invalid/' }))", "img-src");
}

#[test]
fn an_error_of_a_script_is_heard() {
    check_heard("setTimeout(() => { throw new Error('of the harness'); })", "of the harness");
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
