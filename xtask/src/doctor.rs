//! `doctor`: what is installed, what is missing, how to get it. Installs nothing.

use anyhow::Result;

use crate::{
    engine::Engine,
    run::find,
    tools::{TO_BUILD, TO_TEST, Tool},
};

/// Prints one line per need.
pub fn doctor() -> Result<()> {
    let linker = ["cc", "clang", "gcc"].iter().any(|name| find(name).is_some());
    line(
        linker,
        "a C linker (rustup asks for one too)",
        "Debian, Ubuntu: sudo apt-get install build-essential; macOS: xcode-select --install",
    );
    let build = report(&TO_BUILD, "`cargo xtask serve`")?;
    let test = report(&TO_TEST, "`cargo xtask test`")?;
    let others =
        report(Engine::Firefox.tools(), "`cargo xtask test`")? & report(Engine::WebKit.tools(), "`cargo xtask test`")?;
    println!();
    match (linker, build, test && others) {
        (false, ..) => println!("Install the linker first."),
        (_, false, _) => println!("`cargo xtask serve` installs what is missing."),
        (_, _, false) => println!("Ready to build and serve. `cargo xtask test` installs what it misses."),
        _ => println!("Everything is here."),
    }
    Ok(())
}

fn report(tools: &[Tool], command: &str) -> Result<bool> {
    let mut all = true;
    for tool in tools {
        let there = tool.is_there()?;
        line(there, &tool.name()?, &format!("{command} installs it: {}", tool.plan()));
        all &= there;
    }
    Ok(all)
}

fn line(there: bool, name: &str, remedy: &str) {
    if there {
        println!("  ok       {name}");
    } else {
        println!("  missing  {name}\n           {remedy}");
    }
}
