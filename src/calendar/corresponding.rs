//! Periods of days, months and years, which need no notice: 《民法典》第二百零一条、第二百零二条.

use chrono::{Days, Months, NaiveDate};

use super::CountError;
use crate::citation::date::is_written;

/// The last day of a period of calendar days (日). The starting day is not counted.
///
/// # Errors
/// [`CountError::Zero`] for a length of 0, [`CountError::TooFar`] past the days that can be written.
pub fn days_later(start: NaiveDate, days: u32) -> Result<NaiveDate, CountError> {
    reached(start, days, start.checked_add_days(Days::new(days.into())))
}

/// The last day of a period of months (月): the corresponding day of the last month, or its last day where there is
/// none (《民法典》第二百零二条).
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::months_later;
/// let start = NaiveDate::from_ymd_opt(2024, 1, 31).unwrap();
/// assert_eq!(months_later(start, 1)?.to_string(), "2024-02-29");
/// # Ok::<(), gongkai::calendar::CountError>(())
/// ```
///
/// # Errors
/// [`CountError::Zero`] for a length of 0, [`CountError::TooFar`] past the days that can be written.
pub fn months_later(start: NaiveDate, months: u32) -> Result<NaiveDate, CountError> {
    reached(start, months, start.checked_add_months(Months::new(months)))
}

/// The last day of a period of years (年): the corresponding day of the last year, or the last day of that month.
///
/// # Errors
/// [`CountError::Zero`] for a length of 0, [`CountError::TooFar`] past the days that can be written.
pub fn years_later(start: NaiveDate, years: u32) -> Result<NaiveDate, CountError> {
    let months = years.checked_mul(12).map(Months::new);
    reached(start, years, months.and_then(|months| start.checked_add_months(months)))
}

fn reached(start: NaiveDate, length: u32, end: Option<NaiveDate>) -> Result<NaiveDate, CountError> {
    let end = end.filter(|day| is_written(*day));
    if length == 0 { Err(CountError::Zero) } else { end.ok_or(CountError::TooFar { start, length }) }
}
