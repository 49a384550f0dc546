//! Who is the first to respond to public opinion (政务舆情第一责任主体).

use serde::Serialize;

use super::{Missing, NoRule, Why};
use crate::citation::{Cited, Code};
use crate::norm::OpinionAbout;
use crate::regime::{Local, Regime};

/// Who responds first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a unit responds, or it is open who does")]
pub enum FirstResponder {
    /// This unit, under this provision.
    Unit(Cited<Code>),
    /// Open.
    Open(Why),
}

/// Who responds first to public opinion about something: the department relevant to a policy, or the unit involved. Which
/// unit that is (`concerned`) the texts do not say; the host has to.
///
/// ```
/// use gongkai::agency::{FirstResponder, first_responder};
/// use gongkai::citation::Code;
/// use gongkai::norm::OpinionAbout;
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
/// let regime = place.on("2023-05-10".parse()?)?;
/// let housing = first_responder(&regime, OpinionAbout::DistrictPolicy, Some(Code::literal("housing")));
/// let FirstResponder::Unit(unit) = housing else { panic!() };
/// assert_eq!((unit.as_str(), unit.by().stable()), ("housing", "yanliang/27/-/-/b".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn first_responder(regime: &Regime<'_>, about: OpinionAbout, concerned: Option<Code>) -> FirstResponder {
    let rules = match regime.local() {
        Local::InForce { rules, .. } | Local::Undetermined { rules, .. } => Some(rules),
        Local::None | Local::Absent { .. } => None,
    };
    let row = rules.and_then(|rules| rules.responders().iter().find(|row| ***row == about));
    match (row, regime.local().in_force(), concerned) {
        (None, ..) => FirstResponder::Open(Why::NoRule(NoRule::Responder)),
        (Some(_), None, _) => FirstResponder::Open(Why::Missing(Missing::DateOfLocalText)),
        (Some(_), Some(_), None) => FirstResponder::Open(Why::Missing(Missing::UnitConcerned)),
        (Some(row), Some(_), Some(unit)) => FirstResponder::Unit(Cited::new(unit, row.by())),
    }
}
