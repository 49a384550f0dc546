//! Days on the wire, refused in words that name what was wrong.

use core::fmt;

use chrono::NaiveDate;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

/// A day, for `#[serde(deserialize_with)]`.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    struct Day;
    impl Visitor<'_> for Day {
        type Value = NaiveDate;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a day as YYYY-MM-DD")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
            let read = text.parse().ok().filter(|day| is_its_spelling(text, *day));
            read.ok_or_else(|| E::custom(format!("`{text}` is not a day: expected YYYY-MM-DD, and one that exists")))
        }
    }
    deserializer.deserialize_str(Day)
}

/// One day has one spelling: 2022-4-25 is refused.
fn is_its_spelling(text: &str, day: NaiveDate) -> bool {
    let common = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    // Only a year of more than four digits is spelt otherwise.
    common || day.to_string() == text
}

/// A day that may be left out.
pub(crate) fn perhaps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    struct Day(#[serde(deserialize_with = "day")] NaiveDate);
    Ok(Option::<Day>::deserialize(deserializer)?.map(|Day(day)| day))
}
