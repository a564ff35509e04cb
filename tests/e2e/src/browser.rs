//! One browser with a profile of its own: what it is started with, and what every engine does in its own way.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use thirtyfour::{Capabilities, WebDriver, common::print::PrintParameters, error::WebDriverResult};
use tokio::runtime::Runtime;

use crate::{bidi::BiDi, chromium, driver::Driver, engine::Engine, firefox, outside::Outside, webkit};

/// `WebKitGTK`'s driver and browser agree on a port that anybody may take in between; then neither says so, or the driver
/// hangs up.
const ATTEMPTS: usize = 3;
/// How long a browser may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Something the person, or whoever set up the phone, has forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// "Block all site data": localStorage throws, and there is no worker and no cache.
    SiteData,
    /// JavaScript.
    Scripts,
    /// Notifications.
    Notifications,
}

/// How a phone is set up. The same each time its browser starts.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Whose browser it has.
    pub engine: Engine,
    /// Where the browser keeps everything.
    pub folder: PathBuf,
    /// The site's scheme, host and port.
    pub origin: String,
    /// What is forbidden.
    pub forbidden: Vec<Forbidden>,
    /// The site may notify.
    pub may_notify: bool,
    /// Its owner is fine with things that move.
    pub motion: bool,
    /// It is touched with a finger; else it has a mouse.
    pub finger: bool,
    /// Its system's own colours, `light` or `dark` ones, are forced onto every page.
    pub forced: Option<&'static str>,
    /// Letters in percent of the usual size.
    pub letters: u32,
    /// Its time zone: `Europe/Berlin`.
    pub zone: &'static str,
    /// Everybody else in the world.
    pub outside: Outside,
}

impl Setup {
    /// Whether this is forbidden.
    pub fn forbids(&self, what: Forbidden) -> bool {
        self.forbidden.contains(&what)
    }

    /// Where the browser's profile is.
    pub fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }

    /// The size of letters, in CSS pixels.
    pub const fn font_size(&self) -> u32 {
        16 * self.letters / 100
    }
}

/// How a page is shown.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// CSS pixels from left to right.
    pub width: u32,
    /// CSS pixels from top to bottom.
    pub height: u32,
    /// A phone; a desk has scroll bars that take room.
    pub mobile: bool,
}

/// A running browser.
pub struct Browser {
    /// Whose it is.
    pub engine: Engine,
    /// The session.
    pub driver: WebDriver,
    /// The browser's process.
    pub process: u32,
    /// What the engine's own file remembers of it.
    pub(crate) notes: RefCell<Notes>,
    folder: PathBuf,
    runtime: Runtime,
    /// Kept running as long as this.
    _driver: Arc<Driver>,
}

/// What an engine's file remembers of a running browser.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// The name of the script that runs before a page's own.
    pub first_script: Option<String>,
    /// The second protocol.
    pub bidi: Option<BiDi>,
    /// How much of the console's file was read.
    pub read: usize,
}

impl Browser {
    /// Starts one.
    pub fn start(setup: &Setup) -> Self {
        let engine = setup.engine;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut wanted = Capabilities::new();
        let special = match engine {
            Engine::Chromium => chromium::capabilities(setup),
            Engine::Firefox => firefox::capabilities(setup),
            Engine::WebKit => webkit::capabilities(setup),
        };
        // The tests wait for what they want to see, not for the last file.
        let strategy = ("pageLoadStrategy", Value::from("none"));
        for (name, value) in special.into_iter().chain([strategy]) {
            wanted.set(name, value).expect("a capability");
        }
        let mut trouble = "it said nothing".to_owned();
        let (driver, session) = (0..ATTEMPTS)
            .find_map(|_| {
                let driver = Driver::of(engine, &setup.folder, setup.zone);
                let session = WebDriver::new(driver.url(), wanted.clone());
                let session = runtime.block_on(async { tokio::time::timeout(PATIENCE, session).await }).ok()?;
                session.map_err(|error| trouble = error.to_string()).ok().map(|session| (driver, session))
            })
            .unwrap_or_else(|| panic!("{engine} did not start in {ATTEMPTS} attempts: {trouble}"));
        let named = ["goog:processID", "moz:processID"];
        let process = named.iter().find_map(|name| session.handle().capabilities().get(name)?.as_u64());
        let process = process.and_then(|id| u32::try_from(id).ok()).or_else(|| webkit::process(&setup.folder));
        let browser = Self {
            engine,
            driver: session,
            process: process.expect("the browser's process id"),
            notes: RefCell::default(),
            folder: setup.folder.clone(),
            runtime,
            _driver: driver,
        };
        if engine == Engine::Firefox {
            let bidi = firefox::connect(&browser);
            browser.notes.borrow_mut().bidi = Some(bidi);
        }
        if engine == Engine::Chromium && setup.finger {
            chromium::touch(&browser);
        }
        if let Some(scheme) = setup.forced.filter(|_| engine == Engine::Chromium) {
            chromium::force_colours(&browser, scheme);
        }
        browser
    }

    /// Where it keeps everything.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Waits for an answer.
    pub fn wait<T>(&self, answer: impl Future<Output = T>) -> T {
        self.runtime.block_on(answer)
    }

    /// Presses reload.
    pub fn reload(&self) -> WebDriverResult<()> {
        if self.engine == Engine::Firefox {
            // The driver's word presses Shift with it, which goes past the worker.
            return self.wait(self.driver.execute("setTimeout(() => location.reload())", vec![])).map(|_| ());
        }
        self.wait(self.driver.refresh())
    }

    /// Closes it as a person does.
    pub fn quit(self) {
        // One that was killed cannot be closed.
        let _ = self.runtime.block_on(self.driver.quit());
    }

    /// Every page that is loaded from now on, in the tab in front, runs this before its own scripts.
    pub fn run_first(&self, script: &str) {
        match self.engine {
            Engine::Chromium => chromium::run_first(self, script),
            Engine::Firefox => firefox::run_first(self, script),
            Engine::WebKit => webkit::run_first(self, script),
        }
    }

    /// Another tab came to the front.
    pub fn tab_changed(&self) {
        if self.engine == Engine::Chromium {
            // Another tab's script is not this tab's.
            self.notes.borrow_mut().first_script = None;
        }
    }

    /// The tab in front has this size.
    pub fn resize(&self, screen: Screen) {
        match self.engine {
            Engine::Chromium => chromium::resize(self, screen),
            Engine::Firefox => firefox::resize(self, screen),
            Engine::WebKit => webkit::resize(self, screen),
        }
    }

    /// Denies a permission by its name in the permissions standard: `screen-wake-lock`.
    pub fn deny(&self, permission: &str, origin: &str) {
        match self.engine {
            Engine::Chromium => chromium::deny(self, permission),
            Engine::Firefox => firefox::deny(self, permission, origin),
            Engine::WebKit => webkit::deny(self, permission),
        }
    }

    /// What the console has said since the last time: errors, broken policies, failed loads.
    pub fn complaints(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => chromium::complaints(self),
            Engine::Firefox => firefox::complaints(self),
            Engine::WebKit => webkit::complaints(self),
        }
    }

    /// The page in front as a PDF.
    pub fn print(&self, parameters: PrintParameters) -> Vec<u8> {
        match self.engine {
            Engine::Chromium | Engine::Firefox => self.wait(self.driver.print_page(parameters)).expect("to print"),
            Engine::WebKit => webkit::print(self, &parameters),
        }
    }

    /// A word in the command lines of the processes that show pages.
    pub const fn page_process(&self) -> &'static str {
        match self.engine {
            Engine::Chromium => "--type=renderer",
            Engine::Firefox => "-isForBrowser",
            Engine::WebKit => "WebKitWebProcess",
        }
    }
}
