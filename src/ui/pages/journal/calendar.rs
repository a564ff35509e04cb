//! One month of nights, with the way to the month before and after.

use leptos::prelude::*;

use super::{Look, Mark};
use crate::{
    domain::night::{NightOf, NightState},
    state::use_app,
    ui::pictures::IconPicture,
    view::{
        icon::Icon,
        journal::calendar::{Day, WEEKDAYS, calendar, month_name},
        route::Route,
    },
};

/// The calendar.
#[component]
pub fn MonthOfNights() -> impl IntoView {
    let (app, look) = (use_app(), Look::get());
    let now = app.now();
    let tonight = Memo::new(move |_| NightOf::of(now.get()));
    let month = Memo::new(move |_| look.month.get().unwrap_or_else(|| tonight.get().month()));
    let shown = app.slice(move |j| calendar(j, month.get(), tonight.get()));
    let go = move |to| look.month.set(Some(to));
    let has_next = Memo::new(move |_| month.get() < tonight.get().month());
    let heads = WEEKDAYS
        .map(|(short, long)| {
            view! {
                <th scope="col">
                    <abbr title=long>{short}</abbr>
                </th>
            }
        })
        .collect_view();
    let weeks = move || {
        let week = |week: [Option<Day>; 7]| {
            view! { <tr>{week.map(|day| view! { <td>{day.map(cell)}</td> }).collect_view()}</tr> }
        };
        shown.get().weeks.into_iter().map(week).collect_view()
    };
    view! {
        <div class="month-head">
            <button
                type="button"
                class="button button-round"
                aria-label=move || format!("To {}", month_name(month.get().previous()))
                on:click=move |_| go(month.get_untracked().previous())
            >
                <IconPicture icon=Icon::Back />
            </button>
            <div role="status">
                <h2>{move || shown.with(|c| c.title.clone())}</h2>
            </div>
            <button
                type="button"
                class="button button-round month-next"
                aria-label=move || format!("To {}", month_name(month.get().next()))
                disabled=move || !has_next.get()
                on:click=move |_| go(month.get_untracked().next())
            >
                <IconPicture icon=Icon::Back />
            </button>
        </div>
        <table class="month">
            <caption class="unseen">{move || shown.with(|c| format!("Nights of {}", c.title))}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{weeks}</tbody>
        </table>
        <p>{move || shown.with(|c| c.summary.clone())}</p>
        <Legend />
    }
}

fn cell(day: Day) -> impl IntoView {
    let Day { night, number, state, cramps, name, is_tonight } = day;
    match state {
        None => view! { <span class="month-day month-ahead">{number}</span> }.into_any(),
        Some(state) => {
            let class = if is_tonight { "month-day month-tonight" } else { "month-day" };
            view! {
                <a class=class href=Route::Night(night).href()>
                    <span aria-hidden="true">{number}</span>
                    <Mark state=state cramps=cramps />
                    <span class="unseen">{name}</span>
                </a>
            }
            .into_any()
        }
    }
}

/// What the shapes mean.
#[component]
fn Legend() -> impl IntoView {
    let meanings = [
        (NightState::Cramp, "Cramps, how many"),
        (NightState::Quiet, "Quiet"),
        (NightState::NotRecorded, "Not recorded"),
    ];
    let items = meanings
        .map(|(state, words)| {
            view! {
                <li>
                    <Mark state=state cramps=2 />
                    {words}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="legend">{items}</ul> }
}
