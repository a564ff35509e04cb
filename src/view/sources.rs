//! Sources as one line: names, years, and how they were checked.

use crate::domain::source::{Checked, GENERAL, NOT_FOUND, Source};

/// "Sources: NHS inform, Leg cramps; Cochrane review (2021). Read in the source."
pub fn line(sources: &[Source], checked: Option<Checked>) -> String {
    if let ([GENERAL], Some(Checked::General)) = (sources, checked) {
        return format!("{}.", Checked::General.words());
    }
    if let [NOT_FOUND] = sources {
        return format!("{}.", NOT_FOUND.name);
    }
    let told: Vec<Source> = sources.iter().copied().filter(|s| *s != GENERAL || checked.is_none()).collect();
    let names = told.iter().map(|s| name(*s)).collect::<Vec<_>>().join("; ");
    let word = if told.len() == 1 { "Source" } else { "Sources" };
    match checked {
        Some(Checked::General) if told.len() < sources.len() => {
            format!("{word}: {names}; the rest is general knowledge, not checked in a source.")
        }
        Some(checked) => format!("{word}: {names}. {}.", checked.words()),
        None => format!("{word}: {names}."),
    }
}

fn name(source: Source) -> String {
    source.year.map_or_else(|| source.name.to_owned(), |year| format!("{} ({year})", source.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::source::NHS_DVT;

    fn check(sources: &[Source], expected: &str) {
        assert_eq!(line(sources, Some(Checked::Read)), expected);
    }

    #[test]
    fn general_knowledge_beside_a_source_is_told_apart_from_it() {
        assert_eq!(
            line(&[NHS_DVT, GENERAL], Some(Checked::General)),
            "Source: NHS, Deep vein thrombosis; the rest is general knowledge, not checked in a source."
        );
    }

    #[test]
    fn a_search_that_found_nothing_was_read_in_no_source() {
        check(&[NOT_FOUND], &format!("{}.", NOT_FOUND.name));
    }

    #[test]
    fn general_knowledge_names_no_source_and_says_so() {
        assert_eq!(line(&[GENERAL], Some(Checked::General)), "General knowledge, not checked in a source.");
    }

    #[test]
    fn a_source_shows_its_year_where_it_bears_one() {
        let dated = Source { name: "A review", year: Some(2021) };
        let page = Source { name: "A page", year: None };
        check(&[dated], "Source: A review (2021). Read in the source.");
        check(&[page, dated], "Sources: A page; A review (2021). Read in the source.");
    }
}
