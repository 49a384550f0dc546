//! What a duty is about.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// What a duty to publish, to keep or to do is about (事项). One subject stands for the same thing in every text, so that texts can be compared.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Subject {
    /// 主动公开的政府信息: everything that is to be disclosed proactively.
    ProactiveInformation,
    /// 政府信息公开指南: the disclosure guide.
    Guide,
    /// 政府信息公开目录: the disclosure catalogue.
    Catalogue,
    /// 依申请公开信息目录: the catalogue of what is open on request.
    RequestCatalogue,
    /// 目录备案: filing of the catalogue.
    CatalogueFiling,
    /// 依申请公开、免予公开信息报备: filing of what is open on request or exempt.
    OnRequestFiling,
    /// 发布信息要素: the particulars of each item published.
    ReleaseRecord,
    /// 信息发布登记: the register of releases.
    ReleaseRegister,
    /// 政府信息公开工作年度报告: the annual report.
    AnnualReport,
    /// 年度报告格式: the format of the annual report.
    ReportFormat,
    /// 虚假或者不完整信息: false or incomplete information.
    FalseInformation,
    /// 政府信息公开工作制度: the agency's disclosure rules.
    DisclosureSystem,
    /// 审查机制: the mechanism of review.
    ReviewSystem,
    /// 协调机制: the mechanism of coordination.
    CoordinationSystem,
    /// 依申请公开制度: the system for applications.
    RequestSystem,
    /// 考核、社会评议、责任追究制度: assessment, appraisal and accountability.
    AssessmentSystem,
    /// 不予公开的政府信息: information that was withheld.
    WithheldInformation,
    /// 上级行政机关的部署: instructions of a superior agency.
    SuperiorInstruction,
    /// 统一的政府信息公开平台: the unified disclosure platform.
    Platform,
    /// 公开标准化、平台建设: standardisation and the online platform.
    Standardisation,
    /// 政府信息查阅场所: reading places.
    ReadingPoints,
    /// 公共查阅室、资料索取点、公告栏、电子屏: other reading facilities.
    OtherFacilities,
    /// 向查阅场所提供信息: supply of the reading places.
    ReadingPointSupply,
    /// 多人申请的同一信息: information that several people applied for.
    FrequentRequests,
    /// 机关职能、机构设置、联系方式: functions, structure and contact of the agency.
    AgencyParticulars,
    /// 法规、规章和规范性文件: regulations, rules and normative documents.
    NormativeDocuments,
    /// 公文: official documents.
    OfficialDocuments,
    /// 与群众利益紧密相关的公文: documents closely tied to people's interests.
    CloselyTiedDocuments,
    /// 规划、专项计划和政策: plans and policies.
    Plans,
    /// 统计信息: statistics.
    Statistics,
    /// 行政许可和对外管理服务事项: licences and other external services.
    Licences,
    /// 行政处罚、行政强制: penalties and coercive measures.
    Penalties,
    /// 行政许可、行政处罚决定: decisions on licences and penalties.
    PermitAndPenaltyDecisions,
    /// 行政许可、行政处罚事项目录: the catalogue of licences and penalties.
    PermitAndPenaltyCatalogue,
    /// 行政执法信息: enforcement information.
    Enforcement,
    /// 双随机一公开: random inspection with publicity.
    RandomInspection,
    /// 财政预算、决算: budgets and final accounts.
    Budget,
    /// 部门预决算及财政信息: departments' budgets and fiscal information.
    DepartmentBudgets,
    /// 财政信息: fiscal information.
    FiscalInformation,
    /// 行政事业性收费: administrative fees.
    Fees,
    /// 政府集中采购: central procurement.
    Procurement,
    /// 公共资源配置: allocation of public resources.
    PublicResources,
    /// 公共资源分配事项: public-resource matters of social concern.
    PublicResourceAllocation,
    /// 重大建设项目: major construction projects.
    MajorProjects,
    /// 社会公益事业: social welfare.
    SocialWelfare,
    /// 扶贫、教育、医疗、社会保障、就业: poverty relief, education, medical care, social security, employment.
    SocialSecurity,
    /// 社会救助: social assistance.
    SocialAssistance,
    /// 安居工程、保障性住房: public housing.
    Housing,
    /// 安全生产: work safety.
    WorkSafety,
    /// 环境质量: environmental quality.
    Environment,
    /// 环境信息公开年度报告: the yearly report on environmental information.
    EnvironmentReport,
    /// 污染源监管信息: supervision of pollution sources.
    PollutionSources,
    /// 企业排污信息: enterprises' discharge information.
    EnterpriseDischarges,
    /// 突发公共事件: emergencies.
    Emergencies,
    /// 环境、卫生、安全、食品药品、产品质量监督检查: inspections in the public interest.
    PublicInspections,
    /// 事中事后监管: supervision during and after the fact.
    SupervisionResults,
    /// 公务员招考: civil-service recruitment.
    Recruitment,
    /// 设区的市、县的重点信息: key information of cities and counties.
    LocalAffairs,
    /// 乡镇的重点信息: key information of townships.
    TownshipAffairs,
    /// 涉及公众利益、需要公众知晓或者参与的信息: what touches public interests or has to be known.
    PublicInterest,
    /// 惠民政策及实施: policies for the people and how they are carried out.
    WelfarePolicies,
    /// 其他依法应当主动公开的信息: what other law requires to be published.
    OtherStatutory,
    /// 重大行政决策: major administrative decisions.
    MajorDecisions,
    /// 重大行政决策事项、听证事项目录: catalogues of major decisions and hearings.
    DecisionCatalogues,
    /// 重大行政决策方案草案: the draft of a major decision.
    DecisionDraft,
    /// 意见收集采纳情况: what became of the comments.
    CommentResults,
    /// 重大行政决策结果: the result of a major decision.
    DecisionResult,
    /// 重要决策、重大举措、回应关切: important decisions, major measures and responses.
    ImportantDecisions,
    /// 工作部署的执行过程: how what was ordered is carried out.
    Execution,
    /// 重大决策、重要政策落实情况: how decisions and policies are implemented.
    Implementation,
    /// 建议、提案办理结果: results of proposals.
    ProposalResults,
    /// 建议、提案办理复文: replies to proposals.
    ProposalReplies,
    /// 审计结果: audit results.
    AuditResults,
    /// 审计整改结果: results of rectification after an audit.
    AuditRectification,
    /// 权力清单、责任清单: lists of powers and duties.
    PowerLists,
    /// 公共服务事项清单: lists of public services.
    PublicServices,
    /// 中介服务事项清单: lists of intermediary services.
    IntermediaryServices,
    /// 行政审批和政务服务事项目录: catalogues of approvals and services.
    ServiceCatalogues,
    /// 办事指南: service guides.
    ServiceGuides,
    /// 网上政务服务: online services.
    OnlineServices,
    /// 政府网站: the government website.
    Website,
    /// 网站栏目: columns of the website.
    WebsiteColumns,
    /// 网站内容和链接: content and links of the website.
    WebsiteContent,
    /// 政务新媒体: official new media.
    NewMedia,
    /// 政务热线: the government hotline.
    Hotline,
    /// 网民留言: messages of netizens.
    OnlineMessages,
    /// 权威发布和快速反应机制: mechanism of authoritative release.
    ReleaseMechanism,
    /// 新闻发布: press releases.
    PressRelease,
    /// 政务舆情: public opinion.
    PublicOpinion,
    /// 政民互动: interaction with the public.
    Interaction,
    /// 政策解读: policy interpretation.
    PolicyInterpretation,
    /// 内容审核机制: review of content.
    ContentReview,
    /// 保密管理: secrecy management.
    SecrecyManagement,
    /// 政务公开领导小组: the leading group.
    LeadingGroup,
    /// 政府信息公开工作机制: the working mechanism.
    WorkingMechanism,
    /// 分管领导: the leader in charge.
    LeaderInCharge,
    /// 政府信息公开工作机构: the disclosure office.
    DisclosureOffice,
    /// 政府信息公开联络员: the liaison officer.
    Liaison,
    /// 政府信息公开工作机构的职能: functions of the disclosure office.
    OfficeDuties,
    /// 工作人员的职责: duties of the staff.
    StaffDuties,
    /// 教育、培训和学习: training and study.
    Training,
    /// 宣传: publicity.
    Publicity,
    /// 沟通协调: communication.
    Communication,
    /// 向上级报送工作情况: reports to superiors.
    UpwardReports,
    /// 资料管理和归档: keeping of the materials.
    Archiving,
    /// 依申请公开: applications.
    Requests,
    /// 接待查询: visitors.
    Visitors,
    /// 监督检查: inspection.
    Inspection,
    /// 自查: self-check.
    SelfCheck,
    /// 考核: assessment.
    Assessment,
    /// 社会评议: social appraisal.
    SocialReview,
    /// 投诉举报: complaints.
    Complaints,
    /// 督促整改、通报批评: rectification and criticism.
    Rectification,
    /// 公共企事业单位信息公开: information of public enterprises.
    PublicEnterprises,
    /// 其他与政府信息公开有关的工作: other tasks of disclosure.
    OtherTasks,
    /// 政府信息公开工作: the work of disclosure as a whole.
    DisclosureWork,
    /// 申请渠道: channels for applications.
    RequestChannels,
    /// 依申请提供信息的收费: charging for information on request.
    RequestFee,
    /// 网站链接审批制度: approval of the links of the website.
    LinkApproval,
    /// 网站安全防护: security of the website.
    WebsiteSecurity,
    /// 依申请提供信息的费用: what is charged for information provided on request.
    RequestFees,
    /// 五公开: openness of decision, execution, management, service and result.
    FiveOpens,
    /// 办事要求: what is demanded of those who come with a matter.
    ServiceDemands,
    /// 保密审查表: the form of the secrecy review.
    ReviewForm,
    /// 区分处理后可以公开的部分: what is left when the part that is closed has been taken out.
    SeveredPart,
    /// 免予公开信息的报备: filing of what is exempt.
    ExemptFiling,
}

impl Subject {
    /// In words.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one line a subject")]
    pub const fn name(self) -> Text {
        match self {
            Self::ProactiveInformation => Text::literal("主动公开的政府信息", "proactive information"),
            Self::Guide => Text::literal("政府信息公开指南", "the disclosure guide"),
            Self::Catalogue => Text::literal("政府信息公开目录", "the disclosure catalogue"),
            Self::RequestCatalogue => Text::literal("依申请公开信息目录", "the catalogue of what is open on request"),
            Self::CatalogueFiling => Text::literal("目录备案", "filing of the catalogue"),
            Self::OnRequestFiling => {
                Text::literal("依申请公开、免予公开信息报备", "filing of what is open on request or exempt")
            }
            Self::ReleaseRecord => Text::literal("发布信息要素", "the particulars of each item published"),
            Self::ReleaseRegister => Text::literal("信息发布登记", "the register of releases"),
            Self::AnnualReport => Text::literal("政府信息公开工作年度报告", "the annual report"),
            Self::ReportFormat => Text::literal("年度报告格式", "the format of the annual report"),
            Self::FalseInformation => Text::literal("虚假或者不完整信息", "false or incomplete information"),
            Self::DisclosureSystem => Text::literal("政府信息公开工作制度", "the agency's disclosure rules"),
            Self::ReviewSystem => Text::literal("审查机制", "the mechanism of review"),
            Self::CoordinationSystem => Text::literal("协调机制", "the mechanism of coordination"),
            Self::RequestSystem => Text::literal("依申请公开制度", "the system for applications"),
            Self::AssessmentSystem => {
                Text::literal("考核、社会评议、责任追究制度", "assessment, appraisal and accountability")
            }
            Self::WithheldInformation => Text::literal("不予公开的政府信息", "information that was withheld"),
            Self::SuperiorInstruction => Text::literal("上级行政机关的部署", "instructions of a superior agency"),
            Self::Platform => Text::literal("统一的政府信息公开平台", "the unified disclosure platform"),
            Self::Standardisation => Text::literal("公开标准化、平台建设", "standardisation and the online platform"),
            Self::ReadingPoints => Text::literal("政府信息查阅场所", "reading places"),
            Self::OtherFacilities => {
                Text::literal("公共查阅室、资料索取点、公告栏、电子屏", "other reading facilities")
            }
            Self::ReadingPointSupply => Text::literal("向查阅场所提供信息", "supply of the reading places"),
            Self::FrequentRequests => {
                Text::literal("多人申请的同一信息", "information that several people applied for")
            }
            Self::AgencyParticulars => {
                Text::literal("机关职能、机构设置、联系方式", "functions, structure and contact of the agency")
            }
            Self::NormativeDocuments => {
                Text::literal("法规、规章和规范性文件", "regulations, rules and normative documents")
            }
            Self::OfficialDocuments => Text::literal("公文", "official documents"),
            Self::CloselyTiedDocuments => {
                Text::literal("与群众利益紧密相关的公文", "documents closely tied to people's interests")
            }
            Self::Plans => Text::literal("规划、专项计划和政策", "plans and policies"),
            Self::Statistics => Text::literal("统计信息", "statistics"),
            Self::Licences => Text::literal("行政许可和对外管理服务事项", "licences and other external services"),
            Self::Penalties => Text::literal("行政处罚、行政强制", "penalties and coercive measures"),
            Self::PermitAndPenaltyDecisions => {
                Text::literal("行政许可、行政处罚决定", "decisions on licences and penalties")
            }
            Self::PermitAndPenaltyCatalogue => {
                Text::literal("行政许可、行政处罚事项目录", "the catalogue of licences and penalties")
            }
            Self::Enforcement => Text::literal("行政执法信息", "enforcement information"),
            Self::RandomInspection => Text::literal("双随机一公开", "random inspection with publicity"),
            Self::Budget => Text::literal("财政预算、决算", "budgets and final accounts"),
            Self::DepartmentBudgets => {
                Text::literal("部门预决算及财政信息", "departments' budgets and fiscal information")
            }
            Self::FiscalInformation => Text::literal("财政信息", "fiscal information"),
            Self::Fees => Text::literal("行政事业性收费", "administrative fees"),
            Self::Procurement => Text::literal("政府集中采购", "central procurement"),
            Self::PublicResources => Text::literal("公共资源配置", "allocation of public resources"),
            Self::PublicResourceAllocation => {
                Text::literal("公共资源分配事项", "public-resource matters of social concern")
            }
            Self::MajorProjects => Text::literal("重大建设项目", "major construction projects"),
            Self::SocialWelfare => Text::literal("社会公益事业", "social welfare"),
            Self::SocialSecurity => Text::literal(
                "扶贫、教育、医疗、社会保障、就业",
                "poverty relief, education, medical care, social security, employment",
            ),
            Self::SocialAssistance => Text::literal("社会救助", "social assistance"),
            Self::Housing => Text::literal("安居工程、保障性住房", "public housing"),
            Self::WorkSafety => Text::literal("安全生产", "work safety"),
            Self::Environment => Text::literal("环境质量", "environmental quality"),
            Self::EnvironmentReport => {
                Text::literal("环境信息公开年度报告", "the yearly report on environmental information")
            }
            Self::PollutionSources => Text::literal("污染源监管信息", "supervision of pollution sources"),
            Self::EnterpriseDischarges => Text::literal("企业排污信息", "enterprises' discharge information"),
            Self::Emergencies => Text::literal("突发公共事件", "emergencies"),
            Self::PublicInspections => {
                Text::literal("环境、卫生、安全、食品药品、产品质量监督检查", "inspections in the public interest")
            }
            Self::SupervisionResults => Text::literal("事中事后监管", "supervision during and after the fact"),
            Self::Recruitment => Text::literal("公务员招考", "civil-service recruitment"),
            Self::LocalAffairs => Text::literal("设区的市、县的重点信息", "key information of cities and counties"),
            Self::TownshipAffairs => Text::literal("乡镇的重点信息", "key information of townships"),
            Self::PublicInterest => Text::literal(
                "涉及公众利益、需要公众知晓或者参与的信息",
                "what touches public interests or has to be known",
            ),
            Self::WelfarePolicies => {
                Text::literal("惠民政策及实施", "policies for the people and how they are carried out")
            }
            Self::OtherStatutory => {
                Text::literal("其他依法应当主动公开的信息", "what other law requires to be published")
            }
            Self::MajorDecisions => Text::literal("重大行政决策", "major administrative decisions"),
            Self::DecisionCatalogues => {
                Text::literal("重大行政决策事项、听证事项目录", "catalogues of major decisions and hearings")
            }
            Self::DecisionDraft => Text::literal("重大行政决策方案草案", "the draft of a major decision"),
            Self::CommentResults => Text::literal("意见收集采纳情况", "what became of the comments"),
            Self::DecisionResult => Text::literal("重大行政决策结果", "the result of a major decision"),
            Self::ImportantDecisions => {
                Text::literal("重要决策、重大举措、回应关切", "important decisions, major measures and responses")
            }
            Self::Execution => Text::literal("工作部署的执行过程", "how what was ordered is carried out"),
            Self::Implementation => {
                Text::literal("重大决策、重要政策落实情况", "how decisions and policies are implemented")
            }
            Self::ProposalResults => Text::literal("建议、提案办理结果", "results of proposals"),
            Self::ProposalReplies => Text::literal("建议、提案办理复文", "replies to proposals"),
            Self::AuditResults => Text::literal("审计结果", "audit results"),
            Self::AuditRectification => Text::literal("审计整改结果", "results of rectification after an audit"),
            Self::PowerLists => Text::literal("权力清单、责任清单", "lists of powers and duties"),
            Self::PublicServices => Text::literal("公共服务事项清单", "lists of public services"),
            Self::IntermediaryServices => Text::literal("中介服务事项清单", "lists of intermediary services"),
            Self::ServiceCatalogues => {
                Text::literal("行政审批和政务服务事项目录", "catalogues of approvals and services")
            }
            Self::ServiceGuides => Text::literal("办事指南", "service guides"),
            Self::OnlineServices => Text::literal("网上政务服务", "online services"),
            Self::Website => Text::literal("政府网站", "the government website"),
            Self::WebsiteColumns => Text::literal("网站栏目", "columns of the website"),
            Self::WebsiteContent => Text::literal("网站内容和链接", "content and links of the website"),
            Self::NewMedia => Text::literal("政务新媒体", "official new media"),
            Self::Hotline => Text::literal("政务热线", "the government hotline"),
            Self::OnlineMessages => Text::literal("网民留言", "messages of netizens"),
            Self::ReleaseMechanism => Text::literal("权威发布和快速反应机制", "mechanism of authoritative release"),
            Self::PressRelease => Text::literal("新闻发布", "press releases"),
            Self::PublicOpinion => Text::literal("政务舆情", "public opinion"),
            Self::Interaction => Text::literal("政民互动", "interaction with the public"),
            Self::PolicyInterpretation => Text::literal("政策解读", "policy interpretation"),
            Self::ContentReview => Text::literal("内容审核机制", "review of content"),
            Self::SecrecyManagement => Text::literal("保密管理", "secrecy management"),
            Self::LeadingGroup => Text::literal("政务公开领导小组", "the leading group"),
            Self::WorkingMechanism => Text::literal("政府信息公开工作机制", "the working mechanism"),
            Self::LeaderInCharge => Text::literal("分管领导", "the leader in charge"),
            Self::DisclosureOffice => Text::literal("政府信息公开工作机构", "the disclosure office"),
            Self::Liaison => Text::literal("政府信息公开联络员", "the liaison officer"),
            Self::OfficeDuties => Text::literal("政府信息公开工作机构的职能", "functions of the disclosure office"),
            Self::StaffDuties => Text::literal("工作人员的职责", "duties of the staff"),
            Self::Training => Text::literal("教育、培训和学习", "training and study"),
            Self::Publicity => Text::literal("宣传", "publicity"),
            Self::Communication => Text::literal("沟通协调", "communication"),
            Self::UpwardReports => Text::literal("向上级报送工作情况", "reports to superiors"),
            Self::Archiving => Text::literal("资料管理和归档", "keeping of the materials"),
            Self::Requests => Text::literal("依申请公开", "applications"),
            Self::Visitors => Text::literal("接待查询", "visitors"),
            Self::Inspection => Text::literal("监督检查", "inspection"),
            Self::SelfCheck => Text::literal("自查", "self-check"),
            Self::Assessment => Text::literal("考核", "assessment"),
            Self::SocialReview => Text::literal("社会评议", "social appraisal"),
            Self::Complaints => Text::literal("投诉举报", "complaints"),
            Self::Rectification => Text::literal("督促整改、通报批评", "rectification and criticism"),
            Self::PublicEnterprises => Text::literal("公共企事业单位信息公开", "information of public enterprises"),
            Self::OtherTasks => Text::literal("其他与政府信息公开有关的工作", "other tasks of disclosure"),
            Self::DisclosureWork => Text::literal("政府信息公开工作", "the work of disclosure"),
            Self::RequestChannels => Text::literal("申请渠道", "channels for applications"),
            Self::RequestFee => Text::literal("依申请提供信息的收费", "charging for information on request"),
            Self::LinkApproval => Text::literal("网站链接审批制度", "approval of the links of the website"),
            Self::WebsiteSecurity => Text::literal("网站安全防护", "security of the website"),
            Self::RequestFees => Text::literal("依申请提供信息的费用", "fees for information provided on request"),
            Self::FiveOpens => Text::literal("五公开", "the five opens"),
            Self::ServiceDemands => Text::literal("办事要求", "demands on those who come with a matter"),
            Self::ReviewForm => Text::literal("保密审查表", "the form of the secrecy review"),
            Self::SeveredPart => Text::literal("区分处理后的可公开部分", "the part that can be disclosed once severed"),
            Self::ExemptFiling => Text::literal("免予公开信息报备", "filing of what is exempt"),
        }
    }
}
