//! The role table: who fills what, and what an agency lacks.

use std::collections::BTreeMap;

use serde::de::IntoDeserializer as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::{DutyError, Layer};
use crate::citation::{Code, Provision};
use crate::norm::{Appointment, Element, Holder, LocalRules, Role};
use crate::regime::Regime;

/// The row that says who fills a role, the place's own before the nation's; `None` where neither says so.
///
/// ```
/// use gongkai::duty;
/// use gongkai::norm::{Holder, Role};
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("lieshan")?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// let operator = duty::holder(&regime, Role::WebsiteOperator).ok_or("a row")?;
/// assert_eq!(operator.holder(), Holder::Is(Role::AgencyOffice));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn holder<'j>(regime: &Regime<'j>, role: Role) -> Option<&'j Appointment> {
    let local = regime.local().in_force().and_then(|rules| row(rules.appointments(), role));
    local.or_else(|| row(regime.procedure().appointments(), role))
}

/// The competent department for disclosure (政府信息公开工作主管部门) of the place.
#[must_use]
pub fn competent_department<'j>(regime: &Regime<'j>) -> Option<&'j Appointment> {
    holder(regime, Role::DisclosureAuthority)
}

fn row(rows: &[Appointment], role: Role) -> Option<&Appointment> {
    rows.iter().find(|row| row.role() == role)
}

/// Whom an agency has designated (人员、机构配备), as far as the host knows. A role that is not stated is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Staffing {
    #[serde(deserialize_with = "by_role")]
    roles: BTreeMap<Role, u32>,
    #[serde(deserialize_with = "by_role")]
    has: BTreeMap<Role, BTreeMap<Code, bool>>,
}

/// Read by codes first, so that what does not fit below one is found there.
fn by_role<'de, D: Deserializer<'de>, T: Deserialize<'de>>(of: D) -> Result<BTreeMap<Role, T>, D::Error> {
    let by_code = BTreeMap::<Code, T>::deserialize(of)?.into_iter();
    by_code.map(|(code, one)| Ok((Role::deserialize(code.as_str().into_deserializer())?, one))).collect()
}

impl Staffing {
    /// Nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self { roles: BTreeMap::new(), has: BTreeMap::new() }
    }

    /// So many are designated for a role.
    #[must_use]
    pub fn with(mut self, role: Role, how_many: u32) -> Self {
        self.roles.insert(role, how_many);
        self
    }

    /// Whether what goes with a designation is there, such as that it was announced (`announced`) or filed (`filed`).
    #[must_use]
    pub fn saying(mut self, role: Role, requirement: Code, met: bool) -> Self {
        self.has.entry(role).or_default().insert(requirement, met);
        self
    }
}

/// What an agency lacks, and who asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lack {
    /// Nobody is designated.
    Nobody {
        /// The role.
        role: Role,
        /// The provision.
        by: Provision,
        /// Who asks for it.
        layer: Layer,
    },
    /// More than one is designated where the text has one.
    TooMany {
        /// The role.
        role: Role,
        /// The provision.
        by: Provision,
        /// Who asks for it.
        layer: Layer,
        /// How many are.
        designated: u32,
    },
    /// What goes with the designation is missing.
    Requirement {
        /// The role.
        role: Role,
        /// The provision.
        by: Provision,
        /// Who asks for it.
        layer: Layer,
        /// What is missing.
        requirement: Code,
    },
    /// Whether somebody is designated, or what goes with it is there, is not known; or what the article asks for was not checked against the text.
    Unknown {
        /// The role.
        role: Role,
        /// The provision.
        by: Provision,
        /// Who asks for it.
        layer: Layer,
        /// What goes with it; `None` for the designation itself.
        requirement: Option<Code>,
    },
}

/// What an agency lacks of what each agency has to designate: the nation's rows, then the place's. Those of a local text of which nobody has shown
/// since when it is in force stand under [`Layer::Undated`]: whether it asks for them is open. What art. 4 of the 2007 text asks for was not checked
/// against it, so that under it this is never known.
///
/// ```
/// use gongkai::duty::{self, Staffing};
/// use gongkai::norm::Role;
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// let staffing = Staffing::new().with(Role::DisclosureOffice, 1).with(Role::LeaderInCharge, 2).with(Role::DisclosureStaff, 0);
/// let lacks = duty::lacks(&regime, &staffing)?;
/// assert!(matches!(lacks[..], [
///     duty::Lack::TooMany { role: Role::LeaderInCharge, .. },
///     duty::Lack::Nobody { role: Role::DisclosureStaff, .. },
/// ]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`DutyError::UnknownRequirement`] where something is said of a designation that neither the nation nor the place asks of it, on this day or another.
pub fn lacks(regime: &Regime<'_>, staffing: &Staffing) -> Result<Vec<Lack>, DutyError> {
    knows(regime, staffing)?;
    let national = regime.procedure().appointments().iter().map(|row| (Layer::National, row));
    let (layer, rules) = Layer::of_local(regime);
    let local = rules.map_or(&[] as &[Appointment], LocalRules::appointments);
    let rows = national.chain(local.iter().map(|row| (layer, row)));
    let edition = regime.procedure();
    let checked = |row: &Appointment| row.by().article_number().is_none_or(|article| edition.has_verified(article));
    let designated = rows.filter(|(_, row)| !matches!(row.holder(), Holder::Is(_)));
    Ok(designated
        .flat_map(|(layer, row)| lacking(layer, row, layer != Layer::National || checked(row), staffing))
        .collect())
}

fn knows(regime: &Regime<'_>, staffing: &Staffing) -> Result<(), DutyError> {
    let place = regime.jurisdiction().rules().map_or(&[] as &[Appointment], LocalRules::appointments);
    for (role, said) in &staffing.has {
        let rows = regime.procedure().appointments().iter().chain(place).filter(|row| row.role() == *role);
        let known: Vec<Code> = rows.flat_map(Appointment::requirements).map(Element::code).collect();
        if let Some(requirement) = said.keys().find(|given| !known.contains(given)) {
            let known = known.iter().map(Code::to_string).collect::<Vec<_>>().join(", ");
            return Err(DutyError::UnknownRequirement { role: *role, requirement: *requirement, known });
        }
    }
    Ok(())
}

/// An article that was not checked against the text asks for somebody, and what else is not known: it is never met for certain.
fn lacking(layer: Layer, row: &Appointment, checked: bool, staffing: &Staffing) -> Vec<Lack> {
    let (role, by) = (row.role(), row.by());
    let designated = staffing.roles.get(&role).copied().filter(|_| checked);
    let designation = match designated {
        None => Some(Lack::Unknown { role, by, layer, requirement: None }),
        Some(0) => return vec![Lack::Nobody { role, by, layer }],
        Some(designated) if designated > 1 && row.holder() == Holder::EachAgencyOne => {
            Some(Lack::TooMany { role, by, layer, designated })
        }
        Some(_) => None,
    };
    let said = staffing.has.get(&role);
    // What is said to be missing is missing, however many there are; the rest is asked of the one designation that the text has.
    let (settled, asked) = (designation.is_none(), row.required_by());
    let requirements = row.requirements().iter().map(Element::code).filter_map(|requirement| {
        match said.and_then(|said| said.get(&requirement)) {
            Some(true) => None,
            Some(false) => Some(Lack::Requirement { role, by: asked, layer, requirement }),
            None => settled.then_some(Lack::Unknown { role, by: asked, layer, requirement: Some(requirement) }),
        }
    });
    designation.into_iter().chain(requirements).collect()
}
