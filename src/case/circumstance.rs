//! Yes-or-no findings beside the vocabulary of facts: what a person finds about how things went.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// A circumstance that a person finds to hold or not. What is not stated is not known.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Circumstance {
    /// 正当理由: the applicant had good reason for not correcting in time (art. 30).
    GoodReason,
    /// 合理的补正期限: the time that a correction notice set is reasonable (art. 30).
    CorrectionTimeReasonable,
    /// 合理期限: the time by which an answer was delayed is reasonable (art. 35).
    DelayReasonable,
    /// 可能危及政府信息载体安全: the form requested may endanger the carrier (art. 40).
    CarrierEndangered,
    /// 公开成本过高: the form requested costs too much (art. 40).
    FormTooCostly,
    /// 涉及其他机关: other agencies are involved (art. 11).
    OthersInvolved,
    /// 公开前经过审查: it was reviewed before it left the agency (art. 17), where no review is on record.
    ReviewedBeforeRelease,
    /// 按照协商确认意见公开: the release followed what had been agreed on.
    FollowedAgreement,
    /// 统一表述: the same content was worded the same as by superiors and other agencies.
    SameWording,
    /// 及时采取补救措施: remedial measures were taken promptly.
    Remedied,
    /// 严重后果: there were serious consequences.
    SeriousConsequences,
    /// 不良社会影响: there was an adverse social influence.
    AdverseInfluence,
    /// 造成泄密: a secret was leaked.
    Leak,
    /// 情节严重: the circumstances are serious.
    Serious,
    /// 审查不当: it was reviewed improperly.
    ReviewedImproperly,
    /// 建立保密审查制度: the agency has a system of secrecy review.
    HasReviewSystem,
}

impl Circumstance {
    /// Every one.
    pub const ALL: [Self; 16] = [
        Self::GoodReason,
        Self::CorrectionTimeReasonable,
        Self::DelayReasonable,
        Self::CarrierEndangered,
        Self::FormTooCostly,
        Self::OthersInvolved,
        Self::ReviewedBeforeRelease,
        Self::FollowedAgreement,
        Self::SameWording,
        Self::Remedied,
        Self::SeriousConsequences,
        Self::AdverseInfluence,
        Self::Leak,
        Self::Serious,
        Self::ReviewedImproperly,
        Self::HasReviewSystem,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::GoodReason => "good_reason",
            Self::CorrectionTimeReasonable => "correction_time_reasonable",
            Self::DelayReasonable => "delay_reasonable",
            Self::CarrierEndangered => "carrier_endangered",
            Self::FormTooCostly => "form_too_costly",
            Self::OthersInvolved => "others_involved",
            Self::ReviewedBeforeRelease => "reviewed_before_release",
            Self::FollowedAgreement => "followed_agreement",
            Self::SameWording => "same_wording",
            Self::Remedied => "remedied",
            Self::SeriousConsequences => "serious_consequences",
            Self::AdverseInfluence => "adverse_influence",
            Self::Leak => "leak",
            Self::Serious => "serious",
            Self::ReviewedImproperly => "reviewed_improperly",
            Self::HasReviewSystem => "has_review_system",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::GoodReason => Text::literal("有正当理由", "good reason"),
            Self::CorrectionTimeReasonable => Text::literal("补正期限合理", "the time to correct is reasonable"),
            Self::DelayReasonable => Text::literal("延迟期限合理", "the delay is reasonable"),
            Self::CarrierEndangered => Text::literal("可能危及载体安全", "the carrier may be endangered"),
            Self::FormTooCostly => Text::literal("公开成本过高", "the form costs too much"),
            Self::OthersInvolved => Text::literal("涉及其他机关", "other agencies are involved"),
            Self::ReviewedBeforeRelease => Text::literal("公开前经过审查", "reviewed before release"),
            Self::FollowedAgreement => Text::literal("按协商意见公开", "followed what was agreed"),
            Self::SameWording => Text::literal("统一表述", "worded the same"),
            Self::Remedied => Text::literal("及时补救", "remedied promptly"),
            Self::SeriousConsequences => Text::literal("造成严重后果", "serious consequences"),
            Self::AdverseInfluence => Text::literal("造成不良社会影响", "adverse social influence"),
            Self::Leak => Text::literal("造成泄密", "a leak"),
            Self::Serious => Text::literal("情节严重", "serious circumstances"),
            Self::ReviewedImproperly => Text::literal("审查不当", "reviewed improperly"),
            Self::HasReviewSystem => Text::literal("已建立保密审查制度", "has a system of review"),
        }
    }
}

impl fmt::Display for Circumstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Circumstance {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
