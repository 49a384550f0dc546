//! What comes next on an application: what its file asks for as far as nothing that was found stands against it, whoever is asked or told, the reply.

use chrono::NaiveDate;

use super::dispute::in_dispute;
use super::next::{Step, severing};
use super::what::What;
use super::{Case, Track};
use crate::calendar::Calendar;
use crate::citation::{Cited, Text};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{ConsultationRule, Consulted, CoordinationDuty, Mode, ReplyKind};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{self, Act, Next};
use crate::workflow::consultation::{self, Standpoint, duty, rule};

impl Case {
    pub(super) fn in_application(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        let of_file = self.of_file(place, calendar, on)?;
        // Whoever is asked or told comes before the reply.
        let mut of_third_parties = self.to_third_parties(place, calendar, on)?;
        of_third_parties.retain(|one| of_file.iter().all(|other| other.act != one.act));
        let mut steps: Vec<Step> = of_third_parties.iter().chain(&of_file).map(step).collect();
        let reply = steps.iter().position(|step| step.act == What::Application(Act::Reply));
        let mut from_reply = steps.split_off(reply.unwrap_or(steps.len()));
        if let Some(reply) = from_reply.first() {
            let consult = self.consulting_first((&steps, reply), place, calendar, on)?;
            steps.extend(consult.into_iter().chain(self.to_sever(reply, place, calendar, on)));
        }
        steps.extend(self.in_disputes(place, calendar, on)?);
        if let Some(reply) = from_reply.first() {
            let mut consents = self.to_consent_in_writing(reply, place, calendar, on)?;
            consents.retain(|one| steps.iter().all(|other| other.act != one.act));
            steps.append(&mut consents);
        }
        if let Some(reply) = from_reply.first_mut() {
            let waits = self.asks_to_correct(&steps, place, calendar, on)?;
            reply.must &= !waits && !self.reply_waits(&steps, place, calendar, on)?;
        }
        steps.append(&mut from_reply);
        Ok(steps)
    }

    /// Whether the correction that unclear content calls for comes before the reply (art. 30): it can still be asked for in time, or no kind of reply is
    /// possible without it, however late it is; what a late notice does to the time is a reading (Q-N21). The text of 2007 sets no day for it, and has it
    /// among the answers (art. 21).
    fn asks_to_correct(
        &self,
        before: &[Step],
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let asks = |step: &&Step| step.must && step.act == What::Application(Act::AskCorrection);
        let Some(until) = before.iter().find(asks).and_then(|step| step.until) else { return Ok(false) };
        let in_time = until.day().is_some_and(|last| on <= last);
        let kinds = self.kind_of_reply(place, calendar, on).ok().flatten();
        let nothing_else =
            kinds.and_then(|kinds| kinds.settled()).is_some_and(|kind| *kind == ReplyKind::AskForCorrection);
        Ok((in_time || nothing_else) && self.is_unclear(place, calendar, on)?)
    }

    /// What the file asks for. What was found takes from it: of what is in order no correction is asked for, and a notice that asks for one all the same
    /// holds nothing up (art. 30); no more does one that asks for a fee that is not owed (art. 42). Whom to tell the facts say, and the file does not.
    fn of_file(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        let (in_order, no_fee) = (self.is_in_order(place, calendar, on)?, self.owes_no_fee(on));
        let judged = self.judged_by(place, calendar, on)?;
        let unasked = self.unasked_for(on, &judged);
        let file = unasked.as_ref().unwrap_or(self.application());
        let mut next = file.next_given(&judged, place, calendar, on)?;
        next.retain(|one| match one.act {
            Act::AskCorrection => !in_order,
            Act::AskFee => !no_fee,
            Act::TellThirdParty(_) => false,
            _ => true,
        });
        if self.is_unclear(place, calendar, on)?
            && let Some(owed) = file.correction_owed(&judged, place, calendar, on)?
        {
            before_reply(&mut next, &owed);
        }
        let known = self.facts_on(place, calendar, on)?;
        let (regime, asked) = (place.on(on)?, file.shown(on));
        // What was weighed already is not weighed again.
        let weighed = |with| known.has_weighed(with, asked.consultations().objected(with), &regime);
        next.retain(|one| !matches!(one.act, Act::DecideOnObjection(with) if weighed(with)));
        let replying = next.iter().any(|one| one.act == Act::Reply && one.must);
        let owes_letter = replying && self.owes_letter(place, calendar, on)?;
        for one in &mut next {
            match one.act {
                Act::DecideOnObjection(with) => one.must &= !known.may_consent(with),
                Act::SendConsultationLetter => one.must = owes_letter,
                _ => {}
            }
        }
        Ok(next)
    }

    /// Whether the letter about an application for which the place sets a time has to go out: the others have to be asked, and no text leaves it to
    /// the lead.
    fn owes_letter(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<bool, RegimeError> {
        let arrived = self.application().shown(on).arrived_on().filter(|_| self.is_unasked_on_request(on));
        let Some(arrived) = arrived else { return Ok(false) };
        let regime = place.for_file(arrived, arrived)?;
        let optional = rule(&regime, Consulted::CoMaker, Mode::OnRequest).is_some_and(ConsultationRule::is_optional);
        Ok(!optional && self.may_disclose_unasked(&regime, place, calendar, on)?)
    }

    /// Whether others were found to be involved, nobody asks any of them, and an answer is still possible that discloses something.
    fn may_disclose_unasked(
        &self,
        regime: &Regime<'_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let known = self.facts_on(place, calendar, on)?;
        Ok(self.asks_nobody_on_request(on) && known.may_disclose(regime) && known.closed(regime) != Truth::Yes)
    }

    /// The consultation of the others that were found to be involved and that nobody has asked (art. 11 para. 1), before the reply, as which
    /// it is owed. `None` where the letter for which the place sets a time is owed already.
    fn consulting_first(
        &self,
        (before, reply): (&[Step], &Step),
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Step>, RegimeError> {
        let (regime, what) = (place.on(on)?, What::Application(Act::SendConsultationLetter));
        let told = before.iter().any(|step| step.must && step.act == what);
        let kept = self.facts_on(place, calendar, on)?.kept(&regime);
        let Some(by) = duty(&regime, CoordinationDuty::ConfirmBeforeRelease).first().copied() else { return Ok(None) };
        if told || kept || !self.may_disclose_unasked(&regime, place, calendar, on)? {
            return Ok(None);
        }
        let act_name = Text::literal("与所涉机关协商、确认", "consult the agencies involved, and have them confirm it");
        // After the last day on which a letter leaves time out it is owed all the same.
        let until = self.last_days(place, calendar, on)?.consultation_letter.filter(|last| on <= *last).map(Due::On);
        Ok(Some(Step {
            must: reply.must,
            under: reply.under,
            until,
            ..Step::must(what, reply.who, act_name, Some(by))
        }))
    }

    /// Whether the parts can be severed, by the day of the reply that turns on it, under the provision on a grant in part, where nobody has found that.
    fn to_sever(&self, reply: &Step, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Option<Step> {
        let kind = self.kind_of_reply(place, calendar, on).ok().flatten()?;
        let in_part = kind.possible().iter().find(|kind| ***kind == ReplyKind::GrantedInPart);
        let by = in_part.filter(|_| kind.asks_whether_severable()).map(Cited::by)?;
        let (until, internal) = (reply.until, reply.internal);
        Some(Step { of: Track::Application, until, internal, ..severing(Some(by)) })
    }

    /// The written consent of those who formed it together, which a text of the place wants before it is disclosed. Silence, which is consent by the
    /// nation's text (art. 34), is none in writing: the lead may disclose all the same, and breaks the text of the place.
    fn to_consent_in_writing(
        &self,
        reply: &Step,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        let mut steps = Vec::new();
        if self.may_supply(place, calendar, on)?.is_none() {
            return Ok(steps);
        }
        let application = self.application().shown(on);
        let together = application.consultations().latest().filter(|one| one.consulted() == Consulted::CoMaker);
        // Whose letter was taken back is asked anew.
        let asked = together.filter(|one| !matches!(one.stage(), consultation::Stage::Withdrawn(_)));
        for one in asked.filter(|one| !one.consented_in_writing()) {
            let (regime, position) = (one.regime(place, on)?, one.position(place, calendar, on)?);
            let by = duty(&regime, CoordinationDuty::WrittenConsentOfCoMakers).first().copied();
            let involved = position.standpoint != Standpoint::NotInvolved;
            // Over its objection the lead decides first whether it is disclosed at all.
            let must = one.left_to_lead(&regime, &position).is_none();
            let name =
                Text::literal("征得共同形成机关的书面同意", "get the written consent of the agency that formed it too");
            steps.extend(by.filter(|_| involved).map(|by| Step {
                of: Track::Application,
                must,
                until: reply.until,
                internal: reply.internal,
                ..Step::must(What::ContinueConsultation(one.with()), reply.who, name, Some(by))
            }));
        }
        Ok(steps)
    }

    /// The disagreements with agencies that were asked about an application in hand.
    fn in_disputes(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Step>, RegimeError> {
        let mut disputes = Vec::new();
        let application = self.application().shown(on);
        let open = application.stage().is_some_and(application::Stage::is_open);
        for one in application.consultations().latest().filter(|one| open && one.consulted().is_agency()) {
            let settle = in_dispute(one, &one.regime(place, on)?, &one.position(place, calendar, on)?);
            disputes.extend(settle.into_iter().map(|step| Step { of: Track::Application, ..step }));
        }
        Ok(disputes)
    }
}

fn step(one: &Next) -> Step {
    let (must, until, internal, under) = (one.must, one.until, one.internal, one.under);
    Step {
        must,
        until,
        internal,
        under,
        ..Step::must(What::Application(one.act), Some(one.who), one.act.name(), one.by)
    }
}

/// Tells what has to come before the reply: it is owed as the reply is, and by itself where another thing is waited for. What was told as possible is
/// told as that.
fn before_reply(next: &mut Vec<Next>, owed: &Next) {
    let reply = next.iter().position(|one| one.act == Act::Reply);
    let (must, under) = reply.and_then(|at| next.get(at)).map_or((true, None), |reply| (reply.must, reply.under));
    match next.iter_mut().find(|one| one.act == owed.act) {
        Some(told) => told.must |= must,
        None => next.insert(reply.unwrap_or(0), Next { must, under, ..*owed }),
    }
}
