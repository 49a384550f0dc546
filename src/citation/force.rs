//! From when to when an instrument binds, and what its standing is on a day.

use chrono::{Datelike, NaiveDate};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// What an instrument's own words, or its record of issue, say about its time in force (施行).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "force", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Force {
    /// In force from a known day, to a known last day or without end.
    Dated {
        /// The first day in force.
        from: NaiveDate,
        /// The last day in force, that day included.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        /// Whether it ended by repeal or replacement; otherwise its own term ran out.
        repealed: bool,
    },
    /// A draft (征求意见稿): binds nobody. Issued, it would run for the term it states.
    Draft {
        /// Years from issue, where the draft states a term.
        #[serde(skip_serializing_if = "Option::is_none")]
        term_years: Option<u16>,
    },
    /// In force from a day that the text names (issue, publication) and nobody has shown.
    Undated,
    /// In force at the latest on this day; whether earlier is not known.
    NoLaterThan {
        /// The upper bound of the first day in force.
        bound: NaiveDate,
    },
}

/// The fields of a force, as they are read: each at its own place, so that a wrong one is named there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    force: Kind,
    #[serde(default, deserialize_with = "super::date::perhaps")]
    from: Option<NaiveDate>,
    #[serde(default, deserialize_with = "super::date::perhaps")]
    until: Option<NaiveDate>,
    repealed: Option<bool>,
    term_years: Option<u16>,
    #[serde(default, deserialize_with = "super::date::perhaps")]
    bound: Option<NaiveDate>,
}

#[derive(Copy, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Dated,
    Draft,
    Undated,
    NoLaterThan,
}

impl Raw {
    /// The first field that is given and does not belong to the kind: a day that is given with a text of unknown date would be lost.
    fn beside(&self, fields: &[&str]) -> Option<&'static str> {
        let given = [
            ("from", self.from.is_some()),
            ("until", self.until.is_some()),
            ("repealed", self.repealed.is_some()),
            ("term_years", self.term_years.is_some()),
            ("bound", self.bound.is_some()),
        ];
        given.into_iter().find(|(field, given)| *given && !fields.contains(field)).map(|(field, _)| field)
    }

    fn force<E: Error>(self) -> Result<Force, E> {
        let fields: &'static [&'static str] = match self.force {
            Kind::Dated => &["from", "until", "repealed"],
            Kind::Draft => &["term_years"],
            Kind::Undated => &[],
            Kind::NoLaterThan => &["bound"],
        };
        if let Some(other) = self.beside(fields) {
            return Err(E::unknown_field(other, fields));
        }
        Ok(match self.force {
            Kind::Dated => Force::Dated {
                from: self.from.ok_or_else(|| E::missing_field("from"))?,
                until: self.until,
                repealed: self.repealed.unwrap_or_default(),
            },
            Kind::Draft => Force::Draft { term_years: self.term_years },
            Kind::Undated => Force::Undated,
            Kind::NoLaterThan => Force::NoLaterThan { bound: self.bound.ok_or_else(|| E::missing_field("bound"))? },
        })
    }
}

impl<'de> Deserialize<'de> for Force {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer)?.force()
    }
}

/// The standing of an instrument on one day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// It binds on the day. The first day may rest on an upper bound only.
    InForce {
        /// The date is an upper bound: the text was in force by then, perhaps earlier.
        upper_bound: bool,
    },
    /// A draft without a record of issue: absent.
    Draft,
    /// Its first day is still to come: absent.
    NotYetInForce {
        /// The first day in force.
        from: NaiveDate,
    },
    /// Its own term has run out: absent.
    Expired {
        /// The last day in force.
        last: NaiveDate,
    },
    /// Repealed or replaced: absent.
    Repealed {
        /// The last day in force.
        last: NaiveDate,
    },
    /// Its first day is not known for this day: local effects are undetermined.
    DateUnknown {
        /// The day by which it was in force at the latest, where one is known.
        no_later_than: Option<NaiveDate>,
    },
}

impl Standing {
    /// Whether the text binds on the day.
    #[must_use]
    pub const fn in_force(self) -> bool {
        matches!(self, Self::InForce { .. })
    }
}

impl Force {
    /// The standing on a day.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> Standing {
        match self {
            Self::Dated { from, .. } if day < from => Standing::NotYetInForce { from },
            Self::Dated { until: Some(last), repealed, .. } if last < day => {
                if repealed {
                    Standing::Repealed { last }
                } else {
                    Standing::Expired { last }
                }
            }
            Self::Dated { .. } => Standing::InForce { upper_bound: false },
            Self::Draft { .. } => Standing::Draft,
            Self::Undated => Standing::DateUnknown { no_later_than: None },
            Self::NoLaterThan { bound } if day < bound => Standing::DateUnknown { no_later_than: Some(bound) },
            Self::NoLaterThan { .. } => Standing::InForce { upper_bound: true },
        }
    }

    /// The days on which its standing changes.
    pub(crate) fn changes(self) -> impl Iterator<Item = NaiveDate> {
        let (begins, ends) = match self {
            Self::Dated { from, until, .. } => (Some(from), until.and_then(|last| last.succ_opt())),
            Self::NoLaterThan { bound } => (Some(bound), None),
            Self::Draft { .. } | Self::Undated => (None, None),
        };
        [begins, ends].into_iter().flatten()
    }

    /// The force a text has when its record of issue, publication or release is supplied.
    ///
    /// A text that already has a date keeps it. A term ends on the corresponding day of its last year, or on
    /// the last day of that month; `day_before` chooses the reading that ends it one day earlier.
    #[must_use]
    pub fn issued(self, on: NaiveDate, day_before: bool) -> Self {
        match self {
            Self::Dated { .. } => self,
            Self::Draft { term_years: Some(years) } => {
                let corresponding = years_later(on, years);
                let until = if day_before { corresponding.and_then(|day| day.pred_opt()) } else { corresponding };
                Self::Dated { from: on, until, repealed: false }
            }
            Self::Draft { term_years: None } | Self::Undated | Self::NoLaterThan { .. } => {
                Self::Dated { from: on, until: None, repealed: false }
            }
        }
    }
}

/// The corresponding day some years later, or the last day of that month (民法典 art. 202).
pub(crate) fn years_later(day: NaiveDate, years: u16) -> Option<NaiveDate> {
    let year = day.year().checked_add(i32::from(years))?;
    NaiveDate::from_ymd_opt(year, day.month(), day.day()).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}
