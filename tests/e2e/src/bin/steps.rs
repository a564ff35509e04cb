//! A picture of each step of the bedtime routine, to be looked at: `cargo run -p e2e --bin steps -- FOLDER THEME WIDTH
//! HEIGHT LETTERS seated|standing`, for example `target/steps bedside 360 800 100 standing`.

use std::{env, fs, path::Path, process::ExitCode};

use e2e::bedtime::walk;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, theme, width, height, letters, pose] = arguments.as_slice() else { return usage() };
    let (Ok(width), Ok(height), Ok(letters)) = (width.parse(), height.parse(), letters.parse()) else { return usage() };
    fs::create_dir_all(folder).expect("the folder for the pictures");
    walk(theme, pose == "seated", letters, |app, place| {
        app.show_on(width, height);
        app.script("scrollTo(0, 0)", vec![]);
        let number = place.split(' ').find_map(|word| word.parse::<u32>().ok());
        let name = number.map_or_else(|| place.replace(' ', "-"), |number| format!("step-{number:02}"));
        let file = Path::new(folder).join(format!("{name}-{pose}-{theme}-{width}-{letters}.png"));
        fs::write(&file, app.png()).expect("to write the picture");
    });
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("steps FOLDER THEME WIDTH HEIGHT LETTERS seated|standing");
    ExitCode::FAILURE
}
