//! Where the calendar ends, and what is still awaited there.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::CountError;
use crate::citation::Code;

/// What is awaited past the certain horizon.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Awaited {
    /// The notice for this year is not loaded, or was not issued on the day asked about.
    #[error("the notice for {year} is unpublished")]
    Unpublished {
        /// The year whose notice is wanted.
        year: u16,
    },
    /// Whether the notice for this year was known on the day asked about cannot be told: its day of issue was not seen.
    #[error("whether the notice for {year} (`{notice}`) was known on {on} is undetermined: it was known by {known_by}")]
    Undetermined {
        /// The year whose notice is wanted.
        year: u16,
        /// The notice.
        notice: Code,
        /// The day that knowledge was asked for.
        on: NaiveDate,
        /// The notice of the year before, which came earlier, was known by this day; `None` where there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<NaiveDate>,
        /// It was known by this day at the latest.
        known_by: NaiveDate,
    },
}

impl Awaited {
    /// The year whose notice is wanted.
    #[must_use]
    pub const fn year(&self) -> u16 {
        match self {
            Self::Unpublished { year } | Self::Undetermined { year, .. } => *year,
        }
    }

    /// The last year whose notice is missing on the way to a day, where it is a later one than the first.
    pub(crate) fn last_year_to(&self, day: NaiveDate) -> Option<i32> {
        Some(day.year()).filter(|last| i32::from(self.year()) < *last)
    }

    /// Every notice missing on the way to a day.
    fn on_the_way_to(&self, day: NaiveDate) -> String {
        match (self, self.last_year_to(day)) {
            (_, None) => self.to_string(),
            (Self::Unpublished { year }, Some(last)) => format!("the notices for {year} to {last} are unpublished"),
            (Self::Undetermined { .. }, Some(last)) => format!("{self}, and no later one up to {last} was known"),
        }
    }
}

/// Why nothing is known of a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Uncovered {
    /// The day comes before the first noticed year.
    #[error("day {day} is before the calendar: expected {first} or later")]
    BeforeCoverage {
        /// The day asked about.
        day: NaiveDate,
        /// The first day covered.
        first: NaiveDate,
    },
    /// The day comes after the certain horizon.
    #[error("day {day} is past the certain horizon: expected {horizon} or earlier, {}", .awaited.on_the_way_to(*.day))]
    PastHorizon {
        /// The day asked about.
        day: NaiveDate,
        /// The last day covered.
        horizon: NaiveDate,
        /// What is awaited.
        awaited: Awaited,
    },
    /// Not even the first notice of the calendar was certainly known on the day.
    #[error("no notice was certainly known on {on}: expected a later day, {awaited}")]
    NothingKnown {
        /// The day that knowledge was asked for.
        on: NaiveDate,
        /// What is awaited.
        awaited: Awaited,
    },
}

/// A count that runs past the certain horizon: how far it came and what it waits for. Not a date, nor a guess of one.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
#[serde(deny_unknown_fields)]
#[error(
    "the count from {start} runs past the certain horizon {horizon}: {counted} working days counted, {remaining} remaining, {}",
    .awaited.on_the_way_to(*.start)
)]
pub struct PastHorizon {
    pub(super) start: NaiveDate,
    pub(super) horizon: NaiveDate,
    pub(super) counted: u32,
    pub(super) remaining: u32,
    pub(super) awaited: Awaited,
}

impl PastHorizon {
    /// The day the count started from, itself not counted.
    #[must_use]
    pub const fn start(&self) -> NaiveDate {
        self.start
    }

    /// The last day covered.
    #[must_use]
    pub const fn horizon(&self) -> NaiveDate {
        self.horizon
    }

    /// The working days counted up to the horizon.
    #[must_use]
    pub const fn counted(&self) -> u32 {
        self.counted
    }

    /// The working days still to count.
    #[must_use]
    pub const fn remaining(&self) -> u32 {
        self.remaining
    }

    /// What is awaited.
    #[must_use]
    pub const fn awaited(&self) -> Awaited {
        self.awaited
    }

    /// Whether the start is not even in the year awaited, so that nothing before the horizon matters to the count.
    pub(crate) fn starts_later_than_the_year_awaited(&self) -> bool {
        self.awaited.last_year_to(self.start).is_some()
    }

    /// Between which days the count must, or on all experience does, end.
    ///
    /// # Errors
    /// [`CountError::TooFar`] where the end lies beyond the days that can be written.
    pub fn bounds(self) -> Result<super::Bounds, CountError> {
        super::Bounds::of(self)
    }
}
