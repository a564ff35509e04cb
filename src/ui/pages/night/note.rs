//! The note of one night, stored as it is typed.

use leptos::prelude::*;

use crate::{
    domain::{cramp::Cramp, night::NightOf},
    state::use_app,
    ui::components::Field,
};

/// The field.
#[component]
pub fn NightNoteField(
    /// Which night.
    night: NightOf,
) -> impl IntoView {
    let app = use_app();
    let note = app.night_note(night);
    let text = Memo::new(move |_| note.with(|n| n.note.clone()));
    view! {
        <Field id="night-note" label="Note">
            <textarea
                id="night-note"
                maxlength=Cramp::NOTE_LIMIT.to_string()
                prop:value=text
                on:input:target=move |event| {
                    let typed = event.target().value();
                    app.note_night(night, |n| n.note = typed);
                }
            ></textarea>
        </Field>
    }
}
