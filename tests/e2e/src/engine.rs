//! Whose browser it is. One is chosen for the whole run, by `UNKNOT_ENGINE`.

use std::fmt;

/// The variable that `cargo xtask test --engine` sets.
pub const VARIABLE: &str = "UNKNOT_ENGINE";

/// Whose browser it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Chromium, by chromedriver.
    #[default]
    Chromium,
    /// Firefox ESR, by geckodriver.
    Firefox,
    /// WebKitGTK, by its `WebKitWebDriver`.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The one this run is for: Chromium unless the variable says otherwise.
    pub fn chosen() -> Self {
        let Ok(word) = std::env::var(VARIABLE) else { return Self::default() };
        let found = Self::ALL.into_iter().find(|engine| engine.word() == word);
        found.unwrap_or_else(|| panic!("{VARIABLE} is “{word}”: chromium, firefox or webkit"))
    }

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        })
    }
}
