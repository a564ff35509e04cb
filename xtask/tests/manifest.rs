//! The web app manifest: everything a phone needs to install the app, and every picture as large as it says.
//! <https://www.w3.org/TR/appmanifest/>

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use xtask::project;

fn manifest() -> Value {
    let text = fs::read_to_string(project::root().join("public/manifest.webmanifest")).expect("the manifest");
    serde_json::from_str(&text).expect("JSON")
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} of {value}"))
}

/// Width and height as the picture's own header says (PNG, section 11.2.1).
fn size(picture: &[u8]) -> String {
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n", "a PNG");
    format!("{}x{}", number(16), number(20))
}

#[test]
fn it_says_what_an_installed_app_needs() {
    let manifest = manifest();
    let is = |name: &str, expected: &str| assert_eq!(word(&manifest, name), expected, "{name}");
    is("id", "unknot");
    is("scope", "./");
    is("display", "standalone");
    // No white flash at night.
    is("background_color", "#000000");
    is("theme_color", "#000000");
    assert!(word(&manifest, "start_url").starts_with(word(&manifest, "scope")));
    let shortcut = &manifest["shortcuts"][0];
    assert_eq!((word(shortcut, "name"), word(shortcut, "url")), ("Cramp now", "./#/now"));
    let purposes: BTreeSet<_> = list(&manifest["icons"]).iter().map(|icon| word(icon, "purpose").to_owned()).collect();
    assert_eq!(Vec::from_iter(purposes), ["any", "maskable", "monochrome"]);
}

#[test]
fn every_picture_is_there_and_as_large_as_it_says() {
    let manifest = manifest();
    let pictures = list(&manifest["icons"]).into_iter().chain(list(&manifest["screenshots"]));
    let shortcuts = list(&manifest["shortcuts"]).into_iter().flat_map(|shortcut| list(&shortcut["icons"]));
    let pictures: Vec<_> = pictures.chain(shortcuts).collect();
    assert!(pictures.len() > 8, "{pictures:?}");
    for picture in pictures {
        let file = project::root().join("public").join(word(&picture, "src"));
        let content = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        if word(&picture, "type") == "image/png" {
            assert_eq!(size(&content), word(&picture, "sizes"), "{}", file.display());
        }
    }
}
