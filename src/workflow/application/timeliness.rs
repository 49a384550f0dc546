//! Whether an answer came in time (是否逾期).

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::judged::{Judged, NOTHING_JUDGED};
use super::reckoning::{Turns, is_over};
use super::{ApplicationFile, Began, Clock, Event, Gap, Paper, Stage, Time};
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
    /// ([`Reading::ReplyInTime`]) without a default. Of an application in a case ask [`Case::timeliness`](crate::case::Case::timeliness), which
    /// knows what persons found.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn timeliness(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        self.timeliness_given(&NOTHING_JUDGED, place, calendar, on)
    }

    /// The same, as far as persons judged it.
    pub(crate) fn timeliness_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        self.timeliness_by(self.clock_given(judged, place, calendar, on, 0)?, judged, place, calendar, on)
    }

    /// The same by a clock that was asked for already.
    pub(crate) fn timeliness_by(
        &self,
        clock: Clock,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        let by_the_days = self.by_the_days(clock, place, on);
        if !matches!(by_the_days, Timeliness::Late { .. } | Timeliness::Open { .. }) {
            return Ok(by_the_days);
        }
        Ok(match (self.held_then(judged, place, calendar, on)?, by_the_days) {
            ((Truth::Yes, _), _) => Timeliness::InTime,
            ((Truth::Open, why), Timeliness::Late { .. }) => {
                let open = |reading: &Reading| place.readings().of(*reading).is_none();
                Timeliness::Open { readings: why.readings.into_iter().filter(open).collect(), gaps: why.gaps }
            }
            (_, by_the_days) => by_the_days,
        })
    }

    /// Whether nothing ran out before it was answered: the time to answer was held up, or the application had been withdrawn before it had
    /// run out.
    pub(crate) fn nothing_ran(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Truth, RegimeError> {
        Ok(self.held_then(judged, place, calendar, on)?.0)
    }

    /// The same, with what it turned on.
    fn held_then(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<(Truth, Turns), RegimeError> {
        let (Some((_, ended)), Some(Stage::Answered(answered))) = (self.ended_by(on), self.shown(on).stage) else {
            return Ok((Truth::No, Turns::default()));
        };
        let withdrawn = matches!(ended.event(), Event::Withdrawn);
        let day = if withdrawn { ended.on() } else { answered.first_made_on() };
        let (application, mut turns) = (self.pending(on), Turns::default());
        let reckoning = self.reckoning_given(judged, &application, place, calendar, day, &mut turns)?;
        let time = reckoning.statutory(&mut turns);
        if time.is_none_or(|time| time.settled().is_some()) {
            // What moves no day is not open.
            turns = Turns::default();
        }
        let held_up = reckoning.held_up(time.as_ref(), &mut turns);
        let over = time.map_or(Truth::No, |time| is_over((time.earliest, time.latest), day));
        Ok((if withdrawn { held_up.or(!over) } else { held_up }, turns))
    }

    /// From when the time to answer runs on a day, and why: every day that a reading leaves.
    pub(crate) fn runs_from(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<(NaiveDate, Began)>, RegimeError> {
        let application = self.shown(on);
        let reckoning =
            self.reckoning_given(&NOTHING_JUDGED, &application, place, calendar, on, &mut Turns::default())?;
        Ok(reckoning.starts.iter().map(|start| (start.on, start.began)).collect())
    }

    /// Whether a time that ends on a day was held up for the applicant when another day began.
    pub(crate) fn held_up_before(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        (on, due): (NaiveDate, NaiveDate),
    ) -> Result<Truth, RegimeError> {
        Ok(self.held_up_for(&Paper::ALL, place, calendar, (on, due))?.0)
    }

    /// The same of what some papers ask for, with the readings and the gaps that leave it open.
    pub(crate) fn held_up_for(
        &self,
        papers: &[Paper],
        place: &Jurisdiction,
        calendar: &Calendar,
        (on, due): (NaiveDate, NaiveDate),
    ) -> Result<(Truth, Vec<Reading>, Vec<Gap>), RegimeError> {
        let eve = on.pred_opt().unwrap_or(on);
        let (application, mut turns) = (self.shown(eve), Turns::default());
        let reckoning =
            self.reckoning_given(&NOTHING_JUDGED, &application, place, calendar, eve, &mut Turns::default())?;
        let time = reckoning.national_layer().map(|layer| Time::ending(layer.period, Due::On(due)));
        let Some(time) = time else { return Ok((Truth::No, Vec::new(), Vec::new())) };
        let awaited = reckoning.awaited_by(papers, Some(&time), &mut turns);
        let held_up = awaited.iter().map(|(_, holds)| *holds).fold(Truth::No, Truth::or);
        let open = |reading: &Reading| place.readings().of(*reading).is_none();
        Ok((held_up, turns.readings.into_iter().filter(open).collect(), turns.gaps))
    }

    /// By the last day alone.
    fn by_the_days(&self, clock: Clock, place: &Jurisdiction, on: NaiveDate) -> Timeliness {
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
                let mut readings = clock.open.clone();
                let by_service = (made != served).then_some(Reading::ReplyInTime);
                readings.extend(by_service.filter(|one| !clock.open.contains(one)));
                // How long a delay may be is open where it leaves a day open.
                let settled = time.settled().is_some();
                let moves = |gap: &Gap| match gap {
                    Gap::LengthOfDelay | Gap::WithoutBasis => !settled,
                    gap => *gap != Gap::WindowOfLetter,
                };
                let gaps = clock.gaps.into_iter().filter(moves);
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
