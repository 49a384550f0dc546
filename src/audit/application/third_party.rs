//! Was everybody heard whose interests it harms, was what they said weighed, and were they told?

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Desk;
use super::reply::Seen;
use super::substance::{Fate, fate};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::case::{harm, kept_for_their_sake, went_out};
use crate::citation::{Code, Provision};
use crate::decision::{Decision, Outcome};
use crate::fact::{Fact, Facts, Finding, Truth};
use crate::norm::{ConsultationRule, Consulted, FollowUp, Mode, Purpose};
use crate::regime::RegimeError;
use crate::workflow::application::{Event, Gap, Objection};
use crate::workflow::consultation::{Consultation, Form, Standpoint, rule};

impl Desk<'_> {
    /// What third parties are owed, where it goes to one applicant or to all instead.
    pub(super) fn third_parties(&mut self, seen: &Seen<'_>, mode: Mode) -> Result<(), RegimeError> {
        self.unheard(seen)?;
        self.objections(seen, mode)?;
        let ledger = self.case.application().shown(seen.on);
        for one in ledger.consultations().latest().filter(|one| one.consulted() == Consulted::ThirdParty) {
            let position = one.position(self.place, self.calendar, seen.on)?;
            if position.standpoint.is_without_consent() && !kept_back(seen, one.with()) {
                self.told(seen, one.with(), Truth::Yes);
            }
        }
        self.told_unasked(seen);
        Ok(())
    }

    /// Whoever is named and was not asked is told all the same, unless it consents.
    fn told_unasked(&mut self, seen: &Seen<'_>) {
        let ledger = self.case.application().shown(seen.on);
        let asked = |with: Code| ledger.consultations().with(with).is_some_and(|one| one.stage().sent_on().is_some());
        let named: BTreeSet<Code> = seen.known.names().filter_map(|(_, with)| with).collect();
        for with in named.into_iter().filter(|with| !asked(*with) && !kept_back(seen, *with)) {
            let (theirs, _) = theirs(with, seen);
            let consents = theirs.iter().map(|part| part.part().facts().known().one(Fact::THIRD_PARTY_CONSENTS));
            self.told(seen, with, !consents.fold(Truth::Yes, Truth::and));
        }
    }

    /// What was objected to what goes out in a mode.
    pub(super) fn objections(&mut self, seen: &Seen<'_>, mode: Mode) -> Result<(), RegimeError> {
        for (with, objected) in self.case.objectors(mode, self.place, self.calendar, seen.on)? {
            if !kept_back(seen, with) {
                self.objection(seen, with, objected);
            }
        }
        Ok(())
    }

    /// Everybody with an interest that disclosure would harm is heard before it is supplied, and before it is refused for their sake.
    fn unheard(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        let Some(rule) = rule(seen.regime, Consulted::ThirdParty, Mode::OnRequest) else { return Ok(()) };
        if !seen.reply.supplies_information() && !kept_for_their_sake(seen.reply, seen.regime) {
            return Ok(());
        }
        let by = vec![rule.by()];
        let sheets = seen.known.names().zip(seen.known.parts());
        let harmed: Vec<(Option<Code>, Truth, &Facts)> =
            sheets.map(|((_, with), part)| (with, harm(part.facts(), seen.regime), part.facts())).collect();
        for (with, harm, facts) in harmed {
            let heard = facts.known().one(Fact::THIRD_PARTY_CONSULTED) == Truth::Yes
                || facts.known().one(Fact::THIRD_PARTY_CONSENTS) == Truth::Yes
                || self.was_heard(with, seen)?;
            if heard || with.is_some_and(|with| kept_back(seen, with)) && !kept_for_their_sake(seen.reply, seen.regime)
            {
                continue;
            }
            let timeless = || seen.regime.period(Purpose::ThirdPartyOpinion).statutory.is_none();
            match harm {
                Truth::Yes if timeless() && self.was_asked(with, seen) => {
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

    /// Whether a letter went out to it by the day of the reply.
    fn was_asked(&self, with: Option<Code>, seen: &Seen<'_>) -> bool {
        self.before(seen.at).any(|one| {
            matches!(one.event(), Event::Consulted(step @ crate::workflow::consultation::Event::Sent { .. })
                if with.is_none_or(|with| step.with() == with))
        })
    }

    /// Whether it answered, in this round or one before, or its time was over, by the day of the reply.
    fn was_heard(&self, with: Option<Code>, seen: &Seen<'_>) -> Result<bool, RegimeError> {
        let application = self.case.application().shown(seen.on);
        let ledger = application.consultations();
        let of = |one: &&Consultation| {
            one.consulted() == Consulted::ThirdParty && with.is_none_or(|with| one.with() == with)
        };
        let Some(one) = ledger.latest().find(of) else { return Ok(false) };
        let standpoint = one.position(self.place, self.calendar, seen.on)?.standpoint;
        let spoke = ledger.said_by(one.with()).any(|said| said.form == Form::Written);
        Ok(spoke || !matches!(standpoint, Standpoint::NotAsked | Standpoint::Awaiting | Standpoint::Undetermined(_)))
    }

    /// Disclosed against an objection about which nothing was found, or that was found reasonable.
    fn objection(&mut self, seen: &Seen<'_>, with: Code, objected: Option<NaiveDate>) {
        let by = rule(seen.regime, Consulted::ThirdParty, Mode::OnRequest).map(ConsultationRule::by);
        let by: Vec<Provision> = by.into_iter().collect();
        if !seen.reply.supplies_information() {
            return;
        }
        let (theirs, named) = theirs(with, seen);
        let theirs: Vec<&Facts> = theirs.iter().map(|part| part.part().facts()).collect();
        let reasonable = theirs.iter().any(|facts| facts.finding(Fact::REASONABLE_OBJECTION) == Some(Finding::Yes));
        let outweighed = theirs.iter().any(|facts| facts.known().one(Fact::GRAVE_PUBLIC_INTEREST) == Truth::Yes);
        let found = match seen.reply.objection() {
            None => outweighed || theirs.iter().any(|facts| facts.finding(Fact::REASONABLE_OBJECTION).is_some()),
            Some(Objection::Upheld) => seen.reply.withholds_a_part(),
            Some(Objection::Unreasonable | Objection::OverriddenForPublicInterest) => true,
        };
        // What the agency found to harm nobody no objection bars that it had before it; what is objected afterwards that has not weighed.
        let harmless = seen.known.found_harmless(named.then_some(with), seen.regime);
        if let Some(day) = harmless.filter(|_| !reasonable && seen.reply.objection().is_none()) {
            if !found && objected.is_some_and(|objected| day < objected) {
                let want = Want::Fact(Fact::REASONABLE_OBJECTION);
                self.audit.leave(BreachCode::ObjectionIgnored, Some(with), want, by);
            }
            return;
        }
        let closed = seen.parts.iter().any(|part| part.effective().is(Outcome::MustWithhold));
        let over = reasonable && !outweighed && !closed && !seen.reply.withholds_a_part();
        if !found {
            self.find_with(BreachCode::ObjectionIgnored, Some(with), by, seen.on);
        } else if over && theirs.iter().all(|facts| harm(facts, seen.regime) == Truth::No) {
            // Without harm there is nothing to object to, and somebody found that there was good reason: which of the two is right is open.
            let want = Want::Fact(Fact::HARMS_THIRD_PARTY);
            self.audit.leave(BreachCode::ReleasedOverThirdParty, Some(with), want, by);
        } else if over && named {
            self.find_with(BreachCode::ReleasedOverThirdParty, Some(with), by, seen.on);
        } else if !named && seen.reply.objection().is_none() {
            // Something was found about somebody's objection: whose, nobody has said.
            let code = if over { BreachCode::ReleasedOverThirdParty } else { BreachCode::ObjectionIgnored };
            self.audit.leave(code, Some(with), Want::Parts, by);
        }
    }

    /// Whoever is overridden for the public interest is told in writing what is disclosed, and why: also who was silent, or objected without
    /// good reason, where what would harm it goes out for that interest alone (arts. 15 and 32).
    fn told(&mut self, seen: &Seen<'_>, with: Code, unwilling: Truth) {
        let outweighed =
            |part: &&&Decision<'_>| part.part().facts().known().one(Fact::GRAVE_PUBLIC_INTEREST) == Truth::Yes;
        let (theirs, named) = theirs(with, seen);
        let harms = theirs.iter().filter(outweighed).map(|part| {
            let harm = harm(part.part().facts(), seen.regime);
            (harm, harm.and(went_out(seen.reply, part, seen.parts)))
        });
        let (harmed, over) = harms.fold((Truth::No, Truth::No), |all, one| (all.0.or(one.0), all.1.or(one.1)));
        let (overridden, want) = match seen.reply.objection() {
            Some(Objection::OverriddenForPublicInterest) if self.was_asked(Some(with), seen) => {
                (Truth::Yes, Want::Parts)
            }
            _ if seen.reply.supplies_information() => match (harmed, over) {
                // Somebody was overridden: who, nobody has said.
                (_, Truth::Yes) if !named => (Truth::Open, Want::Parts),
                (_, Truth::Yes) => (unwilling, Want::Fact(Fact::THIRD_PARTY_CONSENTS)),
                (Truth::Yes, _) => (over.and(unwilling), Want::PartReleased),
                _ => (over.and(unwilling), Want::Fact(Fact::HARMS_THIRD_PARTY)),
            },
            _ => (Truth::No, Want::Parts),
        };
        let told = |event: &Event| matches!(event, Event::ThirdPartyTold { with: one } if *one == with);
        if seen.on >= self.on || self.entries.iter().any(|entry| told(entry.event())) {
            return;
        }
        let by: Vec<Provision> = seen.regime.substance().follow_up(FollowUp::NotifyThirdParty).into_iter().collect();
        match overridden {
            Truth::Yes => self.find_with(BreachCode::ThirdPartyNotTold, Some(with), by, seen.on),
            Truth::Open => self.audit.leave(BreachCode::ThirdPartyNotTold, Some(with), want, by),
            Truth::No => {}
        }
    }
}

/// Whether all that is somebody's stays with what the reply withholds.
fn kept_back(seen: &Seen<'_>, with: Code) -> bool {
    let mut theirs = seen.known.names().zip(seen.parts).filter(|((_, one), _)| *one == Some(with)).peekable();
    seen.reply.withholds_a_part() && theirs.peek().is_some() && theirs.all(|(_, part)| fate(part) == Fate::Stays)
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
