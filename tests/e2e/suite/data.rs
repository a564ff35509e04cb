//! Your data: a backup that is read back, opened by others, and restored; tables; deleting everything.

use std::{
    fs,
    process::{Command, Stdio},
};

use e2e::{App, find::Role, open_app};
use serde_json::Value;
use unknot::view::words::PASSPHRASES_DIFFER;

const BACKUP: &str = "unknot-2026-11-22.json";
const LOCKED: &str = "unknot-2026-11-22.jwe";
const PASSPHRASE: &str = "three calm geese";

/// A backup of one cramp, locked if there is a passphrase.
fn backup(passphrase: &str) -> String {
    let mut app = open_app();
    app.wait_until_mounted();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.fill("Passphrase", passphrase);
    if !passphrase.is_empty() {
        app.fill("The same passphrase again", "three calm geece");
        app.tap("Save a backup");
        app.see(PASSPHRASES_DIFFER);
        app.fill("The same passphrase again", passphrase);
    }
    app.tap("Save a backup");
    app.see("read back and compared");
    app.see("Last backup: today");
    app.downloaded(if passphrase.is_empty() { BACKUP } else { LOCKED })
}

/// Opens a backup: what it would do is shown.
pub fn open_file(app: &App, text: &str) {
    app.follow("#/data");
    let file = app.profile().join("chosen.json");
    fs::write(&file, text).expect("the file is written");
    app.choose_file("Backup file", &file);
    app.tap("Open, change nothing yet");
}

#[test]
fn a_backup_brings_everything_to_a_new_phone() {
    let text = backup("");
    let app = open_app();
    app.wait_until_mounted();
    open_file(&app, &text);
    app.see("Cramps: 1 new.");
    assert_eq!(app.cramps().len(), 0, "opening changes nothing");
    app.tap("Add to what is here");
    app.see("Restored.");
    assert_eq!(app.cramps().len(), 1);
    app.follow("#/");
    app.see("02:00, length unknown");
}

#[test]
fn merging_twice_changes_nothing_and_replacing_can_be_gone_back_on() {
    let text = backup("");
    let app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-21T04:00", |_| ());
    open_file(&app, &text);
    app.tap("Add to what is here");
    app.see("Restored.");
    assert_eq!(app.cramps().len(), 2);
    open_file(&app, &text);
    app.see("1 the same, 1 only here");
    app.tap("Replace everything here");
    app.see("Restored.");
    assert_eq!(app.cramps().len(), 1);
    app.tap("Go back to today");
    app.see("Everything is as it was then.");
    assert_eq!(app.cramps().len(), 2);
}

#[test]
fn a_locked_backup_opens_here_and_in_any_jose_library() {
    let text = backup(PASSPHRASE);
    assert!(!text.contains("02:00"), "the text is not readable");
    let plain: Value = serde_json::from_str(&opened_by_jose(&text)).expect("a backup");
    assert_eq!(plain["unknot"], "backup");
    let app = open_app();
    app.wait_until_mounted();
    open_file(&app, &text);
    app.see("This backup is locked.");
    app.fill("Its passphrase", "three angry geese");
    app.tap("Open, change nothing yet");
    app.see("That passphrase does not open this file.");
    app.fill("Its passphrase", PASSPHRASE);
    app.tap("Open, change nothing yet");
    app.see("Cramps: 1 new.");
}

#[test]
fn what_is_no_backup_is_refused_in_words_and_changes_nothing() {
    let app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    let before = app.stored();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (text, words) in [
        (deep.as_str(), "This file is not an Unknot backup."),
        ("{\"unknot\":\"backup\",", "This file is damaged or was cut off."),
        ("{\"a\":1}", "This file is not an Unknot backup."),
    ] {
        open_file(&app, text);
        app.see(words);
    }
    assert_eq!(app.stored(), before);
}

#[test]
fn tables_are_saved_with_what_is_unknown_left_empty() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.download_here();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.tap("Cramps (CSV)");
    let table = app.downloaded("unknot-cramps.csv");
    assert!(table.contains("2026-11-20T02:00:00"), "{table}");
    // The mark of UTF-8 comes first, for spreadsheets that guess otherwise.
    assert!(table.starts_with("\u{feff}night,start"), "{table}");
}

#[test]
fn everything_is_deleted_after_typing_a_word_and_the_app_still_opens() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.add_cramp("2026-11-20T02:00", |_| ());
    app.follow("#/data");
    app.tap("Delete everything");
    app.see("Type the word delete first.");
    assert_eq!(app.cramps().len(), 1);
    app.fill("Type the word delete", "delete");
    app.tap("Delete everything");
    app.see("Everything is deleted.");
    assert!(app.stored().is_empty(), "{:?}", app.stored());
    app.reload();
    app.see_a(Role::Heading, "Your data");
}

#[test]
fn another_tab_does_not_bring_back_what_was_deleted() {
    let mut app = open_app();
    app.wait_until_mounted();
    app.add_cramp("2026-11-20T02:00", |_| ());
    let first = app.tab();
    app.open_tab("#/data");
    app.wait_until_mounted();
    app.fill("Type the word delete", "delete");
    app.tap("Delete everything");
    app.see("Everything is deleted.");
    app.switch_to(&first);
    app.see_no_more("02:00");
    assert_eq!(app.cramps().len(), 0);
}

/// The text of a locked file, opened by a library that knows nothing of this app.
fn opened_by_jose(file: &str) -> String {
    const OPEN: &str = "import { compactDecrypt } from 'jose';
        const [file, passphrase] = process.argv.slice(-2);
        const { plaintext } = await compactDecrypt(file, new TextEncoder().encode(passphrase),
            { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: 1e6 });
        process.stdout.write(plaintext);";
    let opened = Command::new("node")
        .args(["--input-type=module", "-e", OPEN, "--", file, PASSPHRASE])
        .current_dir(xtask::project::target().join("tools"))
        .stderr(Stdio::inherit())
        .output()
        .expect("node runs");
    assert!(opened.status.success(), "the library opens the file");
    String::from_utf8(opened.stdout).expect("text")
}
