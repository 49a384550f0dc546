//! Was the secrecy review done right?

use chrono::NaiveDate;

use super::aftermath::Aftermath;
use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::outgoing::{Act, Outgoing};
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, Track};
use crate::citation::{Cited, Code, Provision};
use crate::deadline::{Due, Roll};
use crate::norm::{Ground, Purpose, Record, ReviewDuty, ReviewStep};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::approval::Signature;
use crate::workflow::journal::Entry;
use crate::workflow::matter::Procedure as _;
use crate::workflow::secrecy_review::{
    Disposal, Event, Lack, Lacking, Opinion, Referee, Review, ReviewFile, Stage, Verb, duties, duty, may, referral, who,
};

/// Audits the secrecy review of one matter, as far as it had gone by a day.
///
/// ```
/// use gongkai::audit::{Aftermath, BreachCode, secrecy_review};
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::Code;
/// use gongkai::norm::Role;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::approval::Signature;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::secrecy_review::{Event, Form, Opinion, ReleaseForm, ReviewFile};
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let body = Signature::of(Code::literal("zhang"), Role::ReviewBody);
/// let form = Form::new().unit("区教育局").date("2023-05-08".parse()?).serial("1").department("办公室").title("通知")
///     .release(ReleaseForm::Website).handler(Code::literal("li"));
/// let mut file = ReviewFile::new(Header::of(&place));
/// file.record("2023-05-08".parse()?, Event::Prepared { form })?;
/// file.record("2023-05-08".parse()?, Event::Submitted)?;
/// file.record("2023-05-10".parse()?, Event::Opined {
///     by: body, opinion: Opinion::Agree, basis: None, reasons: None, checked: vec![],
/// })?;
///
/// // One working day was allowed; the late opinion counts all the same.
/// let found = secrecy_review(&file, &place, Calendar::national(), Aftermath::new(), "2023-05-12".parse()?)?;
/// let codes: Vec<BreachCode> = found.breaches.iter().map(|breach| breach.code).collect();
/// assert_eq!(codes, [BreachCode::OpinionLate]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
pub fn secrecy_review(
    file: &ReviewFile,
    place: &Jurisdiction,
    calendar: &Calendar,
    aftermath: Aftermath,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    reviewed(file, place, calendar, aftermath, (&[], None), on)
}

/// The same, where it is known when what was reviewed left the agency: what the review lacked then is held against that, whether or not the
/// review recorded a disposal; and what the release entered nobody has to enter once more in the review.
pub(super) fn reviewed(
    file: &ReviewFile,
    place: &Jurisdiction,
    calendar: &Calendar,
    aftermath: Aftermath,
    (outgoing, case): (&[Outgoing<'_>], Option<&Case>),
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    file.journal().header().is_of(place.place())?;
    let mut desk = Desk { file, case, place, calendar, on, audit: Audit::default() };
    let mut review = Review::default();
    // What the review itself disposed of is judged by its entry.
    let left = |one: &&Outgoing<'_>| one.leaves() && !matches!(one.act, Act::Disposed(_));
    let mut outgoing = outgoing.iter().filter(left).peekable();
    for (at, entry) in file.journal().up_to(on).iter().enumerate() {
        while let Some(one) = outgoing.next_if(|one| one.at_review <= at) {
            desk.went_out(one, &review)?;
        }
        let before = review;
        // What was recorded was checked then.
        if review.take(at, entry.on(), entry.event()).is_err() {
            break;
        }
        desk.entry(at, entry, &before, &review)?;
    }
    for one in outgoing {
        desk.went_out(one, &review)?;
    }
    desk.remains(&review)?;
    let regime = place.on(on)?;
    desk.undated(&regime);
    desk.system(&regime, aftermath);
    let mut audit = desk.audit;
    audit.readings.extend(regime.turned_on());
    audit.hold_liable(&regime, aftermath);
    Ok(audit.in_order(place))
}

/// The ground of security and stability (art. 14).
const SECURITY: Code = Code::literal("security_and_stability");

struct Desk<'a> {
    file: &'a ReviewFile,
    /// The matter that it is of, where it is not judged alone.
    case: Option<&'a Case>,
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    on: NaiveDate,
    audit: Audit,
}

impl Desk<'_> {
    fn entry(&mut self, at: usize, entry: &Entry<Event>, before: &Review, after: &Review) -> Result<(), RegimeError> {
        let (on, regime) = (entry.on(), self.place.on(entry.on())?);
        match entry.event() {
            Event::Prepared { .. } => self.records(&regime, before, &[Lack::Keeping, Lack::Registration], (at, on)),
            Event::Submitted => self.submission(&regime, on, after),
            Event::Opined { by, opinion, basis, .. } => {
                let has_basis = basis.as_ref().is_some_and(|basis| !basis.trim().is_empty());
                self.opinion(&regime, on, (*by, *opinion, has_basis), entry.event(), before)?;
            }
            Event::Referred { to, business, .. } => self.referred(&regime, on, (*to, *business), before, after),
            Event::Approved { by } => self.approval(&regime, on, *by, at),
            Event::Refused { by } => self.approver(&regime, on, *by),
            Event::Disposed { disposal } if *disposal != Disposal::Withheld => {
                self.disclosure(&regime, (at, on), after);
            }
            _ => {}
        }
        Ok(())
    }

    /// Was the form whole, and had the originating unit spoken?
    fn submission(&mut self, regime: &Regime<'_>, on: NaiveDate, after: &Review) {
        let lacks = self.file.lacks_of(after, regime);
        let of = |wanted: fn(&Lack) -> bool| {
            let mut by: Vec<Provision> =
                lacks.iter().filter(|lacking| wanted(&lacking.what)).filter_map(|lacking| lacking.by).collect();
            by.dedup();
            by
        };
        let fields = of(|what| matches!(what, Lack::Field(_)));
        let preliminary = of(|what| *what == Lack::PreliminaryOpinion);
        for (code, by) in [(BreachCode::FormIncomplete, fields), (BreachCode::PreliminaryMissing, preliminary)] {
            if !by.is_empty() {
                self.audit.find(code, None, by, on);
            }
        }
    }

    /// Was the opinion in time, by the review body, with basis and reasons, and by another hand than the handler's?
    fn opinion(
        &mut self,
        regime: &Regime<'_>,
        on: NaiveDate,
        (by, opinion, has_basis): (Signature, Opinion, bool),
        event: &Event,
        before: &Review,
    ) -> Result<(), RegimeError> {
        if event.verb() == Verb::OpineBare {
            let unnamed = duty(regime, ReviewDuty::NameBasis).filter(|_| !has_basis);
            if let Some(bare) = duty(regime, ReviewDuty::BasisAndReasons).or(unnamed) {
                self.audit.find(BreachCode::OpinionBare, None, vec![bare], on);
            }
            return Ok(());
        }
        let first = before.stage().as_ref().and_then(Stage::awaiting_first_opinion);
        if let Some(submitted) = first {
            self.opinion_in_time(submitted, Some(on))?;
        }
        if !may(regime, ReviewStep::Opinion, by.capacity())
            && let Some(step) = who(regime, ReviewStep::Opinion)
        {
            self.audit.find(BreachCode::ReviewedByAnother, None, vec![step.by()], on);
        }
        let handler = self.file.form(before).and_then(crate::workflow::secrecy_review::Form::signed_by);
        if handler == Some(by.by()) {
            self.self_reviewed(regime, ReviewStep::Opinion, on);
        }
        if opinion.kind().discloses().is_some() {
            self.checks(regime, on, event);
        }
        Ok(())
    }

    /// By the text in force on the day of submission, from which the time runs.
    fn opinion_in_time(&mut self, submitted: NaiveDate, given: Option<NaiveDate>) -> Result<(), RegimeError> {
        let regime = self.place.on(submitted)?;
        self.undated(&regime);
        let Some(period) = regime.period(Purpose::SecrecyOpinion).effective() else { return Ok(()) };
        match Due::of(self.calendar, submitted, *period, Roll::Forward) {
            Ok(Due::On(last)) => {
                let late = last < given.unwrap_or(self.on);
                if let Some(happened) = last.succ_opt().filter(|_| late) {
                    let by = vec![period.by()];
                    self.audit
                        .add(Breach::new(BreachCode::OpinionLate, by, Severity::Unlawful, happened).due(Some(last)));
                }
            }
            Ok(Due::Between(_)) | Err(_) => {
                self.audit.leave(BreachCode::OpinionLate, None, Want::Calendar, vec![period.by()]);
            }
        }
        Ok(())
    }

    fn checks(&mut self, regime: &Regime<'_>, on: NaiveDate, event: &Event) {
        let Event::Opined { checked, .. } = event else { return };
        let asked = regime.local().in_force().map_or(&[] as &[_], |rules| rules.review().checks());
        let missing = asked.iter().filter(|check| !checked.contains(check));
        let mut by: Vec<Provision> = missing.map(Cited::by).collect();
        by.dedup();
        if !by.is_empty() {
            self.audit.find(BreachCode::ChecksMissing, None, by, on);
        }
    }

    /// Was a doubt looked at inside the house, and referred where the text says, with what it asks for?
    fn referred(
        &mut self,
        regime: &Regime<'_>,
        on: NaiveDate,
        (to, business): (Referee, Option<bool>),
        before: &Review,
        after: &Review,
    ) {
        let Some(Stage::Unsure(unsure)) = before.stage() else { return };
        if let Some(by) = duty(regime, ReviewDuty::InHouseFirst).filter(|_| !unsure.was_checked_in_house()) {
            self.audit.find(BreachCode::InHouseSkipped, None, vec![by], on);
        }
        let route = referral(regime, unsure.doubt_in_question(), business);
        let by: Vec<Provision> = route.to.first().map(Cited::by).into_iter().collect();
        if route.needs_business {
            self.audit.leave(BreachCode::ReferredElsewhere, None, Want::Business, by);
        } else if !route.to.iter().any(|addressee| addressee.kind == to.kind()) {
            self.audit.find(BreachCode::ReferredElsewhere, None, by, on);
        }
        let lacks = self.file.lacks_of(after, regime);
        let material = lacks.iter().filter(|lacking| matches!(lacking.what, Lack::Material(_)));
        let by: Vec<Provision> = material.filter_map(|lacking| lacking.by).collect();
        if !by.is_empty() {
            self.audit.find(BreachCode::ReferralIncomplete, None, by, on);
        }
    }

    /// Approving, and refusing to approve, is for the one to whom the text gives it.
    fn approver(&mut self, regime: &Regime<'_>, on: NaiveDate, by: Signature) {
        if !may(regime, ReviewStep::Approval, by.capacity())
            && let Some(step) = who(regime, ReviewStep::Approval)
        {
            self.audit.find(BreachCode::ApprovedByAnother, None, vec![step.by()], on);
        }
    }

    fn approval(&mut self, regime: &Regime<'_>, on: NaiveDate, by: Signature, at: usize) {
        self.approver(regime, on, by);
        let entries = self.file.journal().entries().get(..at).unwrap_or_default();
        let opined = entries.iter().rev().find_map(|entry| match entry.event() {
            Event::Opined { by, .. } => Some(by.by()),
            _ => None,
        });
        if opined == Some(by.by()) {
            self.self_reviewed(regime, ReviewStep::Approval, on);
        }
    }

    /// Several hands are asked for where a text gives the steps to several roles; none forbids one hand in so many words.
    fn self_reviewed(&mut self, regime: &Regime<'_>, step: ReviewStep, on: NaiveDate) {
        let rules = regime.local().in_force().map(crate::norm::LocalRules::review);
        if let Some(row) = rules.and_then(|rules| rules.who(step)) {
            self.audit.find(BreachCode::SelfReviewed, None, vec![row.by()], on);
        }
    }

    /// Was it disclosed though something was missing that no approval supplies?
    fn disclosure(&mut self, regime: &Regime<'_>, (at, on): (usize, NaiveDate), after: &Review) {
        let since = self.case.map_or(0, |case| case.review_since(case.release_seen(Track::SecrecyReview, at), on));
        let of_earlier = self.last(on, |event| matches!(event, Event::Ruled { .. })).is_some_and(|ruled| ruled < since);
        for lacking in self.file.lacks_of(after, regime) {
            // What was determined of an earlier version is not said of this one, nor is the contrary.
            let doubt = match lacking.what {
                Lack::RuledAgainst(_) if of_earlier => Some(Want::Determination),
                Lack::RulingWithPower(_) if of_earlier => continue,
                what => unsure(after, what),
            };
            self.disclosed_without(regime, on, lacking, doubt);
        }
        self.perhaps_against_ruling(regime, after);
        self.undated_lacks(regime, on, after);
    }

    /// What a text of unknown date would ask of the opinion on what was disclosed, and was missing, could not be judged.
    fn undated_lacks(&mut self, regime: &Regime<'_>, on: NaiveDate, review: &Review) {
        let Some(dated) = regime.were_it_dated() else { return };
        let asked = |what: &Lack| matches!(what, Lack::Attribute | Lack::SeveringConfirmation);
        for lacking in self.file.against(review, &dated).into_iter().filter(|lacking| asked(&lacking.what)) {
            self.disclosed_without(&dated, on, lacking, Some(Want::DateOfLocalText));
        }
    }

    /// The last entry of a kind by a day.
    fn last(&self, on: NaiveDate, is: fn(&Event) -> bool) -> Option<usize> {
        self.file.journal().up_to(on).iter().rposition(|entry| is(entry.event()))
    }

    /// Did it leave the agency past what the review had come to by then?
    fn went_out(&mut self, out: &Outgoing<'_>, review: &Review) -> Result<(), RegimeError> {
        let regime = self.place.on(out.on)?;
        let since = self.case.map_or(0, |case| case.review_since(out.at, out.on));
        let of_earlier = |is: fn(&Event) -> bool| self.last(out.on, is).is_some_and(|last| last < since);
        let ruled = of_earlier(|event| matches!(event, Event::Ruled { .. }));
        let processed = of_earlier(|event| matches!(event, Event::Processed { .. }));
        let opined = of_earlier(|event| matches!(event, Event::Opined { .. }));
        // What is out already stays out; that it was closed since is held against what lets it out once more.
        let closes = |what: &Lack| matches!(what, Lack::RuledAgainst(_) | Lack::StillEndangers);
        for lacking in self.file.against(review, &regime) {
            if !out.is_first() && !closes(&lacking.what) {
                continue;
            }
            // What was determined, processed or said of another version is not said of this one, nor is the contrary.
            let doubt = match lacking.what {
                Lack::RuledAgainst(_) if ruled => Some(Want::Determination),
                Lack::RuledAgainst(_) if !out.whole => Some(Want::Parts),
                Lack::StillEndangers if processed => Some(Want::RemainingHarm),
                Lack::SeveringConfirmation if processed => Some(Want::SeveredSecret),
                Lack::RemainingHarm | Lack::SeveredSecret if processed => continue,
                Lack::Attribute | Lack::RulingWithPower(_) if opined => continue,
                _ => unsure(review, lacking.what),
            };
            self.disclosed_without(&regime, out.on, lacking, doubt);
        }
        self.perhaps_against_ruling(&regime, review);
        if out.is_first() {
            self.undated_lacks(&regime, out.on, review);
        }
        Ok(())
    }

    /// Where the power of whoever ruled that it is closed is open, so is whether it was disclosed against a ruling.
    fn perhaps_against_ruling(&mut self, regime: &Regime<'_>, review: &Review) {
        for doubt in review.perhaps_ruled_against() {
            let by = referral(regime, doubt, None).settled_by.by();
            self.audit.leave(BreachCode::DisclosedAgainstRuling, None, Want::Determination, vec![by]);
        }
    }

    /// One thing that was missing when it was disclosed, or that may have been; told once, whichever act shows it.
    fn disclosed_without(&mut self, regime: &Regime<'_>, on: NaiveDate, lacking: Lacking, doubt: Option<Want>) {
        let mut by: Vec<Provision> = lacking.by.into_iter().collect();
        let (code, doubt) = match lacking.what {
            Lack::Attribute => (BreachCode::OpinionUnfixed, doubt),
            // Who had the power the law of the day of the ruling says.
            Lack::RulingWithPower(of) => {
                let ruled = self.file.journal().up_to(on).iter().rev();
                let ruled = ruled.into_iter().find(|entry| matches!(entry.event(), Event::Ruled { .. }));
                let then = ruled.and_then(|entry| self.place.on(entry.on()).ok());
                by = vec![referral(then.as_ref().unwrap_or(regime), of, None).settled_by.by()];
                (BreachCode::DeterminedWithoutPower, doubt)
            }
            Lack::RuledAgainst(_) => (BreachCode::DisclosedAgainstRuling, doubt),
            Lack::StillEndangers => {
                let ground = regime.substance().ground(Some(SECURITY)).map(Ground::by);
                by.retain(|one| Some(*one) != ground);
                by.splice(..0, ground);
                (BreachCode::StillEndangers, doubt)
            }
            Lack::SeveringConfirmation => (BreachCode::SeveringUnconfirmed, doubt),
            Lack::RemainingHarm => (BreachCode::StillEndangers, Some(Want::RemainingHarm)),
            Lack::SeveredSecret => (BreachCode::SeveringUnconfirmed, Some(Want::SeveredSecret)),
            _ => return,
        };
        match doubt {
            Some(want) => self.audit.leave(code, None, want, by),
            None if self.audit.of(code).next().is_none() => self.audit.find(code, None, by, on),
            None => {}
        }
    }

    /// What was not done by the day of the audit.
    fn remains(&mut self, review: &Review) -> Result<(), RegimeError> {
        let Some(stage) = review.stage() else { return Ok(()) };
        let regime = self.place.on(self.on)?;
        if let Some(submitted) = stage.awaiting_first_opinion() {
            self.opinion_in_time(submitted, None)?;
        }
        let asked = [Lack::Keeping, Lack::Registration, Lack::Filing];
        self.records(&regime, review, &asked, (usize::MAX, self.on));
        Ok(())
    }

    /// Is what was disposed of on record, as the place wants it, by its end, or by the form that begins it anew? A declassification can still be filed in the review that begins.
    fn records(&mut self, regime: &Regime<'_>, review: &Review, asked: &[Lack], seen: (usize, NaiveDate)) {
        let Some(disposed) = review.stage().and_then(|stage| stage.disposed_on()) else { return };
        // What the release entered of that version nobody has to enter once more.
        let in_release = |record| self.case.is_some_and(|case| case.has_release_recorded(record, seen));
        for lacking in self.file.lacks_of(review, regime).into_iter().filter(|lacking| asked.contains(&lacking.what)) {
            let (entered, since) = match lacking.what {
                Lack::Registration => (in_release(Record::Registration), None),
                Lack::Filing => (in_release(Record::DeclassificationFiling), review.declassified_on()),
                _ => (false, None),
            };
            let since = since.map_or(disposed, |since| since.max(disposed));
            // What goes with the disposal, or follows it, is not missing on its very day.
            if !entered && since < self.on {
                self.audit.find(BreachCode::RecordMissing, None, lacking.by.into_iter().collect(), since);
            }
        }
    }
    /// What a text of unknown date would ask could not be judged.
    fn undated(&mut self, regime: &Regime<'_>) {
        let Local::Undetermined { rules, .. } = regime.local() else { return };
        if let Some(step) = rules.review().steps().first() {
            self.audit.leave(BreachCode::ReviewedByAnother, None, Want::DateOfLocalText, vec![step.by()]);
        }
    }

    /// The day of the review: of its last word, or of what the release entered.
    fn reviewed_on(&self) -> Option<NaiveDate> {
        let last = self.file.last_word(self.on).map(|(_, on)| on);
        last.or_else(|| self.case?.release().shown(self.on).last_review())
    }

    /// Is there a mechanism at all, and was the review improper?
    fn system(&mut self, regime: &Regime<'_>, aftermath: Aftermath) {
        if aftermath.has_review_system == Some(false) {
            let by = duties(regime, ReviewDuty::EstablishMechanism);
            self.audit.find(BreachCode::NoReviewSystem, None, by, self.on);
        }
        let by = duties(regime, ReviewDuty::ReviewBeforeRelease);
        match aftermath.reviewed_improperly {
            Some(true) => match self.reviewed_on() {
                Some(on) => self.audit.find(BreachCode::ReviewedImproperly, None, by, on),
                // No review is on record, and so no day of it.
                None => self.audit.leave(BreachCode::ReviewedImproperly, None, Want::StepNotRecorded, by),
            },
            None if aftermath.leaked() => {
                self.audit.leave(BreachCode::ReviewedImproperly, None, Want::ReviewedImproperly, by);
            }
            Some(false) | None => {}
        }
    }
}

/// What has to be known of what is lacking: whether whoever determined it had power over it.
fn unsure(review: &Review, lack: Lack) -> Option<Want> {
    matches!(lack, Lack::RulingWithPower(doubt) if review.power_is_open(doubt)).then_some(Want::Determination)
}
