//! One cramp in one line: "03:12, about 4 minutes" and "calf, left, 6 of 10".

use crate::domain::{
    cramp::{Cramp, CrampId},
    night::NightOf,
};

use super::format;

/// A cramp in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// Which cramp.
    pub id: CrampId,
    /// Its night.
    pub night: NightOf,
    /// When and how long.
    pub when: String,
    /// What else is known.
    pub known: String,
}

impl Row {
    /// The row of `cramp`.
    pub fn of(cramp: &Cramp) -> Self {
        Self { id: cramp.id(), night: cramp.night(), when: when(cramp), known: known(cramp) }
    }
}

/// When and how long: "03:12, about 4 minutes".
pub fn when(cramp: &Cramp) -> String {
    format!("{}, {}", format::clock(cramp.get().start), format::length(cramp.duration()))
}

/// What is known of it; what is not known is left out, and when nothing is, that is said.
pub fn known(cramp: &Cramp) -> String {
    let draft = cramp.get();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(draft.muscle.map(|m| m.word().to_owned()));
    parts.extend(draft.side.map(|s| s.word().to_owned()));
    parts.extend(draft.severity.map(|s| format!("pain {} of 10", s.value())));
    if parts.is_empty() { "Nothing else noted yet".into() } else { format::capital(&parts.join(", ")) }
}
