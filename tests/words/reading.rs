//! How hard a text is to read: the Flesch–Kincaid grade, with medical names excepted.

/// Medical and proper names count as a plain word of two syllables: there is no other word for them.
const NAMES: &[&str] = &[
    "magnesium",
    "potassium",
    "calcium",
    "vitamin",
    "vitamins",
    "sodium",
    "selenium",
    "caffeine",
    "quinine",
    "warfarin",
    "statin",
    "spironolactone",
    "inhibitor",
    "inhibitors",
    "arb",
    "arbs",
    "glycinate",
    "melatonin",
    "gaba",
    "diuretic",
    "bisphosphonates",
    "antibiotics",
    "antidepressants",
    "triptans",
    "tramadol",
    "oestrogen",
    "oestrogens",
    "estrogen",
    "estrogens",
    "raloxifene",
    "naproxen",
    "teriparatide",
    "salbutamol",
    "nifedipine",
    "thiazide",
    "cholesterol",
    "cirrhosis",
    "conjugated",
    "dialysis",
    "diabetes",
    "parkinson's",
    "thyroid",
    "artery",
    "arteries",
    "kidney",
    "emergency",
    "pharmacist",
    "diarrhoea",
    "diarrhea",
    "supplement",
    "supplements",
    "pregnant",
    "pregnancy",
    "american",
    "british",
    "european",
    "sarcoid",
    "achilles",
    "menopause",
    "acupuncture",
    "inhalers",
    "medicine",
    "medicines",
    "seizure",
    "ace",
    "anaemia",
    "anemia",
    "midwife",
    "breastfeeding",
];

/// Flesch–Kincaid grade: the school year that can read it.
#[allow(clippy::cast_precision_loss)] // A text has no 2^52 words.
pub fn grade(text: &str) -> f64 {
    let text = text.replace('\u{2013}', " ").replace(['(', ')', '\u{201c}', '\u{201d}'], " ");
    let (mut sentences, mut words, mut syllables_sum) = (0, 0, 0);
    let mut open = false;
    for token in text.split_whitespace() {
        let ends = token.ends_with(['.', '?', '!', ':', ';']);
        for word in token.split(['-', '/']).filter(|w| w.chars().any(char::is_alphanumeric)) {
            words += 1;
            syllables_sum += syllables(word);
            open = true;
        }
        if ends && open {
            sentences += 1;
            open = false;
        }
    }
    sentences += i32::from(open);
    let words = f64::from(words.max(1));
    0.39 * words / f64::from(sentences.max(1)) + 11.8 * syllables_sum as f64 / words - 15.59
}

fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_alphabetic() || *c == '\'').collect();
    if NAMES.contains(&word.as_str()) {
        return 2;
    }
    let vowel = |c: char| "aeiouyäöüé".contains(c);
    let chars: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let groups = (0..chars.len()).filter(|i| vowel(chars[*i]) && (*i == 0 || !vowel(chars[i - 1]))).count();
    let stem: String = chars.iter().collect();
    let silent = (stem.ends_with('e') && !stem.ends_with("le"))
        || (stem.ends_with("es") && !stem.ends_with("ses") && !stem.ends_with("ches") && !stem.ends_with("les"))
        || (stem.ends_with("ed") && !stem.ends_with("ted") && !stem.ends_with("ded"));
    (groups - usize::from(silent && groups > 1)).max(1)
}

#[test]
fn the_syllable_counter_counts() {
    for (word, expected) in [
        ("cramp", 1),
        ("muscle", 2),
        ("stretched", 1),
        ("tested", 2),
        ("because", 2),
        ("little", 2),
        ("exercises", 4),
        ("potassium", 2),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
}
