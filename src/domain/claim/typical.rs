//! An ordinary muscle cramp beside a night cramp: an article's table, with what the evidence corrects.

/// One way in which they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypicalRow {
    /// What is compared.
    pub aspect: &'static str,
    /// An ordinary cramp, as the article tells it; "–" where it says nothing.
    pub typical: &'static str,
    /// A night cramp.
    pub night: &'static str,
    /// The claim that corrects or backs the night column.
    pub claim: &'static str,
}

/// Above the table: who says what of an ordinary cramp, and that it was not checked (evidence A2, of the article `001`).
pub const TYPICAL_NOTE: &str = "What stands under \u{201c}Ordinary cramp\u{201d} comes from one article, by a seller of \
                                supplements. We did not check it further.";

/// The table.
pub static TYPICAL: [TypicalRow; 6] = [
    TypicalRow {
        aspect: "Pain",
        typical: "Painful, comes and goes",
        night: "Very painful, seconds to about 10 minutes",
        claim: "what-it-is",
    },
    TypicalRow {
        aspect: "Brought on by",
        typical: "Often exercise, most of all if new or hard",
        night: "Most often no single cause is found",
        claim: "cause-unknown",
    },
    TypicalRow {
        aspect: "Over time",
        typical: "Goes away by itself",
        night: "Often comes and goes; for some it lasts years",
        claim: "come-and-go",
    },
    TypicalRow {
        aspect: "When",
        typical: "At rest or in hard effort",
        night: "At night; it breaks your sleep",
        claim: "what-it-is",
    },
    TypicalRow { aspect: "After", typical: "–", night: "May stay sore for up to a day", claim: "what-it-is" },
    TypicalRow { aspect: "Where", typical: "–", night: "Calf, then foot, less often thigh", claim: "where" },
];
