//! From one version to the next with years of data, and back: nothing is lost, and an older app never writes over what a
//! newer one wrote.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use e2e::{
    App, Phone,
    find::Role,
    open_app,
    site::{self, Folder, next_version_says},
};
use serde_json::Value;
use unknot::{storage::schema::VERSION, view::words};

/// A device's storage as a version of the past left it: texts by key.
fn frozen(version: u64) -> BTreeMap<String, String> {
    let file = xtask::project::root().join(format!("tests/fixtures/journal-v{version}.json"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).expect("texts by key")
}

/// Everything under our keys, but for what the app notes of itself.
fn kept(app: &App) -> BTreeMap<String, Value> {
    app.stored().into_iter().filter(|(key, _)| key != "unknot/meta").collect()
}

/// What the frozen journals say, read by the app that is open.
fn see_the_frozen_journal(app: &App) {
    app.follow("#/journal/2026-11-21");
    app.see("03:12");
    app.see("Calf, left, pain 7 of 10");
    app.follow("#/settings");
    app.see_a(Role::Heading, "Settings");
    assert!(app.is_answered("Theme", "Bedside"));
    app.see("water tablet");
}

#[test]
fn what_each_version_left_is_all_there_after_an_update() {
    for version in 1..=VERSION {
        // The version before is this site; the next one differs as after a real build.
        let mut app = Phone::new().at("2026-11-23T12:00:00+01:00").with_own_site().open("#/settings");
        app.wait_until_mounted();
        app.wait_until_offline_ready();
        for (key, text) in frozen(version) {
            app.store(&key, &text);
        }
        app.reload();
        app.wait_until_mounted();
        app.add_cramp("2026-11-19T02:00", |app| app.fill("Or type the minutes", "4"));
        see_the_frozen_journal(&app);
        let before = (app.cramps(), kept(&app));

        app.publish_next_version();
        app.go("#/");
        app.reload();
        app.wait_until_mounted();
        app.see("A new version is ready");
        app.tap("Update now");
        app.see(&next_version_says());
        app.wait_until_mounted();
        assert_eq!((app.cramps(), kept(&app)), before, "version {version}: the update itself writes nothing");
        see_the_frozen_journal(&app);
        app.follow("#/journal/2026-11-18");
        app.see("02:00");
        app.see_no("could not be read");
    }
}

/// Whether the page in front runs the build in this folder: its script and WebAssembly are named by their content.
fn runs_the_build_in(app: &App, folder: &Path) -> bool {
    let page = app.try_script("return document.documentElement.outerHTML", vec![]);
    // None stands there while one takes the place of the other.
    let Some(page) = page.as_ref().and_then(|page| page.as_str()) else { return false };
    site::hashed(folder).iter().filter(|name| name.starts_with("unknot-")).all(|name| page.contains(name.as_str()))
}

/// The build that takes over from the one before: this one, or, right after it was kept as the one before, its next version.
fn newer() -> Folder {
    let (kept, newer) = (Folder::new(), Folder::new());
    xtask::frozen::thaw(kept.path()).expect("to unpack the build before");
    if site::hashed(kept.path()).into_iter().collect::<BTreeSet<_>>()
        == site::hashed(&site::built()).into_iter().collect()
    {
        site::put_next_version(newer.path());
    } else {
        site::copy(&site::built(), newer.path());
    }
    newer
}

#[test]
fn what_the_build_before_wrote_is_all_there_in_this_one() {
    let newer = newer();
    let mut app = Phone::new().at("2026-11-23T12:00:00+01:00").with_the_site_before().open("#/settings");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    assert!(!runs_the_build_in(&app, newer.path()), "another build comes first");
    app.answer("Theme", "Bedside");
    app.add_cramp("2026-11-22T03:12", |app| app.fill("Or type the minutes", "4"));
    app.follow("#/now");
    app.see_the_stretch();
    app.tap("It's easing");
    app.until("the cramp of the guide", |app| (app.cramps().len() == 2).then_some(()));
    app.follow("#/");
    let before = (app.cramps(), kept(&app));

    app.publish(|folder| site::copy(newer.path(), folder));
    app.go("#/settings");
    app.reload();
    app.wait_until_mounted();
    app.see("A new version is ready");
    assert!(!runs_the_build_in(&app, newer.path()), "it waits until the person says so");
    app.tap("Update now");
    app.until("the newer build", |app| runs_the_build_in(app, newer.path()).then_some(()));
    app.wait_until_mounted();
    assert_eq!((app.cramps(), kept(&app)), before, "the update itself writes nothing");
    assert!(app.is_answered("Theme", "Bedside"));
    app.follow("#/journal/2026-11-21");
    app.see("03:12");
    app.see("4 min");
    app.see_no("could not be read");
    // And the older worker's files are gone: what starts without the host is this build.
    app.server.stop();
    app.reload();
    app.wait_until_mounted();
    assert!(runs_the_build_in(&app, newer.path()));
}

/// The frozen texts as a version of the future would have them.
fn from_the_future() -> BTreeMap<String, String> {
    let (ours, newer) = (format!("\"version\":{VERSION}"), "\"version\":99");
    let texts = frozen(VERSION).into_iter().filter(|(_, text)| text.contains(&ours));
    texts.map(|(key, text)| (key, text.replace(&ours, newer))).collect()
}

#[test]
fn an_older_app_says_why_it_cannot_read_newer_texts_and_writes_over_none() {
    let future = from_the_future();
    assert!(future.len() > 4, "journal, books, settings, a session: {:?}", future.keys());
    let mut app = open_app();
    app.wait_until_mounted();
    for (key, text) in &future {
        app.store(key, text);
    }
    app.reload();
    app.wait_until_mounted();
    app.see("was written by a newer Unknot");

    // Everything a person does here writes to one of them.
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.see("Not stored yet.");
    app.see_a(Role::Button, "Save a copy now");
    app.follow("#/settings");
    app.answer("Theme", "Dark");
    app.follow("#/now");
    app.see_the_stretch();
    app.tap("It's easing");
    app.see(words::EASED);
    for (key, text) in &future {
        assert_eq!(app.stored_text(key).as_deref(), Some(text.as_str()), "{key}");
    }
}

#[test]
fn a_newer_backup_is_refused_in_words_and_changes_nothing() {
    let app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    let before = app.stored();
    let file = app.profile().join("newer.json");
    fs::write(&file, "{\"unknot\":\"backup\",\"version\":99,\"app\":\"9.0.0\",\"cramps\":\"in a new way\"}")
        .expect("to write");
    app.follow("#/data");
    app.choose_file("Backup file", &file);
    app.tap("Open, change nothing yet");
    app.see("newer Unknot");
    assert_eq!(app.stored(), before);
}
