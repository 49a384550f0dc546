//! Was it kept right: closed by what the texts say, on a label that has effect, and public no more only for a reason?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::citation::Provision;
use crate::decision::{Outcome, Unanswered, Verdict};
use crate::fact::Truth;
use crate::norm::{Attribute, Mode};
use crate::regime::{Regime, RegimeError};
use crate::workflow::release::{Designation, GateState, Release, Results};

impl Desk<'_> {
    /// Is what has to be public taken down, and not up again? What was published in time is not late; why it is public no more is left.
    pub(super) fn taken_down(&mut self, last: &Release, regime: &Regime<'_>) {
        let (results, by) = (self.results, vec![regime.substance().closed_only_by()]);
        match last.owed_to_public(regime, results) {
            Truth::Yes if last.was_taken_down() => {
                self.audit.leave(BreachCode::WithheldOpen, None, Want::ReasonForTakingDown, by);
            }
            Truth::Open if last.was_taken_down() => {
                self.audit.leave(BreachCode::WithheldOpen, None, on_parts(results), by);
            }
            _ => {}
        }
    }

    /// Was it withheld on a label that has no effect, or that its drafter consented to?
    pub(super) fn withheld(
        &mut self,
        then: &Release,
        results: &Results<'_>,
        withheld: NaiveDate,
    ) -> Result<(), RegimeError> {
        self.kept(results, withheld)?;
        self.designation(then, results, withheld)
    }

    /// Was it withheld though it has to be disclosed?
    pub(super) fn kept(&mut self, results: &Results<'_>, withheld: NaiveDate) -> Result<(), RegimeError> {
        let regime = self.place.on(withheld)?;
        let by = vec![regime.substance().closed_only_by()];
        let conflict = results.verdict().and_then(Verdict::settled) == Some(Outcome::Conflict);
        if results.must_disclose() {
            self.audit.find(BreachCode::WithheldOpen, None, by, withheld);
        } else if conflict {
            // A law requires disclosure of what the Regulation forbids (Q-N14).
            let breach = Breach::new(BreachCode::WithheldOpen, by, Severity::Contested, withheld);
            self.audit.breaches.push(breach.supported_by(results.closing(regime.substance())));
        } else if results.is_owed() == Truth::Open && self.results.must_disclose() {
            // It was found only since, and not at the day on which it was so.
            self.audit.leave(BreachCode::WithheldOpen, None, Want::Parts, by);
        } else if results.is_owed() == Truth::Open
            && results.shut_by(regime.substance()).is_empty()
            && (results.question().is_some()
                || results.may_conflict()
                || results.closed_by(regime.substance()).is_empty())
        {
            // Whether anything closes it nobody has found, or whether that conflicts with a law that requires disclosure.
            self.audit.leave(BreachCode::WithheldOpen, None, on_parts(results), by);
        }
        Ok(())
    }

    /// 部分公开: was some of it kept though all of it has to be disclosed? Where nothing says of a part that it is closed, no more may be kept
    /// than of the whole. Of what was found outside arts. 19 to 22 the rest may be left to applicants.
    pub(super) fn kept_in_part(
        &mut self,
        then: &Release,
        results: &Results<'_>,
        released: NaiveDate,
    ) -> Result<(), RegimeError> {
        let has_closed_part = results.in_part() || results.is_processed();
        let for_applicants =
            then.mode() == Mode::Proactive && then.in_scope(&self.place.on(released)?, results) == Truth::No;
        match then.attribute() {
            Some(Attribute::Partial) if !has_closed_part && !for_applicants => self.kept(results, released),
            _ => Ok(()),
        }
    }

    /// What was the label worth on which it was withheld?
    fn designation(&mut self, then: &Release, results: &Results<'_>, withheld: NaiveDate) -> Result<(), RegimeError> {
        let regime = self.place.on(withheld)?;
        let gates = then.gates(&regime, results).filter(|(gate, state)| {
            *state != GateState::NotStanding && gate.of_attributes().contains(&Attribute::Withheld)
        });
        let (mut by, mut lacks) = (Vec::<Provision>::new(), false);
        for (gate, state) in gates {
            by.extend(gate.by());
            lacks |= matches!(state, GateState::Open(_));
        }
        by.dedup();
        match then.designation(&regime, results) {
            // A label that lacks nothing but a ground: that the document was kept tells it.
            Some(Designation::Invalid) if !lacks => {}
            Some(Designation::Pending | Designation::Refused | Designation::Invalid) => {
                self.audit.find(BreachCode::WithheldWithoutEffect, None, by, withheld);
            }
            Some(Designation::Undetermined(facts)) => {
                self.audit.leave_open(BreachCode::WithheldWithoutEffect, None, facts, &by);
            }
            Some(Designation::Effective { self_reviewed: true }) => {
                self.audit.find(BreachCode::SelfReviewed, None, by, withheld);
            }
            _ => {}
        }
        Ok(())
    }
}

/// What is asked where the openness of the document is open.
pub(in crate::audit) fn on_parts(results: &Results<'_>) -> Want {
    match results.question() {
        Some(Unanswered::Severable) => Want::Severability,
        Some(Unanswered::OpenPart) => Want::OpenPart,
        None => Want::Parts,
    }
}
