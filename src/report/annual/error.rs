//! Why a report, or a count of matters, was refused.

use thiserror::Error;

use super::Row;
use crate::regime::RegimeError;

/// Why a report was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A year before there was anything to report.
    #[error("`year` is {year}: expected 2008 to 9998")]
    Year {
        /// The year given.
        year: i32,
    },
    /// A name of an agency that is none.
    #[error(
        "`agency` is {agency:?}: expected a name, without control characters and without a leading `=`, `+`, `-` or `@`"
    )]
    Agency {
        /// The name given.
        agency: String,
    },
    /// A report that is not of the year before.
    #[error("`last_year` is a report of {given}: expected {expected}")]
    NotTheYearBefore {
        /// Its year.
        given: i32,
        /// The year before the report that is checked.
        expected: i32,
    },
    /// A report of another agency.
    #[error("`last_year` is a report of `{given}`: expected one of `{expected}`")]
    AnotherAgency {
        /// Whose it is.
        given: String,
        /// Whose report is checked.
        expected: String,
    },
    /// Two matters under one number.
    #[error("number `{number}` is given twice: expected each matter once")]
    Twice {
        /// The number.
        number: String,
    },
    /// A matter of another place.
    #[error("matter `{number}`: {why}")]
    Matter {
        /// Its number.
        number: String,
        /// Why.
        why: RegimeError,
    },
    /// Something that cannot be counted for certain.
    #[error("{} cannot be counted for certain: expected the readings or the rows that settle it", listed(numbers))]
    Unsettled {
        /// The numbers of the matters.
        numbers: Vec<String>,
    },
    /// A choice for a matter whose row is settled, or that is not of the year.
    #[error("`{number}` is to be counted in {}: its row is settled, or it has none this year, expected no choice", row.number())]
    NothingToChoose {
        /// The number.
        number: String,
        /// The row chosen.
        row: Row,
    },
    /// A choice for a matter that was not given.
    #[error("`{number}` is to be counted in {}: no matter has this number, expected that of one given", row.number())]
    NoSuchMatter {
        /// The number.
        number: String,
        /// The row chosen.
        row: Row,
    },
    /// A row in which the matter cannot be counted.
    #[error("`{number}` is to be counted in {}: expected {}", row.number(), numbers(possible))]
    RowImpossible {
        /// The number.
        number: String,
        /// The row chosen.
        row: Row,
        /// Those that are possible.
        possible: Vec<Row>,
    },
}

fn numbers(rows: &[Row]) -> String {
    rows.iter().map(|row| row.number()).collect::<Vec<_>>().join(" or ")
}

fn listed(numbers: &[String]) -> String {
    let first: Vec<String> = numbers.iter().take(3).map(|number| format!("`{number}`")).collect();
    let more =
        if numbers.len() > first.len() { format!(" and {} more", numbers.len() - first.len()) } else { String::new() };
    first.join(", ") + &more
}

/// Why reports were not merged. There is no half of a merger.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MergeError {
    /// Nothing to merge.
    #[error("`reports` is empty: expected at least one")]
    Empty,
    /// The level above was not named as an agency or a year may be.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// Reports of different years.
    #[error("the report of `{agency}` is of {year}: expected {expected}, the year of the first")]
    Year {
        /// Whose.
        agency: String,
        /// Its year.
        year: i32,
        /// The year of the first.
        expected: i32,
    },
    /// One agency twice.
    #[error("`{agency}` reports twice: expected each agency once")]
    Twice {
        /// Which.
        agency: String,
    },
    /// A sum beyond what a cell holds.
    #[error("the sum is too great once the report of `{agency}` is added: expected what a cell can hold")]
    TooMuch {
        /// With whose report.
        agency: String,
    },
}
