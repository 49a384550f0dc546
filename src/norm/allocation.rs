//! Who answers for information (公开主体): the limbs of art. 10 and of the local articles beside it.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// One limb of a rule on who answers. A text holds a limb where one of its rows names it; where none does, it is silent.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Allocation {
    /// 谁制作、谁公开: made by an agency, answered for by the agency that made it.
    Maker,
    /// 谁保存、谁公开: obtained from citizens, legal persons or other organisations, answered for by the agency that keeps it.
    Keeper,
    /// 制作或者最初获取: obtained from another agency, answered for by the agency that made or first obtained it.
    MakerOrFirstObtainer,
    /// 法律、法规对公开权限另有规定的，从其规定.
    SpecialAuthority,
    /// 派出机构、内设机构 that by law act externally in their own name *may* (可以) be responsible for those functions.
    OwnName,
    /// 共同制作: jointly made, answered for by the agency that led the making.
    LeadMaker,
    /// 联合发文: jointly issued, answered for by the lead unit.
    LeadIssuer,
    /// 盖章、署名的行政机关均负有公开的义务: every agency that sealed or signed a joint document.
    EverySealer,
    /// 可以向其中任何一个行政机关申请: an applicant may turn to any of them.
    ApplicantChooses,
    /// 涉及的行政机关均应主动公开: every agency that proactive information involves.
    EveryInvolved,
    /// 承接其职责的行政机关: the agency that took over the functions of one that was abolished, merged or changed.
    Successor,
    /// 被合并的: that the limb on successors names mergers too. Where a text does not, a merger is read as a change.
    SuccessorOfMerged,
    /// 决定撤销、合并、变更的行政机关, where no other agency took the functions over.
    DecidingAgency,
    /// 作出决策的机关: the result of a major administrative decision, answered for by the agency that took it.
    DecisionMaker,
    /// 办公室统一负责: what an agency's sections make is released by its office.
    ReleasedByOffice,
}

impl Allocation {
    /// Every limb.
    pub const ALL: [Self; 15] = [
        Self::Maker,
        Self::Keeper,
        Self::MakerOrFirstObtainer,
        Self::SpecialAuthority,
        Self::OwnName,
        Self::LeadMaker,
        Self::LeadIssuer,
        Self::EverySealer,
        Self::ApplicantChooses,
        Self::EveryInvolved,
        Self::Successor,
        Self::SuccessorOfMerged,
        Self::DecidingAgency,
        Self::DecisionMaker,
        Self::ReleasedByOffice,
    ];

    /// The limb in words, as the reason behind a name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Maker => Text::literal("制作机关", "made it"),
            Self::Keeper => Text::literal("保存机关", "keeps what it obtained from the public"),
            Self::MakerOrFirstObtainer => Text::literal("制作或者最初获取机关", "made or first obtained it"),
            Self::SpecialAuthority => Text::literal("法律、法规另有规定", "a law or regulation gives it the authority"),
            Self::OwnName => Text::literal("依法对外以自己名义履职", "acts in its own name under a law or regulation"),
            Self::LeadMaker => Text::literal("牵头制作机关", "led the making"),
            Self::LeadIssuer => Text::literal("牵头单位", "led the joint document"),
            Self::EverySealer => Text::literal("盖章、署名机关", "sealed or signed it"),
            Self::ApplicantChooses => Text::literal("申请人可任选", "an applicant may choose it"),
            Self::EveryInvolved => Text::literal("所涉及机关", "its functions are involved"),
            Self::Successor | Self::SuccessorOfMerged => Text::literal("承接职责机关", "took over the functions"),
            Self::DecidingAgency => Text::literal("决定撤销、变更的机关", "decided the abolition or change"),
            Self::DecisionMaker => Text::literal("作出决策的机关", "took the decision"),
            Self::ReleasedByOffice => Text::literal("办公室统一负责", "its office releases it"),
        }
    }
}
