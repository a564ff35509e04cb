//! The only clock: the instant, and the offset the device's wall clock has at it.

use chrono::{DateTime, FixedOffset};

use crate::domain::Moment;

/// What the wall clock shows.
pub fn now() -> Moment {
    let date = js_sys::Date::new_0();
    // Whole milliseconds, well inside i64 for any date JavaScript can hold.
    #[allow(clippy::cast_possible_truncation)]
    let (millis, west_minutes) = (date.get_time() as i64, date.get_timezone_offset() as i32);
    let offset = FixedOffset::west_opt(west_minutes * 60).or_else(|| FixedOffset::east_opt(0));
    let utc = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    offset.map_or_else(|| utc.fixed_offset(), |offset| utc.with_timezone(&offset))
}

/// The moment a local wall-clock time names on this device, with the offset in force then.
pub fn local(time: chrono::NaiveDateTime) -> Moment {
    use chrono::{Datelike, Timelike};
    let date = js_sys::Date::new_with_year_month_day_hr_min_sec(
        u32::try_from(time.year()).unwrap_or(1970),
        i32::try_from(time.month0()).unwrap_or(0),
        i32::try_from(time.day()).unwrap_or(1),
        i32::try_from(time.hour()).unwrap_or(0),
        i32::try_from(time.minute()).unwrap_or(0),
        i32::try_from(time.second()).unwrap_or(0),
    );
    #[allow(clippy::cast_possible_truncation)]
    let (millis, west_minutes) = (date.get_time() as i64, date.get_timezone_offset() as i32);
    let utc = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    FixedOffset::west_opt(west_minutes * 60).map_or_else(|| utc.fixed_offset(), |offset| utc.with_timezone(&offset))
}
