//! What the app hears from the device: the address, other tabs, the clock, the worker, the offer to install.

use std::time::Duration;

use leptos::prelude::*;

use super::{
    app::App,
    notice::{Act, Notice},
    relief::Relief,
};
use crate::{
    browser::{appearance, clock, install, page, service_worker},
    domain::night::NightOf,
    storage::keys::Key,
    view::{route::Route, words},
};

/// After this many minutes in the dark, returning to the page shows Tonight: it is another awakening.
const ASLEEP_MINUTES: i64 = 10;

impl App {
    /// Listens from now on. Once, at the start.
    pub(super) fn follow_device(self) {
        self.dress();
        page::on_hash_change(move || self.enter());
        page::on_return(move || self.returned());
        page::on_other_tab_wrote(move |key| self.other_tab_wrote(key.as_deref()));
        appearance::on_preference_change(move || self.dress());
        install::on_offer(move || self.offer_install());
        if install::is_ios() {
            self.offer_install();
        }
        service_worker::follow(move |news| self.worker_says(news));
        self.look_at_clock_each_minute();
        self.look_at_session_each_second();
    }

    /// Does what a notice offers.
    pub fn act(self, act: &Act) {
        match act {
            Act::Download { name, text } => {
                crate::browser::file::download(name, "text/plain", text);
            }
            Act::DownloadAll => self.download_all(),
            Act::TakeUpdate => service_worker::take_update(),
            Act::Install => install::accept_offer(),
            Act::InstallByHand => {}
        }
    }

    fn returned(self) {
        crate::browser::wake_lock::retake();
        let before = self.now.get_untracked();
        self.now.set(clock::now());
        // A window that was frozen heard nothing of what others wrote.
        for key in
            [Key::Settings, Key::Month(NightOf::of(before).month()), Key::Month(NightOf::of(clock::now()).month())]
        {
            self.look_again(&key);
        }
        self.dress();
        self.tick();
        if !untrack(|| self.is_quiet_time()) {
            service_worker::look_for_update();
        }
        let away = (self.now.get_untracked() - before).num_minutes();
        if self.place.with_untracked(|p| p.route == Route::Asleep) && away >= ASLEEP_MINUTES {
            crate::browser::location::replace(&Route::Tonight.href());
        }
    }

    fn other_tab_wrote(self, key: Option<&str>) {
        match key.and_then(Key::parse) {
            Some(Key::Session(id)) => self.session_changed_elsewhere(id),
            Some(key @ (Key::Month(_) | Key::Book(_) | Key::Settings)) => {
                self.hear_of(&key);
                self.dress();
            }
            Some(Key::Epoch) => self.catch_up_alone(None),
            Some(Key::Meta) => self.meta.set(self.remembered()),
            _ => {}
        }
    }

    /// Offered once; on an iPhone before anything is noted, because the installed app starts with an empty storage.
    fn offer_install(self) {
        if self.settings.with_untracked(|s| s.install_declined) || install::is_installed() {
            return;
        }
        self.notify(if install::is_ios() {
            Notice::calm(words::INSTALL_ON_IOS).with(Act::InstallByHand)
        } else {
            Notice::calm(words::INSTALL).with(Act::Install)
        });
    }

    fn worker_says(self, news: service_worker::News) {
        self.notify(match news {
            service_worker::News::ReadyOffline => Notice::calm("Ready to work offline."),
            service_worker::News::UpdateWaits => {
                Notice::calm("A new version is ready. It takes a second.").with(Act::TakeUpdate)
            }
        });
    }

    fn look_at_clock_each_minute(self) {
        set_interval(
            move || {
                self.now.set(clock::now());
                self.dress();
            },
            Duration::from_mins(1),
        );
    }

    /// A look a second while a session runs, timed to the whole second of its phase; none otherwise.
    fn look_at_session_each_second(self) {
        let running = Memo::new(move |_| self.relief.with(|r| r.as_ref().is_some_and(Relief::is_open)));
        let timer = StoredValue::new(None::<IntervalHandle>);
        Effect::new(move |_| {
            if let Some(old) = timer.try_update_value(Option::take).flatten() {
                old.clear();
            }
            if running.get() {
                timer.set_value(set_interval_with_handle(move || self.tick(), Duration::from_secs(1)).ok());
            }
        });
    }
}
