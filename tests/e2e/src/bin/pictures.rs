//! The pictures of README and of the install dialogue, taken from the built site. `cargo xtask pictures` runs it.
//!
//! The journal in them is made up by `storage::ten_years`, the same each time.

use std::fs;

use e2e::{App, Phone};
use unknot::{
    domain::{Moment, night::Month},
    storage::{schema::encode_month, ten_years},
};

const SIZE: (u32, u32) = (360, 720);

fn main() {
    let noon = "2026-11-22T12:00:00+01:00";
    for (name, time, address, colours) in [
        ("guide", "2026-11-22T03:12:00+01:00", "#/now", "auto"),
        ("tonight", "2026-11-22T22:10:00+01:00", "#/", "auto"),
        ("journal", noon, "#/journal", "light"),
        ("insights", noon, "#/insights", "light"),
    ] {
        let app = opened(time, address, colours);
        let file = xtask::project::root().join("public/screenshots").join(format!("{name}.png"));
        let png = app.portrait();
        println!("{name}: {} bytes", png.len());
        fs::write(file, png).expect("to write the picture");
    }
}

/// The app at an address with three months behind it, and nothing on the screen that is only said once.
fn opened(time: &str, address: &str, colours: &str) -> App {
    let mut app = Phone::new().at(time).open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    let end = Moment::parse_from_rfc3339("2026-11-22T08:00:00+01:00").expect("a time");
    let journal = ten_years::diary(end).journal;
    // The guide is shown as it opens for somebody who has not noted anything: at the calf.
    let months: &[&str] = if address == "#/now" { &[] } else { &["2026-09", "2026-10", "2026-11"] };
    for month in months {
        let text = encode_month(&journal, Month::parse(month).expect("a month"));
        app.store(&format!("unknot/journal/{month}"), &text);
    }
    app.store("unknot/settings", &format!("{{\"version\":1,\"settings\":{{\"theme\":\"{colours}\"}}}}"));
    app.show_finely_on(SIZE.0, SIZE.1);
    app.follow(address);
    app.reload();
    app.wait_until_mounted();
    app.see_address(address);
    app.a_moment_passes();
    app
}
