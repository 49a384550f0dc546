//! Between which days a count past the certain horizon ends. Of another type than a date, so that no one takes it for one.

use core::fmt;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{CountError, PastHorizon};
use crate::citation::Language;
use crate::citation::date::is_written;

/// The assumption behind the later bound. Never a certainty: a notice may do what none has done before.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Envelope {
    /// So many working days take no longer than they ever took since 2004, with three days to spare: *n* of them end
    /// within ⌈7*n*/5⌉ + 12 + ⌊*n*/14⌋ calendar days. Tested from every day on record,
    /// under the national notices: days off that a region or an authority adds come on top.
    OnRecord,
}

impl Envelope {
    /// The most calendar days that so many working days take.
    #[must_use]
    pub fn span(self, working_days: u32) -> u64 {
        let days = u64::from(working_days);
        match self {
            Self::OnRecord => (days * 7).div_ceil(5) + 12 + days / 14,
        }
    }
}

/// The earliest and the latest day that a count past the certain horizon may end on.
///
/// The earliest is sound: it takes every unpublished day for a working day. The latest rests on its
/// [`Envelope`].
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::{Calendar, CountError};
/// let start = NaiveDate::from_ymd_opt(2026, 12, 29).unwrap();
/// let Err(CountError::PastHorizon(past)) = Calendar::national().after(start, 5) else { panic!() };
/// assert_eq!((past.counted(), past.remaining(), past.awaited().year()), (0, 5, 2027));
/// assert_eq!(past.bounds()?.earliest().to_string(), "2027-01-03");
/// # Ok::<(), CountError>(())
/// ```
///
/// Bounds cannot be mistaken for a day; this does not compile:
///
/// ```compile_fail,E0308
/// use chrono::NaiveDate;
/// use gongkai::calendar::{Calendar, CountError};
/// let start = NaiveDate::from_ymd_opt(2026, 12, 29).unwrap();
/// let Err(CountError::PastHorizon(past)) = Calendar::national().after(start, 5) else { panic!() };
/// let due: NaiveDate = past.bounds()?;
/// # Ok::<(), CountError>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    earliest: NaiveDate,
    latest: NaiveDate,
    envelope: Envelope,
    past: PastHorizon,
}

impl Bounds {
    pub(super) fn of(past: PastHorizon) -> Result<Self, CountError> {
        let length = past.counted.saturating_add(past.remaining);
        let too_far = CountError::TooFar { start: past.start, length };
        let envelope = Envelope::OnRecord;
        let from = past.start.max(past.horizon);
        let earliest =
            from.checked_add_days(Days::new(past.remaining.into())).filter(|day| is_written(*day)).ok_or(too_far)?;
        let latest = from
            .checked_add_days(Days::new(envelope.span(past.remaining)))
            .filter(|day| is_written(*day))
            .ok_or(too_far)?;
        Ok(Self { earliest, latest, envelope, past })
    }

    /// The same where days that do not count may still put the end off.
    pub(crate) fn delayed(self, days: u64) -> Result<Self, CountError> {
        let length = self.past.counted.saturating_add(self.past.remaining);
        let too_far = CountError::TooFar { start: self.past.start, length };
        let latest = self.latest.checked_add_days(Days::new(days)).filter(|day| is_written(*day)).ok_or(too_far)?;
        Ok(Self { latest, ..self })
    }

    /// The same where something else cannot end before a day.
    pub(crate) fn not_before(self, day: NaiveDate) -> Self {
        Self { earliest: self.earliest.max(day.min(self.latest)), ..self }
    }

    /// No schedule can make the count end sooner.
    #[must_use]
    pub const fn earliest(&self) -> NaiveDate {
        self.earliest
    }

    /// No schedule like those on record makes the count end later.
    #[must_use]
    pub const fn latest(&self) -> NaiveDate {
        self.latest
    }

    /// The assumption behind the latest.
    #[must_use]
    pub const fn envelope(&self) -> Envelope {
        self.envelope
    }

    /// How far the count came, and what it waits for.
    #[must_use]
    pub const fn past(&self) -> PastHorizon {
        self.past
    }

    /// In words, with the assumption.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { earliest, latest, past, .. } = self;
        let (year, last) = (past.awaited.year(), past.awaited.last_year_to(past.start));
        let from = past.start.max(past.horizon);
        match language {
            Language::Zh => {
                let years = last.map_or_else(|| format!("{year}年"), |last| format!("{year}年至{last}年"));
                format!(
                    "最早{earliest}（设{from}以后每天都是工作日），最迟约{latest}（按2004年以来的放假安排推测，并非确定）；待{years}放假通知"
                )
            }
            Language::En => {
                let notices =
                    last.map_or_else(|| format!("notice for {year}"), |last| format!("notices for {year} to {last}"));
                format!(
                    "{earliest} at the earliest (every day after {from} working), about {latest} at the latest (on the record since 2004, not certain); awaiting the {notices}"
                )
            }
        }
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::Zh))
    }
}
