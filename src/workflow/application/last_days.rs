//! The inverse questions: the last day on which a notice can still go out (最迟发出日).

use chrono::NaiveDate;
use serde::Serialize;

use super::ApplicationFile;
use super::clock::Time;
use super::reckoning::{Reckoning, Turns, first_day};
use crate::calendar::Calendar;
use crate::citation::Cited;
use crate::deadline::{Due, Term};
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
    pub consultation_letter: Option<NaiveDate>,
    /// The place's own last day for the letter to other agencies.
    pub consultation_letter_internal: Option<Due>,
}

impl ApplicationFile {
    /// The last days on which a correction notice, an extension notice and a consultation letter can still go out, as seen on a day.
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
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            self.journal().header().is_of(place.place())?;
            return Ok(LastDays::default());
        }
        let mut turns = Turns::default();
        let reckoning = self.reckoning(&application, place, calendar, on, &mut turns)?;
        let time = reckoning.statutory(&mut turns);
        Ok(reckoning.last_days(time.as_ref()))
    }
}

impl Reckoning<'_> {
    pub(super) fn last_days(&self, time: Option<&Time>) -> LastDays {
        let starts = || self.starts.iter().map(|start| start.on);
        let first = self.application.acts.corrections_asked == 0;
        let correction = self.regime.period(Purpose::CorrectionNotice).statutory.filter(|_| first);
        let correction_notice = correction.and_then(|period| {
            let due = |on| Term::new(on, period).due(self.calendar).ok();
            starts().filter_map(due).min_by_key(|due| first_day(*due))
        });
        let granted = self.application.acts.extensions.iter().any(|one| one.told().is_some());
        let unextended = time.and_then(|time| {
            let due = |on| Term::new(on, time.period).excluding(&self.certain).due(self.calendar).ok();
            starts().filter_map(due).min_by_key(|due| first_day(*due))
        });
        let whole_day = self.regime.readings().of(Reading::ExcludedStart) == Some(Choice::DayOfDispatch);
        let consultation_letter = time
            .and_then(|time| time.earliest.day())
            .and_then(|due| if whole_day { Some(due) } else { self.calendar.previous(due).ok() });
        let consultation_letter_internal = self.letter().and_then(|period| {
            starts().filter_map(|on| Term::new(on, period).due(self.calendar).ok()).min_by_key(|due| first_day(*due))
        });
        LastDays {
            correction_notice,
            extension_notice: unextended.filter(|_| !granted),
            consultation_letter,
            consultation_letter_internal,
        }
    }

    /// The place's own time for the letter to other agencies.
    pub(super) fn letter(&self) -> Option<Cited<Period>> {
        let rule = consultation::rule(&self.regime, Consulted::InvolvedAgency, Mode::OnRequest)?;
        self.regime.period(rule.letter_within()?).effective()
    }
}
