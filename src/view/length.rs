//! How long a cramp lasted, as it is typed: minutes, or nothing when it is not known.

use chrono::TimeDelta;

use crate::domain::cramp::Draft;

/// The lengths that one tap can answer, in minutes.
pub const QUICK: [u16; 5] = [1, 2, 5, 10, 20];

/// What is said when the text is no length.
pub const PROBLEM: &str = "How long? Give minutes as a number, like 4, or leave it empty.";

/// The minutes a field shows for this cramp: "4", or nothing when its length is unknown.
pub fn text(draft: &Draft) -> String {
    draft.end.map(|end| ((end - draft.start).num_seconds() + 30) / 60).map(|m| m.to_string()).unwrap_or_default()
}

/// Reads what was typed. `shown` is the cramp as it was when the field was filled: a text that was not changed keeps
/// its seconds.
pub fn read(typed: &str, shown: &Draft) -> Result<Option<TimeDelta>, &'static str> {
    let typed = typed.trim();
    if typed == text(shown) {
        return Ok(shown.end.map(|end| end - shown.start));
    }
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((typed, "0"));
    let seconds = match (whole.parse::<u32>(), part.parse::<u32>(), part.len()) {
        _ if typed.is_empty() => return Ok(None),
        (Ok(minutes), Ok(tenths), 1) => i64::from(minutes) * 60 + i64::from(tenths) * 6,
        _ => return Err(PROBLEM),
    };
    Ok(Some(TimeDelta::seconds(seconds)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;

    /// A cramp of 3 minutes 50 seconds.
    fn shown() -> Draft {
        let start = Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time");
        Draft { end: Some(start + TimeDelta::seconds(230)), ..Draft::starting(start) }
    }

    fn check(typed: &str, seconds: Result<Option<i64>, &'static str>) {
        assert_eq!(read(typed, &shown()).map(|l| l.map(|l| l.num_seconds())), seconds, "{typed:?}");
    }

    #[test]
    fn minutes_are_read_as_people_write_them() {
        check("5", Ok(Some(300)));
        check(" 1.5 ", Ok(Some(90)));
        check("1,5", Ok(Some(90)));
        check("0", Ok(Some(0)));
    }

    #[test]
    fn nothing_typed_is_unknown_and_a_slip_is_told() {
        check("", Ok(None));
        check("a while", Err(PROBLEM));
        check("-3", Err(PROBLEM));
        check("5 min", Err(PROBLEM));
    }

    #[test]
    fn what_was_not_changed_keeps_its_seconds() {
        assert_eq!(text(&shown()), "4");
        check("4", Ok(Some(230)));
    }
}
