//! The clock of an application (办理期限): by when it has to be answered, on every reading that is open, and how that stands.

use chrono::NaiveDate;
use serde::Serialize;

use super::acts::Began;
use super::excluded::Taken;
use super::extension::ExtensionFault;
use super::gap::Gap;
use super::judged::{Judged, NOTHING_JUDGED};
use super::reckoning::{Reckoning, Turns};
use super::standing::Standing;
use super::{Application, ApplicationFile, Receipt, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Force, Instrument, instrument};
use crate::deadline::{Deadline, Due, IntervalKind, Ledger, Status};
use crate::norm::{Period, Reading};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};

/// By when, in one layer: the nation's or the place's.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Time {
    /// The period, with its provision.
    pub period: Cited<Period>,
    /// The earliest day on which it can end: the one to work to.
    pub earliest: Due,
    /// The latest. Where it is the same day, nothing is open; `None` where it waits for a confirmation of the receipt, or may be deemed
    /// abandoned.
    pub latest: Option<Due>,
    /// Up to when an answer was delayed for an excessive number of applications with reasonable grounds (art. 35). For that there is no
    /// upper limit in the text.
    pub delayed_to: Option<Cited<NaiveDate>>,
}

impl Time {
    /// A time that ends on one day, whatever is open.
    pub(super) const fn ending(period: Cited<Period>, due: Due) -> Self {
        Self { period, earliest: due, latest: Some(due), delayed_to: None }
    }

    /// The due day, where nothing is open.
    #[must_use]
    pub fn settled(&self) -> Option<NaiveDate> {
        self.earliest.day().filter(|day| self.latest == Some(Due::On(*day)))
    }
}

/// The clock of an application on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Clock {
    /// How it stands.
    pub standing: Standing,
    /// The day of receipt.
    pub receipt: Option<Receipt>,
    /// The nation's time.
    pub statutory: Option<Time>,
    /// The place's own shorter time, where it has one. Missing it is no breach of the Regulation.
    pub internal: Option<Time>,
    /// The readings on which it turned, chosen or open.
    pub turned_on: Vec<Reading>,
    /// What else is open.
    pub gaps: Vec<Gap>,
    /// Of the readings, those that nobody has chosen and that have no default, or whose choice leaves open what the journal does not say: they are
    /// open.
    pub open: Vec<Reading>,
    /// The readings that are open on which the place's own time turns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub internal_open: Vec<Reading>,
    /// What else is open of the place's own time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub internal_gaps: Vec<Gap>,
    /// Extensions that count for nothing, or for less than was granted.
    pub disregarded: Vec<Cited<ExtensionFault>>,
    /// The local text would lengthen the nation's time: it has no effect, and no internal time is given where its period is the longer; where an
    /// extension by it alone reaches past the nation's time, that is as far as it goes.
    pub longer_without_effect: bool,
    /// The local text is of unknown date: the nation's time alone was applied.
    pub undated: bool,
}

impl ApplicationFile {
    /// By when it has to be answered, and how that stands on a day; `soon` is what the host calls soon, in working days left.
    ///
    /// The due days are those as seen on that day: a consultation that is still open may move them. What persons found, such as a good reason
    /// for a late correction, an application by itself does not know; of one in a case ask [`Case::clock`](crate::case::Case::clock).
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-01".parse()?)?;
    /// let mut file = ApplicationFile::new(Header::of(&place));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record("2025-09-22".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let clock = file.clock(&place, Calendar::national(), "2025-09-22".parse()?, 3)?;
    /// assert_eq!(clock.statutory.unwrap().settled(), Some("2025-10-24".parse()?));
    /// assert_eq!(clock.internal.unwrap().settled(), Some("2025-10-17".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn clock(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        soon: u32,
    ) -> Result<Clock, RegimeError> {
        self.clock_given(&NOTHING_JUDGED, place, calendar, on, soon)
    }

    /// The clock of what was still to be answered on a day, or, where that had been answered or ended by then, as it stood before that.
    pub(crate) fn clock_pending(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Clock, RegimeError> {
        self.clock_of(&self.pending(on), judged, place, calendar, on, 0)
    }

    /// The same, as far as persons judged it.
    pub(crate) fn clock_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        soon: u32,
    ) -> Result<Clock, RegimeError> {
        let shown = self.shown(on);
        self.clock_of(&shown, judged, place, calendar, on, soon)
    }

    fn clock_of(
        &self,
        application: &Application,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        soon: u32,
    ) -> Result<Clock, RegimeError> {
        let Some(stage) = application.stage else {
            place_matches(self, place)?;
            return Ok(Clock {
                standing: Standing::NotArrived,
                receipt: None,
                statutory: None,
                internal: None,
                turned_on: Vec::new(),
                gaps: Vec::new(),
                open: Vec::new(),
                internal_open: Vec::new(),
                internal_gaps: Vec::new(),
                disregarded: Vec::new(),
                longer_without_effect: false,
                undated: false,
            });
        };
        let mut turns = Turns::default();
        let reckoning = self.reckoning_given(judged, application, place, calendar, on, &mut turns)?;
        let statutory = reckoning.statutory(&mut turns);
        // What the place's own time turns on is of the place alone.
        let mut inside = Turns::default();
        let internal = reckoning.internal(place, &mut inside)?;
        if internal.is_none_or(|time| time.settled().is_some()) {
            inside = Turns::default();
        }
        if statutory.is_some_and(|time| time.settled().is_some()) {
            // What moves no day is not open.
            turns.gaps.retain(|gap| matches!(gap, Gap::LengthOfDelay | Gap::WindowOfLetter | Gap::WithoutBasis));
        }
        let standing = reckoning.standing(stage, statutory.as_ref(), soon, &mut turns);
        let undated = matches!(reckoning.regime.local(), Local::Undetermined { .. });
        let (receipt, Turns { readings: turned_on, unsettled, gaps }) = (reckoning.receipt, turns);
        let is_open = |one: &Reading| place.readings().of(*one).is_none() || unsettled.contains(one);
        let open = turned_on.iter().copied().filter(is_open).collect();
        let is_open_inside = |one: &Reading| place.readings().of(*one).is_none() || inside.unsettled.contains(one);
        let internal_open = inside.readings.iter().copied().filter(is_open_inside).collect();
        let disregarded = reckoning.disregarded();
        // What the place extends by itself has no effect past the nation's time.
        let ends = |time: &Time| time.latest.and_then(Due::day);
        let past = internal.as_ref().and_then(|time| time.earliest.day()).zip(statutory.as_ref().and_then(ends));
        let past = past.is_some_and(|(internal, statutory)| statutory < internal);
        let longer_without_effect = past || reckoning.longer_without_effect(place)?;
        Ok(Clock {
            standing,
            receipt,
            statutory,
            internal,
            turned_on,
            gaps,
            open,
            internal_open,
            internal_gaps: inside.gaps,
            disregarded,
            longer_without_effect,
            undated,
        })
    }

    /// The deadlines with their proofs, one for each day from which the time may run and each reading that moves its end, earliest
    /// first; empty where no time runs. Of an application in a case ask [`Case::deadlines`](crate::case::Case::deadlines), which knows what
    /// persons found.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn deadlines(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        self.deadlines_given(&NOTHING_JUDGED, place, calendar, on)
    }

    /// The same, as far as persons judged it.
    pub(crate) fn deadlines_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none() {
            place_matches(self, place)?;
            return Ok(Vec::new());
        }
        let turns = &mut Turns::default();
        Ok(self.reckoning_given(judged, &application, place, calendar, on, turns)?.deadlines())
    }

    /// The deadlines of the place's own time, as [`ApplicationFile::deadlines`]; in a case
    /// [`Case::internal_deadlines`](crate::case::Case::internal_deadlines).
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn internal_deadlines(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        self.internal_deadlines_given(&NOTHING_JUDGED, place, calendar, on)
    }

    /// The same, as far as persons judged it.
    pub(crate) fn internal_deadlines_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none() {
            place_matches(self, place)?;
            return Ok(Vec::new());
        }
        let turns = &mut Turns::default();
        self.reckoning_given(judged, &application, place, calendar, on, turns)?.internal_deadlines(place)
    }

    /// The readings that nobody has chosen and on which the place's own time turns, beside those of the nation's.
    pub(crate) fn internal_readings(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Reading>, RegimeError> {
        let (application, mut turns) = (self.pending(on), Turns::default());
        self.reckoning_given(&NOTHING_JUDGED, &application, place, calendar, on, &mut Turns::default())?
            .internal(place, &mut turns)?;
        Ok(turns.readings.into_iter().filter(|one| place.readings().of(*one).is_none()).collect())
    }

    /// The ledger of a deadline of this application as seen on a day: where each day since its receipt went, restarts included.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn ledger(&self, place: &Jurisdiction, deadline: &Deadline, on: NaiveDate) -> Result<Ledger, RegimeError> {
        place_matches(self, place)?;
        let application = self.shown(on);
        let (counts, began) = (application.counts(), deadline.trigger().on());
        let arrived = application.arrived_on().unwrap_or(began);
        let regime = place.for_file(arrived, began.max(arrived))?;
        let receipt = application.receipt(&regime);
        let received = receipt.and_then(|receipt| receipt.earliest.or(receipt.latest)).unwrap_or(arrived);
        let from = |count: &super::Count| match count.began {
            Began::Receipt { .. } => received,
            _ => count.on,
        };
        // What came in before the receipt was confirmed is no day since.
        let since = |count: &&super::Count| received <= from(count) && from(count) < began;
        let ended = counts.iter().filter(since).filter_map(|count| {
            let next = counts.iter().find(|next| from(next) > from(count) && from(next) <= began)?;
            let kind = match next.began {
                Began::Correction => IntervalKind::RestartedByCorrection,
                Began::Payment => IntervalKind::RestartedByPayment,
                Began::Order { .. } => IntervalKind::RestartedByOrder,
                Began::Receipt { .. } => return None,
            };
            Some((from(count), kind))
        });
        let ledger = Ledger::of(ended.collect::<Vec<_>>(), deadline);
        // The delay of art. 35 is the nation's, and no part of a place's own time.
        let of_nation = deadline.period().by().source() == regime.procedure().code();
        let delayed = application.acts.delayed_reasonably().filter(|(told, _)| of_nation && began <= *told);
        Ok(delayed.map_or(ledger.clone(), |(_, until)| ledger.delayed_to(until)))
    }

    pub(super) fn reckoning_given<'a>(
        &self,
        judged: &'a Judged,
        application: &'a Application,
        place: &'a Jurisdiction,
        calendar: &'a Calendar,
        on: NaiveDate,
        turns: &mut Turns,
    ) -> Result<Reckoning<'a>, RegimeError> {
        place_matches(self, place)?;
        let on = application.seen_on(on);
        let arrived = application.arrived_on().unwrap_or(on);
        let regime = self.governing(place, calendar, arrived, on.max(arrived))?;
        if let Some(reading) = regime.turned_on() {
            turns.on(reading);
        }
        let receipt = application.receipt(&regime);
        let Taken { certain, possible, bounded } = application.taken(&regime, place, calendar, on, turns)?;
        let (starts, late) = (Vec::new(), Vec::new());
        let mut reckoning =
            Reckoning { application, calendar, regime, on, receipt, starts, judged, late, certain, possible, bounded };
        (reckoning.starts, reckoning.late) = reckoning.starts(turns);
        Ok(reckoning)
    }
}

impl ApplicationFile {
    /// The regime that governs the time of a file. What had run out under an earlier edition, on its last day at the latest, stays run out,
    /// whatever governs the file since.
    pub(crate) fn governing<'j>(
        &self,
        place: &'j Jurisdiction,
        calendar: &Calendar,
        arrived: NaiveDate,
        on: NaiveDate,
    ) -> Result<Regime<'j>, RegimeError> {
        let (regime, then) = (place.for_file(arrived, on)?, place.on(arrived)?);
        let old = then.procedure().code();
        let Some(Force::Dated { until: Some(eve), .. }) = instrument(old).map(Instrument::force) else {
            return Ok(regime);
        };
        if regime.procedure().code() == old {
            return Ok(regime);
        }
        let clock = self.clock(place, calendar, eve, 0)?;
        // Whichever day it was received on; what is waited for may hold it up.
        let ends_that_day = clock.statutory.and_then(|time| time.latest) == Some(Due::On(eve));
        let handling = matches!(self.shown(eve).stage, Some(Stage::Handling(_)));
        match clock.standing {
            Standing::Runs(Status::Overdue | Status::DueToday) => place.for_file(arrived, eve),
            Standing::Runs(Status::PerhapsOverdue) if ends_that_day && handling => place.for_file(arrived, eve),
            _ => Ok(regime),
        }
    }
}

fn place_matches(file: &ApplicationFile, place: &Jurisdiction) -> Result<(), RegimeError> {
    file.journal().header().is_of(place.place())
}
