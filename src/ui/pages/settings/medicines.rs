//! Settings: medicines and supplements in the person's own words, with the days they began and ended.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        medicine::{Medicine, MedicineDraft, MedicineKind},
        written::Written,
    },
    state::use_app,
    ui::{
        components::{Choice, Field},
        pictures::IconPicture,
    },
    view::{format::capital, icon::Icon, medicine},
};

/// The list and the form.
#[component]
pub fn Medicines() -> impl IntoView {
    let app = use_app();
    let all = app.medicines();
    let writing = RwSignal::new(None::<MedicineDraft>);
    let write = move |draft: MedicineDraft| writing.set(Some(draft));
    view! {
        <section class="stack">
            <h2>"My medicines"</h2>
            <p class="soft">"In your own words, for you and for your doctor. They stay on this device."</p>
            <ul class="list">
                <For
                    each=move || all.get()
                    key=|m| m.get().clone()
                    children=move |m| {
                        let (id, words) = (m.get().id, m.get().words.clone());
                        let line = medicine::line(&m);
                        let (edit, delete) = (format!("Edit {words}"), format!("Delete {words}"));
                        view! {
                            <li class="cramp-row">
                                <div>
                                    <p class="cramp-when">{words}</p>
                                    <p class="soft">{line}</p>
                                </div>
                                <div class="cramp-acts">
                                    <button
                                        type="button"
                                        class="button button-round"
                                        aria-label=edit
                                        on:click=move |_| write(m.clone().into_draft())
                                    >
                                        <IconPicture icon=Icon::Pencil />
                                    </button>
                                    <button
                                        type="button"
                                        class="button button-round"
                                        aria-label=delete
                                        on:click=move |_| app.remove_medicine(id)
                                    >
                                        <IconPicture icon=Icon::Bin />
                                    </button>
                                </div>
                            </li>
                        }
                    }
                />
            </ul>
            {move || match writing.get() {
                Some(draft) => view! { <MedicineForm draft=draft writing=writing /> }.into_any(),
                None => {
                    view! {
                        <button type="button" class="button" on:click=move |_| write(app.new_medicine())>
                            "Add a medicine or supplement"
                        </button>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

#[component]
fn MedicineForm(draft: MedicineDraft, writing: RwSignal<Option<MedicineDraft>>) -> impl IntoView {
    let app = use_app();
    let draft = RwSignal::new(draft);
    let problem = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match app.log_medicine(draft.get_untracked()) {
            Ok(()) => writing.set(None),
            Err(error) => problem.set(Some(error.to_string())),
        }
    };
    let kinds = MedicineKind::ALL.map(|k| (k, capital(k.word()))).to_vec();
    let day = |date: Option<NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
    view! {
        <form class="card" on:submit=save novalidate>
            <Field id="medicine" label="What you call it">
                <input
                    id="medicine"
                    type="text"
                    autocomplete="off"
                    maxlength=Medicine::LIMIT.to_string()
                    prop:value=draft.with_untracked(|d| d.words.clone())
                    on:input:target=move |event| {
                        let typed = event.target().value();
                        draft.update(|d| d.words = typed);
                    }
                />
            </Field>
            <Choice
                question="What is it?"
                answers=kinds
                chosen=Signal::derive(move || draft.with(|d| d.kind))
                on_choose=move |kind| draft.update(|d| d.kind = kind)
            />
            <Field id="medicine-from" label="First day, if you know it">
                <input
                    id="medicine-from"
                    type="date"
                    prop:value=draft.with_untracked(|d| day(d.started))
                    on:change:target=move |event| {
                        let date = NaiveDate::read(&event.target().value());
                        draft.update(|d| d.started = date);
                    }
                />
            </Field>
            <Field id="medicine-to" label="Last day, if you stopped">
                <input
                    id="medicine-to"
                    type="date"
                    prop:value=draft.with_untracked(|d| day(d.stopped))
                    on:change:target=move |event| {
                        let date = NaiveDate::read(&event.target().value());
                        draft.update(|d| d.stopped = date);
                    }
                />
            </Field>
            <p class="field-error" role="alert">
                {move || problem.get()}
            </p>
            <button type="submit" class="button button-main">
                "Save"
            </button>
            <button type="button" class="button" on:click=move |_| writing.set(None)>
                "Leave without saving"
            </button>
        </form>
    }
}
