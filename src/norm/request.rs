//! How a text shapes the handling of applications (依申请公开).

use core::fmt;
use core::str::FromStr;

use std::borrow::Cow;

use serde::{Deserialize, Serialize, Serializer};

use super::{Consulted, Intake, ReceiptRule, Role, Rule};
use crate::citation::{Cited, Provision, Text, UnknownCode, by_code};

/// What an application has to contain (申请内容).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RequestContent {
    /// 申请人的姓名或者名称.
    Name,
    /// 身份证明.
    IdentityProof,
    /// 联系方式.
    Contact,
    /// 申请公开的政府信息的名称、文号或者便于查询的其他特征性描述.
    Description,
    /// 申请公开的政府信息的形式要求，包括获取信息的方式、途径.
    FormOfProvision,
    /// 申请表: the agency's own form.
    Form,
    /// 一事一申请: one matter an application.
    OneMatter,
}

impl RequestContent {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::IdentityProof,
        Self::Contact,
        Self::Description,
        Self::FormOfProvision,
        Self::Form,
        Self::OneMatter,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::IdentityProof => "identity_proof",
            Self::Contact => "contact",
            Self::Description => "description",
            Self::FormOfProvision => "form_of_provision",
            Self::Form => "form",
            Self::OneMatter => "one_matter",
        }
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Name => Text::literal("姓名或者名称", "name"),
            Self::IdentityProof => Text::literal("身份证明", "proof of identity"),
            Self::Contact => Text::literal("联系方式", "contact"),
            Self::Description => Text::literal("信息的名称、文号或者特征性描述", "description of the information"),
            Self::FormOfProvision => Text::literal("形式要求", "form in which it is wanted"),
            Self::Form => Text::literal("申请表", "the application form"),
            Self::OneMatter => Text::literal("一事一申请", "one matter an application"),
        }
    }
}

impl fmt::Display for RequestContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for RequestContent {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// A set of contents, such as those a correction notice asks for.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestContents(u8);

/// A list of its contents.
impl Serialize for RequestContents {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(RequestContent::ALL.into_iter().filter(|content| self.has(*content)))
    }
}

impl RequestContents {
    /// Those of a list.
    #[must_use]
    pub fn of(list: &[RequestContent]) -> Self {
        Self(list.iter().fold(0, |set, content| set | 1 << (*content as u8)))
    }

    /// Those of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether one is among them.
    #[must_use]
    pub const fn has(self, content: RequestContent) -> bool {
        self.0 & (1 << (content as u8)) != 0
    }
}

/// What a text asks of the agency around applications.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RequestDuty {
    /// 可以申请获取: anyone may apply, and no purpose is asked for.
    AnyoneMayApply,
    /// 当场答复: what can be answered on the spot is.
    AnswerOnTheSpot,
    /// 数量、频次明显超过合理范围的，可以收取信息处理费.
    MayChargeFee,
    /// 向政府信息公开工作机构提出: the disclosure office receives and handles applications; what comes to another desk is passed on.
    OfficeReceives,
    /// 受理机构: every unit and section receives applications for the agency.
    EveryDeskReceives,
    /// 口头提出、代为填写: the office fills in the form for who cannot write.
    FillInForm,
    /// 建立完善渠道: channels for applications.
    OpenChannels,
    /// 指导和释明: guide and explain where the content is unclear.
    Guide,
    /// 阅读、视听障碍: help for who has difficulty in reading, seeing or hearing.
    HelpDisabled,
    /// 登记、审核、办理、答复、归档: a system for handling applications from registration to filing.
    HandlingSystem,
    /// 流程图.
    FlowChart,
    /// 申请指南.
    ApplicationGuide,
    /// 依申请公开信息目录.
    RequestCatalogue,
    /// 统一文书: unified forms.
    UnifiedForms,
    /// 转办手续: an application that is handed over is handed over with formalities.
    HandOverFormalities,
    /// 反馈办理结果: the result of one that was handed over is reported back.
    ReportResult,
    /// 按照申请人要求的形式提供, with regard to how it is kept.
    RequestedForm,
    /// 更正与自身相关的政府信息: an inaccurate record of the applicant is corrected, or the request passed on.
    CorrectRecord,
    /// 接待查询: visitors are received and helped to search.
    HelpVisitors,
    /// 一事一答复: each matter is answered by itself.
    OneAnswerEach,
    /// 依条例答复: applications are answered under the Regulation; the text sets no period of its own.
    AnswerUnderRegulation,
    /// 审核申请人的转为主动公开建议: a proposal of the applicant to disclose to all has to be examined.
    ExamineProposal,
    /// 经审核认为属于主动公开范围的，及时主动公开.
    DisclosePromptly,
    /// 根据自身生产、生活、科研等特殊需要申请: one may apply for special needs of one's own.
    MayApplyForOwnNeeds,
}

/// How a text shapes the handling of applications. What it is silent on is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RequestRules {
    pub(crate) receipts: Cow<'static, [ReceiptRule]>,
    pub(crate) contents: Cow<'static, [Cited<RequestContent>]>,
    pub(crate) duties: Cow<'static, [Cited<RequestDuty>]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extension_consent: Option<Cited<Role>>,
}

impl RequestRules {
    /// On which day what arrives by which channel counts as received.
    #[must_use]
    pub fn receipts(&self) -> &[ReceiptRule] {
        &self.receipts
    }

    /// The rule for a channel.
    #[must_use]
    pub fn receipt(&self, intake: Intake) -> Option<&ReceiptRule> {
        self.receipts.iter().find(|rule| rule.of == intake)
    }

    /// What an application has to contain. What a local text asks beyond the nation's list burdens the applicant: it may be
    /// asked for, and nothing may be refused for want of it.
    #[must_use]
    pub fn contents(&self) -> &[Cited<RequestContent>] {
        &self.contents
    }

    /// What it asks of the agency.
    #[must_use]
    pub fn duties(&self) -> &[Cited<RequestDuty>] {
        &self.duties
    }

    /// The provision of a duty, where the text has it.
    #[must_use]
    pub fn duty(&self, duty: RequestDuty) -> Option<Provision> {
        self.duties.iter().find(|row| ***row == duty).map(Cited::by)
    }

    /// Who has to consent to an extension.
    #[must_use]
    pub const fn extension_consent(&self) -> Option<Cited<Role>> {
        self.extension_consent
    }

    /// Every rule, list by list.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> {
        (self.receipts.iter().map(Rule::Receipt))
            .chain(self.contents.iter().map(Rule::RequestContent))
            .chain(self.duties.iter().map(Rule::RequestDuty))
            .chain(self.extension_consent.map(Rule::ExtensionConsent))
    }

    /// The length of each of its lists.
    pub(crate) fn lengths(&self) -> [(&'static str, usize); 3] {
        [
            ("requests.receipts", self.receipts.len()),
            ("requests.contents", self.contents.len()),
            ("requests.duties", self.duties.len()),
        ]
    }
}

/// How the clock of an application runs under an edition of the Regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockRules {
    pub(crate) extension_notice: Provision,
    pub(crate) restart_on_correction: Option<Provision>,
    pub(crate) excluded_by: Provision,
    pub(crate) excluded: &'static [Consulted],
    pub(crate) delayed_period: Option<Provision>,
}

impl ClockRules {
    /// Every provision it stands on.
    pub fn provisions(&self) -> impl Iterator<Item = Provision> {
        let perhaps = [self.restart_on_correction, self.delayed_period].into_iter().flatten();
        [self.extension_notice, self.excluded_by].into_iter().chain(perhaps)
    }

    /// 告知申请人: the applicant is told of an extension.
    #[must_use]
    pub const fn extension_notice(&self) -> Provision {
        self.extension_notice
    }

    /// 自收到补正的申请之日起计算: the period runs from the receipt of the corrected application; `None` where the text is silent.
    #[must_use]
    pub const fn restart_on_correction(&self) -> Option<Provision> {
        self.restart_on_correction
    }

    /// 不计算在前款规定的期限内: which consultations are left out, and under which provision. Whether co-makers are is a
    /// [`Reading`](super::Reading::CoMakerTime) where other agencies are.
    #[must_use]
    pub const fn excluded(&self) -> (Provision, &'static [Consulted]) {
        (self.excluded_by, self.excluded)
    }

    /// 合理的延迟答复期限: for an excessive number with reasonable grounds (art. 35). It has no cap.
    #[must_use]
    pub const fn delayed_period(&self) -> Option<Provision> {
        self.delayed_period
    }
}
