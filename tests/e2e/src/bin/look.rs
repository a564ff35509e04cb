//! Pictures of whole pages, to be looked at: `cargo run -p e2e --bin look -- FOLDER NIGHTS THEME WIDTH LETTERS ADDRESS…`,
//! for example `target/look 365 bedside 320 200 '#/insights' '#/report'`. THEME `paper` is what a printer gets.

use std::{env, fs, path::Path, process::ExitCode};

use e2e::{App, Phone, diary};
use unknot::domain::settings::Theme;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, nights, theme, width, letters, addresses @ ..] = arguments.as_slice() else { return usage() };
    let (Ok(count), Ok(width), Ok(letters)) = (nights.parse(), width.parse(), letters.parse()) else { return usage() };
    // Twelve weeks come with all that may stand in the doctor's page.
    let mut kept = if count == 84 { diary::twelve_weeks_with_trials() } else { diary::nights(count) };
    kept.choices.settings.theme = match theme.as_str() {
        "dark" => Theme::Dark,
        "bedside" => Theme::Bedside,
        _ => Theme::Light,
    };
    let mut app = Phone::new().with_letters_of(letters).open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.keep(&kept);
    if theme == "paper" {
        app.see_on_paper();
    }
    fs::create_dir_all(folder).expect("the folder for the pictures");
    for address in addresses {
        let name = address.trim_matches(['#', '/']).replace('/', "-");
        let file = Path::new(folder).join(format!("{name}-{nights}-{theme}-{width}-{letters}.png"));
        picture(&mut app, address, width, &file);
        println!("{}", file.display());
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("look FOLDER NIGHTS THEME WIDTH LETTERS ADDRESS…");
    ExitCode::FAILURE
}

/// The whole page, as high as it is.
fn picture(app: &mut App, address: &str, width: u32, file: &Path) {
    app.show_on(width, 800);
    if address.starts_with('#') {
        app.follow(address);
        app.see_address(address);
    } else {
        app.go(address);
        if address == "components.html" {
            app.see("Row 1");
        }
    }
    app.until("its part of the app", |app| {
        (app.try_script("return !document.querySelector('[aria-busy=true]')", vec![])? == true).then_some(())
    });
    let high = app.script("return Math.min(document.documentElement.scrollHeight, 16000)", vec![]);
    app.show_on(width, u32::try_from(high.as_u64().unwrap_or(800)).unwrap_or(800));
    fs::write(file, app.png()).expect("to write the picture");
}
