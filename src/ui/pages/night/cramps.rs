//! The cramps of one night: edit, delete with undo, add.

use leptos::prelude::*;

use crate::{
    domain::night::NightOf,
    state::use_app,
    ui::pictures::IconPicture,
    view::{
        cramp_line::Row,
        icon::Icon,
        journal::{night::Sheet, told::Told},
        route::Route,
    },
};

/// The list.
#[component]
pub fn Cramps(
    /// Which night.
    night: NightOf,
    /// What is recorded of it.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    view! {
        <section class="stack">
            <h2>"Cramps"</h2>
            <ul class="list">
                <For
                    each=move || sheet.with(|s| s.cramps.clone())
                    key=Clone::clone
                    children=move |Told { row, said, note, unsaid }| {
                        view! {
                            <CrampRow row=row>
                                {said.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                                {(!note.is_empty()).then(|| view! { <p class="cramp-note">{note}</p> })}
                                {(!unsaid.is_empty()).then(|| view! { <p class="soft">{unsaid}</p> })}
                            </CrampRow>
                        }
                    }
                />
            </ul>
            <a class="button" href=Route::CrampOf(night).href()>
                "Add a cramp to this night"
            </a>
        </section>
    }
}

/// One cramp with what can be done to it.
#[component]
pub fn CrampRow(
    /// The cramp.
    row: Row,
    /// Its night, where the list does not say it.
    #[prop(optional, into)]
    night: MaybeProp<String>,
    /// What else there is to say of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let app = use_app();
    let Row { id, when, known, .. } = row;
    let (edit, delete) = (format!("Edit the cramp of {when}"), format!("Delete the cramp of {when}"));
    view! {
        <li class="cramp-row">
            <div>
                <p class="cramp-when">{when}</p>
                <p>{known}</p>
                {move || night.get().map(|night| view! { <p class="soft">{night}</p> })}
            </div>
            <div class="cramp-acts">
                <a class="button button-round" href=Route::Cramp(id).href() aria-label=edit>
                    <IconPicture icon=Icon::Pencil />
                </a>
                <button
                    type="button"
                    class="button button-round"
                    aria-label=delete
                    on:click=move |_| app.remove_cramp(id, false)
                >
                    <IconPicture icon=Icon::Bin />
                </button>
            </div>
            {children.map(|children| view! { <div class="cramp-told">{children()}</div> })}
        </li>
    }
}
