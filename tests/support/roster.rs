//! Bodies and rosters in short form.

use chrono::NaiveDate;
use gongkai::agency::{Body, Change, Roster};
use gongkai::citation::{Code, Text};
use gongkai::norm::BodyKind;

/// A date of the test.
#[track_caller]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

/// A code of the test.
#[track_caller]
pub(crate) fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

/// A body of the place.
#[track_caller]
pub(crate) fn body(kind: BodyKind, id: &str) -> Body {
    Body::of_place(code(id), Text::literal("某机关", "a body"), kind)
}

/// A roster that stands.
#[track_caller]
pub(crate) fn roster(bodies: Vec<Body>, changes: Vec<Change>) -> Roster {
    Roster::new(bodies, changes).expect("a roster of the test")
}
