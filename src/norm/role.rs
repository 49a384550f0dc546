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
    /// Whether whoever fills it is an agency of its own (行政机关), so that what each agency owes it owes too.
    #[must_use]
    pub const fn is_an_agency(self) -> bool {
        self.is_a_department()
            || matches!(self, Self::Agency | Self::DisclosingAgency | Self::Government | Self::TownshipGovernment)
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

    /// Whether every agency has somebody who fills it: the agency as such, its disclosure office and staff, its leaders, its review body, the
    /// sections and persons through whose hands a document goes.
    #[must_use]
    pub const fn is_in_every_agency(self) -> bool {
        matches!(
            self,
            Self::Agency
                | Self::DisclosingAgency
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
            Self::Agency => Text::literal("各行政机关", "each agency"),
            Self::Department => Text::literal("政府部门", "a department at county level or above"),
            Self::Government => Text::literal("人民政府", "the people's government"),
            Self::TownshipGovernment => Text::literal("乡镇人民政府", "the township government"),
            Self::GovernmentOffice => Text::literal("政府办公室", "the government office"),
            Self::LeadingGroup => Text::literal("政务公开领导小组", "the leading group"),
            Self::LeadingGroupOffice => Text::literal("领导小组办公室", "the office of the leading group"),
            Self::OpennessStudio => Text::literal("政务公开工作室", "the office's section for open government"),
            Self::NationalCompetentDepartment => {
                Text::literal("全国政府信息公开工作主管部门", "the national competent department")
            }
            Self::CityCompetentDepartment => {
                Text::literal("市政府信息公开工作主管部门", "the city's competent department")
            }
            Self::DisclosureAuthority => {
                Text::literal("政府信息公开工作主管部门", "the competent department for disclosure")
            }
            Self::DistrictPrincipalLeader => {
                Text::literal("区政府主要领导", "the principal leader of the district government")
            }
            Self::Liaison => Text::literal("政府信息公开联络员", "the liaison officer"),
            Self::DisclosureStaff => Text::literal("政府信息公开工作人员", "the disclosure staff"),
            Self::WebsiteOperator => Text::literal("政府网站运行维护单位", "the website operator"),
            Self::InformationTechnologyBody => Text::literal("信息技术工作机构", "the information-technology body"),
            Self::DataBureau => Text::literal("政务服务数据管理局", "the data bureau"),
            Self::ApprovalBureau => Text::literal("行政审批服务局", "the approval bureau"),
            Self::FinanceDepartment => Text::literal("财政部门", "the finance department"),
            Self::BudgetDepartment => Text::literal("预算部门", "a budget department"),
            Self::AuditOffice => Text::literal("审计机关", "the audit office"),
            Self::AuditedUnit => Text::literal("被审计单位", "the audited unit"),
            Self::CivilAffairsBureau => Text::literal("民政局", "the civil affairs bureau"),
            Self::HousingBureau => Text::literal("住建部门", "the housing bureau"),
            Self::EmergencyBureau => Text::literal("应急管理局", "the emergency management bureau"),
            Self::EcologyBureau => Text::literal("生态环境部门", "the ecology and environment bureau"),
            Self::EnforcementAgency => Text::literal("行政执法机关", "an enforcement agency"),
            Self::DecisionUnit => Text::literal("决策事项承办单位", "the unit that handles a decision"),
            Self::FunctionalDepartment => Text::literal("相关职能部门", "the competent functional department"),
            Self::SocialDepartment => Text::literal("社会领域相关部门", "a department of a social field"),
            Self::HandlingAgency => Text::literal("承办机关", "the agency that handled it"),
            Self::ArchivesAndLibraries => {
                Text::literal("国家档案馆、公共图书馆", "state archives and public libraries")
            }
            Self::PublicVenues => Text::literal("公共服务场所", "the public venues named"),
            Self::PublicEnterprise => Text::literal("公共企事业单位", "a public enterprise or institution"),
            Self::SupervisoryOrgan => Text::literal("监察机关", "the supervisory organ"),
            Self::EmpoweredOrgan => Text::literal("有权机关", "the organ with power"),
            Self::Unit => Text::literal("局属单位、科室", "a unit or section"),
            Self::ResponsibleUnit => Text::literal("涉事责任单位", "the unit involved"),
            Self::UnitHead => Text::literal("单位负责人", "the head of the unit"),
            Self::PublicityDepartment => Text::literal("宣传部门", "the publicity department"),
            Self::Spokesperson => Text::literal("新闻发言人", "the spokesperson"),
            Self::OpinionOffice => Text::literal("舆情工作机构", "the body for public opinion"),
            Self::AdministrativeHead => Text::literal("行政首长", "the administrative head"),
            Self::ReviewLeader => Text::literal("分管保密审查工作的负责人", "the leader in charge of secrecy review"),
            Self::Interpreter => Text::literal("解释机关", "the interpreter of the text"),
            Self::Superiors => Text::literal("上级和本级机关", "the superior and the same-level organs"),
            Self::Public => Text::literal("社会公众", "the public"),
            Self::InspectingOffice => Text::literal("组织检查的机关", "the office that inspects"),
            Self::StateCouncilOffice => Text::literal("国务院办公厅", "the State Council's General Office"),
            Self::SystemOffice => {
                Text::literal("实行垂直领导的部门的办公厅（室）", "the general office of a vertically led department")
            }
            Self::PriceDepartment => Text::literal("国务院价格主管部门", "the State Council's price department"),
            Self::AgencyOffice => Text::literal("本机关办公室", "the agency's own office"),
            Self::HostUnit => Text::literal("主办单位（科室）", "the host unit"),
            Self::EntrustedInstitution => {
                Text::literal("受委托管理公共事务的事业单位", "an institution entrusted with public affairs")
            }
        }
    }
}
