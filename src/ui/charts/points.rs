//! The points of a chart as a list that is walked by arrow keys, and what the present one says.
//!
//! The drawing keeps the focus and names its present point, so that a year of nights is one stop of the tab key.

use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;

/// Which point of a chart is read.
#[derive(Clone, Copy)]
pub struct Points {
    id: &'static str,
    count: usize,
    at: RwSignal<Option<usize>>,
}

impl Points {
    /// The points of the chart called `id`; none is read yet.
    pub fn new(id: &'static str, count: usize) -> Self {
        Self { id, count, at: RwSignal::new(None) }
    }

    /// The one that is read.
    pub fn at(self) -> Option<usize> {
        self.at.get()
    }

    /// The name of point `n` in the page.
    pub fn name(self, n: usize) -> String {
        format!("{}-{n}", self.id)
    }

    /// The name of the one that is read.
    pub fn present(self) -> Option<String> {
        self.at().map(|n| self.name(n))
    }

    /// Reads the first point when the focus arrives.
    pub fn arrive(self) {
        self.at.update(|at| *at = at.or((self.count > 0).then_some(0)));
    }

    /// Walks: left and right by one, up and down by `row`, Home and End to the ends.
    pub fn walk(self, event: &KeyboardEvent, (across, down): (usize, usize)) {
        let at = self.at.get_untracked().unwrap_or(0);
        let last = self.count.saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowRight" => at + across,
            "ArrowLeft" => at.saturating_sub(across),
            "ArrowDown" => at + down,
            "ArrowUp" => at.saturating_sub(down),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        self.at.set(Some(next.min(last)));
    }

    /// Reads the point that was tapped.
    pub fn tap(self, event: &leptos::ev::MouseEvent) {
        let tapped = event.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
        let number = tapped.and_then(|t| t.id().strip_prefix(self.id)?.strip_prefix('-')?.parse().ok());
        if number.is_some() {
            self.at.set(number);
        }
    }
}
