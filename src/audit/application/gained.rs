//! Time that was gained by what was not owed: a fee, a correction or a delay without basis, the hearing of somebody who has no interest in it.

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::case::Circumstance;
use crate::citation::{Code, Provision};
use crate::deadline::{Due, Status};
use crate::fact::{FactSet, Facts, Truth};
use crate::law::national::fees::METHOD;
use crate::norm::Consulted;
use crate::regime::RegimeError;
use crate::workflow::application::{ApplicationFile, Event, Paper, Standing, Timeliness};
use crate::workflow::consultation;
use crate::workflow::journal::Entry;

impl Desk<'_> {
    /// What is in time only because a fee that was not owed or a correction of what was in order restarted the period, a delay without basis
    /// postponed its end, or a hearing that nobody was owed is left out of it, is contested.
    pub(super) fn gained(&mut self) -> Result<(), RegimeError> {
        let late = |audit: &crate::audit::Audit| audit.of(BreachCode::ReplyLate).next().is_some();
        if late(&self.audit) {
            return Ok(());
        }
        if self.undue_fee {
            let of_fee = |event: &Event| {
                matches!(event, Event::FeeAsked { .. } | Event::FeePaid | Event::Served { what: Paper::FeeNotice })
            };
            self.late_without(of_fee, METHOD)?;
        }
        if let Some(by) = self.undue_correction.filter(|_| !late(&self.audit)) {
            self.late_without(Event::is_of_correction, by)?;
        }
        if let Some(by) = self.undue_delay.filter(|_| !late(&self.audit)) {
            self.late_without(|event| matches!(event, Event::Delayed { .. }), by)?;
        }
        let answered = self.entries.iter().find(|one| matches!(one.event(), Event::Replied { .. }));
        let on = answered.map_or(self.on, Entry::on);
        let mut idle = self.idle(on)?;
        idle.extend(self.not_involved(on));
        if !idle.is_empty() && !late(&self.audit) {
            let of_hearing = |event: &Event| matches!(event, Event::Consulted(step) if idle.contains(&step.with()));
            let by = self.regime(on)?.procedure().clock().excluded().0;
            self.late_without(of_hearing, by)?;
        }
        Ok(())
    }

    /// Those who were heard as third parties though nothing in it is theirs, and no third party's interests are in it.
    fn idle(&mut self, on: NaiveDate) -> Result<Vec<Code>, RegimeError> {
        let found = self.case.findings().shown(on);
        let third_party = |consulted: Consulted| consulted == Consulted::ThirdParty;
        let heard: Vec<Code> = self.opened(third_party).filter(|with| !found.names(*with)).collect();
        if heard.is_empty() {
            return Ok(heard);
        }
        let strange = |facts: &Facts| facts.known().any(FactSet::THIRD_PARTY_INTERESTS) == Truth::No;
        let harmless = self.facts(on)?.parts().iter().all(|part| strange(part.facts()));
        Ok(if harmless { heard } else { Vec::new() })
    }

    /// The agencies that were asked as involved though it was found that no other is (art. 11). Who made it jointly may be asked all the same (art.
    /// 34).
    fn not_involved(&self, on: NaiveDate) -> Vec<Code> {
        match self.case.findings().shown(on).circumstance(Circumstance::OthersInvolved) {
            Some(false) => self.opened(|consulted| consulted == Consulted::InvolvedAgency).collect(),
            Some(true) | None => Vec::new(),
        }
    }

    /// With whom a consultation of a kind was opened.
    fn opened(&self, of: impl Fn(Consulted) -> bool) -> impl Iterator<Item = Code> {
        self.entries.iter().filter_map(move |one| match one.event() {
            Event::Consulted(consultation::Event::Opened { with, consulted, .. }) => {
                Some(*with).filter(|_| of(*consulted))
            }
            _ => None,
        })
    }

    /// Whether it would have been late without some of what happened; what supports the time that was taken stands beside.
    fn late_without(&mut self, left_out: impl Fn(&Event) -> bool, supports: Provision) -> Result<(), RegimeError> {
        let without = ApplicationFile::without(self.case.header(), self.entries, left_out);
        let Some(without) = without else { return Ok(()) };
        let clock = without.clock(self.place, self.calendar, self.on, 0)?;
        let by: Vec<Provision> = clock.statutory.iter().map(|time| time.period.by()).collect();
        if matches!(clock.standing, Standing::Runs(Status::Overdue))
            && let Some(due) = clock.statutory.and_then(|time| time.latest).and_then(Due::day)
            && self.audit.of(BreachCode::ReplyMissing).next().is_none()
        {
            let happened = due.succ_opt().unwrap_or(due);
            let breach = Breach::new(BreachCode::ReplyMissing, by, Severity::Unlawful, happened).due(Some(due));
            self.add(breach.supported_by(vec![supports]));
            return Ok(());
        }
        if let Timeliness::Late { due } = without.timeliness_by(clock, self.place, self.on) {
            let happened = due.succ_opt().unwrap_or(due);
            let breach = Breach::new(BreachCode::ReplyLate, by, Severity::Unlawful, happened).due(Some(due));
            self.add(breach.supported_by(vec![supports]));
        }
        Ok(())
    }
}
