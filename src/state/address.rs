//! Moving between pages: focus on the new page's heading, and the reader back where they were on a page they return to.

use leptos::prelude::*;
use litemap::LiteMap;

use super::app::{App, Place};
use crate::{
    browser::{
        location::{self, Progress},
        page, service_worker,
    },
    view::{route::Route, words},
};

/// So many frames a long page may take until its last row is there, as high as it is.
const FRAMES: u32 = 21;

/// Brings the reader back to where they were on a page that is drawn by and by.
struct Return<Here> {
    /// How far down, until the page has once been long enough.
    wanted: Option<f64>,
    /// The link they left by: kept in sight, since a number says too little while rows grow.
    link: String,
    /// Whether they have not gone on to another page meanwhile.
    is_here: Here,
}

impl<Here: Fn() -> bool + 'static> Return<Here> {
    fn go(mut self, frames: u32) {
        if frames == 0 || !(self.is_here)() {
            return;
        }
        if let Some(y) = self.wanted {
            location::scroll_to(y);
            self.wanted = (location::scroll_position() < y - 1.0).then_some(y);
        }
        location::show_link(&self.link);
        request_animation_frame(move || self.go(frames - 1));
    }
}

impl App {
    /// Goes to a page.
    pub fn go(self, route: &Route) {
        location::go(&route.href());
    }

    /// Goes to a page in place of this one, so that "back" does not return here.
    pub fn go_instead(self, route: &Route) {
        location::replace(&route.href());
    }

    /// Back to the page before, or to `otherwise` when this is the first: what lies before it is another site.
    pub fn go_back(self, otherwise: &Route) {
        if self.moved.get_value() {
            location::back();
        } else {
            location::replace(&otherwise.href());
        }
    }

    /// Names the window after what the page shows, where the address does not say it.
    pub fn name_page(self, title: &str) {
        location::set_title(&format!("{title} – {}", words::APP));
    }

    /// There is nothing at this address: shows Tonight and says so.
    pub fn lose_way(self) {
        self.place.set(Place { route: Route::Tonight, lost: true });
        self.name_page(Route::Tonight.title());
    }

    /// Tells the style sheet that the app has taken over from the static shell.
    pub fn announce_mounted(self) {
        location::announce(Progress::Mounted);
    }

    /// Brings the app onto the device for good, now that the page has all it needs.
    pub fn keep_for_offline(self) {
        service_worker::register();
    }

    /// Waits for the style of the day's pages, which the guide does without.
    pub async fn day_style(self) {
        page::day_style().await;
    }

    /// Lets what was done so far be drawn, and taps be heard, before what comes next.
    pub async fn next_task(self) {
        page::next_task().await;
    }

    /// What had the focus may be gone with what was just done: it goes to the first of these that is there then.
    pub fn keep_focus(self, ids: &'static [&'static str]) {
        request_animation_frame(move || location::focus_if_lost(ids));
    }

    /// Moves the focus to the heading of each page that is opened. Not for the first: the reader chose where to start.
    pub fn focus_on_arrival(self, shown: Signal<Route>) {
        let scrolled = StoredValue::new(LiteMap::<String, f64>::new());
        Effect::new(move |before: Option<Route>| {
            let route = shown.get();
            if let Some(before) = before.filter(|b| *b != route) {
                self.moved.set_value(true);
                if !before.is_guide() {
                    scrolled.update_value(|s| {
                        s.insert(before.href(), location::scroll_position());
                    });
                }
                let y = scrolled.with_value(|s| s.get(&route.href()).copied());
                let here = route.clone();
                let is_here = move || shown.with_untracked(|s| *s == here);
                // The new page is in the document after this effect's turn.
                request_animation_frame(move || {
                    location::focus("title");
                    match y {
                        Some(y) => Return { wanted: Some(y), link: before.href(), is_here }.go(FRAMES),
                        None => location::scroll_to(0.0),
                    }
                });
            }
            route
        });
    }
}
