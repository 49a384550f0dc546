//! What a review can lack.

use serde::Serialize;

use crate::citation::{Provision, Text};
use crate::fact::Doubt;
use crate::norm::{Check, FormField, Material};

/// What a review lacks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lack {
    /// A review at all.
    Review,
    /// A field of the form.
    Field(FormField),
    /// 初步意见.
    PreliminaryOpinion,
    /// 审查意见.
    Opinion,
    /// 由审查机构提出的意见: somebody else than the review body gave it.
    OpinionOfReviewBody,
    /// 依据和理由: what was said against disclosure was bare, and is no opinion.
    BasisAndReasons,
    /// The opinion does not fix the disclosure attribute: which, 主动公开 or 依申请公开?
    Attribute,
    /// The form of release: without it nothing follows from the consent to disclosure.
    ReleaseForm,
    /// A point that the review has to look at.
    Check(Check),
    /// 本单位保密工作机构审查.
    InHouseCheck,
    /// Whether it is a matter of the agency's own business, on which the route of the referral turns.
    Business,
    /// 报请确定.
    Referral,
    /// Material that goes with the referral.
    Material(Material),
    /// 确定: the answer of the one it was referred to. Silence decides nothing.
    Ruling,
    /// A determination by somebody with power over the question.
    RulingWithPower(Doubt),
    /// It was determined that it is a state secret, or cannot be disclosed: no consent to disclosure carries past that.
    RuledAgainst(Doubt),
    /// 非密处理.
    ProcessedVersion,
    /// Whether what remains would still endanger security or stability.
    RemainingHarm,
    /// What remains would still endanger it.
    StillEndangers,
    /// Whether what was severed is a state secret.
    SeveredSecret,
    /// 同级保密工作部门确认.
    SeveringConfirmation,
    /// 主管领导意见所指: whether the mark beside an opinion against disclosure is of the opinion or of disclosure.
    MeaningOfMark,
    /// 主管领导批准.
    Approval,
    /// The rule for what follows when the leader does not approve: no text has one.
    RuleOnRefusal,
    /// The opinion that was approved withholds.
    ApprovedToWithhold,
    /// 处置.
    Disposal,
    /// 存档.
    Keeping,
    /// 网站登记.
    Registration,
    /// 解密备案.
    Filing,
}

impl Lack {
    /// In words.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Review => Text::literal("未提交保密审查", "no review"),
            Self::Field(field) => field.name(),
            Self::PreliminaryOpinion => Text::literal("信息产生单位的初步意见", "the preliminary opinion"),
            Self::Opinion => Text::literal("审查意见", "the opinion"),
            Self::OpinionOfReviewBody => Text::literal("审查机构的意见", "the opinion of the review body"),
            Self::BasisAndReasons => Text::literal("不同意公开的依据和理由", "basis and reasons against disclosure"),
            Self::Attribute => {
                Text::literal("公开属性（主动公开还是依申请公开）", "the attribute: proactive or on request")
            }
            Self::ReleaseForm => Text::literal("发布形式", "the form of release"),
            Self::Check(check) => check.name(),
            Self::InHouseCheck => Text::literal("本单位保密工作机构审查", "the look inside the house"),
            Self::Business => Text::literal("是否属于主管业务", "whether it is of the agency's own business"),
            Self::Referral => Text::literal("报请确定", "the referral"),
            Self::Material(material) => material.name(),
            Self::Ruling => Text::literal("有关部门的确定", "the determination"),
            Self::RulingWithPower(_) => Text::literal("有权部门的确定", "a determination by a body with power"),
            Self::RuledAgainst(_) => Text::literal("已确定不得公开", "it was determined against disclosure"),
            Self::ProcessedVersion => Text::literal("非密处理后的版本", "the processed version"),
            Self::RemainingHarm => {
                Text::literal("处理后公开是否仍会危及安全或者稳定", "whether what remains would still endanger")
            }
            Self::StillEndangers => {
                Text::literal("处理后公开仍会危及安全或者稳定", "what remains would still endanger")
            }
            Self::SeveredSecret => {
                Text::literal("所区分的是否为国家秘密", "whether what was severed is a state secret")
            }
            Self::SeveringConfirmation => Text::literal(
                "同级保密工作部门对区分处理的确认",
                "confirmation of the severing by the secrecy department",
            ),
            Self::MeaningOfMark => Text::literal(
                "主管领导所打“√”指审查意见还是指公开",
                "whether the leader's mark is of the opinion or of disclosure",
            ),
            Self::Approval => Text::literal("主管（分管）领导批准", "approval of the leader in charge"),
            Self::RuleOnRefusal => {
                Text::literal("不予批准后如何处理，文本未规定", "no text says what follows a refusal")
            }
            Self::ApprovedToWithhold => Text::literal("批准的意见为不予公开", "the approved opinion withholds"),
            Self::Disposal => Text::literal("处置", "the disposal"),
            Self::Keeping => Text::literal("审查表存档", "the record"),
            Self::Registration => Text::literal("网站登记", "the entry in the web register"),
            Self::Filing => Text::literal("解密备案", "the filing of the declassification"),
        }
    }
}

/// Something a review lacks, and the provision that asks for it; `None` where no text does and the matter itself demands it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Lacking {
    /// What.
    pub what: Lack,
    /// Under which provision.
    pub by: Option<Provision>,
}
