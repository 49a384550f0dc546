//! A statutory period (期限): a length and its unit, never a bare number.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Language, Text, UnknownCode, by_code};

/// The unit a period is counted in.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unit {
    /// 工作日: days that are working under the State Council's notices.
    WorkingDays,
    /// 日: calendar days.
    CalendarDays,
    /// 月: months, ending on the corresponding day.
    Months,
    /// 年: years, ending on the corresponding day.
    Years,
}

impl Unit {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::WorkingDays, Self::CalendarDays, Self::Months, Self::Years];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorkingDays => "working_days",
            Self::CalendarDays => "calendar_days",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::WorkingDays => Text::literal("工作日", "working days"),
            Self::CalendarDays => Text::literal("日", "calendar days"),
            Self::Months => Text::literal("月", "months"),
            Self::Years => Text::literal("年", "years"),
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Unit {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// What a period is for: the same duty may have a national period and a shorter local one.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Purpose {
    /// 主动公开: from the day the information is formed or changed to its publication.
    Publication,
    /// 答复: from the receipt of an application to the reply.
    Reply,
    /// 延长答复期限: the most by which a reply may be extended, in total.
    ReplyExtension,
    /// 一次性告知补正: from the receipt of an application to the notice that asks for correction.
    CorrectionNotice,
    /// 第三方意见: from a third party's receipt of the consultation letter to its answer.
    ThirdPartyOpinion,
    /// 共同制作机关意见: from a co-maker's receipt of the consultation letter to its answer.
    CoMakerOpinion,
    /// 缴纳信息处理费: from the receipt of the fee notice to payment; the day after receipt is the first.
    FeePayment,
    /// 双公示: from a licence or penalty decision to its publication; a policy period beside [`Purpose::Publication`].
    DoublePublicity,
    /// 没有保密事项范围依据的，先行拟定密级并报请确定: from the doubt to the report to the authority that decides.
    SecrecyProposal,
    /// 确定密级: from the receipt of such a report to the decision.
    SecrecyDetermination,
    /// 行政复议: from knowing of the act to an application for reconsideration.
    Reconsideration,
    /// 行政诉讼: from knowing of the act to a direct suit.
    Suit,
    /// 经复议后起诉: from receipt of the reconsideration decision to a suit.
    SuitAfterReconsideration,
    /// 未被告知的行政复议: the most, from knowing of the act, where the right, the body or the period was not told.
    ReconsiderationUntold,
    /// 行政复议最长期限: the most from the act, for real estate more.
    ReconsiderationAtMost,
    /// 未被告知的行政诉讼: the most, from knowing of the act, where the period was not told.
    SuitUntold,
    /// 行政诉讼最长期限: the most from the act, for real estate more.
    SuitAtMost,
    /// 依申请公开信息目录: from formation or change to the entry in the catalogue of what is open on request.
    RequestCatalogue,
    /// 书面征求其他行政机关意见（主动公开）: from formation or change to the letter that consults other agencies.
    CoordinationLetter,
    /// 书面征求其他行政机关意见（依申请公开）: from receipt of the application to that letter.
    CoordinationLetterOnRequest,
    /// 会商: from receipt of the application (a default, the text states no trigger) to the joint consultation.
    JointConsultation,
    /// 答复其他行政机关的征求意见: from receipt of the letter to the answer, for a body that the text binds.
    CoordinationAnswer,
    /// 保密审查意见: from the receipt of a draft to the review body's opinion.
    SecrecyOpinion,
    /// 答复保密审查申请: from the receipt of a referral to the written answer of the one it went to. A local text cannot bind
    /// a body outside the place, so the day is no more than expected, and nothing follows from silence.
    ReferralAnswer,
    /// 延长答复期限: the most by which that answer may be put off, with notice before the first period ends.
    ReferralAnswerExtension,
    /// 公开解读材料: from the issue of a policy document to the publication of the material that interprets it.
    InterpretationMaterial,
    /// 门户网站全文公开: from formation or change to the publication in full on the portal, where a text sets a time for that of its own.
    PortalPublication,
    /// 更新权力清单、责任清单: from a change of powers or duties to the update of the lists.
    PowerListUpdate,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 28] = [
        Self::Publication,
        Self::Reply,
        Self::ReplyExtension,
        Self::CorrectionNotice,
        Self::ThirdPartyOpinion,
        Self::CoMakerOpinion,
        Self::FeePayment,
        Self::DoublePublicity,
        Self::SecrecyProposal,
        Self::SecrecyDetermination,
        Self::Reconsideration,
        Self::Suit,
        Self::SuitAfterReconsideration,
        Self::ReconsiderationUntold,
        Self::ReconsiderationAtMost,
        Self::SuitUntold,
        Self::SuitAtMost,
        Self::RequestCatalogue,
        Self::CoordinationLetter,
        Self::CoordinationLetterOnRequest,
        Self::JointConsultation,
        Self::CoordinationAnswer,
        Self::SecrecyOpinion,
        Self::ReferralAnswer,
        Self::ReferralAnswerExtension,
        Self::InterpretationMaterial,
        Self::PortalPublication,
        Self::PowerListUpdate,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Publication => "publication",
            Self::Reply => "reply",
            Self::ReplyExtension => "reply_extension",
            Self::CorrectionNotice => "correction_notice",
            Self::ThirdPartyOpinion => "third_party_opinion",
            Self::CoMakerOpinion => "co_maker_opinion",
            Self::FeePayment => "fee_payment",
            Self::DoublePublicity => "double_publicity",
            Self::SecrecyProposal => "secrecy_proposal",
            Self::SecrecyDetermination => "secrecy_determination",
            Self::Reconsideration => "reconsideration",
            Self::Suit => "suit",
            Self::SuitAfterReconsideration => "suit_after_reconsideration",
            Self::ReconsiderationUntold => "reconsideration_untold",
            Self::ReconsiderationAtMost => "reconsideration_at_most",
            Self::SuitUntold => "suit_untold",
            Self::SuitAtMost => "suit_at_most",
            Self::RequestCatalogue => "request_catalogue",
            Self::CoordinationLetter => "coordination_letter",
            Self::CoordinationLetterOnRequest => "coordination_letter_on_request",
            Self::JointConsultation => "joint_consultation",
            Self::CoordinationAnswer => "coordination_answer",
            Self::SecrecyOpinion => "secrecy_opinion",
            Self::ReferralAnswer => "referral_answer",
            Self::ReferralAnswerExtension => "referral_answer_extension",
            Self::InterpretationMaterial => "interpretation_material",
            Self::PortalPublication => "portal_publication",
            Self::PowerListUpdate => "power_list_update",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Publication => Text::literal("主动公开", "publication"),
            Self::Reply => Text::literal("答复申请", "the reply"),
            Self::ReplyExtension => Text::literal("延长答复期限", "extension of the reply"),
            Self::CorrectionNotice => Text::literal("一次性告知补正", "the correction notice"),
            Self::ThirdPartyOpinion => Text::literal("第三方意见", "the opinion of a third party"),
            Self::CoMakerOpinion => Text::literal("共同制作机关意见", "the opinion of a co-maker"),
            Self::FeePayment => Text::literal("缴纳信息处理费", "payment of the fee"),
            Self::DoublePublicity => Text::literal("双公示", "publication of licences and penalties"),
            Self::SecrecyProposal => Text::literal("先行拟定密级并报请确定", "report of a doubt about classification"),
            Self::SecrecyDetermination => Text::literal("确定密级", "determination of the classification"),
            Self::Reconsideration => Text::literal("行政复议", "reconsideration"),
            Self::Suit => Text::literal("行政诉讼", "a suit"),
            Self::SuitAfterReconsideration => Text::literal("经复议后起诉", "a suit after reconsideration"),
            Self::ReconsiderationUntold => {
                Text::literal("未被告知的行政复议", "reconsideration by somebody who was not told")
            }
            Self::ReconsiderationAtMost => Text::literal("行政复议最长期限", "reconsideration at the most"),
            Self::SuitUntold => Text::literal("未被告知的行政诉讼", "a suit by somebody who was not told"),
            Self::SuitAtMost => Text::literal("行政诉讼最长期限", "a suit at the most"),
            Self::RequestCatalogue => {
                Text::literal("依申请公开信息目录", "entry in the catalogue of what is open on request")
            }
            Self::CoordinationLetter => {
                Text::literal("书面征求其他行政机关意见（主动公开）", "the letter to other agencies before publication")
            }
            Self::CoordinationLetterOnRequest => Text::literal(
                "书面征求其他行政机关意见（依申请公开）",
                "the letter to other agencies on an application",
            ),
            Self::JointConsultation => Text::literal("会商", "the joint consultation"),
            Self::CoordinationAnswer => Text::literal("答复其他行政机关的征求意见", "the answer to another agency"),
            Self::SecrecyOpinion => Text::literal("保密审查意见", "the opinion of the review body"),
            Self::ReferralAnswer => Text::literal("答复保密审查申请", "the answer to a referral"),
            Self::ReferralAnswerExtension => {
                Text::literal("延长保密审查申请的答复期限", "extension of the answer to a referral")
            }
            Self::InterpretationMaterial => Text::literal("公开解读材料", "publication of the interpretation"),
            Self::PortalPublication => Text::literal("门户网站全文公开", "publication in full on the portal"),
            Self::PowerListUpdate => {
                Text::literal("更新权力清单、责任清单", "update of the lists of powers and duties")
            }
        }
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Purpose {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// A length of time in a unit. The day of the trigger is never counted (《民法典》第二百零一条).
///
/// ```
/// use gongkai::norm::Period;
/// assert_eq!(Period::working_days(20).to_string(), "20个工作日");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct Period {
    length: u32,
    unit: Unit,
}

/// Why a period was refused when it was loaded.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// A period of nothing has no end.
    #[error("`length` is 0: expected at least 1")]
    Zero,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    length: u32,
    unit: Unit,
}

impl TryFrom<Raw> for Period {
    type Error = PeriodError;

    fn try_from(Raw { length, unit }: Raw) -> Result<Self, PeriodError> {
        if length == 0 { Err(PeriodError::Zero) } else { Ok(Self::new(length, unit)) }
    }
}

impl Period {
    /// A period of a length in a unit.
    #[must_use]
    pub const fn new(length: u32, unit: Unit) -> Self {
        Self { length, unit }
    }

    /// A period of working days (工作日).
    #[must_use]
    pub const fn working_days(length: u32) -> Self {
        Self::new(length, Unit::WorkingDays)
    }

    /// A period of calendar days (日).
    #[must_use]
    pub const fn calendar_days(length: u32) -> Self {
        Self::new(length, Unit::CalendarDays)
    }

    /// A period of months (月).
    #[must_use]
    pub const fn months(length: u32) -> Self {
        Self::new(length, Unit::Months)
    }

    /// A period of years (年).
    #[must_use]
    pub const fn years(length: u32) -> Self {
        Self::new(length, Unit::Years)
    }

    /// In words.
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        let unit = match (language, self.unit) {
            (Language::Zh, _) => return self.to_string(),
            (Language::En, Unit::WorkingDays) => "working day",
            (Language::En, Unit::CalendarDays) => "calendar day",
            (Language::En, Unit::Months) => "month",
            (Language::En, Unit::Years) => "year",
        };
        format!("{} {unit}{}", self.length, if self.length == 1 { "" } else { "s" })
    }

    /// How many units.
    #[must_use]
    pub const fn length(self) -> u32 {
        self.length
    }

    /// The unit.
    #[must_use]
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::WorkingDays => "个工作日",
            Unit::CalendarDays => "日",
            Unit::Months => "个月",
            Unit::Years => "年",
        };
        write!(f, "{}{unit}", self.length)
    }
}
