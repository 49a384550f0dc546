//! Counting working days: forwards, backwards, between.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Calendar, PastHorizon, Uncovered};

/// Why a count has no answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CountError {
    /// Nothing was to be counted. Libraries disagree on what adding 0 means, so it is not asked here.
    #[error("length is 0: expected at least 1")]
    Zero,
    /// A day needed for the count is not covered.
    #[error(transparent)]
    Uncovered(#[from] Uncovered),
    /// The count runs past the certain horizon.
    #[error(transparent)]
    PastHorizon(#[from] PastHorizon),
    /// A count backwards runs out of days.
    #[error(
        "the count back from {start} runs past the first day {first}: {counted} working days counted, {remaining} remaining"
    )]
    RanOut {
        /// The day counted back from.
        start: NaiveDate,
        /// The first day covered.
        first: NaiveDate,
        /// The working days counted.
        counted: u32,
        /// The working days still to count.
        remaining: u32,
    },
    /// The span ends before it begins.
    #[error("the span ends on {through}: expected {after} or later")]
    Reversed {
        /// The day the span starts after.
        after: NaiveDate,
        /// The day it ends on.
        through: NaiveDate,
    },
    /// The end lies beyond the days that can be written.
    #[error("a length of {length} from {start} ends after 9999-12-31: expected a shorter one")]
    TooFar {
        /// The day counted from.
        start: NaiveDate,
        /// The length.
        length: u32,
    },
}

/// Every count takes the same constant time, whatever its length. The day counted from is never counted.
impl Calendar {
    /// The `n`-th working day after a day, which itself is not counted: the last day of a period of `n` working days
    /// whose trigger is on that day (《民法典》第二百零一条第一款). The day need not be a working day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use gongkai::calendar::Calendar;
    /// let received = NaiveDate::from_ymd_opt(2022, 9, 30).unwrap();
    /// assert_eq!(Calendar::national().after(received, 20)?.to_string(), "2022-11-02");
    /// # Ok::<(), gongkai::calendar::CountError>(())
    /// ```
    ///
    /// # Errors
    /// [`CountError::Zero`] for `n` = 0, [`CountError::PastHorizon`] where the notices do not reach,
    /// [`CountError::Uncovered`] for a day before the calendar.
    #[inline]
    pub fn after(&self, day: NaiveDate, n: u32) -> Result<NaiveDate, CountError> {
        self.nth_after(day, n).ok_or_else(|| self.why_not_after(day, n))
    }

    #[inline]
    fn nth_after(&self, day: NaiveDate, n: u32) -> Option<NaiveDate> {
        let further = usize::try_from(n.checked_sub(1)?).ok()?;
        self.index.select(usize::from(self.index.rank_through(day)?).checked_add(further)?)
    }

    #[cold]
    fn why_not_after(&self, day: NaiveDate, n: u32) -> CountError {
        if n == 0 {
            return CountError::Zero;
        }
        let (first, horizon) = (self.first(), self.horizon());
        if day < first && day.succ_opt() != Some(first) {
            return Uncovered::BeforeCoverage { day, first }.into();
        }
        let through = self.index.rank_through(horizon).unwrap_or_default();
        let counted = u32::from(through - self.index.rank_through(day).unwrap_or(through));
        PastHorizon { start: day, horizon, counted, remaining: n - counted, awaited: self.awaited() }.into()
    }

    /// The `n`-th working day before a day, which itself is not counted.
    ///
    /// # Errors
    /// [`CountError::Zero`] for `n` = 0, [`CountError::RanOut`] where the calendar does not reach back so far,
    /// [`CountError::Uncovered`] for a day outside the calendar.
    pub fn before(&self, day: NaiveDate, n: u32) -> Result<NaiveDate, CountError> {
        let Some(before) = self.index.rank_before(day) else { return Err(self.uncovered(day).into()) };
        let place = self.back(day, before, n)?;
        self.index.select(place).ok_or_else(|| self.uncovered(day).into())
    }

    /// The latest day on which a period of `n` working days can start and still end on `due` or before it. It need
    /// not be a working day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use gongkai::calendar::Calendar;
    /// let due = NaiveDate::from_ymd_opt(2022, 11, 2).unwrap();
    /// let start = Calendar::national().latest_start(due, 20)?;
    /// assert_eq!(start.to_string(), "2022-10-07", "the last day of the National Day break");
    /// # Ok::<(), gongkai::calendar::CountError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Calendar::before`].
    pub fn latest_start(&self, due: NaiveDate, n: u32) -> Result<NaiveDate, CountError> {
        let Some(through) = self.kind(due).and(self.index.rank_through(due)) else {
            return Err(self.uncovered(due).into());
        };
        let place = self.back(due, through, n)?;
        self.index.select(place).and_then(|day| day.pred_opt()).ok_or_else(|| self.uncovered(due).into())
    }

    fn back(&self, start: NaiveDate, working: u16, n: u32) -> Result<usize, CountError> {
        let counted = u32::from(working);
        match counted.checked_sub(n) {
            _ if n == 0 => Err(CountError::Zero),
            Some(place) => Ok(place as usize),
            None => Err(CountError::RanOut { start, first: self.first(), counted, remaining: n - counted }),
        }
    }

    /// The next working day after a day.
    ///
    /// # Errors
    /// As [`Calendar::after`].
    pub fn next(&self, day: NaiveDate) -> Result<NaiveDate, CountError> {
        self.after(day, 1)
    }

    /// The last working day before a day.
    ///
    /// # Errors
    /// As [`Calendar::before`].
    pub fn previous(&self, day: NaiveDate) -> Result<NaiveDate, CountError> {
        self.before(day, 1)
    }

    /// The day itself where it is a working day, else the next one: the roll of 《民法典》第二百零三条第一款 for a last day
    /// that is a rest day. Apart from the count, because only periods of days, months and years roll.
    ///
    /// # Errors
    /// As [`Calendar::after`].
    pub fn on_or_after(&self, day: NaiveDate) -> Result<NaiveDate, CountError> {
        let eve = day.pred_opt().ok_or(Uncovered::BeforeCoverage { day, first: self.first() })?;
        self.after(eve, 1)
    }

    /// The working days after one day and through another: the first is not counted, the last is, as a period is
    /// counted. So `count(day, after(day, n))` is `n`.
    ///
    /// # Errors
    /// [`CountError::Reversed`] where the second day is earlier, [`CountError::Uncovered`] where one is outside the
    /// calendar.
    #[inline]
    pub fn count(&self, after: NaiveDate, through: NaiveDate) -> Result<u32, CountError> {
        match (self.index.rank_through(after), self.index.rank_through(through)) {
            (Some(before), Some(all)) if after <= through => Ok(u32::from(all - before)),
            _ if through < after => Err(CountError::Reversed { after, through }),
            (None, _) => Err(self.uncovered(after).into()),
            _ => Err(self.uncovered(through).into()),
        }
    }
}
