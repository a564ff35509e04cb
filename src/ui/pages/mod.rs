//! One page per file. Every route has a page.

mod cramp;
mod data;
mod evening;
mod foods;
mod insights;
pub mod journal;
mod learn;
mod library;
mod missing;
mod morning;
mod night;
mod now;
mod partner;
mod report;
mod routine;
mod safety;
mod settings;
mod tonight;
mod trials;

use leptos::prelude::*;

use super::part::Check;
use crate::view::route::Route;

pub use missing::Missing;

/// The page at `route` of those that are always there. The others come in parts ([`super::part`]), by the functions below.
pub fn page(route: &Route) -> AnyView {
    match route {
        Route::NowEased => view! { <now::Eased /> }.into_any(),
        Route::Asleep => view! { <now::Asleep /> }.into_any(),
        _ => view! { <now::Now /> }.into_any(),
    }
}

/// The page at `route` of the part with Tonight.
pub fn of_tonight(route: &Route) -> AnyView {
    match route {
        Route::Partner => view! { <partner::Partner /> }.into_any(),
        _ => view! { <tonight::Tonight /> }.into_any(),
    }
}

/// The page at `route` of the part with the journal and the routine.
pub fn of_journal(route: &Route) -> AnyView {
    match route {
        Route::Night(night) => view! { <night::NightPage night=*night /> }.into_any(),
        Route::CrampNew => view! { <cramp::NewCramp night=None /> }.into_any(),
        Route::CrampOf(night) => view! { <cramp::NewCramp night=Some(*night) /> }.into_any(),
        Route::Cramp(id) => view! { <cramp::EditCramp id=*id /> }.into_any(),
        Route::Routine => view! { <routine::RoutinePage /> }.into_any(),
        Route::RoutineRun => view! { <routine::RunPage /> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage /> }.into_any(),
        Route::Data => view! { <data::Data /> }.into_any(),
        _ => view! { <journal::JournalPage /> }.into_any(),
    }
}

/// A check on Tonight, of the part with the journal.
pub fn check(check: &Check) -> AnyView {
    match check {
        Check::Morning(ids) => view! { <morning::LookAt ids=ids.clone() /> }.into_any(),
        Check::Evening(night) => view! { <evening::EveningCheck night=*night /> }.into_any(),
    }
}

/// The page at `route` of the part with the insights.
pub fn of_insights(route: &Route) -> AnyView {
    match route {
        Route::Trials => view! { <trials::Trials /> }.into_any(),
        Route::TrialNew => view! { <trials::NewTrial /> }.into_any(),
        Route::Trial(id) => view! { <trials::TrialPage id=*id /> }.into_any(),
        Route::Report => view! { <report::Report /> }.into_any(),
        _ => view! { <insights::Insights /> }.into_any(),
    }
}

/// The page at `route` of the part with the reference.
pub fn of_library(route: &Route) -> AnyView {
    match route {
        Route::Safety => view! { <safety::Safety /> }.into_any(),
        Route::Foods => view! { <foods::Foods /> }.into_any(),
        Route::Food(id) => view! { <foods::FoodPage id=id.clone() /> }.into_any(),
        Route::Learn(topic) => view! { <learn::Learn topic=topic.clone() /> }.into_any(),
        _ => view! { <library::Library /> }.into_any(),
    }
}
