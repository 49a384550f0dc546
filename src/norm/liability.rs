//! What a text makes an agency, or the people in it, liable for, and from which threshold.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Role, put};
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
    /// 违反国家保密规定: in breach of the secrecy rules.
    BreachedSecrecyRules,
    /// 不依法履行政府信息公开职能: disclosure functions not performed.
    NotPerformed,
    /// 不及时更新: what was disclosed, the guide or the catalogue is not kept up to date.
    NotUpdated,
    /// 违反规定的其他情形: any other breach of the disclosure rules.
    OtherBreach,
    /// 未建立健全制度: the systems that have to be there are not.
    SystemMissing,
    /// 不配合或者抵制监督检查: supervision is not cooperated with, or resisted.
    ObstructedSupervision,
    /// 未按照要求开展工作: disclosure work is not done as required.
    NotAsRequired,
    /// 内容失真、造成负面影响: what was disclosed was false, with negative influence.
    FalseContent,
    /// 审核不严: reviewed laxly.
    ReviewedLaxly,
    /// 其他违反协调规定的行为: any other breach of the rules on coordination.
    OtherCoordinationBreach,
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
    /// 造成负面影响: an adverse influence alone.
    Adverse,
    /// 造成泄密: a leak.
    Leak,
    /// 情节严重: serious circumstances.
    Serious,
    /// 构成犯罪: a crime.
    Crime,
    /// 查证属实: that it was verified.
    Verified,
    /// 需要追究责任, 视情追究责任: that persons have to answer for it, which whoever supervises finds.
    PersonsToAnswer,
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
            Self::Adverse => Text::literal("造成负面影响", "an adverse influence"),
            Self::Leak => Text::literal("造成泄密", "a leak"),
            Self::Serious => Text::literal("情节严重", "serious circumstances"),
            Self::Crime => Text::literal("构成犯罪", "a crime"),
            Self::Verified => Text::literal("查证属实", "verified"),
            Self::PersonsToAnswer => Text::literal("需要追究责任", "persons have to answer for it"),
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
    /// 负有责任的领导人员: the leaders responsible.
    LeadersResponsible,
    /// 工作人员: a member of the staff.
    Staff,
    /// 主要负责人: the principal head of the agency.
    PrincipalHead,
}

/// What follows for whoever is liable.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Measure {
    /// 采取补救措施: remedy it, and remove its ill effects.
    Remedy,
    /// 督促整改: urged to put it right.
    UrgeRectification,
    /// 通报批评: criticised by circular.
    Criticism,
    /// 责令改正: ordered to correct it.
    OrderCorrection,
    /// 组织查处: investigated.
    Investigation,
    /// 向有权机关提出处理建议: handling is proposed to the organ with power; nothing is imposed.
    ProposeHandling,
    /// 依照有关规定处理: dealt with under the rules that the text names.
    DealtWith,
    /// 追究责任、问责: held liable; by which measure the text does not say.
    Liability,
    /// 处分: disciplined.
    Discipline,
    /// 追究刑事责任: criminal liability.
    CriminalLiability,
    /// 全区通报批评: criticised by circular before the whole district.
    DistrictWideCriticism,
}

impl Measure {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Remedy => Text::literal("采取补救措施", "remedy it"),
            Self::UrgeRectification => Text::literal("督促整改", "urged to put it right"),
            Self::Criticism => Text::literal("通报批评", "criticised by circular"),
            Self::OrderCorrection => Text::literal("责令改正", "ordered to correct it"),
            Self::Investigation => Text::literal("组织查处", "investigated"),
            Self::ProposeHandling => {
                Text::literal("向有权机关提出处理建议", "handling proposed to the organ with power")
            }
            Self::DealtWith => Text::literal("依照有关规定处理", "dealt with under the rules named"),
            Self::Liability => Text::literal("追究责任", "held liable"),
            Self::Discipline => Text::literal("处分", "disciplined"),
            Self::CriminalLiability => Text::literal("追究刑事责任", "criminal liability"),
            Self::DistrictWideCriticism => Text::literal("全区通报批评", "criticised before the whole district"),
        }
    }
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
    /// What follows; empty where the text does not say.
    #[serde(default)]
    pub(crate) measures: Cow<'static, [Measure]>,
    /// By whom; empty where the text does not say.
    #[serde(default)]
    pub(crate) imposed_by: Cow<'static, [Role]>,
}

impl Liability {
    pub(crate) const fn of_misstep(
        by: Provision,
        of: Misstep,
        threshold: Threshold,
        who: &'static [Answerable],
    ) -> Self {
        Self {
            by,
            of,
            threshold,
            who: Cow::Borrowed(who),
            measures: Cow::Borrowed(&[]),
            imposed_by: Cow::Borrowed(&[]),
        }
    }

    /// What follows, and by whom.
    pub(crate) const fn followed_by(mut self, measures: &'static [Measure], by: &'static [Role]) -> Self {
        put(&mut self.measures, Cow::Borrowed(measures));
        put(&mut self.imposed_by, Cow::Borrowed(by));
        self
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

    /// What follows; empty where the text does not say.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// Who imposes it; empty where the text does not say.
    #[must_use]
    pub fn imposed_by(&self) -> &[Role] {
        &self.imposed_by
    }
}
