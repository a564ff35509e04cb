//! What must not be said. The end-to-end tests hold the built app to the same list.

/// What evidence E2, E3 and E9 keep off the screen.
pub const FORBIDDEN: &[&str] = &[
    "cure",
    "cures",
    "cured",
    "stops cramps",
    "stop cramps",
    "root cause",
    "you are deficient",
    "detox",
    "yin",
    "hpa",
    "sympathetic mode",
    "guarantee",
    "guaranteed",
    "miracle",
    "you do not have",
    "you don't have",
    "mag r&r",
    "red bull",
    "general mills",
    "post bran",
    "whole grain total",
    "saltwrap",
    "hearty soul",
    "buy now",
    "80%",
    "circadian",
    "trigger point",
    "testimonial",
    "affiliate",
    "toxins",
    "dysregulation",
];

/// The first forbidden word in a text, as a word of its own.
pub fn found(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase().replace("not proven", "");
    let within = |word: &&&str| lower.match_indices(**word).any(|(at, _)| is_whole_word(&lower, at, word));
    lower.contains("proven").then_some("proven").or_else(|| FORBIDDEN.iter().find(within).copied())
}

/// "cure" is not in "secure".
fn is_whole_word(text: &str, at: usize, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
}
