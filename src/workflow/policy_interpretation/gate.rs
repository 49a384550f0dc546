//! The gate of submission: without a plan some documents are not handled.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rules::Bench;
use super::{Application, Interpretation, Plan};
use crate::citation::{Cited, Provision, Text};
use crate::fact::Facts;
use crate::norm::{InterpretationRule, PlanElement, SyncPoint};
use crate::regime::{Jurisdiction, RegimeError};

/// What becomes of a submission.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it passes or not, or that is open")]
pub enum Verdict {
    /// 可以受理: it passes; what a plan generally contains and this one lacks is only a warning.
    Accepted,
    /// 不予办理: it has no plan and needs one.
    Rejected,
    /// It has no plan, and whether it needs one is open.
    Undetermined,
}

impl Verdict {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::Accepted => Text::literal("可以受理", "accepted"),
            Self::Rejected => Text::literal("无解读方案，不予办理", "no plan: not handled"),
            Self::Undetermined => Text::literal("是否须有解读方案未定", "whether a plan is needed is open"),
        }
    }
}

/// What a rule's gate says of a submission on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Gate {
    /// The day of the submission.
    pub on: NaiveDate,
    /// What becomes of it.
    pub verdict: Verdict,
    /// The provision by which such a document is not submitted without a plan.
    pub by: Provision,
    /// Whether the gate applies to the document.
    pub applies: Application,
    /// What a plan generally contains (一般包括) and this one lacks: warnings.
    pub lacking: Vec<Cited<PlanElement>>,
}

impl Interpretation {
    /// What the gates of the place's text say of a submission on a day, with what was on record by then. Empty where no text
    /// in force has a gate.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn gates(&self, place: &Jurisdiction, facts: &Facts, on: NaiveDate) -> Result<Vec<Gate>, RegimeError> {
        let mut bench = Bench::new(place, facts);
        let gates = bench.rules().iter().map(|rule| self.gate(&mut bench, rule, on)).collect::<Result<Vec<_>, _>>()?;
        Ok(gates.into_iter().flatten().collect())
    }

    /// Where the document has not been handed over and has no plan: by which provisions one is owed or, where that is open, may be. A rule that
    /// has document and plan drafted together owes it by that, one that takes no submission without a plan also by that; of the two, the one
    /// that surely applies.
    pub(crate) fn plans_owed(
        &self,
        place: &Jurisdiction,
        facts: &Facts,
        on: NaiveDate,
    ) -> Result<Vec<(Provision, Application)>, RegimeError> {
        if self.stage().handed_over_on().is_some() || self.plan_on(on).is_some() {
            return Ok(Vec::new());
        }
        let mut bench = Bench::new(place, facts);
        let mut owed = Vec::new();
        for rule in bench.rules() {
            let together = rule.sync().iter().find(|point| rule.is_by_plan() && ***point == SyncPoint::Drafting);
            let together = together.map(Cited::by).zip(bench.rule(rule, on)?);
            let submitted = rule.plan_required().zip(bench.gate(rule, on)?);
            let speaks = |(_, applies): &(Provision, Application)| *applies != Application::DoesNotApply;
            let ways: Vec<_> = submitted.into_iter().chain(together).filter(speaks).collect();
            let surely = ways.iter().find(|(_, applies)| *applies == Application::Applies);
            owed.extend(surely.or(ways.first()).copied());
        }
        Ok(owed)
    }

    pub(super) fn gate(
        &self,
        bench: &mut Bench<'_>,
        rule: &InterpretationRule,
        on: NaiveDate,
    ) -> Result<Option<Gate>, RegimeError> {
        let Some(by) = rule.plan_required() else { return Ok(None) };
        let Some(applies) = bench.gate(rule, on)? else { return Ok(None) };
        let plan = self.plan_on(on);
        let verdict = match (plan, applies) {
            (Some(_), _) | (None, Application::DoesNotApply) => Verdict::Accepted,
            (None, Application::Applies) => Verdict::Rejected,
            (None, Application::Open(_) | Application::DateUnknown) => Verdict::Undetermined,
        };
        // The gate is for some documents; what a plan contains is asked of every one that the rule speaks of.
        let spoken_of = bench.rule(rule, on)?.is_some_and(|applies| applies != Application::DoesNotApply);
        let lacking = plan.filter(|_| spoken_of).map(|plan| lacking(rule, plan)).unwrap_or_default();
        Ok(Some(Gate { on, verdict, by, applies, lacking }))
    }
}

/// What a plan generally contains and this one lacks.
pub(super) fn lacking(rule: &InterpretationRule, plan: &Plan) -> Vec<Cited<PlanElement>> {
    rule.plan_elements().iter().copied().filter(|element| !plan.elements.contains(element.value())).collect()
}
