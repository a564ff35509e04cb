//! `cargo xtask <command>`: the project's own commands.

use std::{env, process::ExitCode};

use xtask::{bench, build, doctor, serve, test};

const USAGE: &str = "\
cargo xtask serve    build if anything changed, then serve the site at http://localhost:8080/
cargo xtask test     everything CI checks: format, lints, docs, native, in-browser and end-to-end tests
cargo xtask build    leave the complete static site in dist/
cargo xtask bench    what the built site weighs and is made of; into README
cargo xtask doctor   what is installed, what is missing, how to get it";

fn main() -> ExitCode {
    let outcome = match env::args().nth(1).as_deref() {
        Some("serve") => serve::serve(),
        Some("test") => test::test(),
        Some("build") => build::build(),
        Some("bench") => bench::bench(),
        Some("doctor") => doctor::doctor(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble:#}");
            ExitCode::FAILURE
        }
    }
}
