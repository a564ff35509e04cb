//! Figures as short text: one decimal at most, and a part always with its whole.

/// One decimal, or none where it is 0: "2.5", "4".
pub fn decimal(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A part and its whole: "6 of 10".
pub fn of(part: u32, whole: u32) -> String {
    format!("{part} of {whole}")
}

/// So many hundredths, whole: "45".
pub fn hundredths(share: f64) -> String {
    format!("{:.0}", (share * 100.0).abs())
}

/// A count with its noun.
pub fn count(n: u32, noun: &str) -> String {
    crate::view::format::count(i64::from(n), noun)
}

/// A count as a share of the largest, for the height of a bar; 0 of nothing.
pub fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// A share of recorded nights in words: "on 6 of 10 recorded nights", or that nothing was recorded.
pub fn share_in_words(part: u32, recorded: u32) -> String {
    match recorded {
        0 => "not recorded".into(),
        1 => format!("on {part} of 1 recorded night"),
        n => format!("on {part} of {n} recorded nights"),
    }
}
