//! Days on the wire, refused in words that name what was wrong.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::Error as _};

/// A day, for `#[serde(deserialize_with)]`.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    // One day has one spelling: 2022-4-25 is refused.
    let read = text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text);
    read.ok_or_else(|| D::Error::custom(format!("`{text}` is not a day: expected YYYY-MM-DD, and one that exists")))
}

/// A day that may be left out.
pub(crate) fn perhaps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    struct Day(#[serde(deserialize_with = "day")] NaiveDate);
    Ok(Option::<Day>::deserialize(deserializer)?.map(|Day(day)| day))
}
