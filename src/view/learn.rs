//! The topics of the reference: which page an address shows, and the shelves of the library's front page.

use crate::domain::claim::{Category, Claim, TYPICAL, claim};

use super::route::Route;

/// Above the five troubles.
pub const NO_LINE_ALONE: &str = "No one line tells them apart. If you are not sure, ask a doctor.";
/// Above the conditions.
pub const NOT_ONE_OF_THESE: &str = "Having cramps does not mean that you have one of these.";

/// Above the claims behind the table of the ordinary and the night cramp.
pub const BEHIND_NIGHT: &str = "Who says so of a night cramp";

/// The claims behind the night cramp's side of that table: each once, with the lines of the table that lean on it.
pub fn behind_night() -> Vec<(String, &'static Claim)> {
    let mut behind: Vec<(String, &'static Claim)> = Vec::new();
    for row in &TYPICAL {
        let Some(claim) = claim(row.claim) else { continue };
        match behind.iter_mut().find(|(_, told)| told.id == claim.id) {
            Some((lines, _)) => {
                lines.push_str(", ");
                lines.push_str(row.aspect);
            }
            None => behind.push((row.aspect.to_owned(), claim)),
        }
    }
    behind
}

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

    /// Its page.
    pub fn route(self) -> Route {
        Route::Learn(self.id().to_owned())
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

/// One shelf of the library's front page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// Its heading.
    pub heading: &'static str,
    /// What stands on it: where it leads, and what it is called.
    pub links: Vec<(Route, &'static str)>,
}

/// Every shelf, in order.
pub fn shelves() -> Vec<Shelf> {
    use Category::{Causes, Habits, Medicines, Prevention, Relief, Supplements, What};
    let learn = |topics: &[Topic]| topics.iter().map(|t| (Route::Learn(t.id().into()), t.title())).collect::<Vec<_>>();
    let chapters = |all: &[Category]| learn(&all.iter().copied().map(Topic::Chapter).collect::<Vec<_>>());
    let shelf = |heading, links| Shelf { heading, links };
    vec![
        shelf("Foods", vec![(Route::Foods, "What to eat more of, and what to limit")]),
        shelf("What works?", chapters(&[Relief, Prevention, Supplements, Habits])),
        shelf("Is it a cramp?", [learn(&[Topic::IsItACramp]), chapters(&[What])].concat()),
        shelf("Causes and conditions", [chapters(&[Causes]), learn(&[Topic::Conditions])].concat()),
        shelf("Medicines", vec![(Topic::Chapter(Medicines).route(), "For cramps, and those that bring them on")]),
        shelf("When articles disagree", learn(&[Topic::Articles])),
        shelf("Warning signs", vec![(Route::Safety, "When to get help, and how soon")]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::claim::claims;

    #[test]
    fn every_topic_stands_on_one_shelf() {
        let links: Vec<Route> = shelves().into_iter().flat_map(|s| s.links).map(|(route, _)| route).collect();
        for topic in Topic::listed() {
            assert_eq!(links.iter().filter(|r| **r == topic.route()).count(), 1, "{}", topic.id());
        }
    }

    #[test]
    fn every_topic_reads_the_address_it_writes() {
        for topic in Topic::listed().into_iter().chain(claims().map(Topic::Claim)) {
            assert_eq!(Topic::parse(topic.id()).map(Topic::title), Some(topic.title()), "{}", topic.id());
        }
    }

    #[test]
    fn every_line_of_the_table_of_cramps_leads_to_who_says_so() {
        let behind = behind_night();
        for row in &TYPICAL {
            let told: Vec<_> = behind.iter().filter(|(lines, _)| lines.split(", ").any(|l| l == row.aspect)).collect();
            assert!(matches!(told[..], [(_, claim)] if claim.id == row.claim), "{}", row.aspect);
        }
        assert_eq!(behind[0].0, "Pain, When, After");
    }

    #[test]
    fn an_unknown_topic_is_none() {
        assert!(Topic::parse("nowhere").is_none());
    }
}
