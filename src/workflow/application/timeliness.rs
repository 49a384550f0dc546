//! Whether an answer came in time (是否逾期).

use chrono::NaiveDate;
use serde::Serialize;

use super::{ApplicationFile, Stage, Time};
use crate::calendar::Calendar;
use crate::deadline::Due;
use crate::fact::Truth;
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
        let in_time = |day: Option<NaiveDate>| judged(day, sent.made, &time);
        let all = match chosen {
            Some(Choice::ReplyPosted) => [in_time(sent.posted); 2],
            Some(Choice::ReplyServed) => [in_time(sent.served); 2],
            Some(_) => [in_time(Some(sent.made)); 2],
            // A reply is made first and served last; what lies between follows.
            None => [in_time(Some(sent.made)), in_time(sent.served)],
        };
        Ok(match (all, time.latest) {
            ([Truth::Yes, Truth::Yes], _) => Timeliness::InTime,
            ([Truth::No, Truth::No], Some(Due::On(due))) => Timeliness::Late { due },
            ([made, served], _) => {
                let mut readings: Vec<Reading> = clock.open_readings(place).collect();
                readings.extend((made != served).then_some(Reading::ReplyInTime));
                Timeliness::Open { readings }
            }
        })
    }
}

/// Whether what was done on a day was done in time. What is not recorded as done was done no earlier than the reply was made.
fn judged(day: Option<NaiveDate>, made: NaiveDate, time: &Time) -> Truth {
    let after = |due: Option<Due>, day: NaiveDate| due.and_then(Due::day).is_some_and(|due| due < day);
    let within = |day: NaiveDate| time.earliest.day().is_some_and(|due| day <= due);
    if after(time.latest, day.unwrap_or(made)) {
        Truth::No
    } else if day.is_some_and(within) {
        Truth::Yes
    } else {
        Truth::Open
    }
}
