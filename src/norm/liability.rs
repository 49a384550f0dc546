//! What a text makes an agency, or the people in it, liable for, and from which threshold.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Text};

/// A misstep for which a text makes somebody liable.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Misstep {
    /// 未协商确认擅自公开: released without the consultation and confirmation that were due.
    ReleasedUnconsulted,
    /// 拒绝异议、不采取补救措施: refused an objection to such a release and took no remedial measures.
    ObjectionRefused,
    /// 不按照协商确认意见公开: released against what had been agreed.
    ReleasedAgainstAgreement,
    /// 应当发现擅自公开而不提出异议: failed to object to a release it ought to have noticed.
    FailedToObject,
    /// 未建立保密审查制度: the agency has no system of secrecy review.
    NoReviewSystem,
    /// 审查不当: what was to be disclosed was reviewed improperly.
    ReviewedImproperly,
    /// 未履行保密审查职责: the review body did not do its duty.
    ReviewNotPerformed,
    /// 未经审核擅自公开: released past the review.
    ReleasedUnreviewed,
}

/// From which threshold somebody is liable (追责条件).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Threshold {
    /// None: the misstep is enough.
    #[default]
    None,
    /// 造成严重后果和不良社会影响: serious consequences *and* an adverse social influence.
    SeriousAndAdverse,
    /// 造成泄密: a leak.
    Leak,
    /// 情节严重: serious circumstances.
    Serious,
}

impl Threshold {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::None => Text::literal("无条件", "no threshold"),
            Self::SeriousAndAdverse => {
                Text::literal("造成严重后果和不良社会影响", "serious consequences and an adverse social influence")
            }
            Self::Leak => Text::literal("造成泄密", "a leak"),
            Self::Serious => Text::literal("情节严重", "serious circumstances"),
        }
    }
}

/// Who answers for a misstep.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Answerable {
    /// 行政机关: the agency.
    Agency,
    /// 信息公开审批人: whoever approved the release.
    Approver,
    /// 提供信息部门负责人: the head of the providing department.
    HeadOfProvidingDepartment,
    /// 保密审查机构负责人: the head of the review body.
    HeadOfReviewBody,
    /// 直接责任人: whoever is directly responsible.
    DirectlyResponsible,
    /// 有关责任人: the persons responsible.
    PersonsResponsible,
}

/// Liability for a misstep.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Liability {
    pub(crate) by: Provision,
    pub(crate) of: Misstep,
    #[serde(default)]
    pub(crate) threshold: Threshold,
    /// Who answers; empty where the text does not say.
    #[serde(default)]
    pub(crate) who: Cow<'static, [Answerable]>,
}

impl Liability {
    pub(crate) const fn of_misstep(
        by: Provision,
        of: Misstep,
        threshold: Threshold,
        who: &'static [Answerable],
    ) -> Self {
        Self { by, of, threshold, who: Cow::Borrowed(who) }
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The misstep.
    #[must_use]
    pub const fn of(&self) -> Misstep {
        self.of
    }

    /// From which threshold.
    #[must_use]
    pub const fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// Who answers for it; empty where the text does not say.
    #[must_use]
    pub fn who(&self) -> &[Answerable] {
        &self.who
    }
}
