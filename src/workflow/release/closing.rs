//! What closes a gate, with its day.

use chrono::NaiveDate;

use super::release::{LabelFields, Publication, Release};
use super::{Missing, Others, Results};
use crate::citation::Provision;
use crate::law::national::EDITIONS;
use crate::norm::{
    Closing, Consulted, Gate, GateStage, LabelField, Mode, Moment, OpinionKind, Record, ReviewDuty, ReviewStep, Role,
};
use crate::regime::Regime;
use crate::workflow::approval::Approval;
use crate::workflow::consultation::{ApprovalByLaw, Block as ConsultationBlock};
use crate::workflow::secrecy_review::{FormFields, Lacking, Outcome, duty, may, who};

impl Release {
    /// What closes a gate, with its day, or what is missing.
    pub(super) fn closing<'r>(
        &self,
        gate: &'r Gate,
        results: &Results<'r>,
        regime: &Regime<'_>,
    ) -> Result<Option<NaiveDate>, Missing<'r>> {
        let (acts, day) = (&self.acts, regime.day());
        match gate.closes() {
            Closing::Stated(fields) => {
                let stated = |field: &LabelField| acts.label.is_some_and(|label| label.states(*field));
                let lacking = fields
                    .iter()
                    .filter(|field| !stated(field))
                    .fold(LabelFields::default(), |all, one| all.with(*one));
                if lacking.is_empty() { Ok(acts.label.map(|label| label.on)) } else { Err(Missing::Fields(lacking)) }
            }
            Closing::Reviewed => self.reviewed(results, day),
            Closing::ReviewedAt(moment) => {
                let before_release = *moment == Moment::before(self.mode());
                let procedure = self.procedure(results, day).filter(|_| before_release);
                let of_moment = || acts.reviews.iter().rev().filter(|(one, _)| one == moment).map(|(_, by)| *by);
                let reviews = |by: &Approval| may(regime, ReviewStep::Opinion, by.capacity());
                let on_record = of_moment().find(reviews).map(Approval::on);
                let on_record = on_record.filter(|on| !before_release || !self.outweighed(*on, results, day));
                match (on_record.or(procedure), of_moment().next()) {
                    (None, _) if before_release && self.was_found_reviewed(results) => Ok(None),
                    (None, Some(review)) if !reviews(&review) => {
                        let by = who(regime, ReviewStep::Opinion).map(|step| step.by());
                        Err(Missing::ReviewedByAnother { review, by })
                    }
                    (day, _) => day.map(Some).ok_or(Missing::Review(Some(*moment))),
                }
            }
            Closing::ReviewApproved => match self.procedure(results, day) {
                None if self.is_approved_for_applicants(results, day) => {
                    Err(Missing::ApprovedForApplicants(duty(regime, ReviewDuty::DisposeAsApproved)))
                }
                approved => approved.map(Some).ok_or(Missing::ReviewApproval),
            },
            Closing::Approved(roles) => self.approved(roles, !gate.of_attributes().is_empty(), results, day),
            Closing::ThirdPartiesHeard => third_parties(results),
            Closing::Coordinated => coordinated(gate, results),
            Closing::ApprovedByLaw => self.approved_by_law(results, day),
            Closing::Declassified => self.declassified(results, day).map(Some).ok_or(Missing::Declassification),
            Closing::PublishedBy(role) => {
                let by_role = |one: &Publication| one.by.is_some_and(|by| by.capacity() == *role);
                let published = &acts.publications;
                let first = published.first().filter(|_| published.iter().all(by_role));
                first.map(|one| Some(one.on)).ok_or(Missing::Publisher(*role))
            }
            Closing::Recorded(record) => {
                let recorded = self.recorded(*record).or_else(|| self.recorded_in_review(gate, *record, results, day));
                recorded.map(Some).ok_or(Missing::Record(*record))
            }
        }
    }

    fn declassified(&self, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let in_review = results.review.and_then(|review| review.declassified);
        self.acts.declassified.max(in_review.filter(|on| self.counts(*on, day)))
    }

    /// Whether something done on a day counts on another: it is of the version at hand, and not yet to come.
    fn counts(&self, on: NaiveDate, day: NaiveDate) -> bool {
        on <= day && self.is_of_this_version(on)
    }

    /// Whether something done on a day can be of the version at hand.
    fn is_of_this_version(&self, on: NaiveDate) -> bool {
        self.acts.since.is_none_or(|since| since <= on)
    }

    /// An approval of an earlier version, or one that is yet to come, is none.
    fn approved_by_law<'r>(&self, results: &Results<'r>, day: NaiveDate) -> Result<Option<NaiveDate>, Missing<'r>> {
        match results.approval {
            ApprovalByLaw::NotRequired => Ok(None),
            ApprovalByLaw::Required(Some(given)) if self.counts(given.on(), day) => Ok(Some(given.on())),
            ApprovalByLaw::Required(_) => Err(Missing::ApprovalByLaw),
            ApprovalByLaw::Unknown => Err(Missing::ApprovalByLawUnknown),
        }
    }

    /// The day on which the whole procedure of the review ended in approval to disclose this version.
    fn procedure(&self, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let review = results.review.filter(|review| review.allows(self.mode()))?;
        self.approved_opinion(&review, day)
    }

    /// The day on which an opinion on this version was approved: what was opined on an earlier one is none on this.
    fn approved_opinion(&self, review: &Outcome, day: NaiveDate) -> Option<NaiveDate> {
        let ((_, opined), approved) = (review.opinion?, review.approval?.on());
        (self.is_of_this_version(opined) && self.counts(approved, day)).then_some(approved)
    }

    /// Whether the whole procedure ended in approval of this version for applicants only, and it is to be published.
    fn is_approved_for_applicants(&self, results: &Results<'_>, day: NaiveDate) -> bool {
        let only = |review: &Outcome| !review.allows(self.mode()) && review.allows(Mode::OnRequest);
        results.review.filter(only).is_some_and(|review| self.approved_opinion(&review, day).is_some())
    }

    /// What the place asks of the opinion on this version, beside what the nation asks of a review, and is missing.
    pub(super) fn unmet(&self, results: &Results<'_>, day: NaiveDate) -> Option<Lacking> {
        let review = results.review?;
        review.unmet.filter(|_| review.opinion.is_some_and(|(_, on)| self.counts(on, day)))
    }

    /// The fields left blank of the form, where the procedure ended in approval to disclose this version but for them.
    pub(super) fn blank_form(&self, results: &Results<'_>, day: NaiveDate) -> Option<FormFields> {
        let blank = results.review?.blank(self.mode())?;
        self.was_held(results, day).then_some(blank)
    }

    /// The day of the opinion to let this version out. Who has to approve it a gate of the place asks.
    fn opined(&self, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let opined = results.review?.opined(self.mode())?;
        self.counts(opined, day).then_some(opined)
    }

    /// Whether the procedure of the review ended in an approved opinion to let this version out, whatever it lacked in form.
    pub(crate) fn was_held(&self, results: &Results<'_>, day: NaiveDate) -> bool {
        let review = results.review.filter(|review| review.lets_out(self.mode()));
        review.is_some_and(|review| self.approved_opinion(&review, day).is_some())
    }

    /// Where a review of this version had given its opinion by a day, whatever became of that, the provisions by which what was approved is disposed of,
    /// where it was approved: what goes out all the same was not left unreviewed.
    pub(crate) fn past_opinion(
        &self,
        regime: &Regime<'_>,
        results: &Results<'_>,
        day: NaiveDate,
    ) -> Option<Vec<Provision>> {
        let review = results.review?;
        let opined = review.opinion.map(|(_, on)| on).or(review.refused.map(Approval::on));
        opined.filter(|on| self.counts(*on, day))?;
        let approved = self.approved_opinion(&review, day);
        Some(approved.and_then(|_| duty(regime, ReviewDuty::DisposeAsApproved)).into_iter().collect())
    }

    /// The day of the last review of this version on record, at whichever moment.
    pub(crate) fn last_review(&self) -> Option<NaiveDate> {
        self.acts.reviews.iter().map(|(_, by)| by.on()).max()
    }

    /// Reviewed at whichever moment before the release, and anew where it was declassified since.
    fn reviewed<'r>(&self, results: &Results<'r>, day: NaiveDate) -> Result<Option<NaiveDate>, Missing<'r>> {
        let on_record = self.last_review().filter(|on| !self.outweighed(*on, results, day));
        let last = on_record.max(self.procedure(results, day)).max(self.opined(results, day));
        let found = results.found_reviewed.filter(|_| self.was_found_reviewed(results));
        let Some(latest) = last.or(found) else {
            let for_applicants = self.is_approved_for_applicants(results, day);
            return Err(if for_applicants { Missing::ApprovedForApplicants(None) } else { Missing::Review(None) });
        };
        match self.declassified(results, day) {
            Some(declassified) if latest < declassified => {
                let afresh = results.found_afresh.filter(|found| declassified <= *found && self.counts(*found, day));
                afresh.map(Some).ok_or(Missing::FreshReview)
            }
            _ => Ok(last),
        }
    }

    /// Whether the last word of the review outweighs what the release entered on a day: it is of this version, later, and against its going out.
    fn outweighed(&self, on_record: NaiveDate, results: &Results<'_>, day: NaiveDate) -> bool {
        let against = results.review.and_then(|review| review.last_word_against(self.mode()));
        against.is_some_and(|against| on_record <= against && self.counts(against, day))
    }

    /// Whether somebody found that this version was reviewed before it left, where no review is on record.
    fn was_found_reviewed(&self, results: &Results<'_>) -> bool {
        let kept_elsewhere = results.review.is_none();
        kept_elsewhere && results.found_reviewed.is_some_and(|found| self.is_of_this_version(found))
    }

    /// The last word of one of these roles, here or in the procedure of the review. What is said on a draft labelled so is said
    /// of that label, and not of an earlier one.
    fn approved<'r>(
        &self,
        roles: &'r [Role],
        of_label: bool,
        results: &Results<'r>,
        day: NaiveDate,
    ) -> Result<Option<NaiveDate>, Missing<'r>> {
        let one_of = |role: Role| roles.is_empty() || roles.iter().any(|one| role.is_one_of(*one));
        let labelled = self.acts.label.map(|label| label.on).filter(|_| of_label);
        let counts = |one: Approval| one_of(one.capacity()) && labelled.is_none_or(|on| on <= one.on());
        let said = self.acts.said.iter().rev().find(|(approval, _)| counts(*approval));
        let refused =
            results.review.and_then(|review| review.refused).filter(|one| counts(*one) && self.counts(one.on(), day));
        match (said, refused) {
            // The later word governs, wherever it was spoken.
            (Some((approval, true)), Some(no)) if approval.on() <= no.on() => Err(Missing::Refused(no)),
            (Some((approval, true)), _) => Ok(Some(approval.on())),
            (Some((approval, false)), _) => Err(Missing::Refused(*approval)),
            (None, _) => self.said_in_review(roles, results, day).map(Some).ok_or(Missing::Approval(roles)),
        }
    }

    /// A yes that was given in the procedure of the review.
    fn said_in_review(&self, roles: &[Role], results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let review = results.review?;
        let proactive = self.mode() == Mode::Proactive;
        let says_yes = |opinion: OpinionKind| {
            opinion.discloses() == Some(true) && !(proactive && opinion == OpinionKind::OnRequest)
        };
        let opinion = review.opinion.filter(|(opinion, _)| says_yes(*opinion)).map(|(_, on)| on);
        let said = |role: &Role| match role {
            Role::OriginatingUnit => review.preliminary.filter(|(_, disclose)| *disclose).map(|(on, _)| on),
            Role::ReviewBody | Role::Office => opinion,
            role => review
                .approval
                .filter(|approval| opinion.is_some() && approval.capacity().is_one_of(*role))
                .map(Approval::on),
        };
        let on = roles.iter().find_map(said)?;
        self.counts(on, day).then_some(on)
    }

    /// A record that was made in the procedure of the review. One that goes with the release may follow it: no text sets a time.
    fn recorded_in_review(
        &self,
        gate: &Gate,
        record: Record,
        results: &Results<'_>,
        day: NaiveDate,
    ) -> Option<NaiveDate> {
        let review = results.review?;
        let on = match record {
            Record::ReviewForm => review.submitted,
            Record::Registration => review.registered,
            Record::DeclassificationFiling => review.filed,
            _ => None,
        }?;
        let counts = match gate.stage() {
            GateStage::WithRelease => self.is_of_this_version(on),
            GateStage::Drafting | GateStage::BeforeRelease => self.counts(on, day),
        };
        counts.then_some(on)
    }
}

/// Third parties concerned have been heard and stand in the way no more, or the decision on openness has dealt with them. No decision deals with an
/// objection to what goes out that nobody weighed.
fn third_parties<'r>(results: &Results<'r>) -> Result<Option<NaiveDate>, Missing<'r>> {
    let decided = results.verdict.is_some() && results.closed_by_decision().is_none();
    let (blocks, heard) = match results.others {
        Others::Consulted(clearance) | Others::ThirdParties(clearance) | Others::Unasked(clearance) => {
            let of_third = |block: &ConsultationBlock| block.consulted == Some(Consulted::ThirdParty);
            let heard = clearance.positions.iter().any(|(_, position)| position.consulted == Consulted::ThirdParty);
            (clearance.blocks.as_slice(), heard && !clearance.blocks.iter().any(of_third))
        }
        Others::Unknown | Others::None => (&[] as &[_], false),
    };
    if (decided || heard) && !results.objected_to { Ok(None) } else { Err(Missing::ThirdParties(blocks)) }
}

/// The other agencies concerned have confirmed (art. 11 para. 1), or none is. What the place alone asks of them, such as consent in writing, bars
/// nothing at the nation's gate.
fn coordinated<'r>(gate: &Gate, results: &Results<'r>) -> Result<Option<NaiveDate>, Missing<'r>> {
    let of_nation = |by: &Provision| EDITIONS.into_iter().any(|edition| edition.code() == by.source());
    let of_place = !gate.by().iter().any(of_nation);
    let of_agency = |block: &ConsultationBlock| {
        block.consulted.is_some_and(Consulted::is_agency) && (of_place || block.by.iter().any(of_nation))
    };
    match results.others {
        Others::Unknown => Err(Missing::OthersUnknown),
        Others::Unasked(_) => Err(Missing::Coordination(&[])),
        // A ledger in which no agency stands says nothing of which are involved (art. 11 para. 1).
        Others::Consulted(clearance) if !clearance.asks_agencies() => Err(Missing::OthersUnknown),
        Others::Consulted(clearance) if clearance.blocks.iter().any(of_agency) => {
            Err(Missing::Coordination(&clearance.blocks))
        }
        Others::None | Others::Consulted(_) | Others::ThirdParties(_) => Ok(None),
    }
}
