//! To whom a disagreement between agencies goes (不同意见).

use serde::{Deserialize, Serialize};

use super::error::{each_once, known};
use super::{AgencyError, Body, Missing, NoRule, Roster, Why};
use crate::citation::{Code, Provision};
use crate::norm::{BodyKind, Decider, Dispute, Escalation, Power, Tier};
use crate::regime::{Local, Regime};

/// A disagreement between agencies over one piece of information.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    over: Dispute,
    between: Vec<Code>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    divisible: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    competent: Option<Code>,
}

impl Disagreement {
    /// A disagreement over something, between agencies.
    #[must_use]
    pub const fn new(over: Dispute, between: Vec<Code>) -> Self {
        Self { over, between, divisible: None, competent: None }
    }

    /// Adds whether what is disputed can be divided by competence (根据职责权限作区分).
    #[must_use]
    pub const fn divisible(mut self, divisible: bool) -> Self {
        self.divisible = Some(divisible);
        self
    }

    /// Adds the agency within whose competence the disputed part lies.
    #[must_use]
    pub const fn within_competence_of(mut self, agency: Code) -> Self {
        self.competent = Some(agency);
        self
    }

    /// What it is over.
    #[must_use]
    pub const fn over(&self) -> Dispute {
        self.over
    }

    /// Who disagrees.
    #[must_use]
    pub fn between(&self) -> &[Code] {
        &self.between
    }
}

/// One way a disagreement can go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Route<'j> {
    /// The provision.
    pub by: Provision,
    /// To whom.
    pub to: Decider,
    /// Which body that is, where the roster tells.
    pub body: Option<&'j Body>,
    /// How far its power reaches.
    pub power: Power,
    /// Whether the proposer has to bring it; otherwise the text does not say who does.
    pub by_proposer: bool,
    /// One of those who disagree lies above or outside the reach of the body it goes to.
    pub lacks_power: bool,
    /// Why this way is not open as it stands.
    pub why_not: Option<Why>,
}

/// Where a disagreement goes. Until it is settled the release stays blocked, and no clock stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it goes somewhere, or it is open where")]
pub enum Escalated<'j> {
    /// By any one of these ways.
    To(Vec<Route<'j>>),
    /// Open.
    Open {
        /// Why.
        why: Why,
        /// A provision on another kind of disagreement that could be followed by analogy. A suggestion, not a rule.
        analogy: Option<Provision>,
    },
}

/// To whom a disagreement goes in a place. The nation's texts name nobody: art. 11 only says to consult and confirm.
///
/// ```
/// use gongkai::agency::{Body, Disagreement, Escalated, Roster, escalate};
/// use gongkai::citation::{Code, Text};
/// use gongkai::norm::{BodyKind, Decider, Dispute};
/// use gongkai::regime::Jurisdiction;
///
/// let agency = |id| Body::of_place(Code::literal(id), Text::literal("某局", "a bureau"), BodyKind::Agency);
/// let roster = Roster::new(vec![agency("a"), agency("b")], vec![])?;
/// let whether = Disagreement::new(Dispute::WhetherToDisclose, vec![Code::literal("a"), Code::literal("b")]);
/// let place = Jurisdiction::of_place("lieshan")?;
/// let Escalated::To(routes) = escalate(&place.on("2023-05-10".parse()?)?, &roster, &whether)? else { panic!() };
/// let to: Vec<Decider> = routes.iter().map(|route| route.to).collect();
/// assert_eq!(to, [Decider::CommonSuperior, Decider::CompetentDepartment]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`AgencyError`] where a body is unknown, listed twice, or there are fewer than two.
pub fn escalate<'j>(
    regime: &Regime<'j>,
    roster: &'j Roster,
    disagreement: &Disagreement,
) -> Result<Escalated<'j>, AgencyError> {
    let parties = parties(roster, disagreement)?;
    let open = |why, analogy| Ok(Escalated::Open { why, analogy });
    let (rules, undated) = match regime.local() {
        Local::InForce { rules, .. } => (rules.escalations(), false),
        Local::Undetermined { rules, .. } => (rules.escalations(), true),
        Local::None | Local::Absent { .. } => return open(Why::NoRule(NoRule::Disagreement), None),
    };
    // The text of a place binds none of its neighbours.
    if parties.iter().all(|party| party.is_of_place() == Some(false)) {
        return open(Why::NoRule(NoRule::OutsideThePlace), None);
    }
    let covering = || rules.iter().filter(|rule| rule.over().contains(&disagreement.over));
    if covering().next().is_none() {
        let analogy = rules.iter().find(|rule| rule.divisible() != Some(true)).map(Escalation::by);
        return open(Why::NoRule(NoRule::Disagreement), analogy.filter(|_| !undated));
    }
    if undated {
        return open(Why::Missing(Missing::DateOfLocalText), None);
    }
    let fits = |rule: &&Escalation| rule.divisible().is_none() || rule.divisible() == disagreement.divisible;
    match covering().find(fits) {
        None => open(Why::Missing(Missing::Divisible), None),
        // Agencies of different levels have no common superior; whether the other decider then has the power is open.
        Some(rule) if rule.to().contains(&Decider::CommonSuperior) && common_superior(&parties).is_err() => {
            open(Why::NoRule(NoRule::MixedLevels), None)
        }
        Some(rule) => {
            let route = |to: &Decider| route(rule, *to, roster, disagreement, &parties);
            Ok(Escalated::To(rule.to().iter().map(route).collect()))
        }
    }
}

fn parties<'j>(roster: &'j Roster, disagreement: &Disagreement) -> Result<Vec<&'j Body>, AgencyError> {
    let between = &disagreement.between;
    if between.len() < 2 {
        return Err(AgencyError::TooFew { field: "between", count: between.len() });
    }
    each_once("between", between)?;
    let competent = disagreement.competent.map(|competent| ("competent", competent));
    for (field, body) in between.iter().map(|body| ("between", *body)).chain(competent) {
        known(roster, field, body)?;
    }
    Ok(between.iter().filter_map(|body| roster.body(*body)).collect())
}

fn route<'j>(
    rule: &Escalation,
    to: Decider,
    roster: &'j Roster,
    disagreement: &Disagreement,
    parties: &[&'j Body],
) -> Route<'j> {
    let (body, why_not) = match to {
        Decider::CommonSuperior => match common_superior(parties) {
            Ok(superior) => (superior.and_then(|id| roster.body(id)), None),
            Err(why) => (None, Some(why)),
        },
        Decider::CompetentAgency => match disagreement.competent {
            Some(agency) => (roster.body(agency), None),
            None => (None, Some(Why::Missing(Missing::CompetentAgency))),
        },
        Decider::CompetentDepartment | Decider::GovernmentOffice => {
            let unstated = parties.iter().find(|party| party.is_of_place().is_none());
            (None, unstated.map(|party| Why::Missing(Missing::OfPlace { body: party.id() })))
        }
        _ => (None, None),
    };
    let beyond = match to {
        Decider::CityCompetentDepartment => |party: &&Body| party.tier().is_some_and(|tier| tier > Tier::Prefecture),
        Decider::CompetentDepartment | Decider::GovernmentOffice => {
            |party: &&Body| party.is_of_place() == Some(false) || party.kind() == BodyKind::Government
        }
        _ => |_: &&Body| false,
    };
    let lacks_power = parties.iter().any(beyond);
    Route { by: rule.by(), to, body, power: rule.power(), by_proposer: rule.by_proposer(), lacks_power, why_not }
}

/// 共同上一级行政机关: there is one only for agencies of one level. Which it is the roster may tell.
fn common_superior(parties: &[&Body]) -> Result<Option<Code>, Why> {
    let mixed = |one: &Body, other: &Body| match (one.tier(), other.tier()) {
        (Some(one), Some(other)) => one != other,
        _ => one.is_of_place().zip(other.is_of_place()).is_some_and(|(one, other)| one != other),
    };
    // Whoever stands under another has no superior in common with it.
    if parties.iter().any(|one| one.stands_under().is_some_and(|above| parties.iter().any(|other| other.id() == above)))
    {
        return Err(Why::NoRule(NoRule::MixedLevels));
    }
    let above: Vec<Code> = parties.iter().filter_map(|party| party.stands_under()).collect();
    let shared =
        above.first().copied().filter(|first| above.len() == parties.len() && above.iter().all(|one| one == first));
    match shared {
        Some(superior) => Ok(Some(superior)),
        None if parties.iter().any(|one| parties.iter().any(|other| mixed(one, other))) => {
            Err(Why::NoRule(NoRule::MixedLevels))
        }
        None => Ok(None),
    }
}
