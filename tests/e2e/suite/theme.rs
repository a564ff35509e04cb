//! Quiet at night: red on black, with no white pixel anywhere, from the first paint on.

use e2e::{
    App, Phone,
    find::Role,
    open_app,
    pages::{PAGES, in_theme},
};
use thirtyfour::Key;

fn assert_bedside(app: &App, where_: &str) {
    let other = app.picture().not_bedside();
    assert!(other.is_none(), "{where_} shows {}", other.unwrap_or_default());
}

#[test]
fn bedside_shows_no_white_pixel_on_any_page() {
    let app = in_theme(Phone::new(), "bedside");
    for address in PAGES {
        app.follow(address);
        app.see_address(address);
        // The whole page at once, then as much as a phone shows, with scroll bar and focus ring.
        app.show_on(360, 3200);
        assert_bedside(&app, address);
        app.show_on_desktop(360, 640);
        for _ in 0..6 {
            app.press(Key::Tab);
            assert_bedside(&app, &format!("{address}, with the keyboard"));
        }
    }
}

#[test]
fn at_night_even_the_first_paint_is_red_on_black() {
    let mut app = Phone::new().at("03:12").holding(".wasm").open_watching("#/now");
    app.see_the_stretch();
    for (number, shot) in app.watched.iter().enumerate() {
        assert!(shot.not_bedside().is_none(), "paint {number}: {:?}", shot.not_bedside());
    }
    assert!(app.watched.len() > 3);
    app.let_through();
    app.wait_until_mounted();
    assert_bedside(&app, "the mounted guide");
    app.reload_watching();
    for (number, shot) in app.watched.iter().enumerate() {
        assert!(shot.not_bedside().is_none(), "paint {number} of a reload: {:?}", shot.not_bedside());
    }
}

#[test]
fn the_colours_change_by_themselves_at_bedtime() {
    let theme = |app: &App| app.script("return document.documentElement.dataset.theme", vec![]);
    let mut app = open_app();
    app.wait_until_mounted();
    assert_ne!(theme(&app), "bedside");
    app.minutes_pass(10 * 60);
    app.reload();
    app.wait_until_mounted();
    assert_eq!(theme(&app), "bedside");
    let bar = "return document.querySelector('meta[name=theme-color]').content";
    assert_eq!(app.script(bar, vec![]), "#000000");
}

#[test]
fn a_chosen_theme_is_there_at_the_next_start() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.tap("Settings");
    app.answer("Theme", "Bedside");
    app.until("the colours to change", |app| app.picture().not_bedside().is_none().then_some(()));
    app.reload_watching();
    app.see_a(Role::Heading, "Settings");
    assert!(app.watched.iter().all(|shot| shot.not_bedside().is_none()));
}
