//! The names of bodies in a local text: aliases, and names that are stale.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use thiserror::Error;

use crate::citation::{Code, Provision, Text};
use crate::norm::{Fault, Role, Wording};
use crate::regime::Regime;

/// A body by the name that a text gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Named<'j> {
    /// The role it fills; `None` for a name whose role the text leaves open.
    pub role: Option<Role>,
    /// How the name is read.
    pub read_as: &'j Text,
    /// Whether the name was replaced before the day.
    pub stale: bool,
    /// Whether that it means this body is an assumption.
    pub assumed: bool,
    /// Where it stands.
    pub by: Provision,
}

/// Why a name was not resolved.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NameError {
    /// No text in force knows the name.
    #[error("name `{name}` is unknown in `{place}` on {day}: expected a name that its text in force uses")]
    Unknown {
        /// The name given.
        name: String,
        /// The place.
        place: Code,
        /// The day asked about.
        day: NaiveDate,
    },
    /// No local text binds on the day, or its date is not known: whom a name means is not asked of the nation.
    #[error("`{place}` has no text in force on {day}: expected a day on which its text is known to bind")]
    NoText {
        /// The place.
        place: Code,
        /// The day asked about.
        day: NaiveDate,
    },
    /// The name came into use only later.
    #[error("name `{name}` was not in use on {day}: expected a day of {from} or later")]
    NotYet {
        /// The name given.
        name: String,
        /// The day asked about.
        day: NaiveDate,
        /// The first year of the name.
        from: u16,
    },
}

/// The body that a name stands for in the local text in force, on the regime's day.
///
/// ```
/// use gongkai::duty;
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("yantian")?.issued_on("2023-01-10".parse()?)?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// let named = duty::named(&regime, "区政务公开办公室")?;
/// assert!(named.assumed);
/// assert!(duty::named(&regime, "区某某局").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`NameError`].
pub fn named<'j>(regime: &Regime<'j>, name: &str) -> Result<Named<'j>, NameError> {
    let day = regime.day();
    let place = regime.jurisdiction().place();
    let rules = regime.local().in_force().ok_or(NameError::NoText { place, day })?;
    let is_name = |row: &&Wording| row.of_role().is_some() || matches!(row.fault(), Fault::Alias | Fault::Stale);
    let of_name = || rules.wordings().iter().filter(|row| row.printed() == name).filter(is_name);
    let year = u16::try_from(day.year()).unwrap_or(u16::MAX);
    let begun = |row: &&Wording| row.years().0.is_none_or(|from| from <= year);
    let current = |row: &&Wording| row.years().1.is_none_or(|through| year <= through);
    let found = of_name().find(|row| begun(row) && current(row)).or_else(|| of_name().rfind(begun));
    match (found, of_name().next()) {
        (Some(row), _) => Ok(Named {
            role: row.of_role(),
            read_as: row.read_as(),
            stale: !current(&row),
            assumed: row.is_assumed(),
            by: row.by(),
        }),
        (None, Some(row)) => {
            Err(NameError::NotYet { name: name.to_owned(), day, from: row.years().0.unwrap_or_default() })
        }
        (None, None) => Err(NameError::Unknown { name: name.to_owned(), place, day }),
    }
}
