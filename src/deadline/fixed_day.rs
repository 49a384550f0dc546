//! A fixed day of the year, as the readings have it.

use chrono::NaiveDate;

use super::Due;
use crate::calendar::Calendar;
use crate::norm::{Choice, Reading, Readings};

/// The last day of what is due before a day of the year, as the readings in force have it. One that rolls forward is bounded where the notice
/// on its year is not published; one that no calendar reaches stays.
pub(crate) fn fixed_day(day: NaiveDate, readings: Readings, calendar: &Calendar) -> Due {
    let day = last_in_time(day, readings);
    match readings.of(Reading::FixedDayRoll) {
        Some(Choice::RollForward) => Due::counted(calendar.on_or_after(day)).unwrap_or(Due::On(day)),
        _ => Due::On(day),
    }
}

/// The day itself, or the day before it.
pub(crate) fn last_in_time(day: NaiveDate, readings: Readings) -> NaiveDate {
    match readings.of(Reading::FixedDay) {
        Some(Choice::DayExcluded) => day.pred_opt().unwrap_or(day),
        _ => day,
    }
}
