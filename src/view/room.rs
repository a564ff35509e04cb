//! How much room there is, in words.

/// "About 2 MB used of about 500 MB."
pub fn used(used: f64, most: f64) -> String {
    format!("About {} used of about {}.", size(used), size(most))
}

/// What the browser promises; `None` where it does not say.
pub const fn kept(kept: Option<bool>) -> &'static str {
    match kept {
        Some(true) => "The browser promises to keep it, even when room runs short.",
        Some(false) => "The browser may clear it when room runs short. A backup is safe from that.",
        None => "This browser does not say whether it keeps it. A backup is safe either way.",
    }
}

/// Bytes in a unit a person knows.
fn size(bytes: f64) -> String {
    let (kilo, mega, giga) = (1e3, 1e6, 1e9);
    if bytes < mega {
        format!("{:.0} kB", (bytes / kilo).ceil())
    } else if bytes < giga {
        format!("{:.0} MB", bytes / mega)
    } else {
        format!("{:.0} GB", bytes / giga)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: f64, expected: &str) {
        assert_eq!(size(bytes), expected);
    }

    #[test]
    fn a_size_is_said_in_the_unit_that_fits() {
        check(0.0, "0 kB");
        check(300.0, "1 kB");
        check(2_100_000.0, "2 MB");
        check(5.3e9, "5 GB");
    }
}
