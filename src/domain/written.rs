//! How dates and times are read from what is written: RFC 3339 and nothing else.
//!
//! Left to itself the calendar library reads a field of its types by its general parser, which knows names of months and
//! the dates of mail, and is a few kilobytes of the first load. Everything here goes through its reader of RFC 3339.

use std::{fmt, marker::PhantomData};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use litemap::LiteMap;
use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};

use super::Moment;

/// A kind of time that can be read.
pub trait Written: Sized {
    /// What it is: "a time of day".
    const WHAT: &'static str;

    /// Reads it; `None` when the text says none.
    fn read(text: &str) -> Option<Self>;
}

impl Written for Moment {
    const WHAT: &'static str = "a moment such as 2026-11-22T03:12:00+01:00";

    fn read(text: &str) -> Option<Self> {
        Self::parse_from_rfc3339(text).ok()
    }
}

impl Written for NaiveDate {
    const WHAT: &'static str = "a date such as 2026-11-22";

    fn read(text: &str) -> Option<Self> {
        Moment::read(&[text, "T00:00:00Z"].concat()).map(|midnight| midnight.date_naive())
    }
}

impl Written for NaiveTime {
    const WHAT: &'static str = "a time of day such as 22:00:00";

    /// The seconds may be left out, as in a field of a form.
    fn read(text: &str) -> Option<Self> {
        let seconds = if text.len() == "22:00".len() { ":00" } else { "" };
        Moment::read(&["1970-01-01T", text, seconds, "Z"].concat()).map(|moment| moment.time())
    }
}

impl Written for NaiveDateTime {
    const WHAT: &'static str = "a date with a time of day such as 2026-11-22T22:00";

    /// The seconds may be left out, as in a field of a form.
    fn read(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        Some(NaiveDate::read(date)?.and_time(NaiveTime::read(time)?))
    }
}

/// A time as a field of something stored.
pub struct Field<T>(pub T);

impl<'de, T: Written> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text<T>(PhantomData<T>);

        impl<T: Written> Visitor<'_> for Text<T> {
            type Value = Field<T>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(T::WHAT)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Field<T>, E> {
                T::read(text).map(Field).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }

        from.deserialize_str(Text(PhantomData))
    }
}

/// For `#[serde(deserialize_with = …)]` of a field that must be there.
pub fn always<'de, T: Written, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Field::deserialize(from).map(|Field(time)| time)
}

/// The same for one that may be absent; beside it belongs `default`.
pub fn maybe<'de, T: Written, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<Field<T>>::deserialize(from)?.map(|Field(time)| time))
}

/// The same for the values of a map.
pub fn each<'de, K, T, D>(from: D) -> Result<LiteMap<K, T>, D::Error>
where
    K: Deserialize<'de> + Ord,
    T: Written,
    D: Deserializer<'de>,
{
    let fields = LiteMap::<K, Field<T>>::deserialize(from)?;
    Ok(fields.into_iter().map(|(key, Field(time))| (key, time)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_app_writes_is_read_again() {
        for text in ["\"2026-11-22T03:12:00+01:00\"", "\"1999-12-31T23:59:59.999-11:30\"", "\"2026-07-01T00:00:00Z\""] {
            let Field(moment) = serde_json::from_str::<Field<Moment>>(text).expect("a moment");
            assert_eq!(serde_json::to_string(&moment).expect("a text"), text);
        }
        for text in ["\"2026-11-22\"", "\"2024-02-29\""] {
            let Field(date) = serde_json::from_str::<Field<NaiveDate>>(text).expect("a date");
            assert_eq!(serde_json::to_string(&date).expect("a text"), text);
        }
        for text in ["\"22:00:00\"", "\"06:30:00\"", "\"23:59:59.500\""] {
            let Field(time) = serde_json::from_str::<Field<NaiveTime>>(text).expect("a time");
            assert_eq!(serde_json::to_string(&time).expect("a text"), text);
        }
        let time = NaiveTime::from_hms_opt(22, 5, 0).expect("a time");
        assert_eq!(NaiveTime::read("22:05"), Some(time));
        assert_eq!(NaiveDateTime::read("2026-11-22T22:05").map(|both| both.time()), Some(time));
    }

    #[test]
    fn what_says_no_time_is_refused_and_named() {
        assert_eq!(Moment::read("2026-11-22"), None);
        assert_eq!(NaiveDate::read("2026-02-29"), None);
        assert_eq!(NaiveDate::read("2026-11-22T00:00:00Z"), None);
        assert_eq!(NaiveTime::read("25:00"), None);
        assert_eq!(NaiveTime::read(""), None);
        let trouble = serde_json::from_str::<Field<NaiveDate>>("\"soon\"").map(|_| ()).expect_err("no date");
        assert!(trouble.to_string().contains("a date such as"), "{trouble}");
    }

    #[test]
    fn a_field_that_may_be_absent_may_be_null_too() {
        #[derive(Deserialize)]
        struct Row {
            #[serde(default, deserialize_with = "maybe")]
            end: Option<Moment>,
        }
        for text in ["{}", "{\"end\":null}"] {
            assert_eq!(serde_json::from_str::<Row>(text).expect("a row").end, None);
        }
        assert!(serde_json::from_str::<Row>("{\"end\":\"2026-11-22T03:12:00Z\"}").expect("a row").end.is_some());
    }
}
