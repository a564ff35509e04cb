//! `cargo xtask <command>`: the project's own commands.

use std::{env, process::ExitCode};

use xtask::{audit, bench, build, doctor, engine::Engine, frozen, licences, pictures, scale, serve, test};

const USAGE: &str = "\
cargo xtask serve    build if anything changed, then serve the site at http://localhost:8080/
cargo xtask test     everything CI checks: format, lints, docs, native, in-browser and end-to-end tests
      --engine NAME  only the end-to-end tests, in chromium, firefox or webkit
cargo xtask build    leave the complete static site in dist/
cargo xtask bench    what the built site weighs and is made of; into README
cargo xtask audit    Lighthouse and axe on every page of the built site, as one table
cargo xtask pictures the pictures of README and of the install dialogue, from the built site
cargo xtask licences whose work the app is made of; into public/licences.html
cargo xtask scale    what installs and updates move; into docs/scale.md
cargo xtask freeze   keep the built site in tests/e2e/before, for the test that updates from it
cargo xtask doctor   what is installed, what is missing, how to get it";

fn main() -> ExitCode {
    let outcome = match env::args().nth(1).as_deref() {
        Some("serve") => serve::serve(),
        Some("test") => match (env::args().nth(2).as_deref(), env::args().nth(3).as_deref().and_then(Engine::named)) {
            (None, _) => test::test(),
            (Some("--engine"), Some(engine)) => test::in_engine(engine),
            _ => return usage(),
        },
        Some("build") => build::build(),
        Some("bench") => bench::bench(),
        Some("audit") => audit::audit(),
        Some("pictures") => pictures::pictures(),
        Some("licences") => licences::licences(),
        Some("scale") => scale::scale(),
        Some("freeze") => frozen::freeze(),
        Some("doctor") => doctor::doctor(),
        _ => return usage(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble:#}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
