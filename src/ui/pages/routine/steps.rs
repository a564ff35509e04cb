//! The steps of the routine: their order by buttons and by drag, their times, what can be added.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    domain::routine::{Item, Kind, Routine, What},
    state::{App, use_app},
    ui::components::{Badge, WordsField},
    view::{route::Route, routine},
};

/// Where a step that is dragged comes from, and over which it is.
type Drag = RwSignal<Option<(usize, usize)>>;

/// The list.
#[component]
pub fn Steps() -> impl IntoView {
    let app = use_app();
    let routine = app.routine();
    let drag: Drag = RwSignal::new(None);
    let said = RwSignal::new(String::new());
    let each = move || routine.with(|r| r.items().iter().map(|i| i.what().clone()).collect::<Vec<_>>());
    view! {
        <section class="stack">
            <h2>"Steps"</h2>
            <ol class="list">
                <For each=each key=Clone::clone children=move |what| view! { <Step what=what drag=drag said=said /> } />
            </ol>
            <p class="unseen" role="status">
                {said}
            </p>
        </section>
    }
}

#[component]
fn Step(
    /// Which step.
    what: What,
    /// What is dragged.
    drag: Drag,
    /// What a screen reader hears of a change.
    said: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let routine = app.routine();
    let mine = what.clone();
    let place = Memo::new(move |_| routine.with(|r| r.items().iter().position(|i| *i.what() == mine).unwrap_or(0)));
    let item = Memo::new(move |_| routine.with(|r| r.items().get(place.get()).cloned()));
    let title = item.with_untracked(|i| i.as_ref().map(|i| i.title().to_owned()).unwrap_or_default());
    let time = move || item.with(|i| i.as_ref().map(routine::time));
    let known = if let What::Known(kind) = what { Some(kind) } else { None };
    let name = title.clone();
    let move_by = move |event: ev::MouseEvent, up: bool| {
        let from = place.get_untracked();
        let to = if up { from.saturating_sub(1) } else { from + 1 };
        shift(app, from, to);
        let steps = routine.with_untracked(|r| r.items().len());
        said.set(format!("{name} is step {} of {steps}.", place.get_untracked() + 1));
        // A step that moves takes the focus with it, so that a second press moves it again.
        if let Some(button) = event.current_target().and_then(|b| b.dyn_into::<web_sys::HtmlElement>().ok()) {
            request_animation_frame(move || {
                let _ = button.focus();
            });
        }
    };
    let (up, down) = (move_by.clone(), move_by);
    let heard = title.clone();
    let lengthen = move |times: i32| {
        let by = item.with_untracked(|i| i.as_ref().map_or(0, routine::tap));
        change(app, |r| r.lengthen(place.get_untracked(), times * by));
        let time = item.with_untracked(|i| i.as_ref().map(routine::time)).unwrap_or_default();
        said.set(format!("{heard}: {time}."));
    };
    let (shorter, longer) = (lengthen.clone(), lengthen);
    let over = move || drag.get().is_some_and(|(from, to)| to == place.get() && from != to);
    let held = move || drag.get().is_some_and(|(from, _)| from == place.get());
    let label = |verb: &str| format!("{verb}: {title}");
    view! {
        <li class="card step" class:step-over=over class:step-held=held data-at=move || place.get().to_string()>
            <div class="step-head">
                <Grip place=place drag=drag />
                <h3>{title.clone()}</h3>
            </div>
            {known.map(|kind| view! { <About kind=kind /> })}
            <p>{time}</p>
            <div class="row">
                <button type="button" class="button" aria-label=label("Up") on:click=move |e| up(e, true)>
                    "Up"
                </button>
                <button type="button" class="button" aria-label=label("Down") on:click=move |e| down(e, false)>
                    "Down"
                </button>
                <button type="button" class="button" aria-label=label("Shorter") on:click=move |_| shorter(-1)>
                    "Shorter"
                </button>
                <button type="button" class="button" aria-label=label("Longer") on:click=move |_| longer(1)>
                    "Longer"
                </button>
                <button
                    type="button"
                    class="button"
                    aria-label=label("Take out")
                    on:click=move |_| change(app, |r| r.remove(place.get_untracked()))
                >
                    "Take out"
                </button>
            </div>
        </li>
    }
}

/// The handle by which a step is dragged, with a finger or a mouse; the buttons do the same without one.
#[component]
fn Grip(place: Memo<usize>, drag: Drag) -> impl IntoView {
    let app = use_app();
    let down = move |event: ev::PointerEvent| {
        event.prevent_default();
        if let Some(grip) = event.current_target().and_then(|g| g.dyn_into::<web_sys::Element>().ok()) {
            // Without capture the drag ends where the handle ends; no more is lost.
            let _ = grip.set_pointer_capture(event.pointer_id());
        }
        drag.set(Some((place.get_untracked(), place.get_untracked())));
    };
    let over = move |event: ev::PointerEvent| {
        let Some((from, to)) = drag.get_untracked() else { return };
        scroll_at_edge(event.client_y());
        let under = step_at(event.client_x(), event.client_y()).unwrap_or(to);
        if under != to {
            drag.set(Some((from, under)));
        }
    };
    let up = move |_| {
        if let Some((from, to)) = drag.get_untracked() {
            drag.set(None);
            shift(app, from, to);
        }
    };
    view! {
        <span
            class="grip"
            aria-hidden="true"
            on:pointerdown=down
            on:pointermove=over
            on:pointerup=up
            on:pointercancel=move |_| drag.set(None)
        >
            "⠿"
        </span>
    }
}

/// How near the edge of the screen a drag scrolls the page, and how far with each movement, in pixels.
const EDGE: f64 = 140.0;
const SCROLL: f64 = 14.0;

/// A list longer than the screen comes along when a step is dragged to its edge.
fn scroll_at_edge(y: i32) {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let y = f64::from(y);
    if y < EDGE {
        window().scroll_by_with_x_and_y(0.0, -SCROLL);
    } else if y > height - EDGE {
        window().scroll_by_with_x_and_y(0.0, SCROLL);
    }
}

/// Which step lies under this point of the screen.
fn step_at(x: i32, y: i32) -> Option<usize> {
    #[expect(clippy::cast_precision_loss, reason = "a screen has few pixels")]
    let element = document().element_from_point(x as f32, y as f32)?;
    element.closest("[data-at]").ok()??.get_attribute("data-at")?.parse().ok()
}

/// The verdict of a step, its safety line and the way to its evidence.
#[component]
fn About(kind: Kind) -> impl IntoView {
    let offer = kind.offer();
    let mind = (!offer.mind.is_empty()).then(|| view! { <p class="soft">{offer.mind}</p> });
    view! {
        <a class="step-why" href=Route::Learn(offer.claim.to_owned()).href()>
            <Badge verdict=kind.verdict() />
            <span class="unseen">{format!("Why: {}", offer.title)}</span>
        </a>
        {mind}
    }
}

/// What can be added: the steps of the sources that are not in yet, and the person's own.
#[component]
pub fn Add() -> impl IntoView {
    let app = use_app();
    let routine = app.routine();
    let words = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let add_own = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match app.change_routine(|r| r.add(What::Own(words.get_untracked()))) {
            Ok(()) => {
                words.set(String::new());
                error.set(None);
            }
            Err(why) => error.set(Some(why.to_string())),
        }
    };
    let offer = move |kind: Kind| {
        let add = move |_| error.set(app.change_routine(|r| r.add(What::Known(kind))).err().map(|e| e.to_string()));
        view! {
            <li class="card step">
                <h3>{kind.offer().title}</h3>
                <About kind=kind />
                <button type="button" class="button" aria-label=format!("Add: {}", kind.offer().title) on:click=add>
                    "Add"
                </button>
            </li>
        }
    };
    view! {
        <details class="more">
            <summary>"Add a step"</summary>
            <div class="stack">
                <form class="stack" on:submit=add_own>
                    <WordsField id="own-step" label="A step of your own" limit=Item::LIMIT typed=words />
                    <p class="field-error" role="alert">
                        {error}
                    </p>
                    <button class="button">"Add my step"</button>
                </form>
                <ul class="list">
                    <For each=move || routine.with(Routine::left_out) key=|kind| *kind children=offer />
                </ul>
            </div>
        </details>
    }
}

fn change(app: App, change: impl FnOnce(&mut Routine)) {
    // These changes are always possible.
    let _ = app.change_routine(|r| {
        change(r);
        Ok(())
    });
}

fn shift(app: App, from: usize, to: usize) {
    change(app, |r| r.shift(from, to));
}
