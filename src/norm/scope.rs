//! To which bodies a text applies (适用), applies by reference (参照), or does not.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{BodyKind, Sector};
use crate::citation::{Provision, Text};

/// What a scope clause speaks of: a text may cover a body in one matter and not in another.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Matter {
    /// 公开主体: which body answers for the information.
    Responsibility,
    /// 主动公开.
    Proactive,
    /// 依申请公开.
    OnRequest,
    /// 发布协调.
    Coordination,
    /// 保密审查.
    SecrecyReview,
    /// 监督检查.
    Supervision,
    /// 社会评议.
    SocialReview,
}

impl Matter {
    /// Every matter.
    pub const ALL: [Self; 7] = [
        Self::Responsibility,
        Self::Proactive,
        Self::OnRequest,
        Self::Coordination,
        Self::SecrecyReview,
        Self::Supervision,
        Self::SocialReview,
    ];
}

/// How a text reaches a body.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a text binds, is followed by reference, sends elsewhere, or only greets")]
pub enum Application {
    /// An addressee (主送) of the document that no clause of its systems covers: not bound by it.
    AddresseeOnly,
    /// Sent to other rules (依照有关规定): this text does not govern it.
    Elsewhere,
    /// 参照: followed by reference, adapted; missing it is no breach by itself.
    ByReference,
    /// 适用: binds directly.
    Direct,
}

/// One scope clause: which bodies, in which matters, how.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeClause {
    pub(crate) by: Provision,
    pub(crate) bodies: Cow<'static, [BodyKind]>,
    /// The sectors named; empty where the clause names none.
    #[serde(default)]
    pub(crate) sectors: Cow<'static, [Sector]>,
    pub(crate) matters: Cow<'static, [Matter]>,
    pub(crate) application: Application,
    /// Where it sends the body.
    #[serde(default)]
    pub(crate) to: Cow<'static, [Provision]>,
    /// A limit that the clause states and a person has to judge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provided: Option<Text>,
}

impl ScopeClause {
    const fn new(
        by: Provision,
        application: Application,
        (bodies, sectors): (&'static [BodyKind], &'static [Sector]),
        matters: &'static [Matter],
        to: &'static [Provision],
        provided: Option<Text>,
    ) -> Self {
        Self {
            by,
            bodies: Cow::Borrowed(bodies),
            sectors: Cow::Borrowed(sectors),
            matters: Cow::Borrowed(matters),
            application,
            to: Cow::Borrowed(to),
            provided,
        }
    }

    /// A clause without sectors: 适用, 参照, or no more than an addressee.
    pub(crate) const fn of(
        by: Provision,
        application: Application,
        bodies: &'static [BodyKind],
        matters: &'static [Matter],
    ) -> Self {
        Self::new(by, application, (bodies, &[]), matters, &[], None)
    }

    /// A clause that sends bodies to other rules.
    pub(crate) const fn elsewhere(
        by: Provision,
        bodies: &'static [BodyKind],
        matters: &'static [Matter],
        to: &'static [Provision],
    ) -> Self {
        Self::new(by, Application::Elsewhere, (bodies, &[]), matters, to, None)
    }

    /// 参照, for the sectors named and within the limit stated.
    pub(crate) const fn by_reference(
        by: Provision,
        bodies: &'static [BodyKind],
        sectors: &'static [Sector],
        matters: &'static [Matter],
        provided: Option<Text>,
    ) -> Self {
        Self::new(by, Application::ByReference, (bodies, sectors), matters, &[], provided)
    }

    /// The clause.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The bodies it names.
    #[must_use]
    pub fn bodies(&self) -> &[BodyKind] {
        &self.bodies
    }

    /// The sectors it names, in the order of the text; empty where it names none. A list ends with 等, so a sector that it
    /// leaves out is not covered by its words, and may be by its sense.
    #[must_use]
    pub fn named_sectors(&self) -> &[Sector] {
        &self.sectors
    }

    /// The matters it speaks of.
    #[must_use]
    pub fn matters(&self) -> &[Matter] {
        &self.matters
    }

    /// How it reaches them.
    #[must_use]
    pub const fn application(&self) -> Application {
        self.application
    }

    /// The rules it sends them to.
    #[must_use]
    pub fn to(&self) -> &[Provision] {
        &self.to
    }

    /// The rules it sends them to, those only that exist on a day.
    pub fn routes(&self, day: NaiveDate) -> impl Iterator<Item = Provision> {
        self.to.iter().filter(move |by| by.exists_by(day)).copied()
    }

    /// A limit that it states and a person has to judge, such as "in providing public services".
    #[must_use]
    pub const fn provided(&self) -> Option<&Text> {
        self.provided.as_ref()
    }

    /// Whether it names a body of a kind and a sector in a matter.
    #[must_use]
    pub fn names(&self, kind: BodyKind, sector: Option<Sector>, matter: Matter) -> bool {
        let sector_named = || {
            self.sectors.is_empty()
                || kind != BodyKind::PublicEnterprise
                || sector.is_some_and(|sector| self.sectors.contains(&sector))
        };
        self.bodies.contains(&kind) && self.matters.contains(&matter) && sector_named()
    }
}
