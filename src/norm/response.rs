//! The response to public opinion (政务舆情回应) as a text shapes it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::citation::{Cited, Text};

/// A step of the response.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "收集、研判、报送、处置、回应")]
pub enum ResponseStep {
    /// 监测收集: collect.
    Collect,
    /// 分析研判: judge.
    Judge,
    /// 归口报送: report upward.
    Report,
    /// 应对处置: handle.
    Handle,
    /// 回应反馈: respond.
    Respond,
}

impl ResponseStep {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::Collect, Self::Judge, Self::Report, Self::Handle, Self::Respond];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Collect => Text::literal("监测收集", "collect"),
            Self::Judge => Text::literal("分析研判", "judge"),
            Self::Report => Text::literal("归口报送", "report upward"),
            Self::Handle => Text::literal("应对处置", "handle"),
            Self::Respond => Text::literal("回应反馈", "respond"),
        }
    }
}

/// What a text asks around the response.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseDuty {
    /// 不漏报、不迟报: what was seen is logged, and reported in time.
    NoOmission,
    /// 对重大敏感舆情按程序报审后处置: major sensitive opinion is handled only after the handling was approved.
    ApprovalBeforeHandling,
    /// 重大决策出台前舆情风险评估: before a major decision that touches vital interests, an assessment of the risks with a grade and a plan.
    RiskAssessment,
    /// 拟发布信息涉及其他机关的，沟通确认: what involves another agency is confirmed before it is said.
    ConfirmBeforeResponding,
    /// 通知新闻发言人和主要负责同志: the spokesperson and the principal leader are told at once.
    NotifySpokesperson,
    /// 会同宣传部门: together with the publicity department.
    WithPublicityDepartment,
    /// 持续发布: information is released continuously, with the results.
    Continuously,
    /// 讲清事实真相、政策措施和处置结果: the facts, the measures and the results are told.
    FactsMeasuresResults,
    /// 事事有回音: every matter gets an answer.
    EveryMatterAnswered,
    /// 归口报送: reports go through the proper channel.
    ProperChannel,
    /// 统一指挥、统一方案、统一口径: one command, one plan, one wording.
    OneVoice,
    /// 快报事实、慎报原因、详报措施、后报结果: facts fast, causes with caution, measures in detail, results afterwards.
    FactsFirst,
}

/// How a text shapes the response to public opinion. What it is silent on is absent. Whether opinion is major (重大) is a person's
/// to say; who is the first to respond stands in [`LocalRules::responders`](super::LocalRules::responders).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ResponseRules {
    pub(crate) steps: Cow<'static, [Cited<ResponseStep>]>,
    pub(crate) duties: Cow<'static, [Cited<ResponseDuty>]>,
    /// 报告时限不得晚于事发后…小时: hours from the event to the report on major opinion, by the clock. It is the report's time, not
    /// the public response's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) major_report_hours: Option<Cited<u8>>,
}

impl ResponseRules {
    /// A text that says nothing of it.
    pub(crate) const NONE: Self =
        Self { steps: Cow::Borrowed(&[]), duties: Cow::Borrowed(&[]), major_report_hours: None };

    /// Every rule, list by list.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> {
        (self.steps.iter().map(Rule::ResponseStep))
            .chain(self.duties.iter().map(Rule::ResponseDuty))
            .chain(self.major_report_hours.map(Rule::ReportHours))
    }

    /// The steps that it names, in order.
    #[must_use]
    pub fn steps(&self) -> &[Cited<ResponseStep>] {
        &self.steps
    }

    /// What it asks around them.
    #[must_use]
    pub fn duties(&self) -> &[Cited<ResponseDuty>] {
        &self.duties
    }

    /// The row of a duty, where the text has it.
    #[must_use]
    pub fn duty(&self, duty: ResponseDuty) -> Option<Cited<ResponseDuty>> {
        self.duties.iter().find(|row| ***row == duty).copied()
    }

    /// The hours from the event within which major opinion is reported upward.
    #[must_use]
    pub const fn major_report_hours(&self) -> Option<Cited<u8>> {
        self.major_report_hours
    }
}
