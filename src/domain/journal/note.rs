//! What the person said of one night and the day before it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{
    book::Record,
    cramp::{Cramp, CrampId},
    factor::{Answer, FactorId},
    night::NightOf,
};

/// What the person said of one night and the day before it. What was not said is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NightNote {
    /// Which night.
    pub night: NightOf,
    /// The person said there was no cramp.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quiet: bool,
    /// Factors that were answered; an absent one was not said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<FactorId, Answer>,
    /// Drinks counted, in the person's unit; `None` when not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drinks: Option<u16>,
    /// The person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl NightNote {
    /// Nothing said of `night` yet.
    pub const fn new(night: NightOf) -> Self {
        Self { night, quiet: false, answers: BTreeMap::new(), drinks: None, note: String::new() }
    }
}

impl Record for NightNote {
    type Id = NightOf;

    fn id(&self) -> NightOf {
        self.night
    }
}

impl Record for Cramp {
    type Id = CrampId;

    fn id(&self) -> CrampId {
        Self::id(self)
    }
}
