//! How much room there is, in words.

/// What browsers give a site for texts, in letters: measured in three engines, and written in
/// <https://developer.mozilla.org/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria>.
const MOST: usize = 5 * 1024 * 1024;
/// From here on little is left.
const MUCH: usize = MOST / 5 * 4;

/// "About 1.2 MB of about 5 MB is used."; `None` where the device stores nothing.
pub fn used(letters: Option<usize>) -> String {
    let Some(letters) = letters else { return "This browser stores nothing for this site.".into() };
    let used = format!("About {} of about {} is used.", size(letters), size(MOST));
    if letters < MUCH { used } else { format!("{used} Little room is left. Save a backup soon.") }
}

/// What the browser promises; `None` where it does not say.
pub const fn kept(kept: Option<bool>) -> &'static str {
    match kept {
        Some(true) => "The browser promises to keep it, even when room runs short.",
        Some(false) => "The browser may clear it when room runs short. A backup is safe from that.",
        None => "This browser does not say whether it keeps it. A backup is safe either way.",
    }
}

/// Letters in a unit a person knows: nearly all of them take a byte.
fn size(letters: usize) -> String {
    let (kilo, tenths) = (letters.div_ceil(1_000), (letters + 50_000) / 100_000);
    match tenths {
        ..10 => format!("{kilo} kB"),
        n if n % 10 == 0 || n > 50 => format!("{} MB", n / 10),
        n => format!("{}.{} MB", n / 10, n % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(letters: usize, expected: &str) {
        assert_eq!(used(Some(letters)), expected);
    }

    #[test]
    fn what_is_used_is_said_in_the_unit_that_fits() {
        check(0, "About 0 kB of about 5 MB is used.");
        check(300, "About 1 kB of about 5 MB is used.");
        check(1_240_000, "About 1.2 MB of about 5 MB is used.");
        check(2_010_000, "About 2 MB of about 5 MB is used.");
    }

    #[test]
    fn when_little_is_left_it_says_what_to_do() {
        check(4_600_000, "About 4.6 MB of about 5 MB is used. Little room is left. Save a backup soon.");
    }

    #[test]
    fn what_is_not_known_is_not_nothing() {
        assert_eq!(used(None), "This browser stores nothing for this site.");
    }
}
