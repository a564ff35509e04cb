//! One page per file. Every route has a page.

mod cramp;
mod data;
mod evening;
mod foods;
mod insights;
pub mod journal;
mod learn;
mod library;
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

use crate::view::route::Route;

/// The page at `route`.
pub fn page(route: &Route) -> AnyView {
    match route {
        Route::Tonight => view! { <tonight::Tonight /> }.into_any(),
        Route::Now => view! { <now::Now /> }.into_any(),
        Route::NowEased => view! { <now::Eased /> }.into_any(),
        Route::Asleep => view! { <now::Asleep /> }.into_any(),
        Route::Partner => view! { <partner::Partner /> }.into_any(),
        Route::Journal => view! { <journal::JournalPage /> }.into_any(),
        Route::Night(night) => view! { <night::NightPage night=*night /> }.into_any(),
        Route::CrampNew => view! { <cramp::NewCramp night=None /> }.into_any(),
        Route::CrampOf(night) => view! { <cramp::NewCramp night=Some(*night) /> }.into_any(),
        Route::Cramp(id) => view! { <cramp::EditCramp id=*id /> }.into_any(),
        Route::Insights => view! { <insights::Insights /> }.into_any(),
        Route::Trials => view! { <trials::Trials /> }.into_any(),
        Route::TrialNew => view! { <trials::NewTrial /> }.into_any(),
        Route::Trial(id) => view! { <trials::TrialPage id=*id /> }.into_any(),
        Route::Report => view! { <report::Report /> }.into_any(),
        Route::Safety => view! { <safety::Safety /> }.into_any(),
        Route::Library => view! { <library::Library /> }.into_any(),
        Route::Foods => view! { <foods::Foods /> }.into_any(),
        Route::Food(id) => view! { <foods::FoodPage id=id.clone() /> }.into_any(),
        Route::Learn(topic) => view! { <learn::Learn topic=topic.clone() /> }.into_any(),
        Route::Routine => view! { <routine::RoutinePage /> }.into_any(),
        Route::RoutineRun => view! { <routine::RunPage /> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage /> }.into_any(),
        Route::Data => view! { <data::Data /> }.into_any(),
    }
}
