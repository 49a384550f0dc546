//! What the cases of every text stand on.

use chrono::NaiveDate;
use gongkai::regime::Jurisdiction;

/// A provision, and what tests it.
pub(crate) type Case = (&'static str, fn());

#[track_caller]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A place, with a record of issue where its text lacks one.
#[track_caller]
pub(crate) fn place(code: &str) -> Jurisdiction {
    let place = Jurisdiction::of_place(code).expect("a built-in place");
    match code {
        "yantian" => place.issued_on(day("2023-01-10")).expect("a draft"),
        "yanliang" | "yunnan_bureau" => place.issued_on(day("2020-06-01")).expect("an undated text"),
        _ => place,
    }
}
