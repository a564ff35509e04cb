//! A long list of which only the part in sight stands in the document. What is out of sight is empty room.

use std::{collections::HashMap, hash::Hash};

use leptos::{ev, html, prelude::*};

use crate::view::window::{Window, step, window as within};

/// How much above and below the screen is kept ready, in screens.
const READY: f64 = 1.0;

/// The list.
#[component]
pub fn Windowed<K, V>(
    /// Its items, in order.
    #[prop(into)]
    items: Signal<Vec<K>>,
    /// How high an item is likely to be, in CSS pixels, until it was seen.
    estimate: fn(&K) -> f64,
    /// How high each item was when it was last seen; kept by the caller, so that coming back finds the same place.
    heights: StoredValue<HashMap<K, f64>>,
    /// What stands for an item.
    children: impl Fn(K) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let list = NodeRef::<html::Div>::new();
    let shown = RwSignal::new(Window::default());
    let (measure, again) = (Trigger::new(), Trigger::new());
    let waits = StoredValue::new(false);
    let look = move || {
        // Whoever left the page has nothing to look at.
        if waits.try_set_value(false).is_some() {
            return;
        }
        let Some(list) = list.get_untracked() else { return };
        measure.notify();
        let screen = window().inner_height().ok().and_then(|h| h.as_f64()).unwrap_or(800.0);
        let from = -list.get_bounding_client_rect().top();
        let sizes: Vec<f64> = items.with_untracked(|items| {
            heights.with_value(|known| {
                items.iter().map(|i| known.get(i).copied().unwrap_or_else(|| estimate(i))).collect()
            })
        });
        let ready = within(&sizes, from - READY * screen, from + (1.0 + READY) * screen);
        let next = step(&sizes, shown.get_untracked(), within(&sizes, from, from + screen), ready);
        if shown.get_untracked() != next {
            shown.set(next);
        }
        if (next.first, next.end) != (ready.first, ready.end) {
            again.notify();
        }
    };
    // Once a frame at most: a finger scrolls faster than a screen is drawn.
    let look_soon = move || {
        if waits.try_get_value() == Some(false) {
            waits.set_value(true);
            request_animation_frame(look);
        }
    };
    Effect::watch(move || again.track(), move |(), _, _| look_soon(), false);
    let scrolled = window_event_listener(ev::scroll, move |_| look_soon());
    let resized = window_event_listener(ev::resize, move |_| look_soon());
    on_cleanup(move || {
        scrolled.remove();
        resized.remove();
    });
    Effect::new(move |_| {
        items.track();
        look();
    });
    let in_window = move || {
        let Window { first, end, .. } = shown.get();
        items.with(|items| items.get(first..end.min(items.len())).unwrap_or_default().to_vec())
    };
    let item = move |key: K| {
        let node = NodeRef::<html::Div>::new();
        let (mine, children) = (key.clone(), children.clone());
        Effect::new(move |_| {
            measure.track();
            if let Some(node) = node.get() {
                let height = node.get_bounding_client_rect().height();
                heights.update_value(|known| {
                    known.insert(mine.clone(), height);
                });
            }
        });
        view! { <div node_ref=node>{children(key)}</div> }
    };
    view! {
        <div node_ref=list>
            <div style:height=move || format!("{}px", shown.get().before)></div>
            <For each=in_window key=Clone::clone children=item />
            <div style:height=move || format!("{}px", shown.get().after)></div>
        </div>
    }
}
