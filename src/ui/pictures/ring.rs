//! The ring that counts a hold: how much is left as an arc, and the seconds, or minutes, as a number.

use leptos::prelude::*;

use crate::view::guide::ring_number;

/// The ring. Hidden from screen readers: they hear the step once, not every second.
#[component]
pub fn Ring(
    /// Whole seconds left.
    #[prop(into)]
    left: Signal<u16>,
    /// How much of the phase is left, 0 to 100.
    #[prop(into)]
    percent: Signal<u16>,
) -> impl IntoView {
    // The circle is 100 long by its own measure, so that a part of it is a percentage.
    let dashes = move || format!("{} 100", percent.get());
    let number = move || ring_number(left.get());
    view! {
        <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
            <circle class="ring-track" cx="50" cy="50" r="44" />
            <circle class="ring-left" cx="50" cy="50" r="44" pathLength="100" stroke-dasharray=dashes transform="rotate(-90 50 50)" />
            <text class="ring-number" x="50" y=move || if number().1.is_empty() { "50" } else { "43" }>
                {move || number().0}
            </text>
            <text class="ring-unit" x="50" y="78">
                {move || number().1}
            </text>
        </svg>
    }
}
