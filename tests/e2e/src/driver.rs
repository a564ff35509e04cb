//! The programs that steer browsers: found on PATH, started on a free port, stopped when nobody needs them any more.

use std::{
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use crate::engine::Engine;

/// Where the tests' people live: their offset in November is one hour.
pub const ZONE: &str = "Europe/Berlin";

/// A running driver.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
    /// What it draws on, if it cannot do without.
    _display: Option<Arc<Display>>,
}

static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// One for a browser that keeps its things in `folder` and lives in a time zone.
    pub fn of(engine: Engine, folder: &Path, zone: &str) -> Arc<Self> {
        match engine {
            Engine::Chromium if zone == ZONE => Self::shared(),
            Engine::Chromium => Arc::new(Self::start(found("chromedriver"), zone, None)),
            // These two steer one browser each.
            Engine::Firefox => {
                let mut geckodriver = found("geckodriver");
                // By default each would listen on the same port for the second protocol.
                geckodriver.args(["--websocket-port", "0", "--log", "error"]);
                Arc::new(Self::start(geckodriver, zone, None))
            }
            Engine::WebKit => {
                let display = Display::shared();
                let mut driver = found("WebKitWebDriver");
                driver.env("DISPLAY", &display.name).env("GDK_BACKEND", "x11").env("HOME", folder);
                driver.env("XDG_RUNTIME_DIR", folder).env("NO_AT_BRIDGE", "1").env_remove("WAYLAND_DISPLAY");
                Arc::new(Self::start(driver, zone, Some(display)))
            }
        }
    }

    /// The chromedriver that runs, or a new one.
    fn shared() -> Arc<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = shared.upgrade() {
            return driver;
        }
        let driver = Arc::new(Self::start(found("chromedriver"), ZONE, None));
        *shared = Arc::downgrade(&driver);
        driver
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(mut driver: Command, zone: &str, display: Option<Arc<Display>>) -> Self {
        let port = free_port();
        let process = driver
            .arg(format!("--port={port}"))
            .env("TZ", zone)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver did not start");
        let driver = Self { process, port, _display: display };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < Duration::from_secs(20), "the driver does not answer");
            thread::sleep(Duration::from_millis(20));
        }
        driver
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A screen that nobody sees, shared by all browsers that need one.
#[derive(Debug)]
struct Display {
    process: Child,
    /// `:99`
    name: String,
}

static DISPLAY: Mutex<Weak<Display>> = Mutex::new(Weak::new());

impl Display {
    fn shared() -> Arc<Self> {
        let mut shared = DISPLAY.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(display) = shared.upgrade() {
            return display;
        }
        let display = Arc::new(Self::start());
        *shared = Arc::downgrade(&display);
        display
    }

    fn start() -> Self {
        // It looks for a free number and writes it down.
        let mut process = found("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1600x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb did not start");
        let mut number = String::new();
        let says = process.stdout.take().expect("what it writes");
        BufReader::new(says).read_line(&mut number).expect("the number of the display");
        assert!(!number.trim().is_empty(), "Xvfb found no display");
        Self { process, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn found(program: &str) -> Command {
    let file = xtask::run::find(program).unwrap_or_else(|| {
        panic!("{program} is not on PATH: `cargo xtask doctor` says how to get it, `cargo xtask test` installs it")
    });
    Command::new(file)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}
