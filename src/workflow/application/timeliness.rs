//! Whether an answer came in time (是否逾期).

use chrono::NaiveDate;
use serde::Serialize;

use super::{ApplicationFile, Stage};
use crate::calendar::Calendar;
use crate::deadline::Due;
use crate::norm::{Choice, Reading};
use crate::regime::{Jurisdiction, RegimeError};

/// Whether an answer came in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Timeliness {
    /// 在法定期限内, on every reading that is open.
    InTime,
    /// 逾期, on every reading that is open.
    Late {
        /// The day by which it was due at the latest.
        due: NaiveDate,
    },
    /// It turns on readings that nobody has chosen, or on something that is not known.
    Open {
        /// The readings.
        readings: Vec<Reading>,
    },
    /// It was not answered, or no text sets a time.
    NoTime,
}

impl ApplicationFile {
    /// Whether the first answer came within the nation's time. Whether it has to be made, posted or served by then is a reading
    /// ([`Reading::ReplyInTime`]) without a default.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn timeliness(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        let clock = self.clock(place, calendar, on, 0)?;
        let Some(Stage::Answered(answered)) = self.shown(on).stage else { return Ok(Timeliness::NoTime) };
        let Some(time) = clock.statutory else { return Ok(Timeliness::NoTime) };
        let sent = answered.first();
        let chosen = place.readings().of(Reading::ReplyInTime);
        // By which day it was done: at the earliest, and at the latest where that is known.
        let (first, last) = match chosen {
            Some(Choice::ReplyPosted) => (sent.posted, sent.posted),
            Some(Choice::ReplyServed) => (sent.served, sent.served),
            Some(_) => (Some(sent.made), Some(sent.made)),
            None => (Some(sent.made), sent.served),
        };
        let mut readings: Vec<Reading> = clock.open_readings(place).collect();
        let before = |day: Option<NaiveDate>, due: Option<Due>| Some(day? <= due.and_then(Due::day)?);
        // A reply cannot be posted or served before it is made.
        let at_the_earliest = first.unwrap_or(sent.made);
        Ok(match (before(last, Some(time.earliest)), before(Some(at_the_earliest), time.latest), time.latest) {
            (Some(true), ..) => Timeliness::InTime,
            (_, Some(false), Some(Due::On(due))) => Timeliness::Late { due },
            _ => {
                if chosen.is_none() {
                    readings.push(Reading::ReplyInTime);
                }
                Timeliness::Open { readings }
            }
        })
    }
}
