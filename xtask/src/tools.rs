//! What the build and the tests need installed: each is looked for, and installed only if it is not there.
//!
//! A tool found in the right version is used where it is. A tool the person has in another version is left alone:
//! the right one goes to `target/tools`, which only this project uses.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    run::{command, find, read, run},
};

/// Trunk 0.22 needs a newer compiler than the pinned one.
const TRUNK: &str = "0.21.14";
/// The oldest Node that every npm tool here runs on.
const NODE: u32 = 18;
/// No system has a package of it everywhere; installed only where there is none.
const GECKODRIVER: &str = "0.37.1";
/// Asks Python for the interface that the tests' small browser uses.
const WEBKIT: &str = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";

/// The system's own: what the packages bring belongs to no other.
const PYTHON: &str = "/usr/bin/python3";
const WEBKIT_PACKAGES: [&str; 5] = ["webkit2gtk-driver", "libgl1-mesa-dri", "xvfb", "python3-gi", "gir1.2-webkit2-4.1"];

/// One thing that must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// The compiler's WebAssembly half.
    WasmTarget,
    /// The site's own standard library is compiled from it.
    StdSource,
    /// Drives the compiler and writes index.html.
    Trunk,
    /// Writes the script that joins page and WebAssembly; its version must equal the crate's. Brings the test runner.
    WasmBindgen,
    /// Runs the npm tools.
    Node,
    /// wasm-opt, esbuild, axe-core: pinned in `xtask/tools/package-lock.json`.
    NpmTools,
    /// Measures pages: pinned in `xtask/tools/audit`, for `cargo xtask audit` alone, because it brings 200 packages.
    Lighthouse,
    /// The browser of the tests.
    Chromium,
    /// Steers it.
    Chromedriver,
    /// The second browser of the tests.
    Firefox,
    /// Steers it.
    Geckodriver,
    /// The third: the engine, its driver, a screen that nobody sees, and Python's words for it.
    WebKit,
}

/// What the site is built with, in the order it must be installed.
pub const TO_BUILD: [Tool; 6] =
    [Tool::WasmTarget, Tool::StdSource, Tool::Trunk, Tool::WasmBindgen, Tool::Node, Tool::NpmTools];
/// What the tests need on top. Without the other engines they run too, and say so.
pub const TO_TEST: [Tool; 2] = [Tool::Chromium, Tool::Chromedriver];
/// What `cargo xtask audit` needs on top of that.
pub const TO_AUDIT: [Tool; 1] = [Tool::Lighthouse];

impl Tool {
    /// Its name and wanted version.
    pub fn name(self) -> Result<String> {
        Ok(match self {
            Self::WasmTarget => "the wasm32-unknown-unknown target".to_owned(),
            Self::StdSource => "the standard library's source".to_owned(),
            Self::Trunk => format!("Trunk {TRUNK}"),
            Self::WasmBindgen => format!("wasm-bindgen {}", project::locked_version("wasm-bindgen")?),
            Self::Node => format!("Node {NODE} or newer, with npm"),
            Self::NpmTools => "the npm tools (wasm-opt, esbuild, axe-core)".to_owned(),
            Self::Lighthouse => "Lighthouse".to_owned(),
            Self::Chromium => "Chromium".to_owned(),
            Self::Chromedriver => "chromedriver".to_owned(),
            Self::Firefox => "Firefox".to_owned(),
            Self::Geckodriver => "geckodriver".to_owned(),
            Self::WebKit => "WebKitGTK with WebKitWebDriver, Xvfb and PyGObject".to_owned(),
        })
    }

    /// Whether the right version is there.
    pub fn is_there(self) -> Result<bool> {
        Ok(match self {
            Self::WasmTarget => wasm_libraries().is_some_and(|dir| dir.is_dir()),
            Self::StdSource => std_source().is_some_and(|file| file.is_file()),
            Self::Trunk => version("trunk").is_some_and(|found| found == TRUNK),
            Self::WasmBindgen => {
                let wanted = project::locked_version("wasm-bindgen")?;
                ["wasm-bindgen", "wasm-bindgen-test-runner"]
                    .iter()
                    .all(|program| version(program).is_some_and(|found| found == wanted))
            }
            Self::Node => {
                let major =
                    version("node").and_then(|found| found.trim_start_matches('v').split('.').next()?.parse().ok());
                major.is_some_and(|major: u32| major >= NODE) && find("npm").is_some()
            }
            Self::NpmTools | Self::Lighthouse => {
                let (from, to) = npm_folders(self);
                let wanted = fs::read(from.join("package-lock.json"))?;
                fs::read(to.join(NPM_DONE)).is_ok_and(|done| done == wanted)
            }
            Self::Chromium => chromium().is_some(),
            Self::Chromedriver => find("chromedriver").is_some(),
            Self::Firefox => firefox().is_some(),
            Self::Geckodriver => find("geckodriver").is_some(),
            Self::WebKit => {
                let programs = ["WebKitWebDriver", "Xvfb"].iter().all(|name| find(name).is_some());
                programs && read(Command::new(PYTHON).args(["-c", WEBKIT])).is_ok()
            }
        })
    }

    /// How it comes here, and about how long that takes on two cores.
    pub fn plan(self) -> &'static str {
        match self {
            Self::WasmTarget | Self::StdSource => "rustup downloads it, under a minute",
            Self::Trunk => "compiled from source, about 6 minutes",
            Self::WasmBindgen => "compiled from source, about 3 minutes",
            Self::Geckodriver => "compiled from source, about 4 minutes",
            Self::Node | Self::Chromium | Self::Chromedriver | Self::Firefox | Self::WebKit => {
                "from the system's packages, about 2 minutes"
            }
            Self::NpmTools | Self::Lighthouse => "npm downloads them into target/tools, about 1 minute",
        }
    }

    fn install(self) -> Result<()> {
        match self {
            Self::WasmTarget => run(command("rustup").args(["target", "add", "wasm32-unknown-unknown"])),
            Self::StdSource => run(command("rustup").args(["component", "add", "rust-src"])),
            // Trunk asking for newer versions of itself is of no use in a pinned build.
            Self::Trunk => {
                cargo_install("trunk", TRUNK, &["--locked", "--no-default-features", "--features", "rustls"])
            }
            // Its own lock file names versions that not every mirror carries.
            Self::WasmBindgen => cargo_install("wasm-bindgen-cli", &project::locked_version("wasm-bindgen")?, &[]),
            Self::Node => system_packages("Node and npm", &["nodejs", "npm"]),
            Self::NpmTools | Self::Lighthouse => npm_tools(self),
            Self::Chromium => system_packages("Chromium", &["chromium"]),
            Self::Chromedriver => system_packages("chromedriver", &["chromium-driver"]),
            Self::Firefox => system_packages("Firefox", &["firefox-esr"]),
            Self::Geckodriver => cargo_install("geckodriver", GECKODRIVER, &["--locked"]),
            Self::WebKit => system_packages("WebKitGTK and its driver", &WEBKIT_PACKAGES),
        }
    }
}

/// Installs whatever of these is missing, saying what it does; says nothing about the rest.
pub fn ensure(tools: &[Tool]) -> Result<()> {
    for tool in tools {
        if tool.is_there()? {
            continue;
        }
        let name = tool.name()?;
        println!("\n── Installing {name} ({})", tool.plan());
        tool.install().with_context(|| format!("installing {name}"))?;
        if !tool.is_there()? {
            bail!("{name} was installed but is not found; `cargo xtask doctor` shows what is");
        }
    }
    Ok(())
}

/// The browser, by whichever name this system has it.
pub fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .iter()
        .find_map(|name| find(name))
        .or_else(|| {
            let mac = Path::new("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
            mac.is_file().then(|| mac.to_path_buf())
        })
}

/// Firefox, by whichever name this system has it.
pub fn firefox() -> Option<PathBuf> {
    ["firefox-esr", "firefox"].iter().find_map(|name| find(name)).or_else(|| {
        let mac = Path::new("/Applications/Firefox.app/Contents/MacOS/firefox");
        mac.is_file().then(|| mac.to_path_buf())
    })
}

/// Written into `target/tools` when npm has finished: the lock file it worked from.
const NPM_DONE: &str = "installed.json";

/// Where the tools of one `package.json` are described, and where they go.
fn npm_folders(tool: Tool) -> (PathBuf, PathBuf) {
    let below = if tool == Tool::Lighthouse { "audit" } else { "" };
    (project::root().join("xtask/tools").join(below), project::tools().join(below))
}

fn npm_tools(tool: Tool) -> Result<()> {
    let (from, to) = npm_folders(tool);
    fs::create_dir_all(&to)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(from.join(file), to.join(file)).with_context(|| format!("copying {file}"))?;
    }
    // None of these packages needs its install script, so none is run.
    run(command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&to))?;
    fs::copy(from.join("package-lock.json"), to.join(NPM_DONE))?;
    Ok(())
}

fn cargo_install(package: &str, wanted: &str, options: &[&str]) -> Result<()> {
    let mut install = command("cargo");
    install.args(["install", package, "--version", wanted]).args(options);
    // A tool that runs for seconds need not be the fastest: its own release profile takes twice as long to compile.
    install.envs([
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ]);
    let program = package.trim_end_matches("-cli");
    if find(program).is_some() {
        install.arg("--root").arg(project::tools());
    }
    run(&mut install)
}

fn system_packages(what: &str, packages: &[&str]) -> Result<()> {
    apt(&["update", "--quiet"]).with_context(|| {
        format!(
            "this command cannot install system packages here. Install {what} by hand \
             (Debian, Ubuntu: sudo apt-get install {}; macOS: Homebrew), then run it again",
            packages.join(" ")
        )
    })?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
}

/// Runs apt-get as root; an error where there is none, or no way to be root without being asked.
pub(crate) fn apt(arguments: &[&str]) -> Result<()> {
    let as_root = read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let can_sudo = || read(Command::new("sudo").args(["-n", "true"])).is_ok();
    if find("apt-get").is_none() || !(as_root || can_sudo()) {
        bail!("there is no apt-get that may be run");
    }
    let mut apt = if as_root { Command::new("apt-get") } else { Command::new("sudo") };
    if !as_root {
        apt.args(["-n", "apt-get"]);
    }
    run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Where this compiler has, or would have, its WebAssembly half; asked of rustc, so that rustup is not needed to know.
fn wasm_libraries() -> Option<PathBuf> {
    let dir = read(command("rustc").args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"])).ok()?;
    Some(PathBuf::from(dir.trim()))
}

/// What tells which crates the standard library is made of; only its source has it.
fn std_source() -> Option<PathBuf> {
    let root = read(command("rustc").args(["--print", "sysroot"])).ok()?;
    Some(PathBuf::from(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock"))
}

/// The last word of the first line of `--version`, without what stands in brackets.
fn version(program: &str) -> Option<String> {
    find(program)?;
    let text = read(command(program).arg("--version")).ok()?;
    text.lines().next()?.split(" (").next()?.split_whitespace().last().map(str::to_owned)
}
