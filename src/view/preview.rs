//! What restoring a backup would do, in words.

use crate::domain::book::Tally;

use super::format::capital;

/// What a list of a backup is called.
pub fn list_word(list: &str) -> &'static str {
    match list {
        "cramps" => "Cramps",
        "nights" => "Nights",
        "factors" => "Own factors",
        "medicines" => "Medicines",
        "routine" => "Bedtime routine",
        "trials" => "Trials",
        "settings" => "Settings",
        "sessions" => "Cramps being timed",
        _ => "Other notes",
    }
}

/// One line per list: "Cramps: 3 new, 1 changed, 40 the same."
pub fn lists(lists: &[(&'static str, Tally)]) -> Vec<String> {
    if lists.is_empty() {
        return vec!["There is nothing in this backup, and nothing here.".into()];
    }
    lists.iter().map(|(name, tally)| format!("{}: {}.", list_word(name), tally_words(*tally))).collect()
}

fn tally_words(tally: Tally) -> String {
    let parts = [
        (tally.new, "new"),
        (tally.changed, "changed"),
        (tally.removed, "deleted there"),
        (tally.same, "the same"),
        (tally.newer_here, "newer here"),
        (tally.only_here, "only here"),
    ];
    let said: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, words)| format!("{n} {words}")).collect();
    capital(&said.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tally: Tally, expected: &str) {
        assert_eq!(lists(&[("cramps", tally)]), [expected]);
    }

    #[test]
    fn only_what_there_is_is_said() {
        check(Tally { new: 3, same: 40, ..Tally::default() }, "Cramps: 3 new, 40 the same.");
        check(Tally { removed: 1, newer_here: 2, ..Tally::default() }, "Cramps: 1 deleted there, 2 newer here.");
    }

    #[test]
    fn nothing_at_all_is_said_too() {
        assert_eq!(lists(&[]), ["There is nothing in this backup, and nothing here."]);
    }
}
