//! Days and places as they are typed.

use chrono::NaiveDate;
use gongkai::regime::Jurisdiction;

/// A day in its one spelling.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    let read = text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text);
    read.ok_or_else(|| format!("`{text}` is no day: expected one such as 2024-03-05"))
}

/// `national`, a built-in place, or one whose text leaves its date open with the day on which it is taken to have been issued behind `@`.
pub(crate) fn named(text: &str) -> Result<Jurisdiction, String> {
    let (code, issued) = text.split_once('@').map_or((text, None), |(code, issued)| (code, Some(issued)));
    let place = match code {
        "national" => Jurisdiction::national(),
        code => Jurisdiction::of_place(code).map_err(|error| error.to_string())?,
    };
    match issued {
        Some(issued) => place.issued_on(day(issued)?).map_err(|error| error.to_string()),
        None => Ok(place),
    }
}
