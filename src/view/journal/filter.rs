//! Which cramps and nights a search shows.

use crate::domain::{
    body::{Muscle, Side},
    cramp::Cramp,
    journal::NightNote,
    letters::plain,
};

/// How bad, in steps that one tap can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pain {
    /// 0 to 3.
    UpTo3,
    /// 4 to 6.
    UpTo6,
    /// 7 to 10.
    From7,
    /// Not said.
    NotSaid,
}

impl Pain {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::UpTo3, Self::UpTo6, Self::From7, Self::NotSaid];

    /// The words of the choice.
    pub const fn words(self) -> &'static str {
        match self {
            Self::UpTo3 => "0 to 3",
            Self::UpTo6 => "4 to 6",
            Self::From7 => "7 to 10",
            Self::NotSaid => "Not said",
        }
    }

    fn holds(self, severity: Option<u8>) -> bool {
        match (self, severity) {
            (Self::UpTo3, Some(n)) => n <= 3,
            (Self::UpTo6, Some(n)) => (4..=6).contains(&n),
            (Self::From7, Some(n)) => n >= 7,
            (Self::NotSaid, None) => true,
            _ => false,
        }
    }
}

/// What is searched for. Empty finds everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of a note, each of which must occur.
    pub words: String,
    /// Which muscle.
    pub muscle: Option<Muscle>,
    /// Which leg; a cramp of both is of either.
    pub side: Option<Side>,
    /// How bad.
    pub pain: Option<Pain>,
}

impl Filter {
    /// Whether it finds everything.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.is_words_only()
    }

    /// The filter made ready to be asked of many records.
    pub fn ready(&self) -> Ready<'_> {
        Ready { filter: self, words: plain(&self.words).split_whitespace().map(str::to_owned).collect() }
    }

    const fn is_words_only(&self) -> bool {
        self.muscle.is_none() && self.side.is_none() && self.pain.is_none()
    }
}

/// So many letters before what was found are shown with it.
const BEFORE: usize = 12;

/// A filter whose words are ready to be compared.
#[derive(Debug, Clone)]
pub struct Ready<'a> {
    filter: &'a Filter,
    words: Vec<String>,
}

impl Ready<'_> {
    /// Whether a cramp is shown.
    pub fn shows(&self, cramp: &Cramp) -> bool {
        let draft = cramp.get();
        let filter = self.filter;
        filter.muscle.is_none_or(|m| draft.muscle == Some(m))
            && filter.side.is_none_or(|s| draft.side.is_some_and(|d| d == s || (d == Side::Both && s != Side::Both)))
            && filter.pain.is_none_or(|p| p.holds(draft.severity.map(crate::domain::cramp::Severity::value)))
            && self.are_in(&draft.note)
    }

    /// Whether a night is shown for what was said of the night itself.
    pub fn shows_night(&self, note: &NightNote) -> bool {
        self.filter.is_words_only() && (self.words.is_empty() || self.are_in(&note.note))
    }

    /// `note` from shortly before the first of the words, so that what was found is in sight.
    pub fn excerpt(&self, note: &str) -> String {
        let as_compared = plain(note);
        let first = self.words.iter().filter_map(|word| as_compared.find(word.as_str())).min();
        let first = first.map_or(0, |at| as_compared[..at].chars().count());
        let letters: Vec<char> = note.chars().collect();
        let before = letters[..first.saturating_sub(BEFORE)].iter().rposition(|c| c.is_whitespace());
        before.map_or_else(|| note.to_owned(), |space| format!("…{}", letters[space..].iter().collect::<String>()))
    }

    fn are_in(&self, note: &str) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let note = plain(note);
        self.words.iter().all(|word| note.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Moment,
        cramp::{Draft, Severity},
        night::NightOf,
    };

    fn check(filter: Filter, expected: bool) {
        let start = Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time");
        let draft = Draft {
            muscle: Some(Muscle::Calf),
            side: Some(Side::Left),
            severity: Severity::new(7).ok(),
            note: "After a long walk by the Sea".into(),
            ..Draft::starting(start)
        };
        let cramp = Cramp::new(draft).expect("a cramp");
        assert_eq!(filter.ready().shows(&cramp), expected, "{filter:?}");
    }

    fn words(words: &str) -> Filter {
        Filter { words: words.into(), ..Filter::default() }
    }

    #[test]
    fn nothing_asked_finds_everything() {
        check(Filter::default(), true);
        check(words("   "), true);
        assert!(words("  ").is_empty() && !words("sea").is_empty());
    }

    #[test]
    fn every_word_must_occur_in_any_case_and_order() {
        check(words("sea WALK"), true);
        check(words("sea swim"), false);
    }

    #[test]
    fn accents_are_forgiven() {
        check(words("aftér SÉA"), true);
    }

    #[test]
    fn what_was_found_is_in_sight() {
        let excerpt = |asked: &str, note: &str| words(asked).ready().excerpt(note);
        let long = "We had walked along the whole coast, and sat at the café late";
        assert_eq!(excerpt("cafe", long), "… and sat at the café late");
        assert_eq!(excerpt("walked", long), long);
        assert_eq!(excerpt("", long), long);
    }

    #[test]
    fn muscle_side_and_pain_must_all_agree() {
        check(Filter { muscle: Some(Muscle::Calf), ..words("walk") }, true);
        check(Filter { muscle: Some(Muscle::Foot), ..words("walk") }, false);
        check(Filter { side: Some(Side::Left), pain: Some(Pain::From7), ..Filter::default() }, true);
        check(Filter { side: Some(Side::Both), ..Filter::default() }, false);
        check(Filter { pain: Some(Pain::NotSaid), ..Filter::default() }, false);
    }

    #[test]
    fn a_night_is_found_by_its_own_note_alone() {
        let night = NightOf::evening("2026-11-21".parse().expect("a date"));
        let note = NightNote { note: "Slept at my sister's".into(), ..NightNote::new(night) };
        assert!(words("sister").ready().shows_night(&note));
        assert!(!words("sea").ready().shows_night(&note));
        assert!(!Filter { muscle: Some(Muscle::Calf), ..words("sister") }.ready().shows_night(&note));
    }
}
