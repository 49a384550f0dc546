//! What those say whose interest is in the information: which third party an undivided document is of, and what is known once it has answered.

use chrono::NaiveDate;

use super::facts::said;
use super::sheet::Sheet;
use super::{Case, Findings};
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::fact::{Fact, FactSet, Facts, Finding};
use crate::norm::{Consulted, Mode};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{self, Objection};
use crate::workflow::consultation::{Answer, Consultation, Form, Ledger, Stage, Standpoint, Statement};

impl Case {
    /// Who objects to what was applied for, and when it last wrote so (art. 32): to its going out to all as well, until it agrees to that.
    pub(crate) fn objectors(
        &self,
        mode: Mode,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<(Code, Option<NaiveDate>)>, RegimeError> {
        let (application, coordination) = (self.application().shown(on), self.coordinated(on));
        let (application, seen) = (application.consultations(), self.third_parties_seen_on(place, on));
        let mut objectors = Vec::new();
        for one in application.latest().filter(|one| one.consulted() == Consulted::ThirdParty) {
            let standpoint = one.position(place, calendar, seen)?.standpoint;
            if one.objects(standpoint) && heard_in(mode, application, &coordination, one.with()) == Mode::OnRequest {
                objectors.push((one.with(), one.last_objected_in_writing()));
            }
        }
        Ok(objectors)
    }

    /// What the last reply that says so found of an objection.
    pub(crate) fn found_of_objection(&self, on: NaiveDate) -> Option<Objection> {
        let entries = self.application().journal().up_to(on).iter().rev();
        entries.into_iter().find_map(|entry| match entry.event() {
            application::Event::Replied { reply } => reply.objection(),
            _ => None,
        })
    }

    /// As of which day those who were asked are seen: where the text changed after the file had ended, as they stood then.
    pub(super) fn third_parties_seen_on(&self, place: &Jurisdiction, on: NaiveDate) -> NaiveDate {
        let application = self.application().shown(on);
        let ended = application.seen_on(on);
        if application.arrived_on().is_some() && place.for_file(ended, on).is_err() { ended } else { on }
    }
}

/// Where the last word of somebody counts on what goes out in a mode. Who was asked about an application has said nothing of the public, unless it
/// objected in writing: what it would not have one applicant know is not for all, until it agrees to that.
fn heard_in(mode: Mode, application: &Ledger, coordination: &Ledger, with: Code) -> Mode {
    let said = coordination.said_by(with).next_back().map(|said| said.on);
    let objects = application.with(with).filter(|one| one.objected_in_writing());
    let objected = objects.and_then(Consultation::last_objected_in_writing);
    if mode == Mode::OnRequest || said < objected { Mode::OnRequest } else { Mode::Proactive }
}

/// Whether what was found of a document bears an interest of a third party, or may.
fn interests(facts: &Facts) -> FactSet {
    let borne = |fact: &Fact| matches!(facts.finding(*fact), Some(Finding::Yes | Finding::Unknown));
    let borne = FactSet::THIRD_PARTY_INTERESTS.facts().filter(borne);
    borne.fold(FactSet::empty(), |all, fact| all | FactSet::of(&[fact]))
}

/// Third parties as they were heard by a day.
pub(super) struct Hearing<'a> {
    pub(super) case: &'a Case,
    pub(super) found: &'a Findings,
    pub(super) mode: Mode,
    pub(super) application: &'a Ledger,
    pub(super) coordination: &'a Ledger,
    pub(super) place: &'a Jurisdiction,
    pub(super) calendar: &'a Calendar,
    pub(super) on: NaiveDate,
}

impl Hearing<'_> {
    /// Where the last word of somebody counts.
    fn heard_in(&self, with: Code) -> (Mode, &Ledger) {
        match heard_in(self.mode, self.application, self.coordination, with) {
            Mode::OnRequest => (Mode::OnRequest, self.application),
            Mode::Proactive => (Mode::Proactive, self.coordination),
        }
    }

    /// Whether the last round is with a third party. Whoever was let go without a word, and before its time was over, was not the one.
    fn is_third_party(&self, ledger: &Ledger, one: &Consultation) -> Result<bool, RegimeError> {
        let silent = || ledger.said_by(one.with()).next().is_none();
        if one.consulted() != Consulted::ThirdParty {
            return Ok(false);
        }
        if !matches!(one.stage(), Stage::Withdrawn(_)) || !silent() {
            return Ok(true);
        }
        Ok(one.position(self.place, self.calendar, self.on)?.standpoint == Standpoint::AgencyDecides)
    }

    /// The last round with a third party, where its word counts.
    fn last_round(&self, with: Code) -> Result<Option<&Consultation>, RegimeError> {
        let (_, ledger) = self.heard_in(with);
        let Some(one) = ledger.with(with) else { return Ok(None) };
        Ok(self.is_third_party(ledger, one)?.then_some(one))
    }

    /// Third parties who were consulted.
    fn third_parties_in<'l>(&self, ledger: &'l Ledger) -> Result<Vec<&'l Consultation>, RegimeError> {
        let mut found = Vec::new();
        for one in ledger.latest() {
            found.extend(self.is_third_party(ledger, one)?.then_some(one));
        }
        Ok(found)
    }

    /// The third parties whose word counts.
    fn third_parties(&self) -> Result<Vec<&Consultation>, RegimeError> {
        let mut found = Vec::new();
        for (mode, ledger) in [(Mode::Proactive, self.coordination), (Mode::OnRequest, self.application)] {
            let counts = |one: &&Consultation| self.heard_in(one.with()).0 == mode;
            found.extend(self.third_parties_in(ledger)?.into_iter().filter(counts));
        }
        Ok(found)
    }

    /// Those of them of whom nobody said in which part their interest is.
    pub(super) fn unplaced(&self) -> Result<Vec<&Consultation>, RegimeError> {
        let mut found = self.third_parties()?;
        found.retain(|one| !self.found.names(one.with()));
        Ok(found)
    }

    /// The third party whose the undivided document is, though nobody named it: the only one who was asked, where nothing speaks of another.
    /// Another was asked about it in the other ledger, it bears two interests, or one that was found only after the answer: whose they are
    /// nobody has said.
    pub(super) fn only_third_party(&self) -> Result<Option<Code>, RegimeError> {
        let Some(first) = self.third_parties()?.first().map(|one| one.with()) else { return Ok(None) };
        let mut asked = self.third_parties_in(self.application)?;
        asked.extend(self.third_parties_in(self.coordination)?);
        let another = asked.iter().any(|one| one.with() != first);
        let now = interests(self.found.document());
        let answered = self.heard_in(first).1.said_by(first).next_back();
        let answered = answered.map(|said| self.case.findings().shown(said.on));
        let since = answered.is_some_and(|then| !(now - interests(then.document())).is_empty());
        Ok((!another && !since && now.facts().count() < 2).then_some(first))
    }

    /// What is known of a part once its third party has answered. What it says takes the place of what was found before; and consent is whole only
    /// where each that was asked has given its own, its third party and the `unplaced`; not those of whom somebody said that their interest is in
    /// another part (art. 15).
    pub(super) fn heard(
        &self,
        (part, third_party): (Option<Code>, Option<Code>),
        unplaced: &[&Consultation],
        facts: Facts,
        sheet: &Sheet,
        above: Option<&Sheet>,
    ) -> Result<Facts, RegimeError> {
        let mut facts = facts;
        if let Some((with, (_, ledger))) = third_party.map(|with| (with, self.heard_in(with)))
            && let Some(consultation) = ledger.with(with)
        {
            let last = ledger.said_by(with).next_back();
            let found_on = |fact| sheet.found_on(FactSet::of(&[fact]), above);
            // A day is the grain: consent that was found on the day of an objection may be the later of the two.
            let since = |said: Statement| found_on(CONSENT.0).is_none_or(|found| said.on <= found);
            let found_since = facts.finding(CONSENT.0) == Some(CONSENT.1) && last.is_none_or(since);
            facts = last.map_or(facts.clone(), |said| without_contrary(facts, said, found_on));
            let whole = last.is_some_and(|said| self.speaks_of_all(part, sheet, said));
            let position = consultation.position(self.place, self.calendar, self.on)?;
            // It consented to an earlier letter, or was found to consent since it objected: neither its silence to this one nor that objection denies it.
            let agreed = last.is_some_and(|said| said.answer == Answer::Agrees);
            let denies = |told: (Fact, Finding)| DENIAL.contains(&told);
            let told =
                position.third_party_facts().iter().copied().filter(|told| !denies(*told) || !(found_since || agreed));
            facts = told.filter(|told| whole || *told != CONSENT).fold(facts, said);
        }
        let (consents, found) = CONSENT;
        let placed =
            third_party.filter(|with| self.found.names(*with)).map(|with| self.last_round(with)).transpose()?;
        let placed = placed.flatten();
        for one in placed.into_iter().chain(unplaced.iter().copied()) {
            let position = one.position(self.place, self.calendar, self.on)?;
            let agrees = matches!(position.standpoint, Standpoint::Agrees(_));
            let heard = sheet.facts().finding(consents) == Some(found) && self.has_agreed(one.with());
            if facts.finding(consents) == Some(found) && !agrees && !heard {
                facts = facts.overruled(consents, Finding::Unknown);
            }
        }
        Ok(facts)
    }

    /// Whether what the third party said is said of every interest: of the only one, which was found by then.
    fn speaks_of_all(&self, part: Option<Code>, sheet: &Sheet, said: Statement) -> bool {
        let now = interests(sheet.facts());
        let then = || self.case.findings().shown(said.on);
        now.facts().count() < 2 && (now - interests(then().facts_of(part))).is_empty()
    }

    /// Whether the last it said in any form is consent, and the last it wrote is no objection: somebody may find then that it consents.
    fn has_agreed(&self, with: Code) -> bool {
        let objects = |said: Statement| matches!(said.answer, Answer::Objects(_));
        let (_, ledger) = self.heard_in(with);
        let last = ledger.said_by(with).next_back();
        let written = ledger.said_by(with).rfind(|said| said.form == Form::Written);
        last.is_some_and(|said| !objects(said)) && !written.is_some_and(objects)
    }
}

const CONSENT: (Fact, Finding) = (Fact::THIRD_PARTY_CONSENTS, Finding::Yes);

/// That it does not consent.
const DENIAL: [(Fact, Finding); 2] =
    [(Fact::THIRD_PARTY_CONSENTS, Finding::No), (Fact::THIRD_PARTY_OBJECTS, Finding::Yes)];

/// What was found of a third party by the day on which it said the contrary no longer counts; nor does what was found since of what it wrote.
fn without_contrary(facts: Facts, said: Statement, found_on: impl Fn(Fact) -> Option<NaiveDate>) -> Facts {
    let contrary: &[(Fact, Finding)] = match said.answer {
        Answer::Agrees => &[
            (Fact::THIRD_PARTY_CONSENTS, Finding::No),
            (Fact::THIRD_PARTY_OBJECTS, Finding::Yes),
            (Fact::REASONABLE_OBJECTION, Finding::Yes),
        ],
        Answer::Objects(_) => &[CONSENT, (Fact::THIRD_PARTY_OBJECTS, Finding::No)],
    };
    let stays = matches!(said, Statement { answer: Answer::Objects(_), form: Form::Written, .. });
    contrary.iter().fold(facts, |facts, (fact, found)| {
        let before = || found_on(*fact).is_some_and(|day| day <= said.on);
        if facts.finding(*fact) == Some(*found) && (stays || before()) {
            facts.overruled(*fact, Finding::Unknown)
        } else {
            facts
        }
    })
}
