//! What can be done wrong.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::words::{WORDS, Words};
use crate::citation::{Text, UnknownCode, by_code};

/// What was done wrong. The codes are stable.
///
/// ```
/// use gongkai::audit::BreachCode;
/// assert_eq!(BreachCode::ReplyLate.code(), "reply_late");
/// assert_eq!(BreachCode::ReplyLate.name().zh(), "逾期答复");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BreachCode {
    /// 征求意见函逾期发出: the consultation letter went out late, or never.
    LetterLate,
    /// 征求意见函内容不全: the letter lacked required contents.
    LetterDefective,
    /// 未书面征求意见: the other was asked orally where a text asks for writing.
    LetterOral,
    /// 逾期答复征求意见: a body that a text binds answered late, or never.
    AnswerLate,
    /// 未书面答复: a body that a text binds answered orally only.
    AnswerOral,
    /// 未协商即公开: released without consulting an agency that is involved.
    ReleasedUnconsulted,
    /// 未确认即公开: released before the agency had confirmed.
    ReleasedUnconfirmed,
    /// 分歧未解决即公开: released while a disagreement was open.
    ReleasedInDispute,
    /// 不按协商意见公开: released against what had been agreed on or settled.
    ReleasedAgainstAgreement,
    /// 未经书面同意即公开: what agencies formed together was released without the written consent of the others.
    ReleasedWithoutConsent,
    /// 越过第三方即公开: released though a third party objected or was not heard.
    ReleasedOverThirdParty,
    /// 未经批准即公开: released without a required approval.
    ReleasedUnapproved,
    /// 审查表填写不全: the review form was submitted with fields blank.
    FormIncomplete,
    /// 无初步意见: it was submitted without the preliminary opinion of the originating unit.
    PreliminaryMissing,
    /// 逾期提出审查意见: the review body gave its opinion late, or never.
    OpinionLate,
    /// 不同意公开而未说明依据和理由: an opinion against disclosure was bare.
    OpinionBare,
    /// 审查意见未确定公开属性: the opinion on which it was disclosed did not fix the attribute.
    OpinionUnfixed,
    /// 审查内容不全: the review did not look at everything it has to.
    ChecksMissing,
    /// 非审查机构审查: somebody else than the review body gave the opinion.
    ReviewedByAnother,
    /// 自我审查: the same person handled, reviewed or approved it.
    SelfReviewed,
    /// 未经本单位保密工作机构审查即报请: a doubt was referred without the look inside the house.
    InHouseSkipped,
    /// 报请材料不全: a referral lacked material.
    ReferralIncomplete,
    /// 报请对象不当: a doubt was referred to somebody else than the text says.
    ReferredElsewhere,
    /// 依无权确定公开: it was disclosed on a determination by somebody without power over the question.
    DeterminedWithoutPower,
    /// 违背确定结果公开: it was disclosed though it had been determined that it may not be.
    DisclosedAgainstRuling,
    /// 处理后仍危及安全或者稳定即公开: the processed version was disclosed though it still endangers.
    StillEndangers,
    /// 区分处理未经确认: a secret was severed without confirmation outside.
    SeveringUnconfirmed,
    /// 非主管领导批准: somebody else than the leader in charge approved.
    ApprovedByAnother,
    /// 审查不当.
    ReviewedImproperly,
    /// 未建立审查机制: the agency has no mechanism of review.
    NoReviewSystem,
    /// 未经审查即公开: released without review.
    ReleasedUnreviewed,
    /// 缺环节审查: one of the reviews that the text asks for did not take place.
    ReviewMomentMissing,
    /// 未经规定的审批: released past an approval of the local text.
    GateSkipped,
    /// 公开属性等未明确: the draft does not state what it has to.
    LabelIncomplete,
    /// 无法定理由: an attribute stands without its statutory basis.
    ReasonMissing,
    /// 不予公开的认定未生效: withheld on a label that has no effect.
    WithheldWithoutEffect,
    /// 应予公开而不予公开: withheld though it must be disclosed.
    WithheldOpen,
    /// 公开不得公开的信息: released though the decision on its openness does not let it out.
    ReleasedClosed,
    /// 未办理解密手续即公开: released without the formalities of declassification.
    DeclassificationMissing,
    /// 发布主体不当: published by somebody else than the text says.
    PublisherOther,
    /// 未在规定平台公开: not published where the text says.
    PlatformMissing,
    /// 未首先在规定平台公开: published elsewhere first.
    PlatformOrder,
    /// 逾期公开: published late, or not yet.
    PublishedLate,
    /// 未登记、备案、存档: a record is missing.
    RecordMissing,
    /// 内容不一致: the same content was worded differently from that of superiors or other agencies.
    InconsistentContent,
    /// 未采取补救措施: no prompt remedial measures after such a release.
    RemedyMissing,
    /// 拒绝异议且不补救: an objection was refused and nothing was remedied.
    ObjectionRefused,
    /// 应当发现而未提出异议: an agency that ought to have noticed did not object.
    FailedToObject,
    /// 无解读方案即报送: a document was submitted without the interpretation plan that it needs.
    PlanMissing,
    /// 解读方案内容不全: the plan lacks what a plan generally contains.
    PlanIncomplete,
    /// 解读未同步: document and interpretation were not drafted, signed off or released in step.
    InterpretationOutOfStep,
    /// 解读材料逾期发布: the material was published late, or never.
    InterpretationLate,
    /// 非起草者起草解读: somebody other than the drafter of the document drafted what interprets it.
    InterpreterOther,
    /// 未当日确认收到: what came by ordinary mail was not confirmed with the applicant on the day it came.
    ConfirmationLate,
    /// 转办未履行手续: it was handed over inside the agency without the formalities.
    HandOverInformal,
    /// 未反馈办理结果: the result was not reported back to whoever handed it over.
    ResultNotReported,
    /// 逾期告知补正: a correction was asked for late.
    CorrectionLate,
    /// 未告知补正: the content was unclear, and nobody asked for a correction within the time.
    CorrectionMissing,
    /// 未一次性告知补正: a correction was asked for more than once.
    CorrectionRepeated,
    /// 补正告知内容不全: the notice says not what is to be corrected, or sets no time for it.
    CorrectionIncomplete,
    /// 增设申请条件: something was asked for that only a local text wants, or a correction of what was complete and clear.
    BurdenAdded,
    /// 未到期即不再处理: it was put away before the applicant's time was over, or before the notice was served.
    LapsedEarly,
    /// 以不当要求为由不再处理: it was put away for want of what may not be asked for: what only a local text wants, a correction of what was in order, or
    /// a fee without basis.
    LapsedOnBurden,
    /// 有正当理由仍不再处理: it was put away though there was good reason.
    LapsedDespiteReason,
    /// 未要求说明理由: it was refused or delayed as excessive without asking for reasons.
    ReasonsNotAsked,
    /// 无依据延迟答复: the answer was delayed without reasons that had been found reasonable, or for longer than is reasonable.
    DelayUnfounded,
    /// 延长未经同意: the time was extended without the consent that the text asks for.
    ExtensionUnapproved,
    /// 延长未告知申请人: the applicant was not told of the extension.
    ExtensionNotTold,
    /// 延长超过最长期限: it was extended by more than the text allows.
    ExtensionTooLong,
    /// 期限届满后才告知延长: the extension was complete only after the time had run out.
    ExtensionLate,
    /// 再次延长: it was extended more than once.
    ExtensionRepeated,
    /// 逾期答复: it was answered late.
    ReplyLate,
    /// 逾期未答复: the time has run out, and it was not answered.
    ReplyMissing,
    /// 适用更长的地方期限: it was answered within a longer time of a local text, and after that of the Regulation.
    LongerPeriodApplied,
    /// 未征求第三方意见: it was answered without having heard a third party whose interests it would harm.
    ThirdPartyNotHeard,
    /// 未认定第三方意见即公开: it was disclosed against an objection about which nothing was found.
    ObjectionIgnored,
    /// 未书面告知第三方: it was disclosed for the public interest, and the third party was not told.
    ThirdPartyNotTold,
    /// 无依据收费: a fee was asked for where none may be.
    FeeUnfounded,
    /// 收费数额有误: the fee is not that of the tariff.
    FeeWrong,
    /// 并用两种收费标准: fees of both tariffs were asked for in one application.
    FeeTariffsMixed,
    /// 逾期通知收费: the fee was asked for after the time to answer.
    FeeNoticeLate,
    /// 本机关负责而告知不负责: it said that another agency is responsible, and is itself.
    WronglyReferred,
    /// 未告知负责机关: the agency that is responsible can be determined, and was not named.
    ResponsibleNotNamed,
    /// 未经检索即答复不存在: it said that the information does not exist, and no search is on record.
    SearchMissing,
    /// 答复类型不成立: what the kind of reply presupposes is not so.
    KindUnfounded,
    /// 不予公开的理由不成立: the ground that it names is not met.
    GroundUnavailable,
    /// 以地方文本增设理由: it rests on a ground that only a local text knows.
    LocalGround,
    /// 未引用依据: a refusal names no provision.
    ProvisionMissing,
    /// 引用条款不当: it names a provision that is no ground for refusing.
    ProvisionWrong,
    /// 引用失效文本: it names a text that was not in force on that day.
    ProvisionRepealed,
    /// 应区分处理而未区分: the whole was refused, and a part could have been supplied.
    SeveranceIgnored,
    /// 未行使裁量: it was refused where the agency may disclose. Where no choice is on record that is a question, and not a breach: no article
    /// wants the choice recorded apart from the refusal.
    DiscretionNotExercised,
    /// 未说明理由: the reply gives no reasons, or whoever asked why something is kept is told none.
    ReasonsNotGiven,
    /// 答复内容不全: the reply lacks what its kind has to say.
    ReplyIncomplete,
    /// 未告知救济途径: the reply does not tell that reconsideration comes first.
    RemediesNotTold,
    /// 救济途径告知有误: the reply tells the wrong remedy, or the wrong time for it.
    RemediesWrong,
    /// 未按要求的形式提供: information was provided in another form than the one requested.
    FormOther,
    /// 未处理转为主动公开的建议: a proposal to disclose to all was not examined, or not followed though it is in scope.
    ProposalIgnored,
    /// 告知书内容不全: a notice lacks what it has to say.
    NoticeIncomplete,
    /// 告知内容有误: a notice states a day or a length otherwise than it is.
    NoticeWrong,
    /// 重大舆情逾期报告: major opinion was reported after its time.
    OpinionReportLate,
    /// 重大舆情未报告: major opinion was not reported though its time is over.
    OpinionReportMissing,
    /// 处置未经报审: major sensitive opinion was handled before that was approved.
    OpinionHandledUnapproved,
    /// 未经沟通确认即回应: the public was answered before an agency involved had confirmed.
    OpinionUnconfirmed,
    /// 未通知新闻发言人: the spokesperson was not told of major opinion.
    SpokespersonNotTold,
    /// 未持续发布: the results are known and the public was not told.
    OpinionResultsUntold,
    /// 舆情无回音: the matter was handled and nobody was answered.
    OpinionUnanswered,
    /// 非第一责任主体回应: another unit answered first than the one responsible.
    OpinionAnsweredByAnother,
}

impl BreachCode {
    /// Every code, in the order of the procedures.
    pub const ALL: [Self; 108] = [
        Self::LetterLate,
        Self::LetterDefective,
        Self::LetterOral,
        Self::AnswerLate,
        Self::AnswerOral,
        Self::ReleasedUnconsulted,
        Self::ReleasedUnconfirmed,
        Self::ReleasedInDispute,
        Self::ReleasedAgainstAgreement,
        Self::ReleasedWithoutConsent,
        Self::ReleasedOverThirdParty,
        Self::ReleasedUnapproved,
        Self::FormIncomplete,
        Self::PreliminaryMissing,
        Self::OpinionLate,
        Self::OpinionBare,
        Self::OpinionUnfixed,
        Self::ChecksMissing,
        Self::ReviewedByAnother,
        Self::SelfReviewed,
        Self::InHouseSkipped,
        Self::ReferralIncomplete,
        Self::ReferredElsewhere,
        Self::DeterminedWithoutPower,
        Self::DisclosedAgainstRuling,
        Self::StillEndangers,
        Self::SeveringUnconfirmed,
        Self::ApprovedByAnother,
        Self::ReviewedImproperly,
        Self::NoReviewSystem,
        Self::ReleasedUnreviewed,
        Self::ReviewMomentMissing,
        Self::GateSkipped,
        Self::LabelIncomplete,
        Self::ReasonMissing,
        Self::WithheldWithoutEffect,
        Self::WithheldOpen,
        Self::ReleasedClosed,
        Self::DeclassificationMissing,
        Self::PublisherOther,
        Self::PlatformMissing,
        Self::PlatformOrder,
        Self::PublishedLate,
        Self::RecordMissing,
        Self::InconsistentContent,
        Self::RemedyMissing,
        Self::ObjectionRefused,
        Self::FailedToObject,
        Self::PlanMissing,
        Self::PlanIncomplete,
        Self::InterpretationOutOfStep,
        Self::InterpretationLate,
        Self::InterpreterOther,
        Self::ConfirmationLate,
        Self::HandOverInformal,
        Self::ResultNotReported,
        Self::CorrectionLate,
        Self::CorrectionMissing,
        Self::CorrectionRepeated,
        Self::CorrectionIncomplete,
        Self::BurdenAdded,
        Self::LapsedEarly,
        Self::LapsedOnBurden,
        Self::LapsedDespiteReason,
        Self::ReasonsNotAsked,
        Self::DelayUnfounded,
        Self::ExtensionUnapproved,
        Self::ExtensionNotTold,
        Self::ExtensionTooLong,
        Self::ExtensionLate,
        Self::ExtensionRepeated,
        Self::ReplyLate,
        Self::ReplyMissing,
        Self::LongerPeriodApplied,
        Self::ThirdPartyNotHeard,
        Self::ObjectionIgnored,
        Self::ThirdPartyNotTold,
        Self::FeeUnfounded,
        Self::FeeWrong,
        Self::FeeTariffsMixed,
        Self::FeeNoticeLate,
        Self::WronglyReferred,
        Self::ResponsibleNotNamed,
        Self::SearchMissing,
        Self::KindUnfounded,
        Self::GroundUnavailable,
        Self::LocalGround,
        Self::ProvisionMissing,
        Self::ProvisionWrong,
        Self::ProvisionRepealed,
        Self::SeveranceIgnored,
        Self::DiscretionNotExercised,
        Self::ReasonsNotGiven,
        Self::ReplyIncomplete,
        Self::RemediesNotTold,
        Self::RemediesWrong,
        Self::FormOther,
        Self::ProposalIgnored,
        Self::NoticeIncomplete,
        Self::NoticeWrong,
        Self::OpinionReportLate,
        Self::OpinionReportMissing,
        Self::OpinionHandledUnapproved,
        Self::OpinionUnconfirmed,
        Self::SpokespersonNotTold,
        Self::OpinionResultsUntold,
        Self::OpinionUnanswered,
        Self::OpinionAnsweredByAnother,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.words().code
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        Text::literal(self.words().name.0, self.words().name.1)
    }

    /// What would have been right.
    #[must_use]
    pub const fn right(self) -> Text {
        Text::literal(self.words().right.0, self.words().right.1)
    }

    #[expect(clippy::indexing_slicing, reason = "a table as long as the list of codes, held by its type")]
    const fn words(self) -> &'static Words {
        &WORDS[self as usize]
    }
}

impl fmt::Display for BreachCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for BreachCode {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
