//! What the texts say about the review in a place on a day: duties, and who takes which step.

use crate::citation::{Cited, Provision};
use crate::norm::{LocalRules, ReviewDuty, ReviewRules, ReviewStep, Role};
use crate::regime::Regime;

/// The review rules that bind in a place on a day: the local text's, where it is in force, before the nation's.
pub(super) fn rules<'j>(regime: &Regime<'j>) -> [Option<&'j ReviewRules>; 2] {
    [regime.local().in_force().map(LocalRules::review), Some(regime.procedure().review())]
}

/// The provision of a duty around the review in a place on a day, the local text's first.
#[must_use]
pub fn duty(regime: &Regime<'_>, duty: ReviewDuty) -> Option<Provision> {
    rules(regime).into_iter().flatten().find_map(|rules| rules.duty(duty))
}

/// Every provision of a duty around the review in a place on a day, the nation's first.
#[must_use]
pub fn duties(regime: &Regime<'_>, duty: ReviewDuty) -> Vec<Provision> {
    let [local, national] = rules(regime);
    let rows = [national, local].into_iter().flatten().flat_map(ReviewRules::duties);
    rows.filter(|row| ***row == duty).map(Cited::by).collect()
}

/// Who takes a step in a place on a day, where a text says so.
#[must_use]
pub fn who(regime: &Regime<'_>, step: ReviewStep) -> Option<Cited<Role>> {
    rules(regime).into_iter().flatten().find_map(|rules| rules.who(step))
}

/// The roles that the local text gives a step to; `None` where it gives it to nobody in particular. Art. 4 of the Regulation
/// has the disclosure office *organise* the review, which leaves open whose hand it is.
pub(super) fn steps_of(regime: &Regime<'_>, step: ReviewStep) -> Option<Vec<Role>> {
    let rules = regime.local().in_force().map(LocalRules::review)?;
    let given: Vec<Role> = rules.steps().iter().filter(|row| row.0 == step).map(|row| row.1).collect();
    // 谁公开、谁审查: whoever in the disclosing agency.
    (!given.is_empty() && !given.contains(&Role::DisclosingAgency)).then_some(given)
}

/// Whether a role may take a step: any of those that the texts give it to; anybody where none does.
pub(crate) fn may(regime: &Regime<'_>, step: ReviewStep, role: Role) -> bool {
    // Whichever body reviews in a place is its review body.
    let reviews = step == ReviewStep::Opinion && role == Role::ReviewBody;
    reviews || steps_of(regime, step).is_none_or(|roles| roles.contains(&role))
}
