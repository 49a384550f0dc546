//! The due day, or the bounds of one that cannot be known yet.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

use crate::calendar::{Bounds, Calendar, CountError, days_later, months_later, years_later};
use crate::norm::{Period, Unit};

/// What becomes of a last day that is a rest day. Only periods of days, months and years ask: a working-day period
/// ends on a working day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the last day moves or it does not")]
pub enum Roll {
    /// The last day stays.
    Stay,
    /// The next working day is the last day (《民法典》第二百零三条第一款; 法定休假日 taken to include weekends).
    Forward,
}

/// When a period ends (届满).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a day is known or it is bounded")]
pub enum Due {
    /// On this day.
    On(#[serde(serialize_with = "crate::citation::date::written")] NaiveDate),
    /// Between these days: the notice that decides it is not published, or not certainly known.
    Between(Bounds),
}

/// Writes a last day that is known for certain as every last day is written.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
pub(crate) fn certain<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(Due::On).serialize(serializer)
}

impl Due {
    /// When a period from a day ends; the day itself is not counted. The answer of [`Deadline::of`](super::Deadline::of)
    /// without the proof.
    ///
    /// # Errors
    /// [`CountError`] for a length of 0, a day before the calendar, or an end past the days that can be written.
    pub fn of(calendar: &Calendar, start: NaiveDate, period: Period, roll: Roll) -> Result<Self, CountError> {
        let (length, unit) = (period.length(), period.unit());
        let ends = match (nominal(start, length, unit)?, roll) {
            (None, _) => calendar.after(start, length),
            (Some(last), Roll::Stay) => Ok(last),
            (Some(last), Roll::Forward) => calendar.on_or_after(last),
        };
        Self::counted(ends)
    }

    /// The day of a count, or the bounds of one that ran past the last notice.
    pub(super) fn counted(ends: Result<NaiveDate, CountError>) -> Result<Self, CountError> {
        match ends {
            Ok(day) => Ok(Self::On(day)),
            Err(CountError::PastHorizon(past)) => past.bounds().map(Self::Between),
            Err(why) => Err(why),
        }
    }

    /// The day, where it is known.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::Between(_) => None,
        }
    }

    /// The earliest day on which it may be.
    pub(crate) const fn earliest(self) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::Between(bounds) => bounds.earliest(),
        }
    }

    /// The latest day on which it may be, where that is not certain.
    pub(crate) const fn latest(self) -> Option<NaiveDate> {
        match self {
            Self::On(_) => None,
            Self::Between(bounds) => Some(bounds.latest()),
        }
    }
}

/// The last day of a period that runs on the plain calendar; `None` for one of working days.
pub(super) fn nominal(start: NaiveDate, length: u32, unit: Unit) -> Result<Option<NaiveDate>, CountError> {
    match unit {
        Unit::WorkingDays => Ok(None),
        Unit::CalendarDays => days_later(start, length).map(Some),
        Unit::Months => months_later(start, length).map(Some),
        Unit::Years => years_later(start, length).map(Some),
    }
}
