//! Questions of the person's own: add, rename, ask no more, ask again. What was answered stays.

use leptos::prelude::*;

use crate::{
    domain::factor::{FactorId, OwnFactor},
    state::use_app,
    ui::{components::WordsField, pictures::IconPicture},
    view::icon::Icon,
};

/// The list, behind one tap.
#[component]
pub fn OwnQuestions() -> impl IntoView {
    let app = use_app();
    let own = app.own_factors();
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match app.add_factor(&typed.get_untracked()) {
            Ok(()) => {
                typed.set(String::new());
                problem.set(None);
            }
            Err(error) => problem.set(Some(error.to_string())),
        }
    };
    view! {
        <details class="more">
            <summary>"Your own questions"</summary>
            <div class="stack">
                <ul class="list">
                    <For
                        each=move || own.get()
                        key=|f| (f.id().clone(), f.question().to_owned(), f.is_retired())
                        children=move |factor| view! { <OwnLine factor=factor /> }
                    />
                </ul>
                <form class="stack" on:submit=add novalidate>
                    <WordsField id="own-question" label="Ask me about" limit=OwnFactor::LIMIT typed=typed />
                    <p class="field-error" role="alert">
                        {move || problem.get()}
                    </p>
                    <button type="submit" class="button">
                        "Add"
                    </button>
                </form>
            </div>
        </details>
    }
}

#[component]
fn OwnLine(factor: OwnFactor) -> impl IntoView {
    let app = use_app();
    let edits = RwSignal::new(false);
    let (words, retired) = (factor.question().to_owned(), factor.is_retired());
    let id = StoredValue::new(factor.id().clone());
    let (rename, retire) = (format!("Rename {words}"), format!("Ask no more about {words}"));
    let buttons = if retired {
        view! {
            <button type="button" class="button" on:click=move |_| id.with_value(|id| app.retire_factor(id, false))>
                "Ask again"
            </button>
        }
        .into_any()
    } else {
        view! {
            <button type="button" class="button button-round" aria-label=rename on:click=move |_| edits.update(|e| *e = !*e)>
                <IconPicture icon=Icon::Pencil />
            </button>
            <button
                type="button"
                class="button button-round"
                aria-label=retire
                on:click=move |_| id.with_value(|id| app.retire_factor(id, true))
            >
                <IconPicture icon=Icon::Bin />
            </button>
        }
        .into_any()
    };
    let shown = if retired { format!("{words} (not asked any more)") } else { words.clone() };
    view! {
        <li class="cramp-row">
            <p>{shown}</p>
            <div class="cramp-acts">{buttons}</div>
            {move || edits.get().then(|| view! { <Rename id=id words=words.clone() edits=edits /> })}
        </li>
    }
}

#[component]
fn Rename(id: StoredValue<FactorId>, words: String, edits: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(words);
    let problem = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match id.with_value(|id| app.rename_factor(id, &typed.get_untracked())) {
            Ok(()) => edits.set(false),
            Err(error) => problem.set(Some(error.to_string())),
        }
    };
    view! {
        <form class="stack wide" on:submit=save novalidate>
            <WordsField id="new-words" label="New words" limit=OwnFactor::LIMIT typed=typed />
            <p class="field-error" role="alert">
                {move || problem.get()}
            </p>
            <button type="submit" class="button button-main">
                "Save"
            </button>
        </form>
    }
}
