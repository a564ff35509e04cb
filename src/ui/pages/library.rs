//! The library's front page: its shelves, and what the library is not.

use leptos::prelude::*;

use crate::{
    ui::components::{Foot, PageHead},
    view::{learn, route::Route},
};

/// The shelves.
#[component]
pub fn Library() -> impl IntoView {
    let shelves = learn::shelves()
        .into_iter()
        .map(|shelf| {
            let links = shelf
                .links
                .into_iter()
                .map(|(route, words)| {
                    view! {
                        <li>
                            <a class="row-link" href=route.href()>
                                {words}
                            </a>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section class="stack">
                    <h2>{shelf.heading}</h2>
                    <ul class="list">{links}</ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <main class="page">
            <PageHead title=Route::Library.title() />
            {shelves}
            <Foot />
        </main>
    }
}
