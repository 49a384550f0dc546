//! Does the reply say what it has to, tell the right remedies, and come in the form requested?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::release::truth;
use crate::audit::want::Want;
use crate::case::{CaseFacts, Circumstance, Responsibility};
use crate::citation::{Cited, Provision, Text};
use crate::decision::{Decision, decide};
use crate::fact::Truth;
use crate::norm::{AnswerContent, AnswerRule, Mode, ReplyKind, RequestDuty, Route};
use crate::regime::{Regime, RegimeError};
use crate::workflow::application::{ProvisionForm, Reply, Way, told_way};

/// A reply as it is judged: under which text, on which day, and what was known.
pub(super) struct Seen<'s> {
    pub(super) at: usize,
    pub(super) on: NaiveDate,
    pub(super) reply: &'s Reply,
    pub(super) regime: &'s Regime<'s>,
    pub(super) known: &'s CaseFacts,
    /// The parts, each judged.
    pub(super) parts: &'s [Decision<'s>],
}

impl Seen<'_> {
    pub(super) fn kinds(&self) -> impl Iterator<Item = ReplyKind> + '_ {
        core::iter::once(self.reply.kind()).chain(self.reply.kinds_beside().iter().copied())
    }

    pub(super) fn is(&self, kind: ReplyKind) -> bool {
        self.kinds().any(|one| one == kind)
    }

    /// Whether something is withheld with it.
    pub(super) fn withholds(&self) -> bool {
        self.reply.withholds()
    }
}

impl Desk<'_> {
    pub(super) fn reply(&mut self, at: usize, on: NaiveDate, reply: &Reply) -> Result<(), RegimeError> {
        let (regime, known) = (self.regime(on)?, self.facts(on)?);
        let parts: Vec<Decision<'_>> = known.parts().iter().map(|part| decide(&regime, part)).collect();
        let seen = Seen { at, on, reply, regime: &regime, known: &known, parts: &parts };
        self.contents(&seen);
        self.remedies_told(&seen);
        self.form(&seen);
        self.kinds(&seen);
        let told = self.cited(&seen);
        self.substance(&seen, told)?;
        self.third_parties(&seen, Mode::OnRequest)
    }

    /// What each kind has to say.
    fn contents(&mut self, seen: &Seen<'_>) {
        let reasons =
            |one: &Cited<AnswerContent>| matches!(**one, AnswerContent::Reasons | AnswerContent::ReasonsForPart);
        // The remedies are judged by themselves.
        let others = |one: &Cited<AnswerContent>| !reasons(one) && **one != AnswerContent::Remedies;
        let lacks = seen.reply.lacks(seen.regime);
        self.lacking(BreachCode::ReasonsNotGiven, lacks.iter().filter(|one| reasons(one)), seen.on);
        self.lacking(BreachCode::ReplyIncomplete, lacks.iter().filter(|one| others(one)), seen.on);
        let responsible = self.case.findings().shown(seen.on).responsible();
        let named = seen.reply.says().contains(&AnswerContent::ResponsibleAgency);
        if let (true, Some(Responsibility::Of(agency)), false) = (seen.is(ReplyKind::NotThisAgency), responsible, named)
        {
            let mut rules = seen.regime.procedure().answers().iter();
            let by = rules.find(|rule| rule.reply() == ReplyKind::NotThisAgency).map(AnswerRule::by);
            self.find_with(BreachCode::ResponsibleNotNamed, Some(agency), by.into_iter().collect(), seen.on);
        }
    }

    fn lacking<'c>(&mut self, code: BreachCode, lacks: impl Iterator<Item = &'c Cited<AnswerContent>>, on: NaiveDate) {
        let lacks: Vec<&Cited<AnswerContent>> = lacks.collect();
        let mut by: Vec<Provision> = lacks.iter().map(|one| one.by()).collect();
        by.dedup();
        if by.is_empty() {
            return;
        }
        let names = Text::listed(lacks.iter().map(|one| one.name()), ["、", ", "]);
        let lacking = Text::new(format!("未写明：{}", names.zh()), format!("lacking: {}", names.en()));
        self.add(Breach::new(code, by, Severity::Unlawful, on).expecting(lacking));
    }

    /// Where reconsideration comes first it has to be told; what is told has to be right. Where the way is open nobody is faulted for telling one
    /// of the ways that it may go, and telling any other is wrong whichever it is.
    fn remedies_told(&mut self, seen: &Seen<'_>) {
        let (way, turned_on, to_be_told) = told_way(self.place, seen.reply.grievance(), seen.on);
        let right: Vec<Cited<Route>> = match way {
            Way::Settled(way) => {
                self.audit.readings.extend(turned_on);
                vec![way]
            }
            Way::Open { choices, .. } => choices.into_iter().map(|(_, way)| way).collect(),
            Way::Unknown => return,
        };
        let says = seen.reply.says().contains(&AnswerContent::Remedies);
        match (right.as_slice(), seen.reply.route_told()) {
            (right, Some(told)) if right.iter().all(|way| told != **way) => {
                let by = right.iter().map(Cited::by).chain(to_be_told).collect();
                let expected = Text::listed(right.iter().map(|way| way.name()), ["；或者", "; or "]);
                self.add(Breach::new(BreachCode::RemediesWrong, by, Severity::Unlawful, seen.on).expecting(expected));
            }
            ([one], None) if **one == Route::ReconsiderationFirst && !says => {
                self.find(BreachCode::RemediesNotTold, to_be_told.into_iter().collect(), seen.on);
            }
            _ => {}
        }
    }

    /// Another form than the one requested needs a reason of art. 40.
    fn form(&mut self, seen: &Seen<'_>) {
        let Some(form) = seen.reply.form().filter(|form| *form != ProvisionForm::AsRequested) else { return };
        let by: Vec<Provision> =
            seen.regime.procedure().requests().duty(RequestDuty::RequestedForm).into_iter().collect();
        let findings = self.case.findings().shown(self.on);
        let holds = |circumstance| truth(findings.circumstance(circumstance));
        match form.allowed(holds(Circumstance::CarrierEndangered), holds(Circumstance::FormTooCostly)) {
            Truth::Yes => {}
            Truth::No => self.find(BreachCode::FormOther, by, seen.on),
            Truth::Open => self.leave(BreachCode::FormOther, Want::FormRequested, by),
        }
    }
}
