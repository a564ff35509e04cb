//! The partner card: the same steps in pictures, for whoever was woken too.

use leptos::prelude::*;

use crate::{
    domain::{body::Muscle, caution::STRETCH, relief},
    state::use_app,
    ui::{
        components::PageHead,
        pictures::{Figure, IconPicture},
    },
    view::{guide, icon::Icon, route::Route, words},
};

/// The card.
#[component]
pub fn Partner() -> impl IntoView {
    let session = use_app().relief();
    let muscle = Memo::new(move |_| session.with(|r| r.as_ref().map_or(Muscle::Calf, |r| r.choice.muscle)));
    let steps = move || {
        relief::partner(muscle.get())
            .into_iter()
            .map(|step| {
                view! {
                    <li>
                        <Figure picture=step.picture moving=false whole=true />
                        <p>{step.say}</p>
                        {step.caution.map(|caution| view! { <p class="soft">{caution}</p> })}
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <main class="page">
            <PageHead title="Help them" back=Route::Now />
            <ol class="guide-steps">{steps}</ol>
            <a class="guide-warn" href=Route::Safety.href()>
                <IconPicture icon=Icon::Alert />
                <span>{words::SWOLLEN}</span>
            </a>
            <p class="soft">{STRETCH.text}</p>
            <p class="soft">{move || guide::provenance(&relief::partner(muscle.get()))}</p>
        </main>
    }
}
