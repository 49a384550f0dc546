//! Days on the wire, refused in words that name what was wrong.

use core::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day, for `#[serde(serialize_with)]` where answers are written by the million: the text that `chrono` writes, without formatting.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
pub(crate) fn written<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    let (year, month, of_month) = (day.year().unsigned_abs(), day.month(), day.day());
    let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let text = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(of_month / 10),
        digit(of_month),
    ];
    match core::str::from_utf8(&text) {
        Ok(text) if (0..=9999).contains(&day.year()) => serializer.serialize_str(text),
        _ => day.serialize(serializer),
    }
}

/// A day in an answer that is drawn up field by field.
#[derive(Serialize)]
pub(crate) struct Written(#[serde(serialize_with = "written")] pub(crate) NaiveDate);

/// Whether a day is one that can be written: one of the years 1 to 9999.
pub(crate) fn is_written(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

/// A day, for `#[serde(deserialize_with)]`.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    struct Day;
    impl Visitor<'_> for Day {
        type Value = NaiveDate;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a day as YYYY-MM-DD")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
            read(text).ok_or_else(|| {
                E::custom(format!(
                    "`{text}` is not a day: expected YYYY-MM-DD from 0001-01-01 to 9999-12-31, and one that exists"
                ))
            })
        }
    }
    deserializer.deserialize_str(Day)
}

/// One day has one spelling: 2022-4-25 is refused.
pub(crate) fn read(text: &str) -> Option<NaiveDate> {
    let digits = |part: &str| {
        let digit =
            |so_far: u32, byte: u8| Some(so_far * 10 + u32::from(byte.checked_sub(b'0').filter(|digit| *digit <= 9)?));
        part.bytes().try_fold(0, digit)
    };
    match (text.len(), text.get(..4), text.get(4..5), text.get(5..7), text.get(7..8), text.get(8..)) {
        (10, Some(year), Some("-"), Some(month), Some("-"), Some(day)) => {
            let year = i32::try_from(digits(year)?).ok().filter(|year| *year > 0)?;
            NaiveDate::from_ymd_opt(year, digits(month)?, digits(day)?)
        }
        // A year of more than four digits, or before the first, is a slip of the keyboard.
        _ => None,
    }
}

/// A day that may be left out.
pub(crate) fn perhaps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    struct Day(#[serde(deserialize_with = "day")] NaiveDate);
    Ok(Option::<Day>::deserialize(deserializer)?.map(|Day(day)| day))
}

/// A moment by the clock of the place, for `#[serde(deserialize_with)]`: a day and a time of day, of one spelling and without a zone.
pub(crate) fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDateTime, D::Error> {
    struct Moment;
    impl Visitor<'_> for Moment {
        type Value = NaiveDateTime;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a moment as YYYY-MM-DDTHH:MM:SS")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDateTime, E> {
            let moment = text.split_once('T').and_then(|(day, time)| Some(read(day)?.and_time(clock(time)?)));
            moment.ok_or_else(|| {
                E::custom(format!(
                    "`{text}` is not a moment: expected YYYY-MM-DDTHH:MM:SS without a zone, from 0001-01-01 to 9999-12-31, and one that exists"
                ))
            })
        }
    }
    deserializer.deserialize_str(Moment)
}

/// A time of day that may be left out.
pub(crate) fn perhaps_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveTime>, D::Error> {
    struct Time(NaiveTime);
    impl<'de> Deserialize<'de> for Time {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(OfDay).map(Self)
        }
    }
    struct OfDay;
    impl Visitor<'_> for OfDay {
        type Value = NaiveTime;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a time of day as HH:MM:SS")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveTime, E> {
            clock(text).ok_or_else(|| {
                E::custom(format!("`{text}` is not a time of day: expected HH:MM:SS from 00:00:00 to 23:59:59"))
            })
        }
    }
    Ok(Option::<Time>::deserialize(deserializer)?.map(|Time(time)| time))
}

/// Whether a time is one that the clocks of a place show: leap seconds they do not, and they have no more than the nanoseconds of one second.
pub(crate) fn is_by_the_clock(time: NaiveTime) -> bool {
    time.nanosecond() < 1_000_000_000
}

/// HH:MM:SS, and a fraction of the second, to the nanosecond, where a host's own clock has recorded one.
fn clock(text: &str) -> Option<NaiveTime> {
    let spelt = text.bytes().enumerate().all(|(at, byte)| match at {
        2 | 5 => byte == b':',
        8 => byte == b'.',
        _ => byte.is_ascii_digit(),
    });
    let time = if spelt && (8..=18).contains(&text.len()) { text.parse().ok() } else { None };
    time.filter(|time| is_by_the_clock(*time))
}
