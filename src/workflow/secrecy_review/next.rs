//! Who acts next, and by when.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::missing::Seen;
use super::referral::power;
use super::rules::may;
use super::verbs::{Referred, Unsure};
use super::{Lack, Stage, Verb, duty, referral, who};
use crate::calendar::Calendar;
use crate::citation::coded::coded;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Roll};
use crate::fact::{Doubt, Truth};
use crate::norm::{Period, Purpose, ReviewDuty, ReviewStep, Role};
use crate::workflow::application::Actor;

/// Who acts next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Next {
    /// What is to be done.
    #[serde(rename = "act", serialize_with = "coded")]
    pub verb: Verb,
    /// By whom, where a text says so.
    #[serde(serialize_with = "acting")]
    pub who: Option<Role>,
    /// Under which provision.
    pub by: Option<Provision>,
    /// By when, where a text sets a time.
    pub due: Option<Cited<Due>>,
    /// The day is no more than expected: the text cannot bind the one that answers, and nothing follows from silence.
    pub expected_only: bool,
    /// Whether that day has passed; `None` where there is no day or it is not known.
    pub overdue: Option<bool>,
}

/// Writes who acts as every step writes it.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn acting<S: Serializer>(who: &Option<Role>, serializer: S) -> Result<S::Ok, S::Error> {
    who.map(Actor::Agency).serialize(serializer)
}

impl Next {
    const fn plain(verb: Verb, who: Option<Role>, by: Option<Provision>) -> Self {
        Self { verb, who, by, due: None, expected_only: false, overdue: None }
    }
}

/// What is on for a review on a day.
pub(super) struct Agenda<'a, 'j> {
    pub(super) seen: &'a Seen<'a, 'j>,
    pub(super) calendar: &'a Calendar,
    pub(super) on: NaiveDate,
}

impl Agenda<'_, '_> {
    pub(super) fn next(&self) -> Option<Next> {
        let Some(stage) = self.seen.review.stage else { return Some(self.step(Verb::Prepare, ReviewStep::Submit)) };
        if stage.disposed_on().is_none() && self.is_overtaken() {
            return Some(self.step(Verb::Return, ReviewStep::Opinion));
        }
        Some(match stage {
            Stage::Prepared(prepared) => {
                let first =
                    who(self.seen.regime, ReviewStep::PreliminaryOpinion).filter(|_| prepared.preliminary().is_none());
                match first {
                    Some(_) => self.step(Verb::GivePreliminaryOpinion, ReviewStep::PreliminaryOpinion),
                    None => self.step(Verb::Submit, ReviewStep::Submit),
                }
            }
            Stage::UnderReview(_) => {
                let (opinion, overdue) = (self.step(Verb::Opine, ReviewStep::Opinion), self.opinion_due());
                self.timed(opinion, overdue)
            }
            Stage::ReReview(_) => {
                if self.seen.silent_on_refusal() {
                    return None;
                }
                let opinion = self.step(Verb::Opine, ReviewStep::Opinion);
                Next { by: duty(self.seen.regime, ReviewDuty::ReviewAgain).or(opinion.by), ..opinion }
            }
            Stage::Unsure(unsure) => {
                let first = duty(self.seen.regime, ReviewDuty::InHouseFirst).is_some() && !unsure.in_house;
                if first {
                    self.step(Verb::DoubtInHouse, ReviewStep::InHouseCheck)
                } else {
                    let route = referral(self.seen.regime, unsure.doubt, None);
                    let by = route.to.first().map(Cited::by);
                    let refer = Next { by, ..self.step(Verb::Refer, ReviewStep::Opinion) };
                    self.timed(refer, self.proposal_due(&unsure))
                }
            }
            Stage::Referred(referred) => {
                let route = referral(self.seen.regime, referred.unsure.doubt, referred.business);
                let Unsure { doubt, level, .. } = referred.unsure;
                let power = power(referred.kind, referred.tier, doubt, level, self.seen.regime.day());
                let verb = match power {
                    _ if referred.received.is_none() => Verb::ReceiveReferral,
                    Truth::No => Verb::PassUp,
                    Truth::Yes | Truth::Open => Verb::Rule,
                };
                let by = match verb {
                    Verb::ReceiveReferral if referred.passed_up => route.passed_up,
                    Verb::ReceiveReferral => route.to.first().map(Cited::by),
                    Verb::PassUp => route.passed_up,
                    _ => Some(route.settled_by.by()),
                };
                let (due, expected_only) = (self.ruling_due(&referred), true);
                let next = Next { verb, who: Some(referred.kind), by, due: None, expected_only, overdue: None };
                self.timed(next, due)
            }
            Stage::Redacting(_) => Next::plain(Verb::Process, None, self.seen.processing()),
            Stage::AwaitingLeader(_) => self.step(Verb::Approve, ReviewStep::Approval),
            Stage::Approved(approved) if !may(self.seen.regime, ReviewStep::Approval, approved.capacity) => {
                self.step(Verb::Approve, ReviewStep::Approval)
            }
            Stage::Approved(approved) if approved.disposals().is_empty() => {
                self.step(Verb::Return, ReviewStep::Opinion)
            }
            Stage::Approved(_) => {
                self.before_disposal().unwrap_or_else(|| self.step(Verb::Dispose, ReviewStep::Disposal))
            }
            Stage::Disposed(_) if duty(self.seen.regime, ReviewDuty::KeepRecord).is_some() => {
                self.step(Verb::Keep, ReviewStep::Keeping)
            }
            Stage::Disposed(_) | Stage::Recorded(_) => return self.record(),
            Stage::Returned(_) => self.step(Verb::Prepare, ReviewStep::Submit),
        })
    }

    /// Whether the opinion is of an earlier version than the one at hand: nothing is approved, or disposed of, on it.
    fn is_overtaken(&self) -> bool {
        let file = self.seen.file;
        file.opinion_of(file.at_hand(self.on)).is_some_and(|opinion| opinion < self.seen.since)
    }

    /// What remains to be entered once it was disposed of.
    fn record(&self) -> Option<Next> {
        let lacks = self.seen.lacks();
        let lacks = |what| lacks.iter().any(|lacking| lacking.what == what);
        if lacks(Lack::Registration) {
            return Some(self.step(Verb::Register, ReviewStep::Registration));
        }
        let by = duty(self.seen.regime, ReviewDuty::FileDeclassification).filter(|_| lacks(Lack::Filing))?;
        Some(Next::plain(Verb::File, None, Some(by)))
    }

    fn step(&self, verb: Verb, step: ReviewStep) -> Next {
        let who = who(self.seen.regime, step);
        Next::plain(verb, who.map(|who| *who), who.map(|who| who.by()))
    }

    /// What an approval of disclosure does not carry past: an outside confirmation, a finding against it, or what the form or the opinion leaves
    /// blank. That what is blank is sent back is a convention: once it was approved, nothing else enters it.
    fn before_disposal(&self) -> Option<Next> {
        let lacks = self.seen.lacks();
        let of = |what: fn(&Lack) -> bool| lacks.iter().find(|lacking| what(&lacking.what));
        if let Some(lacking) = of(|what| *what == Lack::SeveringConfirmation) {
            return Some(Next::plain(Verb::ConfirmSevering, Some(Role::SecrecyAdministration), lacking.by));
        }
        let barred = of(|what| {
            matches!(
                what,
                Lack::RuledAgainst(_) | Lack::RulingWithPower(_) | Lack::StillEndangers | Lack::OpinionOfReviewBody
            )
        });
        if let Some(barred) = barred {
            return Some(Next::plain(
                Verb::Return,
                None,
                duty(self.seen.regime, ReviewDuty::ReturnBarred).or(barred.by),
            ));
        }
        let blank =
            |what: &Lack| matches!(what, Lack::Field(_) | Lack::PreliminaryOpinion | Lack::Attribute | Lack::Check(_));
        of(blank).map(|blank| Next::plain(Verb::Return, None, blank.by))
    }

    fn timed(&self, mut next: Next, due: Option<Cited<Due>>) -> Next {
        next.overdue = due.as_ref().and_then(|due| due.day()).map(|last| last < self.on);
        next.due = due;
        next
    }

    /// One working day from submission to the first opinion; no later round has a time.
    fn opinion_due(&self) -> Option<Cited<Due>> {
        let course = self.seen.review.course().filter(|course| !course.opined)?;
        self.due(course.submitted, Purpose::SecrecyOpinion)
    }

    /// Where it is unclear whether something is a secret, the Implementing Regulations set a time for the report.
    fn proposal_due(&self, unsure: &Unsure) -> Option<Cited<Due>> {
        (unsure.doubt == Doubt::Secrecy).then(|| self.due(unsure.on, Purpose::SecrecyProposal)).flatten()
    }

    /// The expected day of the answer: seven working days from receipt and at most seven more, with notice in time; else,
    /// for a question of secrecy, what the Implementing Regulations set.
    fn ruling_due(&self, referred: &Referred) -> Option<Cited<Due>> {
        let received = referred.received?;
        let local = self.seen.regime.local().in_force().map_or(&[] as &[_], |rules| rules.review().routes());
        let covered = local.iter().any(|route| route.over().contains(&referred.unsure.doubt));
        match self.due(received, Purpose::ReferralAnswer).filter(|_| covered) {
            Some(first) => Some(self.extended(first, referred.extended)),
            None if referred.unsure.doubt == Doubt::Secrecy => self.due(received, Purpose::SecrecyDetermination),
            None => None,
        }
    }

    /// An extension counts from the last day of the first period, and only where notice of it came before that ended.
    fn extended(&self, first: Cited<Due>, notified: Option<NaiveDate>) -> Cited<Due> {
        let last = first.day();
        let timely = notified.zip(last).is_some_and(|(notified, last)| notified <= last);
        match last.filter(|_| timely).and_then(|last| self.due(last, Purpose::ReferralAnswerExtension)) {
            Some(later) => later,
            None => first,
        }
    }

    /// By the text in force on the day from which the time runs.
    fn due(&self, from: NaiveDate, purpose: Purpose) -> Option<Cited<Due>> {
        let regime = self.seen.regime.jurisdiction().on(from).ok()?;
        let period: Cited<Period> = regime.period(purpose).effective()?;
        let due = Due::of(self.calendar, from, *period, Roll::Forward).ok()?;
        Some(Cited::new(due, period.by()))
    }
}
