//! Numbers to call, each one tap.

use leptos::prelude::*;

use crate::view::safety::Call;

/// The buttons.
#[component]
pub fn Calls(
    /// Whom to call.
    calls: Vec<Call>,
) -> impl IntoView {
    let buttons = calls
        .into_iter()
        .map(|call| {
            view! {
                <a class="button button-main call" href=call.href>
                    {call.label}
                </a>
            }
        })
        .collect_view();
    view! { <div class="row">{buttons}</div> }
}
