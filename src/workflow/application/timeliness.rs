//! Whether an answer came in time (是否逾期).

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{ApplicationFile, Clock, Gap, Stage, Time};
use crate::calendar::Calendar;
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{Choice, Reading};
use crate::regime::{Jurisdiction, RegimeError};

/// Whether an answer came in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Timeliness {
    /// 在法定期限内, on every reading that is open.
    InTime,
    /// 逾期, on every reading that is open.
    Late {
        /// The day by which it was due at the latest.
        #[serde(serialize_with = "as_due")]
        due: NaiveDate,
    },
    /// It turns on readings that nobody has chosen, or on something that is not known.
    Open {
        /// The readings.
        readings: Vec<Reading>,
        /// What is not known.
        gaps: Vec<Gap>,
    },
    /// It was not answered.
    NotAnswered,
    /// No text sets a time.
    NoTime,
}

/// Writes a last day as every last day is written.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn as_due<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    Due::On(*day).serialize(serializer)
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
        Ok(self.timeliness_by(self.clock(place, calendar, on, 0)?, place, on))
    }

    /// The same by a clock that was asked for already.
    pub(crate) fn timeliness_by(&self, clock: Clock, place: &Jurisdiction, on: NaiveDate) -> Timeliness {
        let Some(Stage::Answered(answered)) = self.shown(on).stage else { return Timeliness::NotAnswered };
        let Some(time) = clock.statutory else { return Timeliness::NoTime };
        let sent = answered.first();
        let chosen = place.readings().of(Reading::ReplyInTime);
        // Made, then posted, then served: what is not recorded lies between its neighbours.
        let posted_by = sent.posted.or(sent.served);
        let made = judged((sent.made, Some(sent.made)), &time);
        let posted = judged((sent.posted.unwrap_or(sent.made), posted_by), &time);
        let served = judged((sent.served.or(sent.posted).unwrap_or(sent.made), sent.served), &time);
        let all = match chosen {
            Some(Choice::ReplyPosted) => [posted; 2],
            Some(Choice::ReplyServed) => [served; 2],
            Some(_) => [made; 2],
            None => [made, served],
        };
        match (all, time.latest) {
            ([Truth::Yes, Truth::Yes], _) => Timeliness::InTime,
            ([Truth::No, Truth::No], Some(Due::On(due))) => Timeliness::Late { due },
            ([made, served], _) => {
                let mut readings = clock.open;
                readings.extend((made != served).then_some(Reading::ReplyInTime));
                let gaps =
                    clock.gaps.into_iter().filter(|gap| !matches!(gap, Gap::LengthOfDelay | Gap::WindowOfLetter));
                Timeliness::Open { readings, gaps: gaps.collect() }
            }
        }
    }
}

/// Whether what was done between two days was done in time; the later is `None` where it is not recorded as done.
fn judged((first, last): (NaiveDate, Option<NaiveDate>), time: &Time) -> Truth {
    let late = time.latest.and_then(Due::day).is_some_and(|due| due < first);
    let in_time = time.earliest.day().is_some_and(|due| last.is_some_and(|last| last <= due));
    match (late, in_time) {
        (true, _) => Truth::No,
        (_, true) => Truth::Yes,
        _ => Truth::Open,
    }
}
