//! Changing the person's choices.

use super::app::App;
use crate::domain::sorted_set::SortedSet;
use crate::{domain::settings::Settings, storage::keys::Key};

impl App {
    /// Changes the choices, stores them, and puts them into effect at once.
    pub fn choose_settings(self, change: impl FnOnce(&mut Settings)) {
        self.look_again(&Key::Settings);
        self.change(|diary, now| {
            let mut settings = diary.choices.settings.clone();
            change(&mut settings);
            diary.choices.set(settings, now);
            SortedSet::from([Key::Settings])
        });
        self.dress();
    }
}
