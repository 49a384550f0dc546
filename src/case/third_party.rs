//! What art. 32 asks for on an application beside the consultations that were begun: whoever disclosure would harm is asked in writing, and
//! whoever is overridden for the public interest is told in writing what is disclosed, and why.

use chrono::NaiveDate;

use super::Case;
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::decision::{AgencyChoice, Decision, Outcome, decide};
use crate::fact::{Fact, FactSet, Facts, Finding, Truth};
use crate::norm::{Certainty, Consulted, FollowUp, Ground, Mode, ReplyKind, Role, Strength, Test};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{Act, Actor, Answer, Application, Event, Next, Reply, Stage};
use crate::workflow::consultation::{self, Consultation};

const OFFICE: Actor = Actor::Agency(Role::DisclosureOffice);

impl Case {
    /// The letters that nobody began, and the notices that nobody sent.
    pub(super) fn to_third_parties(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Next>, RegimeError> {
        let application = self.application().shown(on);
        let (Some(arrived), Some(stage)) = (application.arrived_on(), application.stage()) else {
            return Ok(Vec::new());
        };
        if !stage.is_open() && !supplied(stage) {
            return Ok(Vec::new());
        }
        let regime = place.for_file(arrived, application.seen_on(on))?;
        let known = self.facts_on(place, calendar, on)?;
        // What is answered otherwise touches nobody.
        if stage.is_open() && !known.may_disclose(&regime) {
            return Ok(Vec::new());
        }
        let parts: Vec<Decision<'_>> = known.parts().iter().map(|part| decide(&regime, part)).collect();
        let reply = self.last_reply(on).map(|(_, reply)| reply).filter(|_| !stage.is_open());
        let mut next: Vec<Next> = Vec::new();
        for ((_, with), decision) in known.names().zip(&parts) {
            let step = match with {
                // Once it was supplied, whoever is overridden is told, asked or not.
                Some(with) if asked(&application, with).is_some() || !stage.is_open() => {
                    let goes = match reply {
                        Some(reply) => went_out(reply, decision, &parts),
                        None if decision.part().choice() == Some(AgencyChoice::Disclose) => Truth::Yes,
                        None => Truth::No,
                    };
                    untold(&application, with, (decision, goes), (place, calendar, on))?
                }
                _ if stage.is_open() => unasked(with, decision),
                _ => None,
            };
            next.extend(step.filter(|step| next.iter().all(|one| one.act != step.act)));
        }
        Ok(next)
    }

    /// The last reply by a day, with its own.
    pub(crate) fn last_reply(&self, on: NaiveDate) -> Option<(NaiveDate, &Reply)> {
        self.application().journal().up_to(on).iter().rev().find_map(|entry| match entry.event() {
            Event::Replied { reply } => Some((entry.on(), reply)),
            _ => None,
        })
    }
}

fn supplied(stage: Stage) -> bool {
    let Stage::Answered(answered) = stage else { return false };
    matches!(answered.answer(), Answer::Reply(ReplyKind::Granted | ReplyKind::GrantedInPart))
}

fn asked(application: &Application, with: Code) -> Option<&Consultation> {
    application.consultations().with(with).filter(|one| one.consulted() == Consulted::ThirdParty)
}

/// The letter to somebody whom disclosure would harm and whom nobody has asked. Where another ground closes the part no one is asked; where
/// one lets the agency keep it, only if it is to go out.
fn unasked(with: Option<Code>, decision: &Decision<'_>) -> Option<Next> {
    let regime = decision.regime();
    let (part, rule) = (decision.part(), consultation::rule(regime, Consulted::ThirdParty, Mode::OnRequest)?);
    let known = part.facts().known();
    let heard = known.one(Fact::THIRD_PARTY_CONSULTED).or(known.one(Fact::THIRD_PARTY_CONSENTS));
    if heard == Truth::Yes || harm(part.facts(), regime) != Truth::Yes {
        return None;
    }
    let met = |ground: &Ground| Test::all_hold(ground.when(), known) == Truth::Yes;
    let beside = regime.substance().grounds().iter().filter(|ground| !is_theirs(ground) && met(ground));
    let beside: Vec<(&Ground, Truth)> = beside.map(|ground| (ground, decision.supports(ground))).collect();
    let closes = |ground: &Ground| ground.strength() == Strength::Must && ground.certainty() == Certainty::Settled;
    if beside.iter().any(|(ground, stands)| closes(ground) && *stands == Truth::Yes) {
        return None;
    }
    let must = match part.choice() {
        _ if beside.iter().all(|(_, stands)| *stands == Truth::No) => true,
        Some(AgencyChoice::Disclose) => true,
        Some(AgencyChoice::Withhold) => return None,
        None => false,
    };
    let act = with.map_or(Act::ConsultThirdParty, Act::SendLetter);
    Some(Next { must, ..Next::must(OFFICE, act, Some(rule.by())) })
}

/// The notice to somebody whose will is overridden for the public interest: the agency found that interest, and what is somebody's goes out.
fn untold(
    application: &Application,
    with: Code,
    (decision, goes): (&Decision<'_>, Truth),
    (place, calendar, on): (&Jurisdiction, &Calendar, NaiveDate),
) -> Result<Option<Next>, RegimeError> {
    let (part, regime) = (decision.part(), decision.regime());
    let outweighed = part.facts().known().one(Fact::GRAVE_PUBLIC_INTEREST) == Truth::Yes;
    if !outweighed || harm(part.facts(), regime) != Truth::Yes || application.told(with) {
        return Ok(None);
    }
    let against = match asked(application, with) {
        Some(one) if !one.position(place, calendar, application.seen_on(on))?.standpoint.is_without_consent() => {
            return Ok(None);
        }
        Some(_) => Truth::Yes,
        None => !part.facts().known().one(Fact::THIRD_PARTY_CONSENTS),
    };
    let over = against.and(goes);
    let by = regime.substance().follow_up(FollowUp::NotifyThirdParty);
    let tell = Next { must: over == Truth::Yes, ..Next::must(OFFICE, Act::TellThirdParty(with), by) };
    Ok((over != Truth::No).then_some(tell))
}

/// Whether what is somebody's went out with a reply that supplied information. What is kept of a divided document for a third party's sake is the
/// only part that may be, and which of several nobody has said.
pub(crate) fn went_out(reply: &Reply, part: &Decision<'_>, parts: &[Decision<'_>]) -> Truth {
    let kept = |one: &&Decision<'_>| {
        let chosen = one.part().choice() == Some(AgencyChoice::Disclose);
        !chosen && harm(one.part().facts(), one.regime()) != Truth::No
    };
    match part.part().choice() {
        _ if !reply.withholds_a_part() => Truth::Yes,
        Some(AgencyChoice::Disclose) => Truth::Yes,
        None if part.effective().is(Outcome::MustWithhold) => Truth::No,
        None if !kept_for_their_sake(reply, part.regime()) => Truth::Yes,
        None if parts.iter().filter(kept).count() > 1 => Truth::Open,
        Some(AgencyChoice::Withhold) | None => Truth::No,
    }
}

/// Whether what a reply keeps back rests on the interests of a third party.
pub(crate) fn kept_for_their_sake(reply: &Reply, regime: &Regime<'_>) -> bool {
    let cited = |ground: &Ground| reply.grounds().iter().any(|one| one.covers(&ground.by()) || ground.by().covers(one));
    reply.withholds() && regime.substance().grounds().iter().any(|ground| is_theirs(ground) && cited(ground))
}

/// Whether a ground protects a third party.
fn is_theirs(ground: &Ground) -> bool {
    ground.when().iter().any(|test| !(test.facts() & FactSet::THIRD_PARTY_INTERESTS).is_empty())
}

/// Whether somebody found by name that disclosure harms nobody: a statement that nothing else applies is no answer to what is objected.
pub(super) fn is_found_harmless(facts: &Facts, regime: &Regime<'_>) -> bool {
    let denied = |fact: Fact| facts.finding(fact) == Some(Finding::No);
    let by_name = denied(Fact::HARMS_THIRD_PARTY) || FactSet::THIRD_PARTY_INTERESTS.facts().all(denied);
    by_name && harm(facts, regime) == Truth::No
}

/// Whether a third party's interests are in it, and disclosure would harm them.
pub(crate) fn harm(facts: &Facts, regime: &Regime<'_>) -> Truth {
    let known = facts.known();
    let interest = known.any(FactSet::THIRD_PARTY_INTERESTS);
    // The text of 2007 knows no harm limb.
    let harm_asked = regime
        .substance()
        .grounds()
        .iter()
        .any(|ground| ground.when().iter().any(|test| test.facts().has(Fact::HARMS_THIRD_PARTY)));
    if harm_asked { interest.and(known.one(Fact::HARMS_THIRD_PARTY)) } else { interest }
}
