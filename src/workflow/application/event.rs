//! What can happen to an application.

use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Fee, RecordAnswer, Reply, Request, Verb};
use crate::citation::{Code, Text, UnknownCode, by_code};
use crate::norm::{Grievance, Intake, Period, RequestContent};
use crate::workflow::approval::Signature;
use crate::workflow::consultation;
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

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

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 3] = [Self::CorrectionNotice, Self::FeeNotice, Self::Reply];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CorrectionNotice => "correction_notice",
            Self::FeeNotice => "fee_notice",
            Self::Reply => "reply",
        }
    }

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::CorrectionNotice => Text::literal("补正告知书", "the correction notice"),
            Self::FeeNotice => Text::literal("收费通知", "the fee notice"),
            Self::Reply => Text::literal("答复书", "the reply"),
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Paper {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
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
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Reconsideration, Self::Suit, Self::SuitAfterReconsideration];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reconsideration => "reconsideration",
            Self::Suit => "suit",
            Self::SuitAfterReconsideration => "suit_after_reconsideration",
        }
    }

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

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Remedy {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
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
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Upheld, Self::Corrected, Self::Other];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::Corrected => "corrected",
            Self::Other => "other",
        }
    }

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

impl fmt::Display for RemedyResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for RemedyResult {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
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

impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::CorrectionAsked { within: Some(within), .. } | Self::RemedyDecided { within: Some(within), .. } => {
                stored::period("within", *within)
            }
            Self::Delayed { until } => stored::day("until", *until),
            Self::Consulted(event) => event.check(),
            _ => Ok(()),
        }
    }
}

impl Event {
    /// Whether it is of a correction: the notice, its service, what came in on it, and the putting away for want of that.
    pub(crate) const fn is_of_correction(&self) -> bool {
        matches!(
            self,
            Self::CorrectionAsked { .. }
                | Self::Corrected
                | Self::Served { what: Paper::CorrectionNotice }
                | Self::NotCorrected
        )
    }

    /// Whether it is of a fee: the notice, its service, the payment, and the putting away for want of that.
    pub(crate) const fn is_of_fee(&self) -> bool {
        matches!(self, Self::FeeAsked { .. } | Self::FeePaid | Self::Served { what: Paper::FeeNotice } | Self::NotPaid)
    }

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
