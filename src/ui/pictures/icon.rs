//! One icon, as wide as the text beside it. The text carries the meaning; the icon is hidden from screen readers.

use leptos::prelude::*;

use crate::view::icon::Icon;

/// An icon.
#[component]
pub fn IconPicture(
    /// Which one.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path() />
        </svg>
    }
}
