//! What stands below the first screen of a long page, drawn in a task of its own.

use std::time::Duration;

use leptos::{either::Either, prelude::*};

/// Its children, a task later than what stands above them: a slow phone draws the first screen, and hears a tap, before
/// it goes on. Several, one below the other, are a task each, in their order. Until then there is room of a screen, so
/// that what stands below them is not seen to move.
#[component]
pub fn Later(children: ChildrenFn) -> impl IntoView {
    let due = RwSignal::new(false);
    // Whoever left the page needs no more of it.
    set_timeout(move || _ = due.try_set(true), Duration::ZERO);
    move || {
        if due.get() { Either::Left(children()) } else { Either::Right(view! { <div class="later"></div> }) }
    }
}
