//! The app: the page of the present address, the notices above it, the bar below it.

use leptos::{mount::mount_to, prelude::*};

use super::{
    pages,
    part::{self, Parts, Shown},
};
use crate::{
    state::{self, Notice, Tone, use_app},
    ui::pictures::IconPicture,
    view::{bar, route::Route, words},
};

/// Starts the app beside the static shell, which stays until the first page is there.
pub fn mount() {
    let Some(place) = document().get_element_by_id("app") else { return };
    let place: web_sys::HtmlElement = wasm_bindgen::JsCast::unchecked_into(place);
    mount_to(place, App).forget();
}

/// Takes the static shell away, under which the app has been hidden until it had a page to show.
fn replace_shell() {
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
}

/// Everything on the screen.
#[component]
pub fn App() -> impl IntoView {
    let app = state::App::start();
    provide_context(app);
    pages::journal::Look::provide();
    let place = app.place();
    let parts = Parts::none(app);
    let asked = Memo::new(move |_| place.with(|p| p.route.clone()));
    // The page is built anew when what is shown changes, and only then.
    let shown = parts.shown(asked);
    let waits = move || shown.with(|s| matches!(s, Shown::Page(route) if asked.with(|asked| asked != route)));
    let route = Memo::new(move |_| shown.with(|s| s.route().clone()));
    let in_guide = move || matches!(route.get(), Route::Now | Route::NowEased | Route::Asleep | Route::RoutineRun);
    app.focus_on_arrival(route.into());
    Effect::new(move |done: Option<bool>| {
        let stays = shown.with(|s| matches!(s, Shown::Shell(_)));
        if !stays && done != Some(true) {
            replace_shell();
            app.announce_mounted();
        }
        !stays
    });
    view! {
        <div class="app">
            <Show when=move || !in_guide()>
                <Notices tone=Tone::Alarm />
                <RunningSession />
            </Show>
            {move || match shown.get() {
                Shown::Page(route) => part::page(&route),
                Shown::Shell(_) => ().into_any(),
                Shown::Missing(route) => view! { <pages::Missing route=route parts=parts /> }.into_any(),
            }}
            <div role="status">
                {move || waits().then(|| view! { <p class="toast toast-late">{words::OPENING}</p> })}
            </div>
            <Show when=move || !in_guide()>
                // Below the page, so that one that comes late moves nothing a finger is on its way to.
                <Notices tone=Tone::Calm />
                <UndoToast />
                <Bar route=asked />
            </Show>
        </div>
    }
}

/// What the person should know. Calm ones wait while nothing may disturb.
#[component]
fn Notices(
    /// How much they matter.
    tone: Tone,
) -> impl IntoView {
    let app = use_app();
    let notices = app.notices();
    let shown = move || {
        let quiet = app.is_quiet_time();
        let now = |n: &Notice| n.tone == tone && (!quiet || tone == Tone::Alarm);
        notices.get().into_iter().filter(now).collect::<Vec<_>>()
    };
    view! {
        <div class="notices" role="status">
            <For each=shown key=|n| n.text.clone() children=move |notice| view! { <NoticeCard notice=notice /> } />
        </div>
    }
}

#[component]
fn NoticeCard(notice: Notice) -> impl IntoView {
    let app = use_app();
    let class = if notice.tone == Tone::Alarm { "card notice notice-alarm" } else { "card notice" };
    let act = notice.act.clone().and_then(|act| {
        let words = act.words()?;
        Some(view! {
            <button type="button" class="button button-main" on:click=move |_| app.act(&act)>
                {words}
            </button>
        })
    });
    let text = notice.text.clone();
    view! {
        <div class=class>
            <p>{text}</p>
            <div class="row">
                {act} <button type="button" class="button" on:click=move |_| app.dismiss(&notice)>
                    "OK"
                </button>
            </div>
        </div>
    }
}

/// The way back to a session that goes on while another page is open.
#[component]
fn RunningSession() -> impl IntoView {
    let app = use_app();
    let relief = app.relief();
    let runs = Memo::new(move |_| relief.with(|r| r.as_ref().is_some_and(state::Relief::is_open)));
    view! {
        <Show when=move || runs.get()>
            <a class="button button-main running" href=Route::Now.href()>
                "A cramp is running. Back to the guide"
            </a>
        </Show>
    }
}

/// What was just removed, and the way to bring it back. It stays until the person leaves or answers.
#[component]
fn UndoToast() -> impl IntoView {
    let app = use_app();
    let said = app.undoable();
    view! {
        <div role="status">
            {move || {
                said.get()
                    .map(|said| {
                        view! {
                            <div class="toast">
                                <span>{said}</span>
                                <span class="row">
                                    <button type="button" class="button button-main" on:click=move |_| app.undo()>
                                        "Undo"
                                    </button>
                                    <button type="button" class="button" on:click=move |_| app.forget_undo()>
                                        "OK"
                                    </button>
                                </span>
                            </div>
                        }
                    })
            }}
        </div>
    }
}

/// The bottom bar.
#[component]
fn Bar(#[prop(into)] route: Signal<Route>) -> impl IntoView {
    let places = bar::PLACES
        .iter()
        .map(|place| {
            let class = if place.route == Route::Now { "bar-place bar-now" } else { "bar-place" };
            let here = move || route.with(|r| bar::holds(&place.route, r)).then_some("page");
            view! {
                <a class=class href=place.route.href() aria-current=here>
                    <IconPicture icon=place.icon />
                    {place.words}
                </a>
            }
        })
        .collect_view();
    view! {
        <nav class="bar" aria-label="Main">
            {places}
        </nav>
    }
}
