//! Your data: saving everything, bringing it back, tables, room, and deleting.

mod backup;
mod delete;
mod kept;
mod restore;
mod room;
mod tables;

use leptos::prelude::*;

use crate::{
    ui::components::PageHead,
    view::{route::Route, words},
};

/// The page.
#[component]
pub fn Data() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=Route::Data.title() back=Route::Tonight />
            <p>{words::STAYS_HERE}</p>
            <backup::SaveBackup />
            <restore::Restore />
            <kept::KeptTexts />
            <tables::Tables />
            <room::RoomMeter />
            <delete::DeleteEverything />
        </main>
    }
}

/// What became of something that was asked for: said to everyone once, as it happens.
#[component]
fn Outcome(
    /// The words; a failure stands out.
    said: RwSignal<Option<Result<String, String>>>,
) -> impl IntoView {
    let failed = move || said.with(|s| matches!(s, Some(Err(_))));
    let words = move || said.get().map(|s| s.unwrap_or_else(|error| error));
    view! {
        <p role="status" class:field-error=failed>
            {words}
        </p>
    }
}
