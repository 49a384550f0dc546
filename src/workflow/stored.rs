//! What a journal stores: every value that it takes is read back as it was written.

use core::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use thiserror::Error;

use crate::citation::date;
use crate::norm::Period;

/// What an entry of a journal holds. What could not be read back is refused before it is recorded: the journal is all there is to store.
pub trait Stored {
    /// Whether each value in it can be read back.
    ///
    /// # Errors
    /// [`ValueError`]: the first that cannot.
    fn check(&self) -> Result<(), ValueError>;
}

/// A value that a stored journal could not be read back with.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// A day that no journal can be read back with.
    #[error("`{field}` is {given}: expected a day from 0001-01-01 to 9999-12-31")]
    Day {
        /// The field.
        field: &'static str,
        /// The day given.
        given: NaiveDate,
    },
    /// A moment that no journal can be read back with.
    #[error("`{field}` is {given}: expected a moment from 0001-01-01 to 9999-12-31, without a leap second")]
    Moment {
        /// The field.
        field: &'static str,
        /// The moment given.
        given: NaiveDateTime,
    },
    /// A leap second, which no clock of a place shows.
    #[error("`{field}` is {given}: expected a time from 00:00:00 to 23:59:59, without a leap second")]
    Time {
        /// The field.
        field: &'static str,
        /// The time given.
        given: NaiveTime,
    },
    /// A period of nothing has no end.
    #[error("`{field}` is {given}: expected a length of at least 1")]
    Length {
        /// The field.
        field: &'static str,
        /// The period given.
        given: Period,
    },
}

impl ValueError {
    /// The field of the entry that holds the value.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Self::Day { field, .. }
            | Self::Moment { field, .. }
            | Self::Time { field, .. }
            | Self::Length { field, .. } => field,
        }
    }

    /// The value, as it was given.
    #[must_use]
    pub fn given(&self) -> &dyn fmt::Display {
        match self {
            Self::Day { given, .. } => given,
            Self::Moment { given, .. } => given,
            Self::Time { given, .. } => given,
            Self::Length { given, .. } => given,
        }
    }
}

/// A day that is read back.
pub(crate) fn day(field: &'static str, given: NaiveDate) -> Result<(), ValueError> {
    if date::is_written(given) { Ok(()) } else { Err(ValueError::Day { field, given }) }
}

/// A moment that is read back.
pub(crate) fn moment(field: &'static str, given: NaiveDateTime) -> Result<(), ValueError> {
    let readable = date::is_written(given.date()) && date::is_by_the_clock(given.time());
    if readable { Ok(()) } else { Err(ValueError::Moment { field, given }) }
}

/// A time of day that is read back.
pub(crate) fn time(field: &'static str, given: NaiveTime) -> Result<(), ValueError> {
    if date::is_by_the_clock(given) { Ok(()) } else { Err(ValueError::Time { field, given }) }
}

/// A period that is read back.
pub(crate) fn period(field: &'static str, given: Period) -> Result<(), ValueError> {
    if given.length() == 0 { Err(ValueError::Length { field, given }) } else { Ok(()) }
}
