//! Changing the person's choices.

use super::app::App;
use crate::domain::sorted_set::SortedSet;
use crate::{domain::settings::Settings, storage::keys::Key};

impl App {
    /// Changes the choices, stores them, and puts them into effect at once.
    pub fn choose_settings(self, change: impl FnOnce(&mut Settings)) {
        let mut change = Some(change);
        self.choose_by(&mut |settings| change.take().into_iter().for_each(|change| change(settings)));
    }

    fn choose_by(self, change: &mut dyn FnMut(&mut Settings)) {
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
