//! A full device: what was entered is shown, told, offered as a file, and written as soon as there is room.

use e2e::{App, find::Role, open_app};

fn full() -> App {
    let app = open_app();
    app.wait_until_mounted();
    assert!(app.fill_storage() > 4_000_000, "the storage takes about five million letters");
    app
}

#[test]
fn what_does_not_fit_is_shown_told_and_offered_as_a_file() {
    let app = full();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("02:00, length unknown");
    app.see("Not stored yet. There is no room left to store this.");
    app.see_a(Role::Button, "Save a copy now");
    assert_eq!(app.cramps().len(), 0);
}

#[test]
fn the_file_holds_what_could_not_be_stored() {
    let mut app = full();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.tap("Save a copy now");
    let text = app.downloaded("unknot-backup.json");
    assert!(text.contains("2026-11-20T02:00"), "{text}");
}

#[test]
fn once_there_is_room_everything_is_written() {
    let mut app = full();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.free_storage();
    app.add_cramp("2026-11-21T02:00", |_| ());
    assert_eq!(app.cramps().len(), 2);
    app.reload();
    app.see("02:00, length unknown");
    assert_eq!(app.cramps().len(), 2);
}

#[test]
fn the_guide_works_on_a_full_device() {
    let app = full();
    app.follow("#/now");
    app.see_the_stretch();
    app.tap("It's easing");
    app.see("Good.");
    app.follow("#/");
    app.see("12:00, less than a minute");
    app.see("Not stored yet.");
}
