//! What is done in an application.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// The verbs of an application.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Arrive => ("arrive", "提出申请", "arrive"),
            Self::Confirm => ("confirm", "确认收到", "confirm receipt"),
            Self::HandOver => ("hand_over", "转办", "hand over"),
            Self::ReportResult => ("report_result", "反馈办理结果", "report the result"),
            Self::AskCorrection => ("ask_correction", "告知补正", "ask for correction"),
            Self::Correct => ("correct", "收到补正", "correct"),
            Self::FindClarity => ("find_clarity", "认定内容是否明确", "find whether it is clear"),
            Self::AskReasons => ("ask_reasons", "要求说明理由", "ask for reasons"),
            Self::GiveReasons => ("give_reasons", "说明理由", "give reasons"),
            Self::FindReasons => ("find_reasons", "认定理由是否合理", "find whether the reasons are reasonable"),
            Self::Delay => ("delay", "确定延迟答复期限", "delay the answer"),
            Self::Search => ("search", "检索", "search"),
            Self::Consult => ("consult", "征求意见", "consult"),
            Self::ApproveExtension => ("approve_extension", "同意延长", "consent to an extension"),
            Self::NotifyExtension => ("notify_extension", "告知延长", "tell of an extension"),
            Self::AskFee => ("ask_fee", "通知收费", "ask for a fee"),
            Self::PayFee => ("pay_fee", "缴费", "pay the fee"),
            Self::Reply => ("reply", "答复", "reply"),
            Self::AnswerRecord => ("answer_record", "答复更正请求", "answer on the record"),
            Self::TellThirdParty => ("tell_third_party", "书面告知第三方", "tell the third party"),
            Self::Post => ("post", "寄出答复", "post the reply"),
            Self::ServeCorrectionNotice => ("serve_correction_notice", "送达补正告知书", "serve the correction notice"),
            Self::ServeFeeNotice => ("serve_fee_notice", "送达收费通知", "serve the fee notice"),
            Self::ServeReply => ("serve_reply", "送达答复书", "serve the reply"),
            Self::ProposeProactive => ("propose_proactive", "建议转为主动公开", "propose proactive disclosure"),
            Self::ExamineProposal => ("examine_proposal", "审核建议", "examine the proposal"),
            Self::MakeProactive => ("make_proactive", "转为主动公开", "disclose to all"),
            Self::Withdraw => ("withdraw", "撤回申请", "withdraw"),
            Self::LapseUncorrected => ("lapse_uncorrected", "逾期不补正，不再处理", "put away uncorrected"),
            Self::LapseUnpaid => ("lapse_unpaid", "逾期不缴费，不再处理", "put away unpaid"),
            Self::SeekRemedy => ("seek_remedy", "申请复议或者起诉", "take a remedy"),
            Self::DecideRemedy => ("decide_remedy", "复议或者诉讼结果", "decide the remedy"),
            Self::OrderAnswer => ("order_answer", "责令答复", "order to answer"),
        }
    }

    /// The code on the wire: what is to be done. What is stored once it was done is its [`event`](Self::event).
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        let (_, zh, en) = self.row();
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
        f.write_str(self.code())
    }
}

impl FromStr for Verb {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
