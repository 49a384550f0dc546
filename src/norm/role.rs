//! Who acts in a procedure: a role that a body or a person fills, as the texts name it.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// A role (职责) in a procedure. Which body or person fills it is the host's to say.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// 公开机关: the agency that discloses.
    DisclosingAgency,
    /// 信息提供部门: the department that provides the information.
    ProvidingDepartment,
    /// 信息产生的单位（科室）: the unit or section in which it arose.
    OriginatingUnit,
    /// 起草部门: whoever drafts a document.
    DraftingUnit,
    /// 承办人、拟稿人: the person who handles or drafts it.
    Handler,
    /// 审核人: the person who checks it.
    Checker,
    /// 科室负责人: the head of the section.
    SectionHead,
    /// 保密审查工作机构: the body that carries out the secrecy review.
    ReviewBody,
    /// 机关、单位保密工作机构: the unit's own body for secrecy work.
    InHouseSecrecyBody,
    /// 主管领导、分管领导: the leader in charge.
    LeaderInCharge,
    /// 部门主要领导: the principal leader of the department.
    DepartmentHead,
    /// 区政府领导: a leader of the district government.
    DistrictLeader,
    /// 区政府: the district government as a body.
    DistrictGovernment,
    /// 区司法局: the district's bureau of justice.
    JusticeBureau,
    /// 政府信息公开工作机构: the agency's disclosure office.
    DisclosureOffice,
    /// 政府信息公开工作机构负责人: the head of the agency's disclosure office.
    DisclosureOfficeHead,
    /// 局领导: a leader of the bureau.
    BureauLeader,
    /// 局办公室: the office of the bureau.
    Office,
    /// 政府网站管理部门: the department that manages the website.
    WebsiteManager,
    /// 信息发布主管部门: the department in charge of publishing, which keeps the forms.
    ReleaseDepartment,
    /// 保密行政管理部门: the secrecy administration.
    SecrecyAdministration,
    /// 有关主管部门: the competent department for the business.
    CompetentDepartment,
    /// 上级机关: a superior agency.
    SuperiorAgency,
    /// 有批准权的机关: the authority whose approval a law, a regulation or a state rule requires.
    ApprovingAuthority,
}

impl Role {
    /// Who may declassify (国家秘密解密暂行办法 art. 7): the agency that classified or its successor, its superior, or a body that
    /// the secrecy administration designates, for which that administration stands.
    #[must_use]
    pub const fn may_declassify(self) -> bool {
        matches!(self, Self::DisclosingAgency | Self::SuperiorAgency | Self::SecrecyAdministration)
    }

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::DisclosingAgency => Text::literal("公开机关", "the disclosing agency"),
            Self::ProvidingDepartment => Text::literal("信息提供部门", "the providing department"),
            Self::OriginatingUnit => Text::literal("信息产生的单位（科室）", "the originating unit"),
            Self::DraftingUnit => Text::literal("起草部门", "the drafting unit"),
            Self::Handler => Text::literal("承办人", "the handler"),
            Self::Checker => Text::literal("审核人", "the checker"),
            Self::SectionHead => Text::literal("科室负责人", "the section head"),
            Self::ReviewBody => Text::literal("保密审查工作机构", "the review body"),
            Self::InHouseSecrecyBody => Text::literal("本单位保密工作机构", "the in-house secrecy body"),
            Self::LeaderInCharge => Text::literal("主管（分管）领导", "the leader in charge"),
            Self::DepartmentHead => Text::literal("部门主要领导", "the head of the department"),
            Self::DistrictLeader => Text::literal("区政府领导", "a district leader"),
            Self::DistrictGovernment => Text::literal("区政府", "the district government"),
            Self::JusticeBureau => Text::literal("区司法局", "the District Justice Bureau"),
            Self::DisclosureOffice => Text::literal("政府信息公开工作机构", "the disclosure office"),
            Self::DisclosureOfficeHead => {
                Text::literal("政府信息公开工作机构负责人", "the head of the disclosure office")
            }
            Self::BureauLeader => Text::literal("局领导", "a leader of the bureau"),
            Self::Office => Text::literal("局办公室", "the bureau's office"),
            Self::WebsiteManager => Text::literal("政府网站管理部门", "the website manager"),
            Self::ReleaseDepartment => Text::literal("信息发布主管部门", "the release department"),
            Self::SecrecyAdministration => Text::literal("保密行政管理部门", "the secrecy administration"),
            Self::CompetentDepartment => Text::literal("有关主管部门", "the competent department"),
            Self::SuperiorAgency => Text::literal("上级机关", "a superior agency"),
            Self::ApprovingAuthority => Text::literal("有批准权的机关", "the approving authority"),
        }
    }
}
