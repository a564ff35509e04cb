//! One medicine in one line: what it is and since when, as far as it was said.

use chrono::NaiveDate;

use super::format::capital;
use crate::domain::medicine::Medicine;

/// "Supplement, since 3 October 2026", "From 3 October 2026 to 4 November 2026", or that no date was given.
pub fn line(medicine: &Medicine) -> String {
    let draft = medicine.get();
    let dates = match (draft.started, draft.stopped) {
        (None, None) => "no dates given".to_owned(),
        (Some(from), None) => format!("since {}", day(from)),
        (None, Some(to)) => format!("until {}", day(to)),
        (Some(from), Some(to)) => format!("from {} to {}", day(from), day(to)),
    };
    capital(&match draft.kind {
        Some(kind) => format!("{}, {dates}", kind.word()),
        None => dates,
    })
}

fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Moment,
        medicine::{MedicineDraft, MedicineKind},
    };

    fn check(kind: Option<MedicineKind>, started: Option<&str>, stopped: Option<&str>, expected: &str) {
        let now = Moment::parse_from_rfc3339("2026-11-22T20:00:00+01:00").expect("a time");
        let date = |text: Option<&str>| text.map(|t| t.parse().expect("a date"));
        let (started, stopped) = (date(started), date(stopped));
        let draft = MedicineDraft { words: "water tablet".into(), kind, started, stopped, ..MedicineDraft::new(now) };
        assert_eq!(line(&draft.try_into().expect("a medicine")), expected);
    }

    #[test]
    fn a_medicine_says_what_is_known_of_it() {
        check(None, None, None, "No dates given");
        check(Some(MedicineKind::Supplement), Some("2026-10-03"), None, "Supplement, since 3 October 2026");
        check(None, None, Some("2026-10-03"), "Until 3 October 2026");
        check(None, Some("2026-10-03"), Some("2026-11-04"), "From 3 October 2026 to 4 November 2026");
    }
}
