//! What art. 32 asks for on an application beside the consultations that were begun: whoever disclosure would harm is asked in writing, and
//! whoever is overridden for the public interest is told in writing what is disclosed, and why.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Case, CaseFacts, Track};
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::decision::{AgencyChoice, Decision, Outcome, decide};
use crate::fact::{Fact, FactSet, Facts, Finding, Truth};
use crate::norm::{Certainty, Consulted, FollowUp, Ground, Mode, Role, Strength, Test};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{Act, Actor, Event, Next, Objection, Reply};
use crate::workflow::consultation::{self, Answer, Ledger, Standpoint};

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
        let regime = place.for_file(arrived, application.seen_on(on))?;
        let today = self.facts_on(place, calendar, on)?;
        let mut next = self.to_be_told(arrived, &today, place, calendar, on)?;
        // What is answered otherwise touches nobody.
        if stage.is_open() && today.may_disclose(&regime) {
            let asked = |with: Code| asked(application.consultations(), with, place, calendar, on);
            for ((_, with), part) in today.names().zip(today.parts()) {
                let decision = decide(&regime, part);
                next.extend(match with {
                    Some(with) if asked(with)? => chosen_over(with, &decision),
                    _ => unasked(with, &decision),
                });
            }
        }
        let mut steps: Vec<Next> = Vec::new();
        for step in next {
            match steps.iter_mut().find(|one| one.act == step.act) {
                Some(told) => told.must |= step.must,
                None => steps.push(step),
            }
        }
        steps.retain(|step| !matches!(step.act, Act::TellThirdParty(with) if application.told(with)));
        Ok(steps)
    }

    /// The notices to whoever was overridden by what went out with the replies so far, also where another was given since.
    fn to_be_told(
        &self,
        arrived: NaiveDate,
        today: &CaseFacts,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Next>, RegimeError> {
        let mut next = Vec::new();
        for (at, entry) in self.application().journal().up_to(on).iter().enumerate() {
            let Event::Replied { reply } = entry.event() else { continue };
            let (day, then) = (entry.on(), self.as_of(Track::Application, at));
            let (regime, known) = (place.for_file(arrived, day)?, then.facts_on(place, calendar, day)?);
            let parts: Vec<Decision<'_>> = known.parts().iter().map(|part| decide(&regime, part)).collect();
            let out = Out { reply, known: &known, parts: &parts, today };
            let over = then.overridden(&out, place, calendar, day)?;
            next.extend(over.into_iter().map(|one| tell(one.with, one.is == Truth::Yes, &regime)));
        }
        Ok(next)
    }

    /// Who is overridden for the public interest in what went out with a reply, or may be: whoever is named in it or was asked about it, whatever
    /// became of the letter, and does not consent (arts. 15 and 32).
    pub(crate) fn overridden(
        &self,
        out: &Out<'_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        day: NaiveDate,
    ) -> Result<Vec<Overridden>, RegimeError> {
        if !out.reply.supplies_information() {
            return Ok(Vec::new());
        }
        let application = self.application().shown(day);
        let ledger = application.consultations();
        let sent =
            |with: Code| ledger.consultations().iter().any(|one| one.with() == with && one.stage().sent_on().is_some());
        let named: BTreeSet<Code> = out.known.names().filter_map(|(_, with)| with).collect();
        let mut unnamed = Vec::new();
        let third_parties = ledger.latest().filter(|one| one.consulted() == Consulted::ThirdParty);
        for one in third_parties.filter(|one| !named.contains(&one.with())) {
            let position = one.position(place, calendar, application.seen_on(day))?;
            unnamed.extend(position.standpoint.is_without_consent().then_some(one.with()));
        }
        let asked = named.iter().copied().filter(|with| sent(*with) && out.is_unwilling(*with));
        let mut unwilling: Vec<Code> = asked.chain(unnamed.iter().copied()).collect();
        // An objection is overridden of those who object, where any does.
        let objects = |with: &Code| ledger.said_by(*with).any(|said| matches!(said.answer, Answer::Objects(_)));
        if unwilling.iter().any(objects) {
            unwilling.retain(objects);
        }
        let said = |with: Code| out.said_of(with, &unwilling);
        let of_named = named.iter().map(|with| out.over_named(*with, said(*with).filter(|_| sent(*with))));
        let over = of_named.chain(unnamed.iter().map(|with| out.over_unnamed(*with, said(*with))));
        Ok(over.filter(|one| one.is != Truth::No).collect())
    }

    /// The last reply by a day, with its own.
    pub(crate) fn last_reply(&self, on: NaiveDate) -> Option<(NaiveDate, &Reply)> {
        self.application().journal().up_to(on).iter().rev().find_map(|entry| match entry.event() {
            Event::Replied { reply } => Some((entry.on(), reply)),
            _ => None,
        })
    }
}

/// Whether a third party is asked, or was heard, or may have been: a letter that was taken back before asks nobody any more.
fn asked(
    ledger: &Ledger,
    with: Code,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<bool, RegimeError> {
    let rounds = ledger.consultations().iter();
    for round in rounds.filter(|round| round.with() == with && round.consulted() == Consulted::ThirdParty) {
        let back = matches!(round.stage(), consultation::Stage::Withdrawn(_));
        let regime = round.regime(place, on)?;
        let standpoint = round.position(place, calendar, on)?.standpoint;
        if !back || standpoint != Standpoint::NotAsked || round.may_have_run_out(&regime, calendar, on) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The letter to somebody whom disclosure would harm and whom nobody has asked. Where another ground closes the part no one is asked; where
/// one lets the agency keep it, only if it is to go out.
fn unasked(with: Option<Code>, decision: &Decision<'_>) -> Option<Next> {
    let regime = decision.regime();
    let (part, rule) = (decision.part(), consultation::rule(regime, Consulted::ThirdParty, Mode::OnRequest)?);
    let known = part.facts().known();
    if is_heard(part.facts()) || harm(part.facts(), regime) != Truth::Yes {
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

/// Whether somebody found that it was heard, or that it consents.
pub(super) fn is_heard(facts: &Facts) -> bool {
    facts.known().one(Fact::THIRD_PARTY_CONSULTED).or(facts.known().one(Fact::THIRD_PARTY_CONSENTS)) == Truth::Yes
}

/// The notice to somebody who was asked and does not consent, where the agency chose to let out what is its for the public interest.
fn chosen_over(with: Code, decision: &Decision<'_>) -> Option<Next> {
    let part = decision.part();
    let known = part.facts().known();
    let outweighed = known.one(Fact::GRAVE_PUBLIC_INTEREST).and(harm(part.facts(), decision.regime()));
    let over = outweighed.and(!known.one(Fact::THIRD_PARTY_CONSENTS)) == Truth::Yes;
    (over && part.choice() == Some(AgencyChoice::Disclose)).then(|| tell(with, true, decision.regime()))
}

fn tell(with: Code, must: bool, regime: &Regime<'_>) -> Next {
    let by = regime.substance().follow_up(FollowUp::NotifyThirdParty);
    Next { must, ..Next::must(OFFICE, Act::TellThirdParty(with), by) }
}

/// Somebody who is overridden for the public interest, or may be.
pub(crate) struct Overridden {
    pub(crate) with: Code,
    pub(crate) is: Truth,
    /// On what it turns, where it is open.
    pub(crate) doubt: Doubt,
}

/// On what it turns whether somebody is overridden.
#[derive(Copy, Clone)]
pub(crate) enum Doubt {
    /// Whose the part is that went out.
    Whose,
    /// Which part went out.
    WhatWent,
    /// Whether it consents.
    Consent,
    /// Whether disclosure harms it.
    Harm,
}

/// What went out with a reply: on what was known of its day, and what is known now.
pub(crate) struct Out<'o> {
    pub(crate) reply: &'o Reply,
    pub(crate) known: &'o CaseFacts,
    pub(crate) parts: &'o [Decision<'o>],
    pub(crate) today: &'o CaseFacts,
}

/// What a reply that says the public interest overrode an objection says of somebody: it names nobody.
#[derive(Copy, Clone)]
enum Said {
    /// It can be said of nobody else.
    Only,
    /// It is overridden where what went out harms it: there are others of whom it can be said.
    Harmed,
    /// It is one of several of whom it can be said, of none of whom it is known that what went out harms it.
    Somebody,
}

impl<'o> Out<'o> {
    /// The parts that somebody said are its.
    fn theirs(&self, with: Code) -> impl Iterator<Item = (Option<Code>, &Decision<'o>)> {
        let named = self.known.names().zip(self.parts).filter(move |((_, whose), _)| *whose == Some(with));
        named.map(|((part, _), decision)| (part, decision))
    }

    /// Whether anything of it goes out, or may, to which it may not consent.
    fn is_unwilling(&self, with: Code) -> bool {
        self.theirs(with).any(|(part, decision)| {
            let out = went_out(self.reply, decision, self.parts);
            out.and(!self.consents((part, with), decision)) != Truth::No
        })
    }

    /// What the reply says of somebody, where it says that an objection was overridden, and of whom it can say that.
    fn said_of(&self, with: Code, unwilling: &[Code]) -> Option<Said> {
        let harmed = |one: &Code| {
            let out = |decision| outweighed_as_said(decision).and(went_out(self.reply, decision, self.parts));
            self.theirs(*one).any(|(_, decision)| out(decision) == Truth::Yes)
        };
        let overridden = self.reply.objection() == Some(Objection::OverriddenForPublicInterest);
        overridden.then(|| match unwilling {
            [only] if *only == with => Said::Only,
            several if several.contains(&with) && !several.iter().any(harmed) => Said::Somebody,
            _ => Said::Harmed,
        })
    }

    /// Whether somebody is overridden in a part that somebody said is its.
    fn over_named(&self, with: Code, said: Option<Said>) -> Overridden {
        let (mut harmed, mut went, mut is) = (Truth::No, Truth::No, Truth::No);
        for (part, decision) in self.theirs(with) {
            let over = over(decision, said);
            let out = over.and(went_out(self.reply, decision, self.parts));
            (harmed, went) = (harmed.or(over), went.or(out));
            is = is.or(out.and(!self.consents((part, with), decision)));
        }
        let doubt = match (harmed, went) {
            (_, Truth::Yes) => Doubt::Consent,
            (Truth::Yes, _) => Doubt::WhatWent,
            _ => Doubt::Harm,
        };
        Overridden { with, is, doubt }
    }

    /// Whether somebody who was asked and does not consent is overridden, where nobody said which part is its.
    fn over_unnamed(&self, with: Code, said: Option<Said>) -> Overridden {
        let nobodys = self.known.names().zip(self.parts).filter(|((_, whose), _)| whose.is_none());
        let over = nobodys.map(|(_, part)| over(part, said).and(went_out(self.reply, part, self.parts)));
        let is = match (over.fold(Truth::No, Truth::or), said) {
            (over, Some(Said::Only)) => over.or(Truth::Open),
            (over, _) => over.and(Truth::Open),
        };
        Overridden { with, is, doubt: Doubt::Whose }
    }

    /// Whether whoever a part is of consented by the day it went out, or does now.
    fn consents(&self, (part, with): (Option<Code>, Code), decision: &Decision<'_>) -> Truth {
        let of = |facts: &Facts| facts.known().one(Fact::THIRD_PARTY_CONSENTS);
        let then = of(decision.part().facts());
        let now = self.today.names().zip(self.today.parts()).find(|(named, _)| *named == (part, Some(with)));
        match (then, now.map_or(then, |(_, now)| of(now.facts()))) {
            (Truth::Open, now) => now,
            // Whether it had consented before it was overridden, or does since, is open; that it does since ends no duty to tell it.
            (Truth::No, Truth::Yes | Truth::Open) => Truth::Open,
            (then, _) => then,
        }
    }
}

/// Whether whoever a part is of is overridden where it goes out: for the public interest that somebody found, or of which the reply speaks. Whether it
/// is the only one of whom that can be said though nothing harms it, is open.
fn over(decision: &Decision<'_>, said: Option<Said>) -> Truth {
    let facts = decision.part().facts();
    match said {
        None if facts.known().one(Fact::GRAVE_PUBLIC_INTEREST) == Truth::Yes => harm(facts, decision.regime()),
        None => Truth::No,
        Some(Said::Only) if harm(facts, decision.regime()) == Truth::No => Truth::Open,
        Some(Said::Only) => Truth::Yes,
        Some(Said::Harmed) => outweighed_as_said(decision),
        Some(Said::Somebody) => Truth::Open,
    }
}

/// Whether disclosure harms somebody and the public interest outweighs that, of which a reply says that it does unless somebody found that it does not.
fn outweighed_as_said(decision: &Decision<'_>) -> Truth {
    let facts = decision.part().facts();
    match facts.known().one(Fact::GRAVE_PUBLIC_INTEREST) {
        Truth::No => Truth::No,
        Truth::Yes | Truth::Open => harm(facts, decision.regime()),
    }
}

/// Whether a part went out with a reply that supplied information. Where one was kept it is the one that bears what the reply keeps it by; which of
/// several nobody has said, nor what was kept by what none of them bears.
pub(crate) fn went_out(reply: &Reply, part: &Decision<'_>, parts: &[Decision<'_>]) -> Truth {
    let others = || parts.iter().filter(|one| !core::ptr::eq(*one, part));
    let grounds: Vec<&Ground> = cited(reply, part.regime()).collect();
    let stays = |one: &Decision<'_>| {
        let kept = if has_to_stay(one) { Truth::Yes } else { Truth::No };
        grounds.iter().map(|ground| bears(one, ground)).fold(kept, Truth::or)
    };
    // Of what was not divided a portion was kept: only what is kept for a third party's sake is its own.
    let only = |ground: &&Ground| {
        let divided = parts.len() > 1 || is_theirs(ground);
        divided && bears(part, ground) == Truth::Yes && others().all(|one| bears(one, ground) == Truth::No)
    };
    match part.part().choice() {
        _ if !reply.withholds_a_part() => Truth::Yes,
        Some(AgencyChoice::Disclose) => Truth::Yes,
        // Where each had to stay, one of them went all the same.
        _ if parts.len() > 1 && parts.iter().all(has_to_stay) => Truth::Open,
        _ if has_to_stay(part) || grounds.iter().any(only) => Truth::No,
        _ if stays(part) == Truth::No && others().any(|one| stays(one) == Truth::Yes) => Truth::Yes,
        _ => Truth::Open,
    }
}

/// Whether a part has to be kept, or the agency chose to keep it.
fn has_to_stay(part: &Decision<'_>) -> bool {
    part.part().choice() == Some(AgencyChoice::Withhold) || part.effective().is(Outcome::MustWithhold)
}

/// Whether a part may be kept by a ground: what is kept for a third party's sake harms it, though the public interest outweighs that.
fn bears(part: &Decision<'_>, ground: &Ground) -> Truth {
    match part.part().choice() {
        Some(AgencyChoice::Disclose) => Truth::No,
        _ if is_theirs(ground) => harm(part.part().facts(), part.regime()),
        _ => part.supports(ground),
    }
}

/// The grounds of the Regulation that a reply names.
fn cited<'r>(reply: &Reply, regime: &Regime<'r>) -> impl Iterator<Item = &'r Ground> {
    let named =
        |ground: &&Ground| reply.grounds().iter().any(|one| one.covers(&ground.by()) || ground.by().covers(one));
    regime.substance().grounds().iter().filter(named)
}

/// Whether what a reply keeps back rests on the interests of a third party.
pub(crate) fn kept_for_their_sake(reply: &Reply, regime: &Regime<'_>) -> bool {
    reply.withholds() && cited(reply, regime).any(is_theirs)
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
