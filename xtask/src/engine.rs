//! Whose browser the end-to-end tests run in. One is chosen for a whole run, by `UNKNOT_ENGINE`.

use std::{env, fmt};

use crate::tools::Tool;

/// The variable that tells the tests which engine.
pub const VARIABLE: &str = "UNKNOT_ENGINE";

/// Whose browser it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    #[default]
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK`, by its own driver.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The one this run is for: Chromium unless the variable says otherwise.
    ///
    /// # Panics
    /// When the variable names none.
    pub fn chosen() -> Self {
        let Ok(word) = env::var(VARIABLE) else { return Self::default() };
        Self::named(&word).unwrap_or_else(|| panic!("{VARIABLE} is “{word}”: it may be chromium, firefox or webkit"))
    }

    /// The one of this name on the command line.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.word() == word)
    }

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What must be there to run it.
    pub const fn tools(self) -> &'static [Tool] {
        match self {
            Self::Chromium => &[Tool::Chromium, Tool::Chromedriver],
            Self::Firefox => &[Tool::Firefox, Tool::Geckodriver],
            Self::WebKit => &[Tool::WebKit],
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_by_its_word_and_nothing_else_is() {
        for engine in Engine::ALL {
            assert_eq!(Engine::named(engine.word()), Some(engine));
        }
        assert_eq!(Engine::named("Firefox"), None);
    }
}
