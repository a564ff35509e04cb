//! What stands below the first screen of a long page.

use leptos::{prelude::*, task::spawn_local};

use crate::state::use_app;

/// Its content, made in a task of its own, so that a tap on what stands above need not wait for it. Only on the page that a
/// start begins with, when everything is made for the first time; else at once, so that "back" finds the place it left.
#[component]
pub fn Later(
    /// The content.
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    let now = RwSignal::new(app.has_moved());
    if !now.get_untracked() {
        spawn_local(async move {
            app.next_task().await;
            // Whoever left the page needs no more of it.
            now.try_set(true);
        });
    }
    move || now.get().then(|| children())
}
