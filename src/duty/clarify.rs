//! The duty to clarify false or incomplete information (art. 6 para. 2).

use serde::Serialize;

use super::{Owed, owed};
use crate::fact::Truth;
use crate::norm::{Act, Subject};
use crate::regime::Regime;

/// Whether false or incomplete information has to be clarified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "there is a duty, there is none, or it is open")]
pub enum Clarification<'j> {
    /// Accurate information has to be published, by these duties. Nothing local holds it up.
    Must(Vec<Owed<'j>>),
    /// There is no duty.
    NoDuty,
    /// It turns on what is not known: whether the information is false or incomplete, or whether it affects order, or may.
    Open,
}

/// Whether information that was found has to be clarified: it is false or incomplete, *and* it affects or may affect social stability, or
/// disturbs the social or economic order.
///
/// ```
/// use gongkai::duty::{self, Clarification};
/// use gongkai::fact::Truth;
/// use gongkai::regime::Jurisdiction;
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// assert!(matches!(duty::clarification(&regime, Truth::Yes, Truth::Yes), Clarification::Must(_)));
/// assert_eq!(duty::clarification(&regime, Truth::Yes, Truth::No), Clarification::NoDuty);
/// assert_eq!(duty::clarification(&regime, Truth::Yes, Truth::Open), Clarification::Open);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn clarification<'j>(regime: &Regime<'j>, false_or_incomplete: Truth, affects_order: Truth) -> Clarification<'j> {
    match false_or_incomplete.and(affects_order) {
        Truth::No => Clarification::NoDuty,
        Truth::Open => Clarification::Open,
        Truth::Yes => {
            let clarifies =
                |owed: &Owed<'j>| (owed.duty.act(), owed.duty.subject()) == (Act::Clarify, Subject::FalseInformation);
            Clarification::Must(owed(regime).filter(clarifies).collect())
        }
    }
}
