//! Running a program: with the project's tools first on PATH, and its name in the error.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::project;

/// A command in the project's folder that finds the project's tools before any others.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(find(program).unwrap_or_else(|| PathBuf::from(program)));
    command.current_dir(project::root()).env("PATH", path());
    command
}

/// Runs to the end, its output shown; an error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    let status = command.status().with_context(|| format!("could not start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed");
    }
    Ok(())
}

/// Runs to the end and returns what it printed; an error carries what it complained about.
pub fn read(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output = command.output().with_context(|| format!("could not start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Gives a program text and returns what it makes of it.
pub fn filter(command: &mut Command, input: &str) -> Result<String> {
    let shown = show(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{shown}`"))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("`{shown}` failed");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Where a program is found on the project's PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&path()).map(|dir| dir.join(program)).find(|file| file.is_file())
}

fn path() -> OsString {
    let tools = project::tools();
    let own = [tools.join("bin"), tools.join("node_modules/.bin")];
    let theirs = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&theirs))).unwrap_or(theirs)
}

fn show(command: &Command) -> String {
    let program = command.get_program();
    let program = std::path::Path::new(program).file_name().unwrap_or(program);
    let words: Vec<_> = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    words.join(" ")
}
