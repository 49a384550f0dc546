//! Was everybody heard whose interests it harms, was what they said weighed, and were they told?

use chrono::NaiveDate;

use super::Desk;
use super::reply::Seen;
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::case::{Doubt, Out, harm, kept_for_their_sake, went_out};
use crate::citation::{Code, Provision};
use crate::decision::{Decision, Outcome};
use crate::fact::{Fact, Facts, Finding, Truth};
use crate::norm::{ConsultationRule, Consulted, FollowUp, Mode};
use crate::regime::RegimeError;
use crate::workflow::application::{Gap, Objection};
use crate::workflow::consultation::{Consultation, Form, Standpoint, rule};

impl Desk<'_> {
    /// What third parties are owed, where it goes to one applicant or to all instead.
    pub(super) fn third_parties(&mut self, seen: &Seen<'_>, mode: Mode) -> Result<(), RegimeError> {
        self.unheard(seen)?;
        self.objections(seen, mode)?;
        self.told(seen)
    }

    /// Whoever is overridden for the public interest is told in writing what is disclosed, and why.
    fn told(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        if seen.on >= self.on {
            return Ok(());
        }
        let today = self.facts(self.on)?;
        let out = Out { reply: seen.reply, known: seen.known, parts: seen.parts, today: &today };
        let over = self.case.overridden(&out, self.place, self.calendar, seen.on)?;
        for one in over.into_iter().filter(|one| !self.state.told(one.with)) {
            let by = seen.regime.substance().follow_up(FollowUp::NotifyThirdParty).into_iter().collect();
            let want = match one.doubt {
                _ if one.is == Truth::Yes => {
                    self.find_with(BreachCode::ThirdPartyNotTold, Some(one.with), by, seen.on);
                    continue;
                }
                Doubt::Whose => Want::Parts,
                Doubt::WhatWent => Want::PartReleased,
                Doubt::Consent => Want::Fact(Fact::THIRD_PARTY_CONSENTS),
                Doubt::Harm => Want::Fact(Fact::HARMS_THIRD_PARTY),
            };
            self.audit.leave(BreachCode::ThirdPartyNotTold, Some(one.with), want, by);
        }
        Ok(())
    }

    /// What was objected to what goes out in a mode.
    pub(super) fn objections(&mut self, seen: &Seen<'_>, mode: Mode) -> Result<(), RegimeError> {
        for (with, objected) in self.case.objectors(mode, self.place, self.calendar, seen.on)? {
            let gone = gone(seen, with);
            if gone != Truth::No {
                self.objection(seen, with, objected, gone);
            }
        }
        Ok(())
    }

    /// Everybody with an interest that disclosure would harm is heard before it is supplied, and before it is refused for their sake.
    fn unheard(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        let Some(rule) = rule(seen.regime, Consulted::ThirdParty, Mode::OnRequest) else { return Ok(()) };
        let by = vec![rule.by()];
        let kept_for_their_sake = kept_for_their_sake(seen.reply, seen.regime);
        if !seen.reply.supplies_information() && !kept_for_their_sake {
            return Ok(());
        }
        let found_to_consent = seen.known.found_to_consent();
        for (((_, with), part), found_to_consent) in seen.known.names().zip(seen.parts).zip(found_to_consent) {
            let facts = part.part().facts();
            let gone = if kept_for_their_sake { Truth::Yes } else { went_out(seen.reply, part, seen.parts) };
            let heard = facts.known().one(Fact::THIRD_PARTY_CONSULTED) == Truth::Yes
                || facts.known().one(Fact::THIRD_PARTY_CONSENTS) == Truth::Yes
                || self.was_heard(with, seen)?;
            if heard || gone == Truth::No {
                continue;
            }
            match harm(facts, seen.regime) {
                Truth::Yes if gone == Truth::Open => {
                    self.audit.leave(BreachCode::ThirdPartyNotHeard, with, Want::PartReleased, by.clone());
                }
                // Whom it was found to consent nobody has to ask, and a letter to it still runs: which of the two is right is open.
                Truth::Yes if found_to_consent => {
                    let want = Want::Fact(Fact::THIRD_PARTY_CONSENTS);
                    self.audit.leave(BreachCode::ThirdPartyNotHeard, with, want, by.clone());
                }
                Truth::Yes if self.may_have_been_heard(with, seen) => {
                    self.audit.leave(BreachCode::ThirdPartyNotHeard, with, Want::Gap(Gap::Consultation), by.clone());
                }
                Truth::Yes => self.find_with(BreachCode::ThirdPartyNotHeard, with, by.clone(), seen.on),
                // Named as a third party, and whether disclosure would harm it nobody found.
                Truth::Open if with.is_some() => {
                    let want = Want::Fact(Fact::HARMS_THIRD_PARTY);
                    self.audit.leave(BreachCode::ThirdPartyNotHeard, with, want, by.clone());
                }
                Truth::Open | Truth::No => {}
            }
        }
        Ok(())
    }

    /// Whether the time of some letter to it may have been over by the day of the reply.
    fn may_have_been_heard(&self, with: Option<Code>, seen: &Seen<'_>) -> bool {
        let letters = self.state.consultations().consultations().iter();
        let mut of = letters.filter(|round| with.is_none_or(|with| round.with() == with));
        of.any(|round| round.may_have_run_out(seen.regime, self.calendar, seen.on))
    }

    /// Whether it answered, in this round or one before, or its time was over, by the day of the reply.
    fn was_heard(&self, with: Option<Code>, seen: &Seen<'_>) -> Result<bool, RegimeError> {
        let application = self.case.application().shown(seen.on);
        let ledger = application.consultations();
        let of = |one: &&Consultation| {
            one.consulted() == Consulted::ThirdParty && with.is_none_or(|with| one.with() == with)
        };
        let Some(one) = ledger.latest().find(of) else { return Ok(false) };
        for round in ledger.consultations().iter().filter(|round| round.with() == one.with()) {
            if round.position(self.place, self.calendar, seen.on)?.standpoint == Standpoint::AgencyDecides {
                return Ok(true);
            }
        }
        let standpoint = one.position(self.place, self.calendar, seen.on)?.standpoint;
        let spoke = ledger.said_by(one.with()).any(|said| said.form == Form::Written);
        Ok(spoke || !matches!(standpoint, Standpoint::NotAsked | Standpoint::Awaiting | Standpoint::Undetermined(_)))
    }

    /// Disclosed against an objection about which nothing was found, or that was found reasonable.
    fn objection(&mut self, seen: &Seen<'_>, with: Code, objected: Option<NaiveDate>, gone: Truth) {
        let by = rule(seen.regime, Consulted::ThirdParty, Mode::OnRequest).map(ConsultationRule::by);
        let by: Vec<Provision> = by.into_iter().collect();
        if !seen.reply.supplies_information() {
            return;
        }
        let (theirs, named) = theirs(with, seen);
        let theirs: Vec<&Facts> = theirs.iter().map(|part| part.part().facts()).collect();
        let found_of = |fact: Fact, finding| theirs.iter().any(|facts| facts.finding(fact) == Some(finding));
        let reasonable = found_of(Fact::REASONABLE_OBJECTION, Finding::Yes);
        let perhaps = found_of(Fact::REASONABLE_OBJECTION, Finding::Unknown) && seen.reply.objection().is_none();
        let outweighed = found_of(Fact::GRAVE_PUBLIC_INTEREST, Finding::Yes);
        let found = match seen.reply.objection() {
            None => outweighed || theirs.iter().any(|facts| facts.finding(Fact::REASONABLE_OBJECTION).is_some()),
            Some(Objection::Upheld) => seen.reply.withholds_a_part(),
            Some(Objection::Unreasonable | Objection::OverriddenForPublicInterest) => true,
        };
        // What the agency found to harm nobody no objection bars that it had before it; what is objected afterwards that has not weighed.
        let harmless = seen.known.found_harmless(named.then_some(with), seen.regime);
        if let Some(day) = harmless.filter(|_| !reasonable && !perhaps && seen.reply.objection().is_none()) {
            if !found && objected.is_some_and(|objected| day < objected) {
                let want = Want::Fact(Fact::REASONABLE_OBJECTION);
                self.audit.leave(BreachCode::ObjectionIgnored, Some(with), want, by);
            }
            return;
        }
        let closed = seen.parts.iter().any(|part| part.effective().is(Outcome::MustWithhold));
        let over = (reasonable || perhaps) && !outweighed && !closed && !seen.reply.withholds_a_part();
        let harms = theirs.iter().map(|facts| harm(facts, seen.regime)).fold(Truth::No, Truth::or);
        let open = match (found, over) {
            (false, _) if gone == Truth::Open => Some(Want::PartReleased),
            (false, _) if seen.known.may_consent(with) => Some(Want::Fact(Fact::THIRD_PARTY_CONSENTS)),
            // Without harm there is nothing to object to, and somebody found that there was good reason: which of the two is right is open.
            (true, true) if harms != Truth::Yes => Some(Want::Fact(Fact::HARMS_THIRD_PARTY)),
            // Somebody asked whether the public interest outweighs it, and nobody knows.
            (true, true) if found_of(Fact::GRAVE_PUBLIC_INTEREST, Finding::Unknown) => {
                Some(Want::Fact(Fact::GRAVE_PUBLIC_INTEREST))
            }
            (true, true) if !reasonable => Some(Want::Fact(Fact::REASONABLE_OBJECTION)),
            _ => None,
        };
        let code = if found && over { BreachCode::ReleasedOverThirdParty } else { BreachCode::ObjectionIgnored };
        if let Some(want) = open {
            self.audit.leave(code, Some(with), want, by);
        } else if !found || over && named {
            self.find_with(code, Some(with), by, seen.on);
        } else if !named && seen.reply.objection().is_none() {
            // Something was found about somebody's objection: whose, nobody has said.
            self.audit.leave(code, Some(with), Want::Parts, by);
        }
    }
}

/// Whether anything that is somebody's went out with the reply; of one that is named nowhere it may be any of it.
fn gone(seen: &Seen<'_>, with: Code) -> Truth {
    let (theirs, named) = theirs(with, seen);
    if !named {
        return Truth::Yes;
    }
    theirs.into_iter().map(|part| went_out(seen.reply, part, seen.parts)).fold(Truth::No, Truth::or)
}

/// What is known of the parts in which a third party has its interest, and whether anybody named it there. Of one that is named nowhere, those
/// that are nobody's by name may be its.
fn theirs<'s>(with: Code, seen: &'s Seen<'_>) -> (Vec<&'s Decision<'s>>, bool) {
    let of = |whose: Option<Code>| {
        let parts = seen.known.names().zip(seen.parts).filter(move |((_, one), _)| *one == whose);
        parts.map(|(_, part)| part).collect::<Vec<&Decision<'_>>>()
    };
    let named = of(Some(with));
    if named.is_empty() { (of(None), false) } else { (named, true) }
}
