//! Every page there is to open, for the tests and the audit that look at all of them.

use crate::{App, Phone};

/// The addresses. The guide comes last, because it keeps running.
pub const PAGES: [&str; 23] = [
    "#/",
    "#/settings",
    "#/routine",
    "#/safety",
    "#/cramp/new",
    "#/data",
    "#/journal",
    "#/journal/2026-11-19",
    "#/insights",
    "#/trials",
    "#/trials/new",
    "#/trials/1795273200000",
    "#/report",
    "#/library",
    "#/foods",
    "#/foods/09040",
    "#/learn/is-it-a-cramp",
    "#/learn/causes",
    "#/learn/articles",
    "#/now/partner",
    DARK,
    "#/now",
    "#/now/eased",
];

/// Of these, black on purpose: nothing is painted there.
pub const DARK: &str = "#/now/asleep";

/// A trial that goes on, as it is stored.
const TRIAL: &str = r#"{"version":1,"trials":[{"edited":"2026-11-21T20:00:00+01:00","value":
    {"id":1795273200000,"change":"alcohol-free","first":"2026-11-21","weeks":6}}]}"#;

/// The app in a theme, with a cramp on record and a trial going on so that no list is empty.
pub fn in_theme(phone: Phone, theme: &str) -> App {
    let mut app = phone.open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.store("unknot/settings", &format!("{{\"version\":1,\"settings\":{{\"theme\":\"{theme}\"}}}}"));
    app.store("unknot/trials", TRIAL);
    app.reload();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("02:00, length unknown");
    app
}
