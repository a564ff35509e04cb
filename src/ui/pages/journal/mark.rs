//! The state of a night as a shape: a full disc with the number of cramps, a ring with a tick, or nothing.

use leptos::prelude::*;

use crate::domain::night::NightState;

/// The shape. What it means is said beside it or in the name of the night.
#[component]
pub fn Mark(
    /// What is known of the night.
    state: NightState,
    /// How many cramps it had.
    cramps: usize,
) -> impl IntoView {
    let shape = match state {
        NightState::Cramp => {
            let count = if cramps > 9 { "9+".to_owned() } else { cramps.to_string() };
            view! {
                <circle class="mark-cramp" cx="16" cy="16" r="14" />
                <text class="mark-count" x="16" y="16">
                    {count}
                </text>
            }
            .into_any()
        }
        NightState::Quiet => view! {
            <circle class="mark-quiet" cx="16" cy="16" r="12.5" />
            <path class="mark-quiet" d="M10 16.5l4.5 4.5 7.5-9" />
        }
        .into_any(),
        NightState::NotRecorded => view! { <path class="mark-none" d="M12 16h8" /> }.into_any(),
    };
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            {shape}
        </svg>
    }
}
