//! Which cramps and nights a search shows.

use crate::domain::{
    body::{Muscle, Side},
    cramp::Cramp,
    journal::NightNote,
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
        Ready { filter: self, words: self.words.to_lowercase().split_whitespace().map(str::to_owned).collect() }
    }

    const fn is_words_only(&self) -> bool {
        self.muscle.is_none() && self.side.is_none() && self.pain.is_none()
    }
}

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

    fn are_in(&self, note: &str) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let note = note.to_lowercase();
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
