//! Whose work the app is made of: told inside the app, without a network, and dark at night.

use e2e::{Phone, find::Role, open_app_at};

#[test]
fn the_licences_open_from_settings_without_the_host_and_lead_back() {
    let mut app = open_app_at("#/settings");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.server.stop();
    app.tap("Licences of the parts");
    app.see_a(Role::Heading, "Licences");
    app.see("leptos");
    app.see("Permission is hereby granted");
    app.tap("Back to Settings");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Settings");
}

#[test]
fn the_licences_are_red_on_black_at_night() {
    let app = Phone::new().at("03:12").open("#/settings");
    app.wait_until_mounted();
    app.tap("Licences of the parts");
    app.see_a(Role::Heading, "Licences");
    let picture = app.picture();
    assert!(picture.not_bedside().is_none(), "{:?}", picture.not_bedside());
    assert!(!picture.is_empty());
}
