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
    let names: Vec<String> = sources.iter().map(|s| name(*s)).collect();
    let word = if names.len() == 1 { "Source" } else { "Sources" };
    let checked = checked.map(|c| format!(" {}.", c.words())).unwrap_or_default();
    format!("{word}: {}.{checked}", names.join("; "))
}

fn name(source: Source) -> String {
    source.year.map_or_else(|| source.name.to_owned(), |year| format!("{} ({year})", source.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sources: &[Source], expected: &str) {
        assert_eq!(line(sources, Some(Checked::Read)), expected);
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
