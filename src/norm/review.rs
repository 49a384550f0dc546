//! The secrecy review (保密审查) as a text shapes it: who acts, by which form, with which opinions, and who settles a doubt.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Check, FormField, Material, OpinionKind, ReferralRoute, Role, Rule};
use crate::citation::{Cited, Provision, Text};

/// A step of the review that a text gives to somebody.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReviewStep {
    /// 填表报审: fill in the form and submit the draft.
    Submit,
    /// 初步意见: give a preliminary opinion.
    PreliminaryOpinion,
    /// 审查意见: give the opinion.
    Opinion,
    /// 不明确事项组织保密审查: look at what is unclear inside the house.
    InHouseCheck,
    /// 批准: approve the opinion, or not.
    Approval,
    /// 处置: disclose or withhold as approved.
    Disposal,
    /// 保存备查: keep the record.
    Keeping,
    /// 登记: enter it in the register of the website.
    Registration,
}

impl ReviewStep {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Submit => Text::literal("填表报审", "fill in the form and submit"),
            Self::PreliminaryOpinion => Text::literal("提出初步意见", "give a preliminary opinion"),
            Self::Opinion => Text::literal("提出审查意见", "give the opinion"),
            Self::InHouseCheck => Text::literal("本单位保密工作机构审查", "look at it inside the house"),
            Self::Approval => Text::literal("审批", "approve the opinion or not"),
            Self::Disposal => Text::literal("按审查意见处置", "dispose of it as approved"),
            Self::Keeping => Text::literal("审查表存档", "keep the record"),
            Self::Registration => Text::literal("网站登记", "enter it in the web register"),
        }
    }
}

/// A duty, or a right, around the review.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReviewDuty {
    /// 建立健全审查机制: the agency has a mechanism of review.
    EstablishMechanism,
    /// 先审查、后公开: nothing is released before it has been reviewed.
    ReviewBeforeRelease,
    /// 一事一审: one matter, one review, one record.
    OneMatterOneReview,
    /// 说明依据和理由: an opinion against disclosure states its basis and its reasons.
    BasisAndReasons,
    /// 以法律和保密范围规定为依据: an opinion against disclosure names its basis.
    NameBasis,
    /// An opinion fixes the disclosure attribute; a bare yes does not.
    OpinionFixesAttribute,
    /// 重新进行审查: what the leader does not approve is reviewed again; it never turns into the opposite decision.
    ReviewAgain,
    /// 不明确事项由本单位保密工作机构审查: what is unclear is looked at inside the house before it is referred.
    InHouseFirst,
    /// 非密处理后经审查可公开: of what is partly secret only the processed version, reviewed anew, may be disclosed.
    ProcessedVersionOnly,
    /// 涉及国家秘密的区分处理须经同级保密工作部门确认: severing a state secret is confirmed outside.
    SeveringConfirmedOutside,
    /// 按照审查意见处置: it is disposed of as the approved opinion and the stated form of release say.
    DisposeAsApproved,
    /// 保存备查: the record is kept.
    KeepRecord,
    /// 登记: releases are entered in the register.
    Register,
    /// 办理解密手续: a state secret is declassified in form before it is released.
    DeclassifyBeforeRelease,
    /// 解密备案: the declassification is filed with the secrecy administration.
    FileDeclassification,
    /// 一律退回: what may not be disclosed is sent back.
    ReturnBarred,
    /// 可以要求说明依据和理由: whoever doubts a withholding for secrecy may ask for its basis and reasons.
    ReasonsOnQuery,
    /// 复查: what was withheld is looked at again, and disclosed where the withholding was wrong or has lost its reason.
    Recheck,
    /// 复议、诉讼中提请确定: in reconsideration or a suit the question may be put to the department with power.
    DeterminationInProceedings,
}

/// How a text shapes the secrecy review. Lists are in the order of the text; what it is silent on is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReviewRules {
    pub(crate) steps: Cow<'static, [Cited<(ReviewStep, Role)>]>,
    pub(crate) form: Cow<'static, [Cited<FormField>]>,
    pub(crate) opinions: Cow<'static, [Cited<OpinionKind>]>,
    pub(crate) checks: Cow<'static, [Cited<Check>]>,
    pub(crate) materials: Cow<'static, [Cited<Material>]>,
    pub(crate) routes: Cow<'static, [ReferralRoute]>,
    pub(crate) duties: Cow<'static, [Cited<ReviewDuty>]>,
}

impl ReviewRules {
    /// Who takes which step.
    #[must_use]
    pub fn steps(&self) -> &[Cited<(ReviewStep, Role)>] {
        &self.steps
    }

    /// Who takes a step, where the text says so.
    #[must_use]
    pub fn who(&self, step: ReviewStep) -> Option<Cited<Role>> {
        self.steps.iter().find(|row| row.0 == step).map(|row| row.map(|(_, role)| role))
    }

    /// The fields of the form.
    #[must_use]
    pub fn form(&self) -> &[Cited<FormField>] {
        &self.form
    }

    /// The opinions it lists. The lists are open (等).
    #[must_use]
    pub fn opinions(&self) -> &[Cited<OpinionKind>] {
        &self.opinions
    }

    /// What the review looks at.
    #[must_use]
    pub fn checks(&self) -> &[Cited<Check>] {
        &self.checks
    }

    /// What goes with a referral.
    #[must_use]
    pub fn materials(&self) -> &[Cited<Material>] {
        &self.materials
    }

    /// Where doubts are referred.
    #[must_use]
    pub fn routes(&self) -> &[ReferralRoute] {
        &self.routes
    }

    /// Its duties and rights.
    #[must_use]
    pub fn duties(&self) -> &[Cited<ReviewDuty>] {
        &self.duties
    }

    /// The provision of a duty, where the text has it.
    #[must_use]
    pub fn duty(&self, duty: ReviewDuty) -> Option<Provision> {
        self.duties.iter().find(|row| ***row == duty).map(Cited::by)
    }

    /// Every rule, list by list.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> {
        (self.steps.iter().map(Rule::ReviewStep))
            .chain(self.form.iter().map(Rule::FormField))
            .chain(self.opinions.iter().map(Rule::Opinion))
            .chain(self.checks.iter().map(Rule::Check))
            .chain(self.materials.iter().map(Rule::Material))
            .chain(self.routes.iter().map(Rule::Route))
            .chain(self.duties.iter().map(Rule::ReviewDuty))
    }

    /// The length of each of its lists.
    pub(crate) fn lengths(&self) -> [(&'static str, usize); 7] {
        [
            ("review.steps", self.steps.len()),
            ("review.form", self.form.len()),
            ("review.opinions", self.opinions.len()),
            ("review.checks", self.checks.len()),
            ("review.materials", self.materials.len()),
            ("review.routes", self.routes.len()),
            ("review.duties", self.duties.len()),
        ]
    }
}
