//! A matter under the number it is filed by.

use std::borrow::Cow;

use thiserror::Error;

use crate::case::Case;
use crate::regime::Jurisdiction;

/// A matter (案件) under the number the agency registered it by (登记编号, art. 45 of the Regulation: 登记).
///
/// ```
/// use gongkai::case::Case;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::report::Filed;
/// use gongkai::workflow::journal::Header;
/// let case = Case::new(Header::of(&Jurisdiction::national()));
/// assert_eq!(Filed::new("依申请〔2024〕7号", &case)?.number(), "依申请〔2024〕7号");
/// assert_eq!(
///     Filed::new("=7", &case).unwrap_err().to_string(),
///     "`number` is `=7`: expected no leading `=`, `+`, `-` or `@`, which a spreadsheet reads as a formula",
/// );
/// # Ok::<(), gongkai::report::FiledError>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Filed<'c> {
    number: &'c str,
    case: &'c Case,
}

/// The longest number, in characters.
const LONGEST: usize = 64;

/// Why a number was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FiledError {
    /// Nothing, or only blanks.
    #[error("`number` is blank: expected 1 to {LONGEST} characters")]
    Blank,
    /// Too many characters.
    #[error("`number` has {length} characters: expected at most {LONGEST}")]
    TooLong {
        /// How many it has.
        length: usize,
    },
    /// A character that is no text.
    #[error("`number` is {number:?}: expected no control character")]
    Control {
        /// The number given.
        number: String,
    },
    /// The beginning of a formula.
    #[error("`number` is `{number}`: expected no leading `=`, `+`, `-` or `@`, which a spreadsheet reads as a formula")]
    Formula {
        /// The number given.
        number: String,
    },
}

impl<'c> Filed<'c> {
    /// A matter under its number, which is written as it stands into registers.
    ///
    /// # Errors
    /// [`FiledError`]: a blank or long number, one with a control character, one that a spreadsheet would compute.
    pub fn new(number: &'c str, case: &'c Case) -> Result<Self, FiledError> {
        let length = number.chars().count();
        if number.trim().is_empty() {
            return Err(FiledError::Blank);
        }
        if length > LONGEST {
            return Err(FiledError::TooLong { length });
        }
        if number.contains(char::is_control) {
            return Err(FiledError::Control { number: number.to_owned() });
        }
        if number.trim_start().starts_with(['=', '+', '-', '@']) {
            return Err(FiledError::Formula { number: number.to_owned() });
        }
        Ok(Self { number, case })
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> &'c str {
        self.number
    }

    /// The place in which it is counted: with the readings under which the journal was kept, where the place has not chosen.
    pub(super) fn in_place<'p>(&self, place: &'p Jurisdiction) -> Cow<'p, Jurisdiction> {
        let readings = place.readings().or(self.case.header().readings());
        if readings == place.readings() {
            Cow::Borrowed(place)
        } else {
            Cow::Owned(place.clone().with_readings(readings))
        }
    }

    /// The matter.
    #[must_use]
    pub const fn case(&self) -> &'c Case {
        self.case
    }
}
