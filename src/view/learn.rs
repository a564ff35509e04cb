//! The topics of the reference: which page an address shows, and in what order they stand.

use crate::domain::claim::{Category, Claim, claim};

/// One page of the reference.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// A chapter of claims.
    Chapter(Category),
    /// One claim.
    Claim(&'static Claim),
    /// The look-alikes, the ordinary cramp, the seven features.
    IsItACramp,
    /// Where the articles disagree.
    Articles,
    /// Conditions and blood tests.
    Conditions,
}

impl Topic {
    /// The pages that the library's front page lists, in order.
    pub fn listed() -> Vec<Self> {
        let chapters = Category::ALL.into_iter().map(Self::Chapter);
        [Self::IsItACramp].into_iter().chain(chapters).chain([Self::Conditions, Self::Articles]).collect()
    }

    /// Reads an address's topic; `None` when there is no such page.
    pub fn parse(topic: &str) -> Option<Self> {
        let listed = Self::listed().into_iter().find(|t| t.id() == topic);
        listed.or_else(|| claim(topic).map(Self::Claim))
    }

    /// Its address: "magnesium".
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chapter(category) => category.id(),
            Self::Claim(claim) => claim.id,
            Self::IsItACramp => "is-it-a-cramp",
            Self::Articles => "articles",
            Self::Conditions => "conditions",
        }
    }

    /// Its heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Chapter(category) => category.words(),
            Self::Claim(claim) => claim.title,
            Self::IsItACramp => "Is it a cramp?",
            Self::Articles => "What articles say, what the evidence says",
            Self::Conditions => "Conditions and blood tests",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::claim::claims;

    #[test]
    fn every_topic_reads_the_address_it_writes() {
        for topic in Topic::listed().into_iter().chain(claims().map(Topic::Claim)) {
            assert_eq!(Topic::parse(topic.id()).map(Topic::title), Some(topic.title()), "{}", topic.id());
        }
    }

    #[test]
    fn an_unknown_topic_is_none() {
        assert!(Topic::parse("nowhere").is_none());
    }
}
