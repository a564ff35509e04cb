//! What the person said of one night and the day before it.

use litemap::LiteMap;
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
    /// Factors that were answered; an absent one was not said. Written as two lists.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty", with = "lists")]
    pub answers: LiteMap<FactorId, Answer>,
    /// Drinks counted, in cups of about 200 ml; `None` when not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drinks: Option<u16>,
    /// The person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl NightNote {
    /// Nothing said of `night` yet.
    pub const fn new(night: NightOf) -> Self {
        Self { night, quiet: false, answers: LiteMap::new(), drinks: None, note: String::new() }
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::new(self.night)
    }
}

/// Answers as they are written: `{"yes":["alcohol"],"no":["stress"]}`.
mod lists {
    use serde::{Deserializer, Serializer, de::Error};

    use super::{Answer, Deserialize, FactorId, LiteMap, Serialize};

    #[derive(Serialize, Deserialize)]
    struct Lists<T> {
        #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
        yes: Vec<T>,
        #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
        no: Vec<T>,
    }

    pub(super) fn serialize<S: Serializer>(answers: &LiteMap<FactorId, Answer>, to: S) -> Result<S::Ok, S::Error> {
        let said = |said| answers.iter().filter(|(_, answer)| **answer == said).map(|(id, _)| id).collect();
        Lists { yes: said(Answer::Yes), no: said(Answer::No) }.serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<LiteMap<FactorId, Answer>, D::Error> {
        let Lists::<FactorId> { yes, no } = Lists::deserialize(from)?;
        let mut answers = LiteMap::new();
        let said = yes.into_iter().map(|id| (id, Answer::Yes)).chain(no.into_iter().map(|id| (id, Answer::No)));
        for (id, answer) in said {
            if answers.insert(id, answer).is_some_and(|other| other != answer) {
                return Err(D::Error::custom("a factor is answered yes and no"));
            }
        }
        Ok(answers)
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
