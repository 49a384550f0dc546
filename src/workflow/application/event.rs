//! What can happen to an application.

use core::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Fee, RecordAnswer, Reply, Request};
use crate::citation::{Code, Text};
use crate::norm::{Grievance, Intake, Period, RequestContent};
use crate::workflow::approval::Signature;
use crate::workflow::consultation;

/// A paper whose service (送达) on the applicant has an effect.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "three papers start or end a time on service")]
pub enum Paper {
    /// 补正告知书: the time to correct runs from its service.
    CorrectionNotice,
    /// 收费通知: the time to pay runs from the day after its service.
    FeeNotice,
    /// 答复书.
    Reply,
}

/// A remedy that somebody takes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the annual report counts these three")]
pub enum Remedy {
    /// 行政复议.
    Reconsideration,
    /// 未经复议直接起诉.
    Suit,
    /// 复议后起诉.
    SuitAfterReconsideration,
}

impl Remedy {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Reconsideration => Text::literal("行政复议", "reconsideration"),
            Self::Suit => Text::literal("未经复议直接起诉", "direct suit"),
            Self::SuitAfterReconsideration => Text::literal("复议后起诉", "suit after reconsideration"),
        }
    }
}

/// How a remedy ended, as the annual report counts it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the report has these three outcomes")]
pub enum RemedyResult {
    /// 结果维持.
    Upheld,
    /// 结果纠正.
    Corrected,
    /// 其他结果.
    Other,
}

impl RemedyResult {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Upheld => Text::literal("结果维持", "upheld"),
            Self::Corrected => Text::literal("结果纠正", "corrected"),
            Self::Other => Text::literal("其他结果", "another result"),
        }
    }
}

/// One thing that happened to an application. What was late, skipped or wrong happened all the same and is recorded; only what makes no
/// sense is refused.
///
/// ```
/// use gongkai::workflow::application::Event;
/// for stored in [
///     r#"{"arrived": {"intake": "web", "request": {"applicant": "a1", "kind": "natural_person", "contents": ["name", "description"]}}}"#,
///     r#""confirmed""#,
///     r#"{"correction_asked": {"items": ["description"], "within": {"length": 10, "unit": "working_days"}}}"#,
///     r#"{"consulted": {"opened": {"with": "firm", "consulted": "third_party", "mode": "on_request", "trigger": "2024-03-04"}}}"#,
///     r#"{"extension_approved": {"days": 20, "by": {"by": "li", "capacity": "disclosure_office_head"}}}"#,
///     r#"{"extension_notified": {"days": 20}}"#,
///     r#"{"fee_asked": {"fee": {"basis": "per_quantity", "units": 250, "amount": 470000}}}"#,
///     r#"{"replied": {"reply": {"kind": "refused", "grounds": ["national.2019/15/-/-"], "says": ["reasons", "remedies"]}}}"#,
///     r#"{"served": {"what": "reply"}}"#,
///     r#"{"remedy_decided": {"remedy": "reconsideration", "result": "corrected", "answer_anew": true, "within": {"length": 20, "unit": "working_days"}}}"#,
/// ] {
///     serde_json::from_str::<Event>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Event {
    /// 提出申请: it arrived, by a channel: was handed in, signed for, or lay in the box.
    Arrived {
        /// How.
        intake: Intake,
        /// What.
        request: Request,
    },
    /// 确认: its receipt was confirmed with the applicant.
    Confirmed,
    /// 转办: it was handed over inside the agency.
    HandedOver {
        /// To whom.
        to: Code,
        /// Whether with the formalities of a hand-over.
        formalities: bool,
    },
    /// 反馈: the result was reported back to whoever handed it over.
    ResultReported,
    /// 告知补正: a correction was asked for.
    CorrectionAsked {
        /// Of what.
        items: Vec<RequestContent>,
        /// 合理的补正期限, from the service of the notice; left out where the notice set none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Period>,
    },
    /// 收到补正: the corrected application came in.
    Corrected,
    /// It was found whether the content is clear.
    ClarityFound {
        /// 内容明确.
        clear: bool,
    },
    /// 要求说明理由: reasons were asked for the number or the frequency.
    ReasonsAsked,
    /// 说明理由: they were given.
    ReasonsGiven,
    /// They were found reasonable, or not.
    ReasonsFound {
        /// 理由合理.
        reasonable: bool,
    },
    /// 确定延迟答复的合理期限并告知 (art. 35): the applicant was told until when the answer is delayed.
    Delayed {
        /// Until when.
        #[serde(deserialize_with = "crate::citation::date::day")]
        until: NaiveDate,
    },
    /// 检索: the information was searched for, and the search recorded.
    Searched {
        /// Whether it was found.
        found: bool,
    },
    /// 征求意见: something happened in the consultation of a third party or of another agency.
    Consulted(consultation::Event),
    /// 同意延长: somebody consented to an extension by so many working days.
    ExtensionApproved {
        /// By how many.
        days: u32,
        /// Who.
        by: Signature,
    },
    /// 告知延长: the applicant was told of an extension by so many working days.
    ExtensionNotified {
        /// By how many.
        days: u32,
    },
    /// 收费通知: a fee was asked for.
    FeeAsked {
        /// Which.
        fee: Fee,
    },
    /// 缴费: it was paid in full.
    FeePaid,
    /// 答复: a reply was made.
    Replied {
        /// Which.
        reply: Reply,
    },
    /// 更正答复: the request to correct one's own record was answered (art. 41).
    RecordAnswered {
        /// How.
        answer: RecordAnswer,
    },
    /// 书面告知第三方: a third party was told what is disclosed against its will, and why (art. 32).
    ThirdPartyTold {
        /// Who.
        with: Code,
    },
    /// 寄出: the reply was posted.
    Posted,
    /// 送达: a paper was served.
    Served {
        /// Which.
        what: Paper,
    },
    /// 建议转为主动公开: the applicant proposed that all be let know (art. 44).
    ProactiveProposed,
    /// 审核: the proposal was examined.
    ProposalExamined {
        /// 属于主动公开范围.
        in_scope: bool,
    },
    /// 转为主动公开: it was disclosed to all.
    MadeProactive,
    /// 撤回申请: the applicant withdrew it.
    Withdrawn,
    /// 视为放弃，不再处理: it was put away, because it was not corrected in time and without good reason.
    NotCorrected,
    /// 视为放弃，不再处理: it was put away, because the fee was not paid in time.
    NotPaid,
    /// 复议、诉讼: somebody took a remedy.
    RemedySought {
        /// Which.
        remedy: Remedy,
        /// Over what.
        over: Grievance,
    },
    /// A remedy was decided.
    RemedyDecided {
        /// Which.
        remedy: Remedy,
        /// How.
        result: RemedyResult,
        /// 责令重新答复、履行: whether the agency has to answer anew, or at last.
        #[serde(default)]
        answer_anew: bool,
        /// Within which time, from its receipt of the decision; left out where none was set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Period>,
    },
}

impl Event {
    /// Which verb.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Arrived { .. } => Verb::Arrive,
            Self::Confirmed => Verb::Confirm,
            Self::HandedOver { .. } => Verb::HandOver,
            Self::ResultReported => Verb::ReportResult,
            Self::CorrectionAsked { .. } => Verb::AskCorrection,
            Self::Corrected => Verb::Correct,
            Self::ClarityFound { .. } => Verb::FindClarity,
            Self::ReasonsAsked => Verb::AskReasons,
            Self::ReasonsGiven => Verb::GiveReasons,
            Self::ReasonsFound { .. } => Verb::FindReasons,
            Self::Delayed { .. } => Verb::Delay,
            Self::Searched { .. } => Verb::Search,
            Self::Consulted(_) => Verb::Consult,
            Self::ExtensionApproved { .. } => Verb::ApproveExtension,
            Self::ExtensionNotified { .. } => Verb::NotifyExtension,
            Self::FeeAsked { .. } => Verb::AskFee,
            Self::FeePaid => Verb::PayFee,
            Self::Replied { .. } => Verb::Reply,
            Self::RecordAnswered { .. } => Verb::AnswerRecord,
            Self::ThirdPartyTold { .. } => Verb::TellThirdParty,
            Self::Posted => Verb::Post,
            Self::Served { what } => match what {
                Paper::CorrectionNotice => Verb::ServeCorrectionNotice,
                Paper::FeeNotice => Verb::ServeFeeNotice,
                Paper::Reply => Verb::ServeReply,
            },
            Self::ProactiveProposed => Verb::ProposeProactive,
            Self::ProposalExamined { .. } => Verb::ExamineProposal,
            Self::MadeProactive => Verb::MakeProactive,
            Self::Withdrawn => Verb::Withdraw,
            Self::NotCorrected => Verb::LapseUncorrected,
            Self::NotPaid => Verb::LapseUnpaid,
            Self::RemedySought { .. } => Verb::SeekRemedy,
            Self::RemedyDecided { answer_anew: false, .. } => Verb::DecideRemedy,
            Self::RemedyDecided { answer_anew: true, .. } => Verb::OrderAnswer,
        }
    }
}

/// The verbs of an application.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// 提出申请: it arrives.
    Arrive,
    /// 确认: confirm its receipt.
    Confirm,
    /// 转办: hand it over.
    HandOver,
    /// 反馈: report the result back.
    ReportResult,
    /// 告知补正: ask for a correction.
    AskCorrection,
    /// 补正: correct it.
    Correct,
    /// 认定内容是否明确: find whether it is clear.
    FindClarity,
    /// 要求说明理由: ask for reasons.
    AskReasons,
    /// 说明理由: give them.
    GiveReasons,
    /// 认定理由是否合理: find whether they are reasonable.
    FindReasons,
    /// 延迟答复: delay the answer.
    Delay,
    /// 检索: search.
    Search,
    /// 征求意见: consult.
    Consult,
    /// 同意延长: consent to an extension.
    ApproveExtension,
    /// 告知延长: tell of an extension.
    NotifyExtension,
    /// 通知收费: ask for a fee.
    AskFee,
    /// 缴费: pay it.
    PayFee,
    /// 答复: reply.
    Reply,
    /// 更正答复: answer the request to correct a record.
    AnswerRecord,
    /// 书面告知第三方: tell a third party.
    TellThirdParty,
    /// 寄出: post the reply.
    Post,
    /// 送达补正告知书: serve the correction notice.
    ServeCorrectionNotice,
    /// 送达收费通知: serve the fee notice.
    ServeFeeNotice,
    /// 送达答复书: serve the reply.
    ServeReply,
    /// 建议转为主动公开: propose to let all know.
    ProposeProactive,
    /// 审核建议: examine the proposal.
    ExamineProposal,
    /// 转为主动公开: disclose it to all.
    MakeProactive,
    /// 撤回: withdraw it.
    Withdraw,
    /// 不补正，不再处理: put it away uncorrected.
    LapseUncorrected,
    /// 不缴费，不再处理: put it away unpaid.
    LapseUnpaid,
    /// 寻求救济: take a remedy.
    SeekRemedy,
    /// 救济结果: decide it, with nothing to be answered anew.
    DecideRemedy,
    /// 责令答复: decide it, with an order to answer.
    OrderAnswer,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 33] = [
        Self::Arrive,
        Self::Confirm,
        Self::HandOver,
        Self::ReportResult,
        Self::AskCorrection,
        Self::Correct,
        Self::FindClarity,
        Self::AskReasons,
        Self::GiveReasons,
        Self::FindReasons,
        Self::Delay,
        Self::Search,
        Self::Consult,
        Self::ApproveExtension,
        Self::NotifyExtension,
        Self::AskFee,
        Self::PayFee,
        Self::Reply,
        Self::AnswerRecord,
        Self::TellThirdParty,
        Self::Post,
        Self::ServeCorrectionNotice,
        Self::ServeFeeNotice,
        Self::ServeReply,
        Self::ProposeProactive,
        Self::ExamineProposal,
        Self::MakeProactive,
        Self::Withdraw,
        Self::LapseUncorrected,
        Self::LapseUnpaid,
        Self::SeekRemedy,
        Self::DecideRemedy,
        Self::OrderAnswer,
    ];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        let (zh, en) = match self {
            Self::Arrive => ("提出申请", "arrive"),
            Self::Confirm => ("确认收到", "confirm receipt"),
            Self::HandOver => ("转办", "hand over"),
            Self::ReportResult => ("反馈办理结果", "report the result"),
            Self::AskCorrection => ("告知补正", "ask for correction"),
            Self::Correct => ("收到补正", "correct"),
            Self::FindClarity => ("认定内容是否明确", "find whether it is clear"),
            Self::AskReasons => ("要求说明理由", "ask for reasons"),
            Self::GiveReasons => ("说明理由", "give reasons"),
            Self::FindReasons => ("认定理由是否合理", "find whether the reasons are reasonable"),
            Self::Delay => ("确定延迟答复期限", "delay the answer"),
            Self::Search => ("检索", "search"),
            Self::Consult => ("征求意见", "consult"),
            Self::ApproveExtension => ("同意延长", "consent to an extension"),
            Self::NotifyExtension => ("告知延长", "tell of an extension"),
            Self::AskFee => ("通知收费", "ask for a fee"),
            Self::PayFee => ("缴费", "pay the fee"),
            Self::Reply => ("答复", "reply"),
            Self::AnswerRecord => ("答复更正请求", "answer on the record"),
            Self::TellThirdParty => ("书面告知第三方", "tell the third party"),
            Self::Post => ("寄出答复", "post the reply"),
            Self::ServeCorrectionNotice => ("送达补正告知书", "serve the correction notice"),
            Self::ServeFeeNotice => ("送达收费通知", "serve the fee notice"),
            Self::ServeReply => ("送达答复书", "serve the reply"),
            Self::ProposeProactive => ("建议转为主动公开", "propose proactive disclosure"),
            Self::ExamineProposal => ("审核建议", "examine the proposal"),
            Self::MakeProactive => ("转为主动公开", "disclose to all"),
            Self::Withdraw => ("撤回申请", "withdraw"),
            Self::LapseUncorrected => ("逾期不补正，不再处理", "put away uncorrected"),
            Self::LapseUnpaid => ("逾期不缴费，不再处理", "put away unpaid"),
            Self::SeekRemedy => ("申请复议或者起诉", "take a remedy"),
            Self::DecideRemedy => ("复议或者诉讼结果", "decide the remedy"),
            Self::OrderAnswer => ("责令答复", "order to answer"),
        };
        Text::literal(zh, en)
    }

    /// The event that records it, as journals spell it.
    #[must_use]
    pub const fn event(self) -> &'static str {
        match self {
            Self::Arrive => "arrived",
            Self::Confirm => "confirmed",
            Self::HandOver => "handed_over",
            Self::ReportResult => "result_reported",
            Self::AskCorrection => "correction_asked",
            Self::Correct => "corrected",
            Self::FindClarity => "clarity_found",
            Self::AskReasons => "reasons_asked",
            Self::GiveReasons => "reasons_given",
            Self::FindReasons => "reasons_found",
            Self::Delay => "delayed",
            Self::Search => "searched",
            Self::Consult => "consulted",
            Self::ApproveExtension => "extension_approved",
            Self::NotifyExtension => "extension_notified",
            Self::AskFee => "fee_asked",
            Self::PayFee => "fee_paid",
            Self::Reply => "replied",
            Self::AnswerRecord => "record_answered",
            Self::TellThirdParty => "third_party_told",
            Self::Post => "posted",
            Self::ServeCorrectionNotice | Self::ServeFeeNotice | Self::ServeReply => "served",
            Self::ProposeProactive => "proactive_proposed",
            Self::ExamineProposal => "proposal_examined",
            Self::MakeProactive => "made_proactive",
            Self::Withdraw => "withdrawn",
            Self::LapseUncorrected => "not_corrected",
            Self::LapseUnpaid => "not_paid",
            Self::SeekRemedy => "remedy_sought",
            Self::DecideRemedy | Self::OrderAnswer => "remedy_decided",
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.event())
    }
}
