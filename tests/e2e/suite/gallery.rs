//! The page for builders: every component, and kept out of what a phone stores.

use e2e::{find::Role, open_app, open_app_at};

#[test]
fn it_opens_from_settings_and_its_components_answer() {
    let app = open_app_at("#/settings");
    app.wait_until_mounted();
    app.tap("For builders: components");
    for heading in ["Components", "Buttons", "Cards and signs", "Questions", "Fields", "Drawings", "Charts", "Rows"] {
        app.see_a(Role::Heading, heading);
    }
    app.see("Bar 4: unknown");
    app.see_no("Row 200");
    assert!(app.stored().keys().all(|key| key == "unknot/meta"), "nothing of it is stored: {:?}", app.stored());
}

#[test]
fn it_is_not_kept_on_the_device_and_says_so_without_the_host() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.server.stop();
    // In the words of each engine.
    for words in ["ERR_FAILED", "ERR_CONNECTION_REFUSED", "Failed to fetch", "NetworkError", "Load failed"] {
        app.complaints.expect(words);
    }
    app.follow("#/settings");
    app.see_a(Role::Heading, "Settings");
    app.tap("For builders: components");
    app.see("This page is not on your phone yet");
}
