//! The evening check: the day's drinks and factors, one tap each, and whatever the person wants to ask themselves.

mod drinks;
mod own;

use leptos::prelude::*;

use self::{drinks::Drinks, own::OwnQuestions};
use crate::{
    domain::{
        factor::{Answer, FactorId},
        night::NightOf,
    },
    state::use_app,
    ui::components::YesNo,
    view::{evening, route::Route},
};

/// What can be said of the day before `night`.
#[component]
pub fn EveningCheck(
    /// Which night.
    night: NightOf,
) -> impl IntoView {
    let app = use_app();
    let own = app.own_factors();
    let note = app.night_note(night);
    // The lines stay while their answers change.
    let asked = Memo::new(move |_| {
        let questions = own.with(|own| note.with(|note| evening::questions(own, Some(note))));
        questions.into_iter().map(|q| (q.id, q.words)).collect::<Vec<_>>()
    });
    view! {
        <div class="stack">
            <p class="soft">"Tap what you know. A second tap takes it back."</p>
            <Drinks night=night />
            <For
                each=move || asked.get()
                key=Clone::clone
                children=move |(id, words)| view! { <Line night=night id=id words=words /> }
            />
            <OwnQuestions />
        </div>
    }
}

#[component]
fn Line(night: NightOf, id: FactorId, words: String) -> impl IntoView {
    let app = use_app();
    let note = app.night_note(night);
    let asked = StoredValue::new(id);
    let answer = move || note.with(|n| asked.with_value(|id| n.answers.get(id).copied()));
    let choose = move |yes: Option<bool>| {
        let id = asked.get_value();
        app.note_night(night, |n| match yes {
            Some(yes) => {
                n.answers.insert(id, if yes { Answer::Yes } else { Answer::No });
            }
            None => {
                n.answers.remove(&id);
            }
        });
    };
    let is_medicine = asked.with_value(|id| id.0 == "medicine-change" || id.0 == "supplement");
    view! {
        <YesNo
            question=words
            chosen=Signal::derive(move || answer().map(|a| a == Answer::Yes))
            on_choose=choose
        />
        <Show when=move || is_medicine && answer() == Some(Answer::Yes)>
            <a class="row-link" href=Route::Settings.href()>
                "Note which one under My medicines"
            </a>
        </Show>
    }
}
