//! What the release of a matter reads of its other procedures.

use chrono::NaiveDate;

use super::{Case, Circumstance, Found, Of, Track};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code};
use crate::deadline::Due;
use crate::decision::{Decision, decide};
use crate::fact::{Fact, Finding, Truth};
use crate::norm::{Mode, RequestKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::Objection;
use crate::workflow::consultation::{self, Clearance, Consultation};
use crate::workflow::journal::Entry;
use crate::workflow::policy_interpretation::{Interpretation, Judgement};
use crate::workflow::release::{Bar, Designation, Event, Open, Passage, Refusal, Results, Stage, is_of_the_review};

impl Case {
    /// Whether those who are consulted stand in the way of the release on a day: in the application where it is disclosed on request, in the
    /// coordination where it is disclosed proactively.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn clearance(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Clearance, RegimeError> {
        self.header().is_of(place.place())?;
        let on_request = self.release().shown(on).stage().is_some_and(|stage| stage.mode() == Mode::OnRequest);
        if on_request {
            let application = self.application().shown(on);
            application.consultations().clearance(place, calendar, on, self.approval(on))
        } else {
            self.coordinated(on).clearance(place, calendar, on, self.approval(on))
        }
    }

    /// The day from which a letter about a proactive release is due that nobody has sent: others were found to be involved, and of no agency
    /// anything is on record. `None` where that is not so, and for what was put away.
    pub(crate) fn unasked_since(&self, on: NaiveDate) -> Option<NaiveDate> {
        let release = self.release().shown(on);
        let stage = release.stage().filter(|stage| stage.mode() == Mode::Proactive)?;
        let involved = self.findings().shown(on).circumstance(Circumstance::OthersInvolved) == Some(true);
        let asked = self.coordination().shown(on).latest().any(|one| one.consulted().is_agency());
        stage.formed_on().filter(|_| involved && !asked && !matches!(stage, Stage::Withheld(_)))
    }

    /// Whether nobody was asked about an application though others were found to be involved: of no agency anything is on record.
    pub(crate) fn is_unasked_on_request(&self, on: NaiveDate) -> bool {
        self.lacks_consultation(on, |_| true)
    }

    /// The same, or whoever was asked is asked no more: the letters to the others were taken back before they answered.
    pub(super) fn asks_nobody_on_request(&self, on: NaiveDate) -> bool {
        let taken_back = |one: &Consultation| matches!(one.stage(), consultation::Stage::Withdrawn(_));
        self.lacks_consultation(on, |one| !taken_back(one) || one.statements().next().is_some())
    }

    /// Whether others were found to be involved in what is applied for, and no consultation of an agency on record is such a one.
    fn lacks_consultation(&self, on: NaiveDate, such: impl Fn(&Consultation) -> bool) -> bool {
        let application = self.application().shown(on);
        let of_information = application.purpose() == Some(RequestKind::Information);
        let (coordination, agency) =
            (self.coordination().shown(on), |one: &Consultation| one.consulted().is_agency() && such(one));
        let asked = application.consultations().latest().any(&agency)
            || coordination.latest().any(|one| agency(one) && one.mode() == Mode::OnRequest);
        let involved = self.findings().shown(on).circumstance(Circumstance::OthersInvolved) == Some(true);
        of_information && involved && !asked
    }

    /// What the release reads of the rest of the matter on a day: the facts found of the document, its secrecy review, those who are consulted,
    /// an approval that a law requires, and the decision on its openness. Of a document that was divided nothing goes out where every part is
    /// closed, or one is and cannot be severed (art. 37). What follows from them for the release says [`Case::passage`].
    ///
    /// # Errors
    /// As [`Case::clearance`].
    pub fn results<'c>(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        clearance: &'c Clearance,
        on: NaiveDate,
    ) -> Result<Results<'c>, RegimeError> {
        self.results_in(self.mode_of_release(on), place, calendar, clearance, on)
    }

    /// The same of what goes out in a mode, whatever the draft was meant for.
    pub(crate) fn results_in<'c>(
        &self,
        mode: Mode,
        place: &Jurisdiction,
        calendar: &Calendar,
        clearance: &'c Clearance,
        on: NaiveDate,
    ) -> Result<Results<'c>, RegimeError> {
        let (known, regime) = (self.facts_in(mode, place, calendar, on)?, place.on(on)?);
        let results = Results::new(self.findings().shown(on).document()).approval(self.approval(on));
        let mut results = results.others(self.others(clearance, on)).found_reviewed(self.found_reviewed(on));
        results = results.found_afresh(self.found_afresh(on));
        // An objection that holds a part back is followed; one to what goes out is weighed first, by a finding or with a reply (art. 32).
        let overridden = self.found_of_objection(on).is_some_and(|found| found != Objection::Upheld);
        let unweighed = |(with, objected): &(Code, Option<NaiveDate>)| {
            !known.keeps_what_is_of(*with, &regime) && !known.has_weighed(*with, *objected, &regime)
        };
        if !overridden && self.objectors(mode, place, calendar, on)?.iter().any(unweighed) {
            results = results.objected_to();
        }
        if !self.secrecy_review().journal().up_to(on).is_empty() {
            let outcome = self.review_outcome(mode, place, calendar, (usize::MAX, on))?;
            results = results.reviewed(if self.release_reviewed_last(on) { outcome.outweighed() } else { outcome });
        }
        let (shut, decide) = (known.closed_by_one_of(&regime), |part| decide(&regime, part));
        Ok(match known.parts() {
            [only] => results.decided(&decide(only)).closed_by_one_of(shut),
            parts => {
                let decisions: Vec<Decision<'_>> = parts.iter().map(decide).collect();
                results.divided(&decisions, known.severable(), shut)
            }
        })
    }

    /// Whether the release may go ahead on a day, from everything that is on record: the gates of art. 17, arts. 11 and 15 and of the place, the
    /// decision on openness, and by when it has to be public (art. 26). A day to publish that passed while it was closed, or while the agency
    /// kept it, or that runs from the first of several formations, is told no more once it has passed: from when the time runs no text says. Nor is it
    /// told of what was found to be the annual report: that has a fixed day of its own (art. 49), which turns on whose report it is.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Circumstance, Found};
    /// use gongkai::norm::Mode;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::consultation::ApprovalByLaw;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::release::Event;
    ///
    /// let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// case.record(day, Event::Drafted { mode: Mode::Proactive, by: None })?;
    /// case.record(day, Event::Formed)?;
    /// case.record(day, Found::Circumstance { circumstance: Circumstance::OthersInvolved, holds: false })?;
    /// case.record(day, Found::Approval { approval: ApprovalByLaw::NotRequired })?;
    ///
    /// let clearance = case.clearance(&nation, calendar, day)?; // what was found of the others, which a passage borrows
    /// let results = case.results(&nation, calendar, &clearance, day)?;
    /// let passage = case.passage(&nation, calendar, &results, day)?;
    /// let open: Vec<String> = passage.blocks.iter().map(|open| open.gate.code().to_string()).collect();
    /// assert_eq!(open, ["national_review", "national_third_party"]); // nobody has reviewed it, or found whose interests it touches
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Case::clearance`].
    pub fn passage<'r>(
        &self,
        place: &'r Jurisdiction,
        calendar: &Calendar,
        results: &Results<'r>,
        on: NaiveDate,
    ) -> Result<Passage<'r>, RegimeError> {
        self.header().is_of(place.place())?;
        let release = self.released(on);
        let release = if self.never_closed(place, calendar, on)? { release.running_on() } else { release };
        let regime = place.on(on)?;
        let mut passage = release.passage(&regime, calendar, results);
        let left = release.gates_by().filter(|by| release.went_its_way() && self.gates_elsewhere(*by));
        if let Some(left) = left {
            passage = passage.with_gates_elsewhere(self.left_unreviewed(place, calendar, results, (left, on))?);
        }
        let told = |due: &Option<Cited<Due>>| due.as_ref().and_then(|due| due.day());
        match told(&passage.statutory).map_or(Ok(Truth::Yes), |due| self.owed_by(place, calendar, (due, false), on))? {
            Truth::No => (passage.statutory, passage.overdue) = (None, None),
            Truth::Open => passage.overdue = passage.overdue.filter(|late| !late),
            Truth::Yes => {}
        }
        match told(&passage.internal).map_or(Ok(Truth::Yes), |due| self.owed_by(place, calendar, (due, true), on))? {
            Truth::No => (passage.internal, passage.overdue_internal) = (None, None),
            Truth::Open => passage.overdue_internal = passage.overdue_internal.filter(|late| !late),
            Truth::Yes => {}
        }
        if self.perhaps_missed(place, calendar, (results, told(&passage.statutory)), on)? {
            passage.overdue = passage.overdue.filter(|late| *late);
        }
        if self.perhaps_missed(place, calendar, (results, told(&passage.internal)), on)? {
            passage.overdue_internal = passage.overdue_internal.filter(|late| *late);
        }
        // What waits for a consent waits for it within the nation's time.
        let in_time_of_nation = |due: &Cited<Due>| {
            passage.blocks.iter().any(|open| open.gate.consents_to_withholding() && open.by().contains(&due.by()))
        };
        let of_nation = passage.internal.as_ref().is_some_and(in_time_of_nation);
        match self.annual_report(place, on) {
            Some((_, Truth::Yes)) => {
                (passage.statutory, passage.overdue) = (None, None);
                if of_nation {
                    (passage.internal, passage.overdue_internal) = (None, None);
                }
            }
            // What may be the report is late by no other day for certain.
            Some((_, Truth::Open)) => {
                passage.overdue = passage.overdue.filter(|late| !late);
                passage.overdue_internal = passage.overdue_internal.filter(|late| !late || !of_nation);
            }
            Some((_, Truth::No)) | None => {}
        }
        Ok(passage)
    }

    /// The gates of the review that were open when it left, where a review on record by that day, or a finding, says so: what was entered since cures
    /// nothing, and alleges nothing.
    fn left_unreviewed<'r>(
        &self,
        place: &'r Jurisdiction,
        calendar: &Calendar,
        results: &Results<'r>,
        (left, on): (NaiveDate, NaiveDate),
    ) -> Result<Vec<Open<'r>>, RegimeError> {
        let begun = self.has_review_of(usize::MAX, left);
        if !begun && self.last_found_of_review(on).is_none_or(|(_, holds)| holds) {
            return Ok(Vec::new());
        }
        let outcome = begun
            .then(|| self.review_outcome(self.mode_of_release(left), place, calendar, (usize::MAX, left)))
            .transpose()?;
        let (regime, release) = (place.on(left)?, self.released(left));
        let open = release.missing(&regime, &results.reviewed_by_then(outcome)).collect::<Vec<_>>();
        Ok(open.into_iter().filter(|open| is_of_the_review(open.gate, &regime)).collect())
    }

    /// Records a step of the release that nothing stands in the way of, from everything that is on record, and refuses the rest, as
    /// [`ReleaseFile::proceed`](crate::workflow::release::ReleaseFile::proceed) does with what a host gives it: what is published or provided
    /// past a gate (arts. 11, 15 and 17, and those of the place), closed by the decision (arts. 14 to 16) or by its label; and what is put away
    /// though it must be disclosed. What happened all the same is recorded by [`Case::record`].
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Circumstance, Found, Of};
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{Channel, Mode, Moment, Role};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::approval::Signature;
    /// use gongkai::workflow::consultation::ApprovalByLaw;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::release::{Bar, Event};
    ///
    /// let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// case.record(day, Event::Drafted { mode: Mode::Proactive, by: None })?;
    /// case.proceed(&nation, calendar, day, Event::Formed)?;
    /// case.record(day, Found::IsGovernmentInformation)?;
    /// case.record(day, Found::Reviewed { of: Of::Document, group: None, by: "the office".to_owned() })?;
    /// case.record(day, Found::Circumstance { circumstance: Circumstance::OthersInvolved, holds: false })?;
    /// case.record(day, Found::Approval { approval: ApprovalByLaw::NotRequired })?;
    ///
    /// let publish = || Event::Published { channel: Channel::Portal, by: None };
    /// assert!(matches!(case.proceed(&nation, calendar, day, publish()), Err(Bar::Gates { .. }))); // art. 17
    /// let by = Signature::of(Code::literal("zhang"), Role::ReviewBody);
    /// case.proceed(&nation, calendar, day, Event::Reviewed { moment: Moment::BeforeProactive, by })?;
    /// case.proceed(&nation, calendar, day, publish())?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Bar`], which names every open gate; the matter is then unchanged.
    pub fn proceed(
        &mut self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        event: Event,
    ) -> Result<(), Bar> {
        self.admits(on).map_err(Refusal::from)?;
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        self.release.proceed(place, &results, on, event)?;
        self.follow(on, Track::Release);
        Ok(())
    }

    /// Whether what was put away and opened again was owed all the same on each day since it was first formed.
    fn never_closed(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<bool, RegimeError> {
        let Some(first) = self.release().shown(on).first_formed() else { return Ok(false) };
        let mut days: Vec<NaiveDate> = self.days().filter(|day| first < *day && *day < on).collect();
        days.dedup();
        for day in [first, on].into_iter().chain(days) {
            let (then, regime, clearance) =
                (self.release().shown(day), place.on(day)?, self.clearance(place, calendar, day)?);
            let results = self.results(place, calendar, &clearance, day)?;
            let put_away = matches!(then.stage(), Some(Stage::Withheld(_)))
                && !then.is_outstanding(then.designation(&regime, &results), &results);
            if put_away || then.owed_to_public(&regime, &results) != Truth::Yes {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The day on which the version at hand was formed, where it is no change of another, nor was opened again.
    pub(super) fn formed_by_itself(&self, on: NaiveDate) -> Option<NaiveDate> {
        let begun = |event: &Event| matches!(event, Event::Formed | Event::Changed | Event::Reassessed { .. });
        let last = self.release().journal().up_to(on).iter().rev().find(|entry| begun(entry.event()))?;
        matches!(last.event(), Event::Formed).then(|| last.on())
    }

    /// Whether the version at hand was sent back and formed anew: that its time runs from the first day is a convention.
    fn formed_again(&self, on: NaiveDate) -> bool {
        let entries = self.release().journal().up_to(on).iter().rev().map(Entry::event);
        let of_version = entries.take_while(|event| !matches!(event, Event::Changed | Event::Reassessed { .. }));
        of_version.filter(|event| matches!(event, Event::Formed)).count() > 1
    }

    /// Whether what is put away may have missed a day that passed: it was not kept with effect on that day, and whether it may be kept is open since.
    fn perhaps_missed(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        (now, due): (&Results<'_>, Option<NaiveDate>),
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let put_away = matches!(self.release().shown(on).stage(), Some(Stage::Withheld(_)));
        let unsettled = put_away && now.is_owed() == Truth::Open;
        let Some(due) = due.filter(|due| unsettled && *due < on) else { return Ok(false) };
        let (then, regime, clearance) =
            (self.release().shown(due), place.on(due)?, self.clearance(place, calendar, due)?);
        let results = self.results(place, calendar, &clearance, due)?;
        Ok(then.is_outstanding(then.designation(&regime, &results), &results))
    }

    /// Whether publication was owed by a day that passed: no where on it, or on a day since the version was formed, the nation did not want it, nor the
    /// place where it is its day, or where the version was formed again since, so that nothing follows from that day; open where that was open on it.
    fn owed_by(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        (due, of_place): (NaiveDate, bool),
        on: NaiveDate,
    ) -> Result<Truth, RegimeError> {
        if on <= due {
            return Ok(Truth::Yes);
        }
        if self.formed_again(on) {
            return Ok(Truth::No);
        }
        let then = self.release().shown(due);
        let formed = then.first_formed().or(then.stage().and_then(|stage| stage.formed_on()));
        // What was public by then is in time, whatever closed it before.
        let from = formed.filter(|_| self.released(due).public_since().is_none()).unwrap_or(due);
        let mut days: Vec<NaiveDate> = self.days().filter(|day| from < *day && *day < due).collect();
        days.dedup();
        let mut owed = Truth::Yes;
        for day in [due, from].into_iter().chain(days) {
            let (then, regime, clearance) =
                (self.release().shown(day), place.on(day)?, self.clearance(place, calendar, day)?);
            let results = self.results(place, calendar, &clearance, day)?;
            let idle = then.designation(&regime, &results).is_some_and(Designation::is_idle);
            let wanted = of_place && then.wanted_by_place(&regime, &results);
            match then.owed_to_public(&regime, &results) {
                _ if idle || wanted => {}
                Truth::No => return Ok(Truth::No),
                Truth::Open if day == due => owed = Truth::Open,
                Truth::Open | Truth::Yes => {}
            }
        }
        Ok(owed)
    }

    /// The finding of a local text that a document is the annual report (政府信息公开工作年度报告), and whether this one is; `None` where no text of the place
    /// asks for that.
    pub(crate) fn annual_report(&self, place: &Jurisdiction, on: NaiveDate) -> Option<(Fact, Truth)> {
        const FINDING: &str = "annual_report";
        let fact = place.rules().and_then(|rules| rules.finding(FINDING))?;
        Some((fact, self.findings().shown(on).document().known().one(fact)))
    }

    /// When somebody found that it was reviewed before it left, where that is the last word.
    fn found_reviewed(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.last_found_of_review(on).filter(|(_, holds)| *holds).map(|(on, _)| on)
    }

    /// When somebody found of the document that it was reviewed afresh since it was declassified, where that is the last word.
    fn found_afresh(&self, on: NaiveDate) -> Option<NaiveDate> {
        let entries = self.findings().journal().up_to(on).iter().rev();
        let last = entries.into_iter().find_map(|entry| match entry.event() {
            Found::Fact { of: Of::Document, fact: Fact::FRESHLY_REVIEWED, finding } => Some((entry.on(), *finding)),
            _ => None,
        });
        last.filter(|(_, finding)| *finding == Finding::Yes).map(|(on, _)| on)
    }

    /// When somebody last found whether it was reviewed before it left, and what.
    pub(crate) fn last_found_of_review(&self, on: NaiveDate) -> Option<(NaiveDate, bool)> {
        let reviewed = Circumstance::ReviewedBeforeRelease;
        let entries = self.findings().journal().up_to(on).iter().rev();
        entries.into_iter().find_map(|entry| match entry.event() {
            Found::Circumstance { circumstance, holds } if *circumstance == reviewed => Some((entry.on(), *holds)),
            _ => None,
        })
    }

    /// What the local text makes of the interpretation of the document on a day, by what was found by another; where that stays closed, nothing
    /// is published.
    pub(crate) fn judged(
        &self,
        document: &Interpretation,
        place: &Jurisdiction,
        calendar: &Calendar,
        found_by: NaiveDate,
        on: NaiveDate,
    ) -> Result<Judgement, RegimeError> {
        let findings = self.findings().shown(found_by);
        let mut judged = document.judgement(place, calendar, findings.document(), on)?;
        let closed = self.stays_closed(place, calendar, on)?;
        for rule in &mut judged.rules {
            let mut kept_from = false;
            if let Some(alone) = rule.released_alone() {
                kept_from = self.stays_closed(place, calendar, alone)?;
            }
            let time = rule.material.and_then(|material| Some((material.issued, material.due?.day()?)));
            let over = time.filter(|(_, last)| *last < on);
            let shut = over.map_or(Ok(closed), |(issued, last)| self.was_closed(place, calendar, issued, last))?;
            // What came to be late, or out of step, while it was open stays so, whatever became of the document.
            rule.of_closed(closed, kept_from, shut);
        }
        Ok(judged)
    }

    /// Whether what is interpreted was known to stay closed when it was handed over.
    pub(crate) fn handed_over_closed(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let over = self.interpretation().shown(on).stage().handed_over_on();
        over.map_or(Ok(false), |day| self.stays_closed(place, calendar, day))
    }

    /// Whether the document stayed closed on some day of a time.
    fn was_closed(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let mut days: Vec<NaiveDate> = self.days().filter(|day| from < *day && *day < to).collect();
        days.dedup();
        for day in [from, to].into_iter().chain(days) {
            if self.stays_closed(place, calendar, day)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the document stays closed on a day: it has to, or was put away and nothing brings it back.
    pub(crate) fn stays_closed(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        Ok(self.release().shown(on).stays_closed(&place.on(on)?, &results))
    }
}
