//! Three good things, kept in tonight's note as they are typed: a tab that is killed loses a second of it at most.

use std::time::Duration;

use leptos::{ev, prelude::*};

use crate::{domain::night::NightOf, state::use_app, ui::components::Field};

/// So long after a letter it is stored with all that followed. Not with each letter, because a month's text is written
/// whole; and not after a pause, because who types on and on makes none.
const STORED_AFTER: Duration = Duration::from_millis(800);

/// What the browser tells before it may take the page away. `visibilitychange` is the last that a phone tells.
const LAST_WORDS: [&str; 2] = ["pagehide", "visibilitychange"];

/// The field.
#[component]
pub fn GoodThings() -> impl IntoView {
    let app = use_app();
    let night = NightOf::of(app.now().get_untracked());
    let note = app.night_note(night);
    // What was typed and is not stored yet.
    let typed = StoredValue::new(None::<String>);
    let store = move || {
        if let Some(text) = typed.try_update_value(Option::take).flatten() {
            app.note_night(night, |n| n.note = text);
        }
    };
    let heard = move |text: String| {
        let waits = typed.try_update_value(|t| t.replace(text)).flatten().is_some();
        if !waits {
            set_timeout(store, STORED_AFTER);
        }
    };
    let listeners = LAST_WORDS.map(|name| window_event_listener(ev::Custom::<ev::Event>::new(name), move |_| store()));
    on_cleanup(move || {
        listeners.into_iter().for_each(WindowListenerHandle::remove);
        store();
    });
    view! {
        <Field id="good-things" label="Write them down, if you like. They stay in tonight's note.">
            <textarea
                id="good-things"
                prop:value=move || note.with(|n| n.note.clone())
                on:focus=move |_| app.pause_run(true)
                on:input:target=move |event| heard(event.target().value())
                on:change=move |_| store()
            ></textarea>
        </Field>
    }
}
