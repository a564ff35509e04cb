//! A phone before the app is opened on it: its clock, what it lacks and forbids, and the host it will ask.

use xtask::server::Server;

use crate::{
    app::App,
    browser::{Browser, Forbidden, Setup},
    clock::Clock,
    complaint::Complaints,
    driver,
    engine::Engine,
    outside::Outside,
    site::{self, Folder},
};

/// A day in November, after breakfast: nothing of the night is in the way.
pub(crate) const NOON: &str = "2026-11-22T12:00:00+01:00";

/// A phone before the app is opened on it.
pub struct Phone {
    clock: Clock,
    folder: String,
    forbidden: Vec<Forbidden>,
    may_notify: bool,
    motion: bool,
    finger: bool,
    forced: Option<&'static str>,
    site: Option<Folder>,
    held: Option<&'static str>,
    first_script: String,
    letters: u32,
    zone: &'static str,
}

impl Phone {
    /// At noon, with everything allowed, the site at the root of its host.
    pub fn new() -> Self {
        Self {
            clock: Clock::showing(NOON),
            folder: "/".to_owned(),
            forbidden: Vec::new(),
            may_notify: false,
            motion: false,
            finger: false,
            forced: None,
            site: None,
            held: None,
            first_script: String::new(),
            letters: 100,
            zone: driver::ZONE,
        }
    }

    /// Its clock shows this time: `03:12`, or a whole date with its offset.
    #[must_use]
    pub fn at(mut self, time: &str) -> Self {
        let whole = if time.len() > 5 { time.to_owned() } else { format!("2026-11-22T{time}:00+01:00") };
        self.clock = Clock::showing(&whole);
        self
    }

    /// The site lies in this folder of its host.
    #[must_use]
    pub fn in_folder(mut self, folder: &str) -> Self {
        folder.clone_into(&mut self.folder);
        self
    }

    /// The browser forbids this.
    #[must_use]
    pub fn forbidding(mut self, what: Forbidden) -> Self {
        self.forbidden.push(what);
        self
    }

    /// The site may notify.
    #[must_use]
    pub const fn allowing_notifications(mut self) -> Self {
        self.may_notify = true;
        self
    }

    /// Its owner is fine with things that move.
    #[must_use]
    pub const fn with_motion(mut self) -> Self {
        self.motion = true;
        self
    }

    /// It is touched with a finger; the others have a mouse.
    #[must_use]
    pub const fn with_a_finger(mut self) -> Self {
        self.finger = true;
        self
    }

    /// Its system forces its own colours onto every page: `light` or `dark` ones.
    #[must_use]
    pub const fn forcing_colours(mut self, scheme: &'static str) -> Self {
        self.forced = Some(scheme);
        self
    }

    /// It lacks this: `Navigator.prototype.vibrate`.
    #[must_use]
    pub fn lacking(self, name: &str) -> Self {
        self.running_first(&format!("delete {name};"))
    }

    /// Each page runs this before its own scripts: to listen in.
    #[must_use]
    pub fn running_first(mut self, script: &str) -> Self {
        script.clone_into(&mut self.first_script);
        self
    }

    /// Its owner has set letters to so many percent of the usual size.
    #[must_use]
    pub fn with_letters_of(mut self, percent: u32) -> Self {
        self.letters = percent;
        self
    }

    /// Its owner is in another time zone than the tests' people: `Asia/Tokyo`.
    #[must_use]
    pub const fn in_zone(mut self, zone: &'static str) -> Self {
        self.zone = zone;
        self
    }

    /// The network hangs for files with this ending until [`App::let_through`].
    #[must_use]
    pub fn holding(mut self, ending: &'static str) -> Self {
        self.held = Some(ending);
        self
    }

    /// The host serves a copy of the site, which may be replaced by [`App::publish_next_version`].
    #[must_use]
    pub fn with_own_site(mut self) -> Self {
        let site = Folder::new();
        site::copy(&site::built(), site.path());
        self.site = Some(site);
        self
    }

    /// The host serves the build before, as it was, until [`App::publish`] replaces it by this one.
    #[must_use]
    pub fn with_the_site_before(mut self) -> Self {
        let site = Folder::new();
        xtask::frozen::thaw(site.path()).expect("to unpack the build before");
        self.site = Some(site);
        self
    }

    /// Opens the app at an address: `#/now`.
    pub fn open(self, address: &str) -> App {
        let mut app = self.switch_on();
        app.go(address);
        app
    }

    /// The same, watching the screen from the first moment: [`App::watched`].
    pub fn open_watching(self, address: &str) -> App {
        let mut app = self.switch_on();
        app.go_watching(address);
        app
    }

    /// Starts the host and an empty browser.
    pub fn switch_on(self) -> App {
        let profile = Folder::new();
        let root = self.site.as_ref().map_or_else(site::built, |site| site.path().to_path_buf());
        let server = Server::start(&root, &self.folder).expect("the server did not start");
        if let Some(ending) = self.held {
            server.hold(ending);
        }
        let url = server.url();
        let setup = Setup {
            engine: Engine::chosen(),
            folder: profile.path().to_path_buf(),
            origin: url
                .trim_end_matches('/')
                .strip_suffix(self.folder.trim_end_matches('/'))
                .unwrap_or_default()
                .to_owned(),
            forbidden: self.forbidden,
            may_notify: self.may_notify,
            motion: self.motion,
            finger: self.finger,
            forced: self.forced,
            letters: self.letters,
            zone: self.zone,
            outside: Outside::start(),
        };
        let browser = Browser::start(&setup);
        App {
            url,
            server,
            browser: Some(browser),
            setup,
            clock: self.clock,
            complaints: Complaints::default(),
            first_script: self.first_script,
            watched: Vec::new(),
            profile,
            site: self.site,
        }
    }
}

impl Default for Phone {
    fn default() -> Self {
        Self::new()
    }
}

/// The app, open on a phone at noon.
pub fn open_app() -> App {
    open_app_at("#/")
}

/// The same at an address.
pub fn open_app_at(address: &str) -> App {
    Phone::new().open(address)
}
