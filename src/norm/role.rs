//! Who acts in a procedure: a role that a body or a person fills, as the texts name it.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::role_words::{WORDS, Words};
use crate::citation::{Text, UnknownCode, by_code};

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
    /// 各行政机关: each agency.
    Agency,
    /// 政府部门: a department at county level or above.
    Department,
    /// 人民政府: the people's government.
    Government,
    /// 乡镇人民政府: the township government.
    TownshipGovernment,
    /// 政府办公室: the government office.
    GovernmentOffice,
    /// 政务公开领导小组: the leading group.
    LeadingGroup,
    /// 领导小组办公室: the office of the leading group.
    LeadingGroupOffice,
    /// 政务公开工作室: the office's section for open government.
    OpennessStudio,
    /// 全国政府信息公开工作主管部门: the national competent department.
    NationalCompetentDepartment,
    /// 市政府信息公开工作主管部门: the city's competent department.
    CityCompetentDepartment,
    /// 政府信息公开工作主管部门: the competent department for disclosure.
    DisclosureAuthority,
    /// 区政府主要领导: the principal leader of the district government.
    DistrictPrincipalLeader,
    /// 政府信息公开联络员: the liaison officer.
    Liaison,
    /// 政府信息公开工作人员: the disclosure staff.
    DisclosureStaff,
    /// 政府网站运行维护单位: the website operator.
    WebsiteOperator,
    /// 信息技术工作机构: the information-technology body.
    InformationTechnologyBody,
    /// 政务服务数据管理局: the data bureau.
    DataBureau,
    /// 行政审批服务局: the approval bureau.
    ApprovalBureau,
    /// 财政部门: the finance department.
    FinanceDepartment,
    /// 预算部门: a budget department.
    BudgetDepartment,
    /// 审计机关: the audit office.
    AuditOffice,
    /// 被审计单位: the audited unit.
    AuditedUnit,
    /// 民政局: the civil affairs bureau.
    CivilAffairsBureau,
    /// 住建部门: the housing bureau.
    HousingBureau,
    /// 应急管理局: the emergency management bureau.
    EmergencyBureau,
    /// 生态环境部门: the ecology and environment bureau.
    EcologyBureau,
    /// 行政执法机关: an enforcement agency.
    EnforcementAgency,
    /// 决策事项承办单位: the unit that handles a decision.
    DecisionUnit,
    /// 相关职能部门: the competent functional department.
    FunctionalDepartment,
    /// 社会领域相关部门: a department of a social field.
    SocialDepartment,
    /// 承办机关: the agency that handled it.
    HandlingAgency,
    /// 国家档案馆、公共图书馆: state archives and public libraries.
    ArchivesAndLibraries,
    /// 公共服务场所: the public venues named.
    PublicVenues,
    /// 公共企事业单位: a public enterprise or institution.
    PublicEnterprise,
    /// 监察机关: the supervisory organ.
    SupervisoryOrgan,
    /// 有权机关: the organ with power.
    EmpoweredOrgan,
    /// 局属单位、科室: a unit or section.
    Unit,
    /// 涉事责任单位: the unit involved.
    ResponsibleUnit,
    /// 单位负责人: the head of the unit.
    UnitHead,
    /// 宣传部门: the publicity department.
    PublicityDepartment,
    /// 新闻发言人: the spokesperson.
    Spokesperson,
    /// 舆情工作机构: the body for public opinion.
    OpinionOffice,
    /// 行政首长: the administrative head.
    AdministrativeHead,
    /// 分管保密审查工作的负责人: the leader in charge of secrecy review.
    ReviewLeader,
    /// 解释机关: the interpreter of the text.
    Interpreter,
    /// 上级和本级机关: the superior and the same-level organs.
    Superiors,
    /// 社会公众: the public.
    Public,
    /// 组织检查的机关: the office that inspects.
    InspectingOffice,
    /// 国务院办公厅: the State Council's General Office.
    StateCouncilOffice,
    /// 实行垂直领导的部门的办公厅（室）: the general office of a vertically led department.
    SystemOffice,
    /// 国务院价格主管部门: the State Council's department in charge of prices.
    PriceDepartment,
    /// 本机关办公室: the office of a government or of a department, each for itself.
    AgencyOffice,
    /// 主办单位（科室）: the unit or section that hosts what several formed together.
    HostUnit,
    /// 受行政机关委托管理社会公共事务的事业单位: an institution entrusted with public affairs.
    EntrustedInstitution,
}

impl Role {
    /// Whether whoever fills this role fills another: the principal leader of the district government is one of its leaders.
    pub(crate) fn is_one_of(self, other: Self) -> bool {
        self == other || matches!((self, other), (Self::DistrictPrincipalLeader, Self::DistrictLeader))
    }

    /// Every role.
    pub const ALL: [Self; 78] = [
        Self::DisclosingAgency,
        Self::ProvidingDepartment,
        Self::OriginatingUnit,
        Self::DraftingUnit,
        Self::Handler,
        Self::Checker,
        Self::SectionHead,
        Self::ReviewBody,
        Self::InHouseSecrecyBody,
        Self::LeaderInCharge,
        Self::DepartmentHead,
        Self::DistrictLeader,
        Self::DistrictGovernment,
        Self::JusticeBureau,
        Self::DisclosureOffice,
        Self::DisclosureOfficeHead,
        Self::BureauLeader,
        Self::Office,
        Self::WebsiteManager,
        Self::ReleaseDepartment,
        Self::SecrecyAdministration,
        Self::CompetentDepartment,
        Self::SuperiorAgency,
        Self::ApprovingAuthority,
        Self::Agency,
        Self::Department,
        Self::Government,
        Self::TownshipGovernment,
        Self::GovernmentOffice,
        Self::LeadingGroup,
        Self::LeadingGroupOffice,
        Self::OpennessStudio,
        Self::NationalCompetentDepartment,
        Self::CityCompetentDepartment,
        Self::DisclosureAuthority,
        Self::DistrictPrincipalLeader,
        Self::Liaison,
        Self::DisclosureStaff,
        Self::WebsiteOperator,
        Self::InformationTechnologyBody,
        Self::DataBureau,
        Self::ApprovalBureau,
        Self::FinanceDepartment,
        Self::BudgetDepartment,
        Self::AuditOffice,
        Self::AuditedUnit,
        Self::CivilAffairsBureau,
        Self::HousingBureau,
        Self::EmergencyBureau,
        Self::EcologyBureau,
        Self::EnforcementAgency,
        Self::DecisionUnit,
        Self::FunctionalDepartment,
        Self::SocialDepartment,
        Self::HandlingAgency,
        Self::ArchivesAndLibraries,
        Self::PublicVenues,
        Self::PublicEnterprise,
        Self::SupervisoryOrgan,
        Self::EmpoweredOrgan,
        Self::Unit,
        Self::ResponsibleUnit,
        Self::UnitHead,
        Self::PublicityDepartment,
        Self::Spokesperson,
        Self::OpinionOffice,
        Self::AdministrativeHead,
        Self::ReviewLeader,
        Self::Interpreter,
        Self::Superiors,
        Self::Public,
        Self::InspectingOffice,
        Self::StateCouncilOffice,
        Self::SystemOffice,
        Self::PriceDepartment,
        Self::AgencyOffice,
        Self::HostUnit,
        Self::EntrustedInstitution,
    ];

    /// Whether whoever fills it is an agency of its own (行政机关), so that what each agency owes it owes too.
    #[must_use]
    pub const fn is_an_agency(self) -> bool {
        self.is_a_department()
            || matches!(
                self,
                Self::Agency
                    | Self::DisclosingAgency
                    | Self::HandlingAgency
                    | Self::Government
                    | Self::TownshipGovernment
            )
    }

    /// Whether whoever fills it is a department (政府部门) at county level or above. What a list of bodies leaves open, such as an audited
    /// unit, is not taken for one.
    #[must_use]
    pub const fn is_a_department(self) -> bool {
        matches!(
            self,
            Self::Department
                | Self::GovernmentOffice
                | Self::DataBureau
                | Self::ApprovalBureau
                | Self::FinanceDepartment
                | Self::BudgetDepartment
                | Self::AuditOffice
                | Self::CivilAffairsBureau
                | Self::HousingBureau
                | Self::EmergencyBureau
                | Self::EcologyBureau
                | Self::EnforcementAgency
                | Self::FunctionalDepartment
                | Self::SocialDepartment
                | Self::JusticeBureau
        )
    }

    /// Whether every agency has somebody who fills it: the agency as such, also as the one that handled a matter, its disclosure office and staff, its leaders, its review
    /// body, the sections and persons through whose hands a document goes.
    #[must_use]
    pub const fn is_in_every_agency(self) -> bool {
        matches!(
            self,
            Self::Agency
                | Self::DisclosingAgency
                | Self::HandlingAgency
                | Self::ProvidingDepartment
                | Self::OriginatingUnit
                | Self::DraftingUnit
                | Self::Handler
                | Self::Checker
                | Self::SectionHead
                | Self::ReviewBody
                | Self::InHouseSecrecyBody
                | Self::LeaderInCharge
                | Self::DepartmentHead
                | Self::DisclosureOffice
                | Self::DisclosureOfficeHead
                | Self::ReleaseDepartment
                | Self::DisclosureStaff
                | Self::Liaison
                | Self::AgencyOffice
                | Self::AdministrativeHead
                | Self::ReviewLeader
                | Self::OpinionOffice
                | Self::UnitHead
                | Self::Unit
        )
    }

    /// Who may declassify (国家秘密解密暂行办法 art. 7): the agency that classified or its successor, its superior, or a body that
    /// the secrecy administration designates, for which that administration stands.
    #[must_use]
    pub const fn may_declassify(self) -> bool {
        matches!(self, Self::DisclosingAgency | Self::SuperiorAgency | Self::SecrecyAdministration)
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.words().code
    }

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        Text::literal(self.words().name.0, self.words().name.1)
    }

    #[expect(clippy::indexing_slicing, reason = "a table as long as the list of roles, held by its type")]
    const fn words(self) -> &'static Words {
        &WORDS[self as usize]
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Role {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
