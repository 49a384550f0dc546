//! What those say whose interest is in the information: which third party an undivided document is of, and what is known once it has answered.

use chrono::NaiveDate;

use super::facts::said;
use super::sheet::Sheet;
use super::{Case, Findings, Track};
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::fact::{Fact, FactSet, Facts, Finding};
use crate::norm::{Consulted, Mode};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application;
use crate::workflow::consultation::{Answer, Consultation, Event as Step, Form, Ledger, Stage, Standpoint, Statement};

impl Case {
    /// The third party whose the undivided document is, though nobody named it: the only one who was asked, where nothing speaks of another.
    /// Another was asked about it in the other ledger, it bears two interests, or one that was found only after the answer: whose they are
    /// nobody has said.
    pub(super) fn only_third_party(&self, found: &Findings, ledger: &Ledger, beside: &Ledger) -> Option<Code> {
        let first = third_parties(ledger).next()?;
        let another = third_parties(ledger).chain(third_parties(beside)).any(|one| one.with() != first.with());
        let now = interests(found.document());
        let answered = ledger.said_by(first.with()).next_back().map(|said| self.findings().shown(said.on));
        let since = answered.is_some_and(|then| !(now - interests(then.document())).is_empty());
        (!another && !since && now.facts().count() < 2).then_some(first.with())
    }

    /// How many findings had been recorded when somebody who was consulted in a mode last said something.
    fn findings_before_answer(&self, mode: Mode, with: Code, on: NaiveDate) -> usize {
        let answers = |event: &Step| matches!(event, Step::Answered { with: one, .. } if *one == with);
        let (track, answer) = match mode {
            Mode::OnRequest => {
                let within =
                    |event: &application::Event| matches!(event, application::Event::Consulted(step) if answers(step));
                let mut entries = self.application().journal().up_to(on).iter();
                (Track::Application, entries.rposition(|entry| within(entry.event())))
            }
            Mode::Proactive => {
                let mut entries = self.coordination().journal().up_to(on).iter();
                (Track::Coordination, entries.rposition(|entry| answers(entry.event())))
            }
        };
        answer.map_or(0, |answer| self.findings_before(track, answer))
    }
}

/// Third parties who were consulted. Whoever was let go without a word was not the one.
fn third_parties(ledger: &Ledger) -> impl Iterator<Item = &Consultation> {
    let silent = |one: &Consultation| ledger.said_by(one.with()).next().is_none();
    let let_go = move |one: &Consultation| matches!(one.stage(), Stage::Withdrawn(_)) && silent(one);
    ledger.latest().filter(move |one| one.consulted() == Consulted::ThirdParty && !let_go(one))
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
    pub(super) ledger: &'a Ledger,
    pub(super) place: &'a Jurisdiction,
    pub(super) calendar: &'a Calendar,
    pub(super) on: NaiveDate,
}

impl Hearing<'_> {
    /// What is known of a part once its third party has answered. What it says takes the place of what was found before; and consent is whole only
    /// where each that was asked has given its own, but for those of whom somebody said that their interest is in another part (art. 15).
    pub(super) fn heard(
        &self,
        (part, third_party): (Option<Code>, Option<Code>),
        facts: Facts,
        sheet: &Sheet,
        above: Option<&Sheet>,
    ) -> Result<Facts, RegimeError> {
        let mut facts = facts;
        if let Some(consultation) = third_party.and_then(|with| self.ledger.with(with)) {
            let with = consultation.with();
            let last = self.ledger.said_by(with).next_back();
            let before = self.case.findings_before_answer(self.mode, with, self.on);
            let older = |fact| sheet.entry_of(fact, above).is_some_and(|entry| entry < before);
            facts = last.map_or(facts.clone(), |said| without_contrary(facts, said, older));
            let whole = last.is_some_and(|said| self.speaks_of_all(part, sheet, said));
            let position = consultation.position(self.place, self.calendar, self.on)?;
            let told = position.third_party_facts().iter().copied();
            facts = told.filter(|told| whole || *told != CONSENT).fold(facts, said);
        }
        let (consents, found) = CONSENT;
        let asked = |one: &&Consultation| Some(one.with()) == third_party || !self.found.names(one.with());
        for one in third_parties(self.ledger).filter(asked) {
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
        let last = self.ledger.said_by(with).next_back();
        let written = self.ledger.said_by(with).rfind(|said| said.form == Form::Written);
        last.is_some_and(|said| !objects(said)) && !written.is_some_and(objects)
    }
}

const CONSENT: (Fact, Finding) = (Fact::THIRD_PARTY_CONSENTS, Finding::Yes);

/// What was found of a third party before it said the contrary no longer counts; nor does what was found since of what it wrote.
fn without_contrary(facts: Facts, said: Statement, older: impl Fn(Fact) -> bool) -> Facts {
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
        if facts.finding(*fact) == Some(*found) && (stays || older(*fact)) {
            facts.overruled(*fact, Finding::Unknown)
        } else {
            facts
        }
    })
}
