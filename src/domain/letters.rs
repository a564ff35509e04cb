//! Letters as they are compared: nobody minds case or accents when looking for something.

/// `text` in lower case without the accents of western Europe, letter by letter: what is found at a place of this stands at
/// the same place of `text`.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| without_accent(c.to_lowercase().next().unwrap_or(c))).collect()
}

const fn without_accent(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_go_and_no_letter_is_added_or_lost() {
        assert_eq!(plain("Café MÜLLER"), "cafe muller");
        let turkish = "İstanbul";
        assert_eq!(plain(turkish).chars().count(), turkish.chars().count());
    }
}
