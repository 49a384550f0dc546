//! What can be done wrong, and what would have been right.

use serde::Serialize;

use crate::citation::Text;

/// What was done wrong. The codes are stable.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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
}

impl BreachCode {
    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LetterLate => "letter_late",
            Self::LetterDefective => "letter_defective",
            Self::LetterOral => "letter_oral",
            Self::AnswerLate => "answer_late",
            Self::AnswerOral => "answer_oral",
            Self::ReleasedUnconsulted => "released_unconsulted",
            Self::ReleasedUnconfirmed => "released_unconfirmed",
            Self::ReleasedInDispute => "released_in_dispute",
            Self::ReleasedAgainstAgreement => "released_against_agreement",
            Self::ReleasedWithoutConsent => "released_without_consent",
            Self::ReleasedOverThirdParty => "released_over_third_party",
            Self::ReleasedUnapproved => "released_unapproved",
            Self::FormIncomplete => "form_incomplete",
            Self::PreliminaryMissing => "preliminary_missing",
            Self::OpinionLate => "opinion_late",
            Self::OpinionBare => "opinion_bare",
            Self::OpinionUnfixed => "opinion_unfixed",
            Self::ChecksMissing => "checks_missing",
            Self::ReviewedByAnother => "reviewed_by_another",
            Self::SelfReviewed => "self_reviewed",
            Self::InHouseSkipped => "in_house_skipped",
            Self::ReferralIncomplete => "referral_incomplete",
            Self::ReferredElsewhere => "referred_elsewhere",
            Self::DeterminedWithoutPower => "determined_without_power",
            Self::DisclosedAgainstRuling => "disclosed_against_ruling",
            Self::StillEndangers => "still_endangers",
            Self::SeveringUnconfirmed => "severing_unconfirmed",
            Self::ApprovedByAnother => "approved_by_another",
            Self::ReviewedImproperly => "reviewed_improperly",
            Self::NoReviewSystem => "no_review_system",
            Self::ReleasedUnreviewed => "released_unreviewed",
            Self::ReviewMomentMissing => "review_moment_missing",
            Self::GateSkipped => "gate_skipped",
            Self::LabelIncomplete => "label_incomplete",
            Self::ReasonMissing => "reason_missing",
            Self::WithheldWithoutEffect => "withheld_without_effect",
            Self::WithheldOpen => "withheld_open",
            Self::ReleasedClosed => "released_closed",
            Self::DeclassificationMissing => "declassification_missing",
            Self::PublisherOther => "publisher_other",
            Self::PlatformMissing => "platform_missing",
            Self::PlatformOrder => "platform_order",
            Self::PublishedLate => "published_late",
            Self::RecordMissing => "record_missing",
            Self::InconsistentContent => "inconsistent_content",
            Self::RemedyMissing => "remedy_missing",
            Self::ObjectionRefused => "objection_refused",
            Self::FailedToObject => "failed_to_object",
            Self::PlanMissing => "plan_missing",
            Self::PlanIncomplete => "plan_incomplete",
            Self::InterpretationOutOfStep => "interpretation_out_of_step",
            Self::InterpretationLate => "interpretation_late",
            Self::InterpreterOther => "interpreter_other",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::LetterLate => Text::literal("征求意见函逾期发出", "consultation letter late"),
            Self::LetterDefective => Text::literal("征求意见函内容不全", "consultation letter lacks contents"),
            Self::LetterOral => Text::literal("未书面征求意见", "consulted orally"),
            Self::AnswerLate => Text::literal("逾期答复征求意见", "answered a consultation late"),
            Self::AnswerOral => Text::literal("未书面答复", "answered orally only"),
            Self::ReleasedUnconsulted => Text::literal("未协商即公开", "released without consultation"),
            Self::ReleasedUnconfirmed => Text::literal("未确认即公开", "released without confirmation"),
            Self::ReleasedInDispute => Text::literal("分歧未解决即公开", "released in open dispute"),
            Self::ReleasedAgainstAgreement => Text::literal("不按协商意见公开", "released against what was agreed"),
            Self::ReleasedWithoutConsent => Text::literal("未经书面同意即公开", "released without written consent"),
            Self::ReleasedOverThirdParty => Text::literal("越过第三方即公开", "released over a third party"),
            Self::ReleasedUnapproved => Text::literal("未经批准即公开", "released without approval"),
            Self::FormIncomplete => Text::literal("审查表填写不全", "review form incomplete"),
            Self::PreliminaryMissing => Text::literal("无初步意见", "no preliminary opinion"),
            Self::OpinionLate => Text::literal("逾期提出审查意见", "review opinion late"),
            Self::OpinionBare => Text::literal("不同意公开而未说明依据和理由", "bare opinion against disclosure"),
            Self::OpinionUnfixed => Text::literal("审查意见未确定公开属性", "opinion does not fix the attribute"),
            Self::ChecksMissing => Text::literal("审查内容不全", "review incomplete"),
            Self::ReviewedByAnother => Text::literal("非审查机构审查", "reviewed by another"),
            Self::SelfReviewed => Text::literal("自我审查", "self-reviewed"),
            Self::InHouseSkipped => Text::literal("未经本单位保密工作机构审查即报请", "in-house look skipped"),
            Self::ReferralIncomplete => Text::literal("报请材料不全", "referral lacks material"),
            Self::ReferredElsewhere => Text::literal("报请对象不当", "referred elsewhere"),
            Self::DeterminedWithoutPower => Text::literal("依无权部门的确定公开", "determined without power"),
            Self::DisclosedAgainstRuling => Text::literal("违背确定结果公开", "disclosed against the ruling"),
            Self::StillEndangers => {
                Text::literal("处理后仍危及安全或者稳定即公开", "processed version still endangers")
            }
            Self::SeveringUnconfirmed => Text::literal("国家秘密的区分处理未经确认", "severing not confirmed"),
            Self::ApprovedByAnother => Text::literal("非主管（分管）领导批准", "approved by another"),
            Self::ReviewedImproperly => Text::literal("审查不当", "reviewed improperly"),
            Self::NoReviewSystem => Text::literal("未建立保密审查机制", "no mechanism of review"),
            Self::ReleasedUnreviewed => Text::literal("未经审查即公开", "released unreviewed"),
            Self::ReviewMomentMissing => Text::literal("缺少规定环节的保密审查", "a review is missing"),
            Self::GateSkipped => Text::literal("未经规定的审批即公开", "an approval was skipped"),
            Self::LabelIncomplete => Text::literal("公开属性等未明确", "label incomplete"),
            Self::ReasonMissing => Text::literal("无法定理由", "no statutory basis"),
            Self::WithheldWithoutEffect => Text::literal("不予公开的认定未生效", "label to withhold without effect"),
            Self::WithheldOpen => Text::literal("应予公开而不予公开", "withheld what must be disclosed"),
            Self::ReleasedClosed => Text::literal("公开了不得公开的信息", "released what is closed"),
            Self::DeclassificationMissing => Text::literal("未办理解密手续即公开", "declassification missing"),
            Self::PublisherOther => Text::literal("发布主体不当", "published by another"),
            Self::PlatformMissing => Text::literal("未在规定平台公开", "platform missing"),
            Self::PlatformOrder => Text::literal("未首先在规定平台公开", "platform order not kept"),
            Self::PublishedLate => Text::literal("逾期公开", "published late"),
            Self::RecordMissing => Text::literal("未登记、备案或者存档", "record missing"),
            Self::InconsistentContent => Text::literal("内容不一致", "inconsistent content"),
            Self::RemedyMissing => Text::literal("未采取补救措施", "no remedial measures"),
            Self::ObjectionRefused => Text::literal("拒绝异议且不补救", "objection refused without a remedy"),
            Self::FailedToObject => Text::literal("应当发现而未提出异议", "failed to object"),
            Self::PlanMissing => Text::literal("无解读方案即报送", "submitted without an interpretation plan"),
            Self::PlanIncomplete => Text::literal("解读方案内容不全", "interpretation plan lacks contents"),
            Self::InterpretationOutOfStep => Text::literal("解读未同步", "interpretation out of step"),
            Self::InterpretationLate => Text::literal("解读材料逾期发布", "interpretation late"),
            Self::InterpreterOther => Text::literal("非文件起草者起草解读", "interpreted by another than the drafter"),
        }
    }

    /// What would have been right.
    #[must_use]
    pub const fn right(self) -> Text {
        match self {
            Self::LetterLate => {
                Text::literal("应在期限内发出征求意见函", "send the consultation letter within the period")
            }
            Self::LetterDefective => {
                Text::literal("应在函中写明全部必备内容", "put all required contents into the letter")
            }
            Self::LetterOral => Text::literal("应以书面形式征求意见", "consult in writing"),
            Self::AnswerLate => Text::literal("应在期限内答复", "answer within the period"),
            Self::AnswerOral => Text::literal("应以书面形式答复", "answer in writing"),
            Self::ReleasedUnconsulted => {
                Text::literal("公开前应与所涉机关协商、确认", "consult the agencies involved before release")
            }
            Self::ReleasedUnconfirmed => {
                Text::literal("应待所涉机关确认后公开", "wait for confirmation before release")
            }
            Self::ReleasedInDispute => {
                Text::literal("应先解决分歧再公开", "have the disagreement settled before release")
            }
            Self::ReleasedAgainstAgreement => Text::literal("应按协商确认的意见公开", "release as agreed on"),
            Self::ReleasedWithoutConsent => {
                Text::literal("应先取得共同形成机关的书面同意", "get the written consent of the others first")
            }
            Self::ReleasedOverThirdParty => Text::literal(
                "应依照第十五条、第三十二条处理第三方意见",
                "deal with the third party under arts. 15 and 32",
            ),
            Self::ReleasedUnapproved => Text::literal("应经批准后公开", "release only after approval"),
            Self::FormIncomplete => Text::literal("应填写审查表全部栏目", "fill in every field of the form"),
            Self::PreliminaryMissing => {
                Text::literal("应由信息产生单位先提出初步意见", "have the originating unit give its opinion first")
            }
            Self::OpinionLate => Text::literal("应在期限内提出审查意见", "give the opinion within the period"),
            Self::OpinionBare => Text::literal("应说明依据和理由", "state basis and reasons"),
            Self::OpinionUnfixed => {
                Text::literal("应明确主动公开或者依申请公开", "say whether proactively or on request")
            }
            Self::ChecksMissing => Text::literal("应审查全部内容", "look at everything"),
            Self::ReviewedByAnother => Text::literal("应由审查机构提出意见", "have the review body give the opinion"),
            Self::SelfReviewed => {
                Text::literal("应由不同人员承办、审查、审批", "have different hands handle, review and approve it")
            }
            Self::InHouseSkipped => Text::literal("应先由本单位保密工作机构审查", "look at it inside the house first"),
            Self::ReferralIncomplete => Text::literal("应提供全部材料", "supply all material"),
            Self::ReferredElsewhere => Text::literal("应向规定的部门报请", "refer it to whom the text says"),
            Self::DeterminedWithoutPower => Text::literal("应由有权部门确定", "have a body with power determine it"),
            Self::DisclosedAgainstRuling => Text::literal("应按确定结果不予公开", "withhold it as determined"),
            Self::StillEndangers => Text::literal("不得公开", "do not disclose it"),
            Self::SeveringUnconfirmed => {
                Text::literal("应报同级保密工作部门确认", "have the secrecy department confirm it")
            }
            Self::ApprovedByAnother => Text::literal("应由主管（分管）领导批准", "have the leader in charge approve"),
            Self::ReviewedImproperly => Text::literal("应依法审查", "review it as the law asks"),
            Self::NoReviewSystem => Text::literal("应建立健全审查机制", "establish one"),
            Self::ReleasedUnreviewed => Text::literal("应先审查、后公开", "review first, release then"),
            Self::ReviewMomentMissing => Text::literal("应在每一规定环节审查", "review at every moment the text names"),
            Self::GateSkipped => Text::literal("应经规定的人员或者机关批准", "have it approved as the text says"),
            Self::LabelIncomplete => Text::literal("应在起草时明确", "state it while drafting"),
            Self::ReasonMissing => Text::literal("应说明法定理由", "state the statutory basis"),
            Self::WithheldWithoutEffect => {
                Text::literal("应有法律依据并经审查同意", "have a legal basis and the consent first")
            }
            Self::WithheldOpen => Text::literal("应予公开", "disclose it"),
            Self::ReleasedClosed => Text::literal("应不予公开", "withhold it"),
            Self::DeclassificationMissing => Text::literal("应先办理解密手续", "declassify it first"),
            Self::PublisherOther => Text::literal("应由规定的机构统一发布", "have the right body publish it"),
            Self::PlatformMissing => Text::literal("应在规定平台公开", "publish it where the text says"),
            Self::PlatformOrder => Text::literal("应首先在规定平台公开", "publish it there first"),
            Self::PublishedLate => Text::literal("应在期限内公开", "publish it within the period"),
            Self::RecordMissing => Text::literal("应登记、备案、存档", "make the record"),
            Self::InconsistentContent => Text::literal("应与有关机关统一表述", "word the same content the same"),
            Self::RemedyMissing => Text::literal("应及时采取补救措施，消除不良后果", "take remedial measures promptly"),
            Self::ObjectionRefused => {
                Text::literal("应接受异议并采取补救措施", "heed the objection and take remedial measures")
            }
            Self::FailedToObject => {
                Text::literal("应提出异议并报告主管部门", "object and report to the competent department")
            }
            Self::PlanMissing => {
                Text::literal("解读方案应作为附件一并报送", "submit the plan together with the document")
            }
            Self::PlanIncomplete => Text::literal(
                "解读方案一般应包括提纲、形式、途径、时间",
                "put outline, form, channel and time into the plan",
            ),
            Self::InterpretationOutOfStep => {
                Text::literal("文件与解读应同步起草、审签、发布", "draft, sign off and release the two together")
            }
            Self::InterpretationLate => {
                Text::literal("应在期限内发布解读材料", "publish the material within the period")
            }
            Self::InterpreterOther => {
                Text::literal("应由文件起草者一并起草解读", "let the drafter of the document draft it as well")
            }
        }
    }
}
