//! The end of a page: what the app is not, and when its texts were last reviewed (evidence E1).

use leptos::prelude::*;

use crate::domain::{claim::REVIEWED, disclaimer::DISCLAIMER};

/// Two soft lines under everything else.
#[component]
pub fn Foot() -> impl IntoView {
    view! {
        <div class="page-foot stack soft">
            <p>{DISCLAIMER}</p>
            <p>{format!("Last reviewed: {REVIEWED}.")}</p>
        </div>
    }
}
