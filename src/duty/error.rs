//! Why a question about a duty was refused.

use thiserror::Error;

use crate::calendar::CountError;
use crate::citation::Code;
use crate::norm::Role;

/// Why a question about a duty was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DutyError {
    /// What was done names an element that the duty does not know.
    #[error("element `{element}` is unknown to duty `{duty}`: expected one of {known}")]
    UnknownElement {
        /// The duty.
        duty: Code,
        /// The element given.
        element: Code,
        /// The elements it knows.
        known: String,
    },
    /// What is said of a designation names what no text asks of it.
    #[error("`{requirement}` is asked of no `{}` here: expected {}", role.name().en(), if known.is_empty() { "nothing" } else { known })]
    UnknownRequirement {
        /// The role.
        role: Role,
        /// What was given.
        requirement: Code,
        /// What is asked of the role.
        known: String,
    },
    /// What was done is told in a way that the duty is not held against: how often, where the text sets no number of times a year; which
    /// elements, where it sets one.
    #[error("`{given}` says nothing of duty `{duty}`: expected `{expected}`")]
    NotHeldAgainst {
        /// The duty.
        duty: Code,
        /// What was given.
        given: &'static str,
        /// What the duty is held against.
        expected: &'static str,
    },
    /// What was done names something that is no code.
    #[error("`{text}` is no code: expected 1 to 32 of the characters a-z 0-9 _ .")]
    NoCode {
        /// The text given.
        text: String,
    },
    /// The duty has no item that is due from a day: it recurs, has a fixed day of the year, or runs by the hour.
    #[error("duty `{duty}` is not due from a day: expected one about an item that is formed, changed or decided")]
    NotFromADay {
        /// The duty.
        duty: Code,
    },
    /// An answer names an indicator that the text does not know, or names it twice.
    #[error("indicator `{indicator}` is unknown or given twice: expected each of the text's at most once")]
    Indicator {
        /// The indicator given.
        indicator: Code,
    },
    /// A year that no date can have.
    #[error("year {year} is out of range: expected 2008 to 9999")]
    Year {
        /// The year given.
        year: i32,
    },
    /// The day cannot be counted.
    #[error(transparent)]
    Count(#[from] CountError),
}
