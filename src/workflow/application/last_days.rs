//! The inverse questions: the last day on which a notice can still go out (最迟发出日).

use chrono::NaiveDate;
use serde::Serialize;

use super::judged::{Judged, NOTHING_JUDGED};
use super::reckoning::{Reckoning, Turns};
use super::starts::Start;
use super::{ApplicationFile, Receipt};
use crate::calendar::Calendar;
use crate::citation::Cited;
use crate::deadline::{Due, Exclusions, Term, certain};
use crate::fact::Truth;
use crate::norm::{Choice, Consulted, Mode, Period, Purpose, Reading};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation;

/// The last days on which what has to precede the answer can still go out, so that it has its effect.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LastDays {
    /// 补正告知.
    pub correction_notice: Option<Due>,
    /// 延长告知: the last day of the period as it stands without an extension.
    pub extension_notice: Option<Due>,
    /// 征求意见函: the last day on which a letter still leaves a day of the period to answer in when it is answered.
    #[serde(serialize_with = "certain")]
    pub consultation_letter: Option<NaiveDate>,
    /// The place's own last day for the letter to other agencies.
    pub consultation_letter_internal: Option<Due>,
}

impl ApplicationFile {
    /// The last days on which a correction notice, an extension notice and a consultation letter can still go out, as seen on a day. Of an
    /// application in a case ask [`Case::last_days`](crate::case::Case::last_days), which knows what persons found.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::deadline::Due;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let last = file.last_days(&nation, Calendar::national(), day)?;
    /// assert_eq!(last.correction_notice, Some(Due::On("2024-03-13".parse()?)));
    /// assert_eq!(last.extension_notice, Some(Due::On("2024-04-01".parse()?)));
    /// // Time is left out from the day after dispatch: on the last day itself a letter comes too late.
    /// assert_eq!(last.consultation_letter, Some("2024-03-29".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn last_days(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<LastDays, RegimeError> {
        self.last_days_given(&NOTHING_JUDGED, place, calendar, on)
    }

    /// The same, as far as persons judged it: of what is abandoned nothing has to go out any more.
    pub(crate) fn last_days_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<LastDays, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            self.journal().header().is_of(place.place())?;
            return Ok(LastDays::default());
        }
        let turns = &mut Turns::default();
        let reckoning = self.reckoning_given(judged, &application, place, calendar, on, turns)?;
        Ok(if reckoning.lapsed() == Truth::Yes { LastDays::default() } else { reckoning.last_days() })
    }
}

impl Reckoning<'_> {
    /// What runs from the receipt of the application ends with it, whatever began the count anew since.
    pub(super) fn last_days(&self) -> LastDays {
        // An answer that was delayed (art. 35) is no longer within a period that could be extended or left out from.
        let time = self.undelayed(&mut Turns::default());
        let correction = self.regime.period(Purpose::CorrectionNotice).statutory.filter(|_| self.asks_first());
        let extendable = !self.is_extended() && self.last_order().is_none();
        let whole_day = self.regime.readings().of(Reading::ExcludedStart) == Some(Choice::DayOfDispatch);
        let eve = |due| if whole_day { Some(due) } else { self.calendar.previous(due).ok() };
        LastDays {
            correction_notice: correction.and_then(|period| self.since_receipt(period)),
            extension_notice: time
                .filter(|_| extendable)
                .and_then(|time| self.unextended(time.period, &self.certain).min_by_key(|due| due.earliest())),
            // Nothing is left out of the time of an order.
            consultation_letter: time
                .filter(|_| self.last_order().is_none())
                .and_then(|time| time.earliest.day())
                .and_then(eve),
            consultation_letter_internal: self.letter().and_then(|period| self.since_receipt(period)),
        }
    }

    /// Whether a correction notice would be the one of which the text speaks: none went out, and no order to answer came.
    pub(super) fn asks_first(&self) -> bool {
        !self.application.asked_to_correct(&self.regime) && self.last_order().is_none()
    }

    /// The end of a time that runs from the receipt of the application: the earliest that a reading leaves.
    fn since_receipt(&self, period: Cited<Period>) -> Option<Due> {
        let received = self.receipt.iter().flat_map(Receipt::days);
        let due = |on| Term::new(on, period).due(self.calendar).ok();
        received.filter_map(due).min_by_key(|due| due.earliest())
    }

    /// The ends of a time as it stands without an extension, around what is left out of it.
    pub(super) fn unextended<'e>(
        &'e self,
        period: Cited<Period>,
        excluded: &'e Exclusions,
    ) -> impl Iterator<Item = Due> + 'e {
        let due = move |start: &Start| Term::new(start.on, period).excluding(excluded).due(self.calendar).ok();
        self.starts.iter().filter_map(due)
    }

    /// The place's own time for the letter to other agencies, under the text in force on the day from which it runs.
    pub(super) fn letter(&self) -> Option<Cited<Period>> {
        let received = self.receipt?.days().next()?;
        let regime = self.regime.jurisdiction().on(received).ok()?;
        let rule = consultation::rule(&regime, Consulted::InvolvedAgency, Mode::OnRequest)?;
        regime.period(rule.letter_within()?).effective()
    }
}
