//! The secrecy review (保密审查) as a text shapes it: who acts, by which form, with which opinions, and who settles a doubt.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Role;
use crate::citation::{Cited, Provision, Text};
use crate::fact::Doubt;

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

/// A field of the review form (《政府信息公开保密审查表》).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FormField {
    /// 单位.
    Unit,
    /// 年月日.
    Date,
    /// 序号.
    Serial,
    /// 部门.
    Department,
    /// 信息名称.
    Title,
    /// 发布形式.
    ReleaseForm,
    /// 承办人（签字）.
    HandlerSignature,
}

impl FormField {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unit => Text::literal("单位", "unit"),
            Self::Date => Text::literal("年月日", "date"),
            Self::Serial => Text::literal("序号", "serial number"),
            Self::Department => Text::literal("部门", "department"),
            Self::Title => Text::literal("信息名称", "title of the information"),
            Self::ReleaseForm => Text::literal("发布形式", "form of release"),
            Self::HandlerSignature => Text::literal("承办人签字", "signature of the handler"),
        }
    }
}

/// A kind of opinion that a text lists (审查意见). The vocabularies of two texts are never mapped onto one another.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpinionKind {
    /// 同意公开.
    Agree,
    /// 不同意公开.
    Disagree,
    /// 主动公开.
    Proactive,
    /// 依申请公开.
    OnRequest,
    /// 免予公开.
    Exempt,
    /// 不能确定、需报审: to be referred.
    Uncertain,
    /// 含有部分涉密内容: partly secret, so the processed version is what is reviewed.
    PartlySecret,
}

impl OpinionKind {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Agree => Text::literal("同意公开", "agrees to disclosure"),
            Self::Disagree => Text::literal("不同意公开", "disagrees with disclosure"),
            Self::Proactive => Text::literal("主动公开", "to be disclosed proactively"),
            Self::OnRequest => Text::literal("依申请公开", "to be disclosed on request"),
            Self::Exempt => Text::literal("免予公开", "exempt"),
            Self::Uncertain => Text::literal("不能确定（需报审）", "uncertain: to be referred"),
            Self::PartlySecret => Text::literal("部分涉密", "partly secret"),
        }
    }

    /// Whether it would disclose; `None` where it leaves that open.
    #[must_use]
    pub const fn discloses(self) -> Option<bool> {
        match self {
            Self::Agree | Self::Proactive | Self::OnRequest => Some(true),
            Self::Disagree | Self::Exempt => Some(false),
            Self::Uncertain | Self::PartlySecret => None,
        }
    }
}

/// A point that a review looks at (审查内容、审查重点).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Check {
    /// 国家秘密.
    StateSecret,
    /// 商业秘密.
    TradeSecret,
    /// 个人隐私.
    Privacy,
    /// 国家安全、公共安全、经济安全和社会稳定.
    Security,
    /// 公开范围.
    Scope,
    /// 公开形式.
    Form,
    /// 公开时限.
    TimeLimit,
    /// 公开程序.
    Procedure,
    /// 准确性.
    Accuracy,
    /// 权威性.
    Authority,
    /// 完整性.
    Completeness,
    /// 时效性.
    Timeliness,
}

impl Check {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::StateSecret => Text::literal("国家秘密", "state secrets"),
            Self::TradeSecret => Text::literal("商业秘密", "trade secrets"),
            Self::Privacy => Text::literal("个人隐私", "privacy"),
            Self::Security => Text::literal("三安全一稳定", "security and stability"),
            Self::Scope => Text::literal("公开范围", "scope"),
            Self::Form => Text::literal("公开形式", "form"),
            Self::TimeLimit => Text::literal("公开时限", "time limit"),
            Self::Procedure => Text::literal("公开程序", "procedure"),
            Self::Accuracy => Text::literal("准确性", "accuracy"),
            Self::Authority => Text::literal("权威性", "authority"),
            Self::Completeness => Text::literal("完整性", "completeness"),
            Self::Timeliness => Text::literal("时效性", "timeliness"),
        }
    }
}

/// What goes with a referral (申请确定时提供的材料).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Material {
    /// 申请确定的政府信息文本: the text of the information.
    Text,
    /// 说明不能确定原因的申请公文: the letter that says why it cannot be determined.
    ReasonsLetter,
    /// 认为确定工作需要参考的其他材料: other material, once the one it goes to asks for it.
    OtherAsked,
}

impl Material {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Text => Text::literal("政府信息文本", "the text of the information"),
            Self::ReasonsLetter => Text::literal("说明不能确定原因的公文", "the letter with the reasons for the doubt"),
            Self::OtherAsked => Text::literal("要求提供的其他材料", "other material that was asked for"),
        }
    }
}

/// Where somebody that a doubt is referred to stands (层级).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the texts know these four")]
pub enum Relative {
    /// 同级.
    SameLevel,
    /// 上一级.
    NextHigher,
    /// 有权确定的: with power over the question, wherever that is.
    WithPower,
    /// Left open by the text.
    Any,
}

/// Somebody to whom a doubt is referred.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::exhaustive_structs, reason = "a kind and where it stands")]
pub struct Addressee {
    /// What kind: the secrecy administration, the competent department or a superior agency.
    pub kind: Role,
    /// Where it stands.
    pub stands: Relative,
}

impl Addressee {
    pub(crate) const fn of(kind: Role, stands: Relative) -> Self {
        Self { kind, stands }
    }
}

/// Where a doubt is referred (报请确定).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralRoute {
    pub(crate) by: Provision,
    /// The doubts it covers.
    pub(crate) over: Cow<'static, [Doubt]>,
    /// 主管业务方面: for matters of the agency's own business, or for the others; `None` where the text does not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) business: Option<bool>,
    /// To any one of these.
    pub(crate) to: Cow<'static, [Addressee]>,
    /// 逐级上报: who receives it passes it up level by level to one with power.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) level_by_level: Option<Provision>,
}

impl ReferralRoute {
    pub(crate) const fn of(by: Provision, over: &'static [Doubt], to: &'static [Addressee]) -> Self {
        let (over, to) = (Cow::Borrowed(over), Cow::Borrowed(to));
        Self { by, over, business: None, to, level_by_level: None }
    }

    pub(crate) const fn business(mut self, business: bool) -> Self {
        self.business = Some(business);
        self
    }

    pub(crate) const fn level_by_level(mut self, by: Provision) -> Self {
        self.level_by_level = Some(by);
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The doubts it covers.
    #[must_use]
    pub fn over(&self) -> &[Doubt] {
        &self.over
    }

    /// Whether it is for matters of the agency's own business (主管业务方面) or for the others.
    #[must_use]
    pub const fn of_business(&self) -> Option<bool> {
        self.business
    }

    /// To any one of these.
    #[must_use]
    pub fn to(&self) -> &[Addressee] {
        &self.to
    }

    /// The provision by which it is passed up level by level (逐级上报), where one says so.
    #[must_use]
    pub const fn passed_up(&self) -> Option<Provision> {
        self.level_by_level
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

    /// Every provision it cites, with the list that cites it.
    pub(crate) fn cited(&self) -> impl Iterator<Item = (&'static str, Provision)> + '_ {
        let steps = self.steps.iter().map(|row| ("review.steps", row.by()));
        let form = self.form.iter().map(|row| ("review.form", row.by()));
        let opinions = self.opinions.iter().map(|row| ("review.opinions", row.by()));
        let checks = self.checks.iter().map(|row| ("review.checks", row.by()));
        let materials = self.materials.iter().map(|row| ("review.materials", row.by()));
        let routes = self.routes.iter().flat_map(|row| [Some(row.by()), row.passed_up()]);
        let routes = routes.flatten().map(|by| ("review.routes", by));
        let duties = self.duties.iter().map(|row| ("review.duties", row.by()));
        steps.chain(form).chain(opinions).chain(checks).chain(materials).chain(routes).chain(duties)
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
