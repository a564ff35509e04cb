//! The app, open in a browser: going to addresses, tabs, time, the host, and the end of each test.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use thirtyfour::{WindowHandle, error::WebDriverResult};
use xtask::server::Server;

use crate::{
    browser::{Browser, Setup},
    chromium,
    clock::Clock,
    complaint::Complaints,
    engine::Engine,
    picture::Picture,
    site::{self, Folder},
};

/// How long something may take to appear; generous, because the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(20);
const AGAIN: Duration = Duration::from_millis(40);

/// Whether, two frames from now, nothing on the page stands in the place of what is still to come.
const DRAWN: &str = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
    done(!document.querySelector('.check-room, .later, .toast-late')))))";

/// The app, open in a browser. When it goes, it asserts that nothing went wrong behind the person's back.
pub struct App {
    /// The host.
    pub server: Server,
    /// What the browser complained about so far, and what of it the test expects.
    pub complaints: Complaints,
    /// What the screen showed during the last load that was watched.
    pub watched: Vec<Picture>,
    pub(crate) browser: Option<Browser>,
    pub(crate) clock: Clock,
    pub(crate) profile: Folder,
    /// What each page runs before its own scripts, beside the clock.
    pub(crate) first_script: String,
    pub(crate) url: String,
    pub(crate) setup: Setup,
    pub(crate) site: Option<Folder>,
}

impl App {
    // ---- Going somewhere

    /// Types an address into the browser: `#/now`.
    pub fn go(&mut self, address: &str) {
        let url = format!("{}{address}", self.url);
        self.load(|app| app.browser().wait(app.driver().goto(url)));
    }

    /// Presses reload.
    pub fn reload(&mut self) {
        self.load(|app| app.browser().reload());
    }

    /// Changes the address as a link does.
    pub fn follow(&self, address: &str) {
        self.script("location.hash = arguments[0]", vec![Value::from(address)]);
    }

    /// Presses reload and watches the screen meanwhile: [`App::watched`].
    pub fn reload_watching(&mut self) {
        self.teach_clock();
        self.browser().reload().expect("to reload");
        self.watch();
    }

    /// Types an address into the browser and watches the screen meanwhile: [`App::watched`].
    pub(crate) fn go_watching(&mut self, address: &str) {
        self.teach_clock();
        let url = format!("{}{address}", self.url);
        self.browser().wait(self.driver().goto(url)).expect("to go there");
        self.watch();
    }

    /// Takes pictures of the screen from the first moment the page has it.
    fn watch(&mut self) {
        self.until("the page to begin", |app| {
            let href = app.try_script("return location.href", vec![])?;
            href.as_str()?.starts_with("http").then_some(())
        });
        self.watched = (0..12).filter_map(|_| self.try_picture()).collect();
    }

    /// Loads a document and waits until the one before is gone.
    fn load(&mut self, load: impl FnOnce(&Self) -> WebDriverResult<()>) {
        self.teach_clock();
        let before = self.try_script("self.isBefore = true; return location.href", vec![]);
        load(self).expect("the browser did not load the page");
        let after = |app: &Self| app.try_script("return [self.isBefore === true, location.href]", vec![]);
        self.until("the next page to load", |app| {
            let answer = after(app)?;
            let address = answer[1].as_str()?;
            let moved = answer[1] != before.clone().unwrap_or(Value::Null);
            // An empty page that stands there meanwhile, as in a new process of Firefox, is not the next page.
            (address != "about:blank" && (answer[0] == false || (moved && address.contains('#')))).then_some(())
        });
    }

    /// The app stands in place of the static shell, with all of its page. Who leaves before has cut off what was on its
    /// way, and Firefox says so.
    pub fn wait_until_mounted(&self) {
        let mounted = "return document.documentElement.dataset.app === 'mounted'";
        self.until("the app to be mounted", |app| (app.try_script(mounted, vec![])? == true).then_some(()));
        self.wait_until_drawn();
    }

    /// All of the page is there, what is drawn only after its first screen too.
    pub fn wait_until_drawn(&self) {
        self.until("all of the page", |app| (app.try_script(DRAWN, vec![])? == true).then_some(()));
    }

    /// The app can do without the network from now on.
    pub fn wait_until_offline_ready(&self) {
        let ready = "return navigator.serviceWorker.ready.then(() => navigator.serviceWorker.getRegistration())
            .then((r) => !!r && !!r.active && r.active.state === 'activated')";
        self.until("the worker to be ready", |app| (app.try_script(ready, vec![])? == true).then_some(()));
    }

    // ---- Time

    /// The clock on the wall goes on by so many minutes at once; back when negative.
    pub fn minutes_pass(&mut self, minutes: i64) {
        self.clock = self.clock.later(minutes);
        self.script(&self.clock.set_script(), vec![]);
    }

    /// The clock on the wall goes on by so many seconds at once.
    pub fn seconds_pass(&mut self, seconds: i64) {
        self.clock = self.clock.seconds_later(seconds);
        self.script(&self.clock.set_script(), vec![]);
    }

    /// Long enough for a running session to look at the clock.
    pub fn a_moment_passes(&self) {
        thread::sleep(Duration::from_millis(1300));
    }

    /// The phone sleeps for so many minutes, its pages frozen: only what is loaded from now on sees the later clock.
    pub fn phone_sleeps(&mut self, minutes: i64) {
        self.clock = self.clock.later(minutes);
    }

    /// The page and every page this tab loads from now on see the clock on the wall.
    fn teach_clock(&self) {
        self.browser().run_first(&format!("{}{}", self.clock.script(), self.first_script));
    }

    // ---- Tabs and power

    /// The tab that is in front.
    pub fn tab(&self) -> WindowHandle {
        self.browser().wait(self.driver().window()).expect("a tab")
    }

    /// Opens an address in another tab, in front of this one.
    pub fn open_tab(&mut self, address: &str) -> WindowHandle {
        let tab = self.new_tab();
        self.go(address);
        tab
    }

    /// Another tab in front of this one, still empty.
    pub fn new_tab(&mut self) -> WindowHandle {
        let tab = self.until("another tab", |app| {
            let (browser, driver) = (app.browser(), app.driver());
            browser.wait(driver.new_tab()).ok().or_else(|| {
                // From a tab whose process has died Firefox opens none until somebody has looked at that again.
                let last = browser.wait(driver.windows()).ok()?.pop()?;
                browser.wait(driver.switch_to_window(last)).ok()?;
                None
            })
        });
        self.switch_to(&tab);
        tab
    }

    /// Brings a tab to the front.
    pub fn switch_to(&mut self, tab: &WindowHandle) {
        let driver = self.driver().clone();
        self.browser().wait(driver.switch_to_window(tab.clone())).expect("to switch tabs");
        self.browser().tab_changed();
    }

    /// The whole browser starts again on the same profile, as after a dead battery.
    pub fn start_browser_again(&mut self, address: &str) {
        if let Some(browser) = self.browser.take() {
            browser.quit();
        }
        self.hear_requests();
        self.browser = Some(Browser::start(&self.setup));
        self.go(address);
    }

    // ---- The host

    /// The host answers what it held back.
    pub fn let_through(&self) {
        self.server.release();
    }

    /// The host gets the next version.
    pub fn publish_next_version(&mut self) {
        self.publish(site::put_next_version);
    }

    /// The host gets what `put` puts into its folder.
    pub fn publish(&mut self, put: impl FnOnce(&Path)) {
        // All at once, as a host should: a worker that looked in between would keep the new page with the old headers.
        self.server.stop();
        let folder = self.site.as_ref().expect("a site of its own").path().to_path_buf();
        std::fs::remove_dir_all(&folder).expect("to take the old version down");
        put(&folder);
        self.server.restart().expect("the server did not start again");
    }

    // ---- Below the words

    /// Runs a script in the page.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.browser().wait(self.driver().execute(script, arguments));
        answer.unwrap_or_else(|error| panic!("{script}\n{error}")).json().clone()
    }

    /// The same; nothing when it fails, as it does while a page is being replaced.
    pub fn try_script(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        self.browser().wait(self.driver().execute(script, arguments)).ok().map(|answer| answer.json().clone())
    }

    /// Whose browser it is.
    pub const fn engine(&self) -> Engine {
        self.setup.engine
    }

    /// A word of the developer tools' protocol, which only Chromium has.
    pub fn cdp(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        chromium::cdp(self.browser(), method, parameters)
    }

    /// Waits until there is an answer.
    pub fn until<T>(&self, what: &str, look: impl Fn(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            if start.elapsed() > PATIENCE {
                let address = self.try_script("return location.href", vec![]);
                panic!("waited in vain: {what}. At {address:?} the screen says:\n{}", self.text());
            }
            thread::sleep(AGAIN);
        }
    }

    /// Where the browser keeps everything.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    pub(crate) fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("the browser is running")
    }

    pub(crate) fn driver(&self) -> &thirtyfour::WebDriver {
        &self.browser().driver
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if thread::panicking() {
            return self.browser.take().map_or((), Browser::quit);
        }
        self.hear_complaints();
        if let Some(browser) = self.browser.take() {
            browser.quit();
        }
        self.hear_requests();
        self.complaints.check(self.engine());
    }
}
