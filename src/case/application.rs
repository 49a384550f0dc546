//! The application of a matter, as far as persons found what its days turn on: the clock, its proofs, and a guarded reply.

use chrono::NaiveDate;

use super::{Case, Circumstance, Track};
use crate::calendar::Calendar;
use crate::deadline::Deadline;
use crate::fact::Truth;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{Clock, LastDays, Refusal, Reply, Timeliness};
use crate::workflow::release::ReplyBar;

impl Case {
    /// Whether a correction that came in late leaves it abandoned, as far as it was found: the time for it was reasonable, and there was no good
    /// reason (art. 30).
    pub(crate) fn abandoned(&self, on: NaiveDate) -> Truth {
        let findings = self.findings().shown(on);
        let found = |one: Circumstance| match findings.circumstance(one) {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::Open,
        };
        found(Circumstance::CorrectionTimeReasonable).and(!found(Circumstance::GoodReason))
    }

    /// By when the application has to be answered (art. 33), and how that stands on a day, as far as anybody found whether a correction that
    /// came in late leaves it abandoned (art. 30): the time for it was reasonable, and there was no good reason; and whether there was a
    /// basis for a correction, a fee (art. 42) or a delay (art. 35), which there was until somebody finds otherwise. What one without basis does to the
    /// time no text says ([`Gap::WithoutBasis`](crate::workflow::application::Gap::WithoutBasis)): the earliest day is the one without it. `soon` is
    /// what the host calls soon, in working days left.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Circumstance, Found};
    /// use gongkai::norm::{ApplicantKind, Intake, Period, RequestContent};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Gap, Paper, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, calendar, on) = (Jurisdiction::national(), Calendar::national(), "2024-03-27".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
    /// case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let (items, within) = (vec![RequestContent::Description], Some(Period::working_days(5)));
    /// case.record("2024-03-06".parse()?, Event::CorrectionAsked { items, within })?;
    /// case.record("2024-03-07".parse()?, Event::Served { what: Paper::CorrectionNotice })?;
    /// case.record("2024-03-25".parse()?, Event::Corrected)?;
    /// assert_eq!(case.clock(&nation, calendar, on, 3)?.gaps, [Gap::CorrectedLate]); // abandoned, or not?
    ///
    /// let circumstance = Circumstance::GoodReason;
    /// case.record("2024-03-26".parse()?, Found::Circumstance { circumstance, holds: true })?;
    /// let time = case.clock(&nation, calendar, on, 3)?.statutory.ok_or("a time runs")?;
    /// assert_eq!(time.settled(), Some("2024-04-23".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn clock(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        soon: u32,
    ) -> Result<Clock, RegimeError> {
        self.application().clock_given(&self.judged_by(place, calendar, on)?, place, calendar, on, soon)
    }

    /// The deadlines of [`Case::clock`] with their proofs, one for each day from which the time may run and each reading that moves its end,
    /// earliest first; empty where no time runs, as of what was found to be abandoned (art. 30).
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::Case;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
    /// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// for deadline in case.deadlines(&nation, calendar, day)? {
    ///     assert_eq!(deadline.verify(calendar.notices()), Ok(()));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Case::clock`].
    pub fn deadlines(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        self.application().deadlines_given(&self.judged_by(place, calendar, on)?, place, calendar, on)
    }

    /// The deadlines of the place's own time, as [`Case::deadlines`].
    ///
    /// # Errors
    /// As [`Case::clock`].
    pub fn internal_deadlines(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Deadline>, RegimeError> {
        self.application().internal_deadlines_given(&self.judged_by(place, calendar, on)?, place, calendar, on)
    }

    /// The last days on which a correction notice (art. 30), an extension notice (art. 33) and a consultation letter (arts. 32 and 34) can
    /// still go out, as seen on a day. There are none where it was answered or ended, or was found to be abandoned.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::Case;
    /// use gongkai::deadline::Due;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
    /// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let last = case.last_days(&nation, Calendar::national(), day)?;
    /// assert_eq!(last.extension_notice, Some(Due::On("2024-04-01".parse()?)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Case::clock`].
    pub fn last_days(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<LastDays, RegimeError> {
        self.application().last_days_given(&self.judged_by(place, calendar, on)?, place, calendar, on)
    }

    /// Whether the first answer came within the nation's time (art. 33), as far as it was found whether a late correction leaves the
    /// application abandoned. Whether it has to be made, posted or served by then is a reading
    /// ([`ReplyInTime`](crate::norm::Reading::ReplyInTime)) without a default.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::Case;
    /// use gongkai::norm::{ApplicantKind, Intake, ReplyKind};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Reply, Request, Timeliness};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, calendar, on) = (Jurisdiction::national(), Calendar::national(), "2024-04-10".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
    /// case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
    /// assert_eq!(case.timeliness(&nation, calendar, on)?, Timeliness::NotAnswered);
    /// case.record("2024-04-08".parse()?, Event::Replied { reply: Reply::new(ReplyKind::Refused) })?;
    /// assert_eq!(case.timeliness(&nation, calendar, on)?, Timeliness::Late { due: "2024-04-01".parse()? });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Case::clock`].
    pub fn timeliness(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        self.application().timeliness_given(&self.judged_by(place, calendar, on)?, place, calendar, on)
    }

    /// The same by a clock of that day that was asked for already.
    #[cfg(feature = "json")]
    pub(crate) fn timeliness_by(
        &self,
        clock: Clock,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Timeliness, RegimeError> {
        self.application().timeliness_by(clock, &self.judged_by(place, calendar, on)?, place, calendar, on)
    }

    /// Records a reply that nothing stands in the way of, and refuses the rest: information that leaves while its release bars it
    /// ([`Case::passage`], arts. 11, 14 to 17 and 37) or a third party has not been heard (art. 32), and a reply that lacks what its kind has
    /// to say (art. 36). What information leaves goes through a release on request, which is opened and reviewed before. Whether the kind is
    /// the right one says [`Case::kind_of_reply`]; what went out all the same is recorded by [`Case::record`].
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::Case;
    /// use gongkai::norm::{AnswerContent as Says, ApplicantKind, Intake, ReplyKind, Route};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Reply, Request};
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::release::ReplyBar;
    ///
    /// let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
    /// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    ///
    /// let granted = Reply::new(ReplyKind::Granted).saying([Says::Information]);
    /// assert_eq!(case.reply(&nation, calendar, day, granted), Err(ReplyBar::NoPassage)); // no release was opened
    /// let searched = Reply::new(ReplyKind::DoesNotExist).saying([Says::NonExistence]).telling(Route::ReconsiderationFirst);
    /// case.reply(&nation, calendar, day, searched)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ReplyBar`]; the matter is then unchanged.
    pub fn reply(
        &mut self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        reply: Reply,
    ) -> Result<(), ReplyBar> {
        self.admits(on).map_err(Refusal::from)?;
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let opened = self.release().on(on).stage().is_some();
        let passage = opened.then(|| self.passage(place, calendar, &results, on)).transpose()?;
        self.application.reply(place, calendar, passage.as_ref(), on, reply)?;
        self.follow(on, Track::Application);
        Ok(())
    }
}
