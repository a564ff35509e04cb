//! Every page of the reference, of the insights and of the warning signs: axe-core finds nothing in any theme, and large
//! letters lose nothing.

use std::{fs, path::PathBuf};

use e2e::{App, Phone, axe::axe, diary, site};
use unknot::{
    domain::settings::Theme,
    view::{learn::Topic, route::Route},
};

use super::access::CUT_OFF;

#[path = "../../words/forbidden.rs"]
mod forbidden;

/// The pages, by their addresses: the foods, every chapter, one claim, the signs; insights and report of a full year.
fn pages() -> Vec<String> {
    let topics = Topic::listed().into_iter().map(Topic::route);
    let fixed = [
        Route::Library,
        Route::Foods,
        Route::Food("11458".to_owned()),
        Route::Food("12078".to_owned()),
        Route::Learn("magnesium".to_owned()),
        Route::Safety,
        Route::Insights,
        Route::Report,
    ];
    fixed.into_iter().chain(topics).map(|route| route.href()).collect()
}

fn with_a_year(phone: Phone, theme: Theme) -> App {
    let mut year = diary::nights(365);
    year.choices.settings.theme = theme;
    let mut app = phone.open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.keep(&year);
    app
}

/// Opens each page and everything on it that opens, and collects what `look` finds there.
fn check_pages(app: &App, look: impl Fn(&App) -> Vec<String>) {
    let mut found = Vec::new();
    for address in pages() {
        app.follow(&address);
        app.see_address(&address);
        app.open_every_fold();
        found.extend(look(app).into_iter().map(|trouble| format!("{address} {trouble}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn words(all: &[serde_json::Value]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

/// Everything in a file that reads as words.
fn words_of(file: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(file);
    let runs = text.split(|c: char| c.is_control() || c == char::REPLACEMENT_CHARACTER);
    runs.filter(|run| run.len() > 12 && run.contains(' ')).map(str::to_owned).collect()
}

/// Everything that the files of the site say, each text with its file.
fn texts() -> Vec<(String, String)> {
    let files = xtask::project::files_below(&site::built()).expect("the built site");
    let of_words =
        |file: &PathBuf| file.extension().is_some_and(|end| ["wasm", "js", "html"].iter().any(|e| *e == end));
    let said = |file: PathBuf| {
        let name = file.display().to_string();
        words_of(&fs::read(file).expect("the file")).into_iter().map(move |text| (name.clone(), text))
    };
    files.into_iter().filter(of_words).flat_map(said).collect()
}

#[test]
fn nothing_forbidden_is_in_the_files_of_the_site() {
    let mut read = 0;
    for (file, text) in texts() {
        read += text.len();
        assert_eq!(forbidden::found(&text), None, "{file} says: {text}");
    }
    assert!(read > 100_000, "only {read} letters were found in the site: this test does not see its words");
}

/// Whether some number in a sentence has the unit of a dose after it.
fn has_dose(sentence: &str) -> bool {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let unit = pair[1].trim_matches(|c: char| !c.is_alphanumeric());
        let counts = pair[0].ends_with(|c: char| c.is_ascii_digit());
        counts && ["mg", "µg", "mcg", "IU", "tablet", "tablets", "capsule", "capsules", "pill", "pills"].contains(&unit)
    })
}

#[test]
fn a_dose_is_in_the_files_only_within_a_sentence_on_a_trial_or_a_public_reference() {
    let mut seen = 0;
    for (file, text) in texts() {
        for sentence in text.split(['.', ';']).filter(|sentence| has_dose(sentence)) {
            seen += 1;
            let allowed = ["trial", "suggests", "upper level", "above", "advises", "US: ", "US limit"];
            assert!(allowed.iter().any(|w| sentence.contains(w)), "{file} says: {sentence}");
        }
    }
    assert!(seen > 3, "only {seen} doses were found in the site: this test does not see them");
}

fn check_axe(theme: Theme) {
    let app = with_a_year(Phone::new(), theme);
    app.show_on(360, 800);
    check_pages(&app, |app| words(&axe(app)));
}

#[test]
fn axe_finds_nothing_in_the_light_theme() {
    check_axe(Theme::Light);
}

#[test]
fn axe_finds_nothing_in_the_dark_theme() {
    check_axe(Theme::Dark);
}

#[test]
fn axe_finds_nothing_in_the_bedside_theme() {
    check_axe(Theme::Bedside);
}

#[test]
fn at_320_pixels_and_text_twice_as_large_nothing_is_cut_off() {
    let app = with_a_year(Phone::new().with_letters_of(200), Theme::Light);
    app.show_on(320, 640);
    check_pages(&app, |app| words(app.script(CUT_OFF, vec![]).as_array().map_or(&[], Vec::as_slice)));
}
