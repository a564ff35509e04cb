//! How the journal is looked at: kept while the app runs, so that a look at one night does not lose the search.

use std::collections::HashMap;

use leptos::prelude::*;

use crate::{
    domain::night::Month,
    view::journal::{filter::Filter, listed::Listed},
};

/// Calendar or list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shape {
    /// A month at a time.
    #[default]
    Calendar,
    /// Every night, with the search.
    List,
}

impl Shape {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Calendar, Self::List];

    /// The word of the choice.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Calendar => "Calendar",
            Self::List => "List",
        }
    }
}

/// How the journal is looked at. A copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Look {
    /// Calendar or list.
    pub shape: RwSignal<Shape>,
    /// The month of the calendar; `None` is the present one.
    pub month: RwSignal<Option<Month>>,
    /// The search of the list.
    pub filter: RwSignal<Filter>,
    /// How high each group of the list was when it was last seen, in CSS pixels.
    pub heights: StoredValue<HashMap<Listed, f64>>,
}

impl Look {
    /// Keeps a look from now on. Once, where the app begins.
    pub fn provide() {
        provide_context(Self {
            shape: RwSignal::default(),
            month: RwSignal::new(None),
            filter: RwSignal::default(),
            heights: StoredValue::new(HashMap::new()),
        });
    }

    /// The look that is kept.
    pub fn get() -> Self {
        expect_context()
    }
}
