//! What has to be published or done without being asked, in the order of the text. No article sets a number of days.

use std::borrow::Cow::Borrowed;

use super::YANTIAN;
use crate::norm::{Act, Channel, Demand, Duty, Element, Frequency, Modality, Occasion, Role, Subject, Timing};

/// 在区政府门户网站.
const ON_PORTAL: Demand = Demand::OneOf(Borrowed(&[Channel::Portal]));

/// 区政府门户网站或公共资源交易平台网站: either is enough.
const ON_PORTAL_OR_TRADING_SITE: Demand = Demand::OneOf(Borrowed(&[Channel::Portal, Channel::TradingPlatform]));

/// 上网: anywhere on the net that is official.
const ONLINE: Demand = Demand::OneOf(Borrowed(&[
    Channel::Portal,
    Channel::OfficialSite,
    Channel::Weibo,
    Channel::WeChat,
    Channel::NewMedia,
    Channel::TradingPlatform,
]));

pub(super) static DUTIES: [Duty; 69] = [
    // Art. 6.
    Duty::of(
        "yantian_leading_group",
        YANTIAN.article(6).part("a"),
        ["政务公开领导小组", "a leading group on open government"],
        Role::DistrictGovernment,
        (Act::Establish, Subject::LeadingGroup),
    )
    .elements(&LEADING_GROUP),
    Duty::of(
        "yantian_group_functions",
        YANTIAN.article(6).part("a"),
        ["统筹、规划、协调处理全区政务公开工作", "planning and coordinating the district's open government"],
        Role::LeadingGroup,
        (Act::Coordinate, Subject::DisclosureWork),
    )
    .elements(&GROUP_FUNCTIONS),
    Duty::of(
        "yantian_group_office",
        YANTIAN.article(6).part("b"),
        ["指导、推进、协调、监督本区政务公开工作", "guiding, promoting, coordinating and supervising open government"],
        Role::LeadingGroupOffice,
        (Act::Supervise, Subject::DisclosureWork),
    )
    .elements(&GROUP_OFFICE),
    // Art. 7: the office's guide and catalogue are those of the district. Each department has its own under art. 28.
    Duty::of(
        "yantian_guide",
        YANTIAN.article(7).paragraph(1),
        ["全区政府信息公开指南", "the district's disclosure guide"],
        Role::GovernmentOffice,
        (Act::Compile, Subject::Guide),
    )
    .elements(&ARTICLE_7)
    .on(ON_PORTAL)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "yantian_catalogue",
        YANTIAN.article(7).paragraph(1),
        ["全区政府信息公开目录", "the district's disclosure catalogue"],
        Role::GovernmentOffice,
        (Act::Compile, Subject::Catalogue),
    )
    .elements(&ARTICLE_7)
    .on(ON_PORTAL)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    // The office publishes the results, and not the agency that handled the proposal. What part b closes are the replies.
    Duty::of(
        "yantian_proposal_results",
        YANTIAN.article(7).paragraph(2).part("a"),
        ["代表建议、委员提案办理结果", "results of deputies' and members' proposals"],
        Role::GovernmentOffice,
        (Act::Publish, Subject::ProposalResults),
    ),
    // Art. 8.
    Duty::of(
        "yantian_decision_systems",
        YANTIAN.article(8).part("a"),
        ["重大行政决策的三项制度", "three systems for major decisions"],
        Role::JusticeBureau,
        (Act::Establish, Subject::MajorDecisions),
    )
    .elements(&DECISION_SYSTEMS),
    Duty::of(
        "yantian_decision_column",
        YANTIAN.article(8).part("b"),
        ["重大决策预公开专栏", "a column for the advance disclosure of major decisions"],
        Role::JusticeBureau,
        (Act::Establish, Subject::WebsiteColumns),
    )
    .on(ON_PORTAL),
    Duty::of(
        "yantian_decision_catalogues",
        YANTIAN.article(8).part("c"),
        ["决策事项目录和听证事项目录", "the catalogues of decisions and of hearings"],
        Role::JusticeBureau,
        (Act::Publish, Subject::DecisionCatalogues),
    )
    .elements(&DECISION_CATALOGUES),
    // Art. 9 para. 1: the unit publishes, the data bureau sees to it. 动态调整 has neither 及时 nor a number.
    Duty::of(
        "yantian_power_lists",
        YANTIAN.article(9).paragraph(1).part("a"),
        ["权责清单", "lists of powers and duties"],
        Role::Agency,
        (Act::Publish, Subject::PowerLists),
    )
    .elements(&POWER_LISTS),
    Duty::of(
        "yantian_power_lists_urged",
        YANTIAN.article(9).paragraph(1).part("a"),
        ["督促公开权责清单", "seeing to the lists of powers and duties"],
        Role::DataBureau,
        (Act::Supervise, Subject::PowerLists),
    ),
    Duty::of(
        "yantian_public_services",
        YANTIAN.article(9).paragraph(1).part("b"),
        ["公共服务事项清单", "lists of public services"],
        Role::Agency,
        (Act::Publish, Subject::PublicServices),
    )
    .elements(&PUBLIC_SERVICES),
    Duty::of(
        "yantian_service_guides",
        YANTIAN.article(9).paragraph(1).part("b"),
        ["办事指南", "service guides"],
        Role::Agency,
        (Act::Compile, Subject::ServiceGuides),
    )
    .elements(&SERVICE_GUIDES)
    .open(WHO_WRITES[0], WHO_WRITES[1]),
    Duty::of(
        "yantian_service_guides_published",
        YANTIAN.article(9).paragraph(1).part("b"),
        ["发布办事指南", "service guides, published"],
        Role::Agency,
        (Act::Publish, Subject::ServiceGuides),
    )
    .elements(&SERVICE_GUIDES)
    .open(WHO_WRITES[0], WHO_WRITES[1]),
    Duty::of(
        "yantian_public_services_urged",
        YANTIAN.article(9).paragraph(1).part("b"),
        ["督促公开公共服务事项", "seeing to the lists of public services"],
        Role::DataBureau,
        (Act::Supervise, Subject::PublicServices),
    ),
    Duty::of(
        "yantian_intermediaries",
        YANTIAN.article(9).paragraph(1).part("c"),
        ["行政审批中介服务事项清单", "lists of intermediary services for approvals"],
        Role::Agency,
        (Act::Publish, Subject::IntermediaryServices),
    )
    .elements(&INTERMEDIARY_SERVICES),
    Duty::of(
        "yantian_intermediaries_urged",
        YANTIAN.article(9).paragraph(1).part("c"),
        ["督促公布中介服务事项", "seeing to the lists of intermediary services"],
        Role::DataBureau,
        (Act::Supervise, Subject::IntermediaryServices),
    ),
    // Art. 9 para. 2.
    Duty::of(
        "yantian_columns",
        YANTIAN.article(9).paragraph(2).part("a"),
        ["按公开部门的要求调整、完善栏目", "columns adjusted as the disclosing departments require"],
        Role::DataBureau,
        (Act::Update, Subject::WebsiteColumns),
    ),
    // Art. 10.
    Duty::of(
        "yantian_enforcement",
        YANTIAN.article(10).paragraph(1),
        ["行政执法八项信息", "eight facts of enforcement"],
        Role::EnforcementAgency,
        (Act::Publish, Subject::Enforcement),
    )
    .elements(&ENFORCEMENT)
    .on(ON_PORTAL),
    Duty::of(
        "yantian_random_inspection",
        YANTIAN.article(10).paragraph(2).part("a"),
        ["双随机一公开", "random inspection with publicity"],
        Role::EnforcementAgency,
        (Act::Establish, Subject::RandomInspection),
    ),
    Duty::of(
        "yantian_permit_catalogue",
        YANTIAN.article(10).paragraph(2).part("a"),
        ["行政许可、行政处罚事项目录", "the catalogue of permits and penalties"],
        Role::EnforcementAgency,
        (Act::Compile, Subject::PermitAndPenaltyCatalogue),
    )
    .elements(&PERMITS_AND_PENALTIES),
    // The seven days of double publicity stand elsewhere, and not here.
    Duty::of(
        "yantian_decisions_online",
        YANTIAN.article(10).paragraph(2).part("b"),
        ["行政许可、行政处罚决定上网公开", "decisions on permits and penalties, online"],
        Role::EnforcementAgency,
        (Act::Publish, Subject::PermitAndPenaltyDecisions),
    )
    .elements(&PERMITS_AND_PENALTIES)
    .on(ONLINE)
    .when(Timing::Promptly(Occasion::Decided))
    .except(
        "国家秘密、商业秘密、个人隐私和其他依法不予公开的",
        "state secrets, trade secrets, privacy and what else the law withholds",
    ),
    // Art. 11: 推进、逐步加大.
    Duty::of(
        "yantian_audit_results",
        YANTIAN.article(11).part("a"),
        ["审计结果逐步公开", "audit results, step by step"],
        Role::AuditOffice,
        (Act::Publish, Subject::AuditResults),
    )
    .modality(Modality::Promote)
    .elements(&AUDIT),
    Duty::of(
        "yantian_audit_rectification",
        YANTIAN.article(11).part("b"),
        ["审计整改结果", "what was put right after the audit"],
        Role::AuditedUnit,
        (Act::Publish, Subject::AuditRectification),
    ),
    // Art. 12: what and by when are those of the operating rules that it names.
    Duty::of(
        "yantian_budget",
        YANTIAN.article(12).part("a"),
        ["本级政府预决算", "the district's budget and final accounts"],
        Role::FinanceDepartment,
        (Act::Publish, Subject::Budget),
    )
    .elements(&BUDGET),
    Duty::of(
        "yantian_department_budgets",
        YANTIAN.article(12).part("b"),
        ["预算部门的七类财政信息", "seven kinds of fiscal information of the budget departments"],
        Role::BudgetDepartment,
        (Act::Publish, Subject::DepartmentBudgets),
    )
    .elements(&DEPARTMENT_BUDGETS),
    Duty::of(
        "yantian_budgets_urged",
        YANTIAN.article(12).part("b"),
        ["督促、指导预算部门公开", "urging and guiding the budget departments"],
        Role::FinanceDepartment,
        (Act::Supervise, Subject::DepartmentBudgets),
    ),
    Duty::of(
        "yantian_budgets_reviewed",
        YANTIAN.article(12).part("b"),
        ["审核预算部门公开的信息", "reviewing what the budget departments publish"],
        Role::FinanceDepartment,
        (Act::Review, Subject::DepartmentBudgets),
    ),
    // Art. 13.
    Duty::of(
        "yantian_public_resources",
        YANTIAN.article(13).part("a"),
        ["进场交易项目的五个环节", "five stages of what is traded on the platform"],
        Role::Agency,
        (Act::Publish, Subject::PublicResources),
    )
    .elements(&PUBLIC_RESOURCES)
    .on(ON_PORTAL_OR_TRADING_SITE),
    Duty::of(
        "yantian_resources_checked",
        YANTIAN.article(13).part("b"),
        ["检查公共资源配置信息公开", "checking what was published on public resources"],
        Role::DataBureau,
        (Act::Inspect, Subject::PublicResources),
    ),
    Duty::of(
        "yantian_resources_reported",
        YANTIAN.article(13).part("b"),
        ["检查结果报区委（区政府）办公室", "the result of the check, reported to the office"],
        Role::DataBureau,
        (Act::Report, Subject::PublicResources),
    )
    .to(Role::GovernmentOffice),
    // Art. 14.
    Duty::of(
        "yantian_social_welfare",
        YANTIAN.article(14).paragraph(1),
        ["社会公益事业六个领域", "six fields of social welfare"],
        Role::SocialDepartment,
        (Act::Publish, Subject::SocialWelfare),
    )
    .modality(Modality::Promote)
    .elements(&SOCIAL_WELFARE),
    Duty::of(
        "yantian_assistance_policies",
        YANTIAN.article(14).paragraph(2),
        ["社会救助政策及解读", "policies of social assistance, interpreted"],
        Role::CivilAffairsBureau,
        (Act::Publish, Subject::SocialAssistance),
    )
    .elements(&ASSISTANCE)
    .on(ON_PORTAL),
    Duty::of(
        "yantian_assistance_changes",
        YANTIAN.article(14).paragraph(2),
        ["社会救助信息和动态调整", "information on social assistance, and what changes"],
        Role::CivilAffairsBureau,
        (Act::Publish, Subject::SocialAssistance),
    )
    .elements(&ASSISTANCE_CHANGES)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "yantian_housing_plans",
        YANTIAN.article(14).paragraph(3),
        ["年度安居工程计划", "the plans of public housing of the year"],
        Role::HousingBureau,
        (Act::Publish, Subject::Housing),
    )
    .elements(&HOUSING_PLANS)
    .on(ON_PORTAL)
    .when(Timing::Every(Frequency::Yearly)),
    Duty::of(
        "yantian_housing",
        YANTIAN.article(14).paragraph(3),
        ["安居工程分配", "how public housing is allocated"],
        Role::HousingBureau,
        (Act::Publish, Subject::Housing),
    )
    .elements(&HOUSING)
    .on(ON_PORTAL),
    Duty::of(
        "yantian_safety_columns",
        YANTIAN.article(14).paragraph(4),
        ["安全生产五个栏目", "five columns on work safety"],
        Role::EmergencyBureau,
        (Act::Establish, Subject::WebsiteColumns),
    )
    .elements(&WORK_SAFETY)
    .on(ON_PORTAL),
    Duty::of(
        "yantian_safety",
        YANTIAN.article(14).paragraph(4),
        ["安全生产重点信息", "key information on work safety"],
        Role::EmergencyBureau,
        (Act::Publish, Subject::WorkSafety),
    )
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "yantian_environment_report",
        YANTIAN.article(14).paragraph(5).part("a"),
        ["上年度环境信息公开报告", "last year's report on environmental information"],
        Role::EcologyBureau,
        (Act::Publish, Subject::EnvironmentReport),
    )
    .on(ON_PORTAL)
    .when(Timing::Every(Frequency::Yearly))
    .open(ECOLOGY_BRANCH[0], ECOLOGY_BRANCH[1])
    .owed_anyway(),
    Duty::of(
        "yantian_environment",
        YANTIAN.article(14).paragraph(5).part("a"),
        ["季度环境质量状况", "the quality of the environment, every quarter"],
        Role::EcologyBureau,
        (Act::Publish, Subject::Environment),
    )
    .elements(&ENVIRONMENT)
    .on(ON_PORTAL)
    .when(Timing::Every(Frequency::Quarterly))
    .open(ECOLOGY_BRANCH[0], ECOLOGY_BRANCH[1])
    .owed_anyway(),
    Duty::of(
        "yantian_pollution_sources",
        YANTIAN.article(14).paragraph(5).part("a"),
        ["污染源监管信息", "how pollution sources are supervised"],
        Role::EcologyBureau,
        (Act::Publish, Subject::PollutionSources),
    )
    .open(ECOLOGY_BRANCH[0], ECOLOGY_BRANCH[1])
    .owed_anyway(),
    Duty::of(
        "yantian_discharges",
        YANTIAN.article(14).paragraph(5).part("b"),
        ["督促企业公开排污信息", "seeing to it that enterprises publish their discharges"],
        Role::EcologyBureau,
        (Act::Supervise, Subject::EnterpriseDischarges),
    )
    .open(ECOLOGY_BRANCH[0], ECOLOGY_BRANCH[1])
    .owed_anyway(),
    // Art. 15: a comma stands between the two qualifiers. Where both hold, the duty stands on either reading.
    Duty::of(
        "yantian_major_projects",
        YANTIAN.article(15),
        ["重大投资项目（两项条件都符合）", "major investment projects that meet both conditions"],
        Role::Agency,
        (Act::Publish, Subject::MajorProjects),
    )
    .elements(&MAJOR_PROJECTS),
    Duty::of(
        "yantian_one_condition_projects",
        YANTIAN.article(15),
        ["重大投资项目（只符合一项条件）", "major investment projects that meet one condition only"],
        Role::Agency,
        (Act::Publish, Subject::MajorProjects),
    )
    .elements(&MAJOR_PROJECTS)
    .open(
        "“生态环境有重大影响”与“与公众利益密切相关”是并列还是择一，文字未明；默认公开",
        "whether a grave effect on the environment and a close tie to the public interest are both needed; the default is to \
         disclose",
    ),
    // Art. 17.
    Duty::of(
        "yantian_portal_column",
        YANTIAN.article(17).part("a"),
        ["门户网站政府信息公开专栏", "the disclosure column on the portal"],
        Role::Agency,
        (Act::Establish, Subject::WebsiteColumns),
    )
    .elements(&PORTAL_COLUMN)
    .on(ON_PORTAL),
    // Art. 18: no number of hours.
    Duty::of(
        "yantian_release_mechanism",
        YANTIAN.article(18),
        ["权威发布和快速反应机制", "a mechanism of authoritative release and rapid response"],
        Role::Agency,
        (Act::Establish, Subject::ReleaseMechanism),
    )
    .elements(&RELEASE_MECHANISM),
    Duty::of(
        "yantian_press_release",
        YANTIAN.article(18),
        ["发布重要政府信息", "the release of important information"],
        Role::Agency,
        (Act::Publish, Subject::PressRelease),
    )
    .such_as(&PRESS_RELEASE),
    Duty::of(
        "yantian_emergency_response",
        YANTIAN.article(18),
        ["回应突发事件、说明社会热点", "the answer to emergencies and public concerns"],
        Role::Agency,
        (Act::Respond, Subject::Emergencies),
    )
    .when(Timing::Promptly(Occasion::Happened)),
    Duty::of(
        "yantian_media_contact",
        YANTIAN.article(18),
        ["与新闻媒体的联络沟通", "contact with the press"],
        Role::Agency,
        (Act::Coordinate, Subject::Communication),
    ),
    // Art. 19: party-mass service centres go beyond art. 25 of the Regulation.
    Duty::of(
        "yantian_reading_points",
        YANTIAN.article(19),
        ["公共查阅点", "public reading points"],
        Role::PublicVenues,
        (Act::Establish, Subject::ReadingPoints),
    )
    .elements(&READING_POINTS),
    // Arts. 20, 21 and 23.
    Duty::of(
        "yantian_content_review",
        YANTIAN.article(20).part("a"),
        ["内容审核机制", "a mechanism of content review"],
        Role::Agency,
        (Act::Establish, Subject::ContentReview),
    ),
    Duty::of(
        "yantian_interpretation",
        YANTIAN.article(21).part("a"),
        ["对新出台的规章、规范性文件和重要政策性文件进行解读", "interpret new rules, normative documents and important policy documents"],
        Role::Agency,
        (Act::Publish, Subject::PolicyInterpretation),
    ),
    Duty::of(
        "yantian_interpretation_forms",
        YANTIAN.article(21).part("b"),
        ["解读形式灵活多样", "interpretation in whatever form fits"],
        Role::Agency,
        (Act::Publish, Subject::PolicyInterpretation),
    )
    .such_as(&INTERPRETATION_FORMS),
    Duty::of(
        "yantian_internal_review",
        YANTIAN.article(23).part("a"),
        ["本部门内部审核程序", "the department's own procedure of review"],
        Role::Agency,
        (Act::Establish, Subject::ReviewSystem),
    ),
    // Art. 24.
    Duty::of(
        "yantian_opinion_mechanism",
        YANTIAN.article(24).part("a"),
        ["舆情收集、研判、处置和回应机制", "a mechanism to collect, judge, handle and answer public opinion"],
        Role::Agency,
        (Act::Establish, Subject::PublicOpinion),
    )
    .elements(&OPINION_MECHANISM),
    Duty::of(
        "yantian_opinion_response",
        YANTIAN.article(24).part("b"),
        ["对热点问题及时、持续发布", "prompt and continuous release on what concerns the public"],
        Role::Agency,
        (Act::Respond, Subject::PublicOpinion),
    )
    .elements(&OPINION_RESPONSE)
    .when(Timing::Promptly(Occasion::Happened)),
    // Art. 25: the particulars are those of rules elsewhere.
    Duty::of(
        "yantian_new_media",
        YANTIAN.article(25),
        ["政务新媒体管理", "management of the official new media"],
        Role::Agency,
        (Act::Supervise, Subject::NewMedia),
    )
    .elements(&NEW_MEDIA)
    .open("各项工作的标准在别的规定中，本文没有", "by which standard the text leaves to rules that are not at hand"),
    // Arts. 26 and 27.
    Duty::of(
        "yantian_request_system",
        YANTIAN.article(26),
        ["依申请公开制度", "a system for applications"],
        Role::Agency,
        (Act::Establish, Subject::RequestSystem),
    )
    .elements(&REQUEST_SYSTEM),
    Duty::of(
        "yantian_coordination_mechanism",
        YANTIAN.article(27),
        ["政府信息公开协调机制", "a mechanism of coordination"],
        Role::Agency,
        (Act::Establish, Subject::CoordinationSystem),
    ),
    // Art. 28: guide, catalogue and report of each department, beside those of the office.
    Duty::of(
        "yantian_responsibility",
        YANTIAN.article(28).part("a"),
        ["公开责任制，主要领导负总责", "a system of responsibility under the principal leader"],
        Role::Agency,
        (Act::Establish, Subject::WorkingMechanism),
    ),
    Duty::of(
        "yantian_department_guide",
        YANTIAN.article(28).part("b"),
        ["本部门政府信息公开指南", "the department's own guide"],
        Role::Liaison,
        (Act::Compile, Subject::Guide),
    ),
    Duty::of(
        "yantian_department_catalogue",
        YANTIAN.article(28).part("b"),
        ["本部门政府信息公开目录", "the department's own catalogue"],
        Role::Liaison,
        (Act::Compile, Subject::Catalogue),
    ),
    Duty::of(
        "yantian_annual_report",
        YANTIAN.article(28).part("b"),
        ["本部门政府信息公开工作年度报告", "the department's annual report"],
        Role::Liaison,
        (Act::Compile, Subject::AnnualReport),
    ),
    Duty::of(
        "yantian_liaison_duties",
        YANTIAN.article(28).part("b"),
        ["联络员的职责", "what the liaison officer does"],
        Role::Liaison,
        (Act::Handle, Subject::StaffDuties),
    )
    .elements(&LIAISON),
    Duty::of(
        "yantian_liaison_filed",
        YANTIAN.article(28).part("c"),
        ["联络员报备", "the liaison officer, put on file"],
        Role::Agency,
        (Act::File, Subject::Liaison),
    )
    .to(Role::GovernmentOffice),
    // Arts. 29 to 31.
    Duty::of(
        "yantian_assessment",
        YANTIAN.article(29),
        ["年度考核，纳入绩效评估", "the yearly assessment, counted in the performance index"],
        Role::GovernmentOffice,
        (Act::Assess, Subject::Assessment),
    )
    .elements(&ASSESSMENT)
    .when(Timing::Every(Frequency::Yearly)),
    Duty::of(
        "yantian_social_review",
        YANTIAN.article(30),
        ["年度社会评议", "the yearly appraisal by society"],
        Role::LeadingGroupOffice,
        (Act::Appraise, Subject::SocialReview),
    )
    .such_as(&SOCIAL_REVIEW)
    .when(Timing::Every(Frequency::Yearly)),
    Duty::of(
        "yantian_complaints",
        YANTIAN.article(31).part("a"),
        ["投诉电话、信箱和电子邮箱", "telephone, mailbox and e-mail for complaints"],
        Role::SupervisoryOrgan,
        (Act::Receive, Subject::Complaints),
    )
    .elements(&COMPLAINTS)
    .open(
        "监察机关自2018年改革后不是行政机关，区政府文件不能为其设定义务；法定途径是《条例》第四十七条第二款、第五十一条",
        "since the reform of 2018 the supervisory organ is no administrative agency, which a document of the district cannot \
         direct; the way of the law is arts. 47(2) and 51 of the Regulation",
    ),
    Duty::of(
        "yantian_inspection",
        YANTIAN.article(31).part("b"),
        ["会同有关部门指导检查", "guidance and inspection, with the departments concerned"],
        Role::GovernmentOffice,
        (Act::Inspect, Subject::Inspection),
    ),
];

const WHO_WRITES: [&str; 2] =
    ["办事指南由单位还是由督促机关编制，文字未明", "whether the unit or the bureau that urges it writes the guide"];

const ECOLOGY_BRANCH: [&str; 2] = [
    "盐田分局由市生态环境局派出、实行垂直管理；由分局还是市局负责，依《条例》第十条第二款确定",
    "the branch is an outpost of the city's bureau and led vertically; whether it or the bureau answers is a matter of art. 10(2) of \
     the Regulation",
];

static LEADING_GROUP: [Element; 2] = [
    Element::of("chair", "区政府主要领导任组长", "headed by the principal leader of the district government"),
    Element::of("members", "所有政府部门为成员单位", "every department a member"),
];

static GROUP_FUNCTIONS: [Element; 3] = [
    Element::of("overall_planning", "统筹", "seeing to the whole"),
    Element::of("planning", "规划", "planning"),
    Element::of("coordination", "协调处理", "coordination"),
];

static GROUP_OFFICE: [Element; 4] = [
    Element::of("guidance", "指导", "guidance"),
    Element::of("promotion", "推进", "promotion"),
    Element::of("coordination", "协调", "coordination"),
    Element::of("supervision", "监督", "supervision"),
];

static ARTICLE_7: [Element; 4] = [
    Element::of("disclosing_body", "公开主体", "who discloses"),
    Element::of("content", "公开内容", "content"),
    Element::of("time_limit", "公开时限", "time limit"),
    Element::of("manner", "公开方式", "manner"),
];

static DECISION_SYSTEMS: [Element; 3] = [
    Element::of("catalogue_management", "目录管理制度", "management of the catalogue"),
    Element::of("procedure", "程序制度", "procedure"),
    Element::of("advance_disclosure", "预公开制度", "advance disclosure"),
];

static DECISION_CATALOGUES: [Element; 2] = [
    Element::of("decisions", "重大行政决策事项目录", "the catalogue of major decisions"),
    Element::of("hearings", "听证事项目录", "the catalogue of hearings"),
];

static POWER_LISTS: [Element; 6] = [
    Element::of("catalogue", "事项目录", "the items"),
    Element::of("basis", "设定依据", "the basis"),
    Element::of("body", "实施机关", "the body"),
    Element::of("process", "办理流程", "the process"),
    Element::of("duties", "履职责任", "the duties"),
    Element::of("adjustment", "动态调整", "adjusted as they change"),
];

static PUBLIC_SERVICES: [Element; 5] = [
    Element::of("name", "事项名称", "the item"),
    Element::of("body", "实施机关", "the body"),
    Element::of("basis", "设定依据", "the basis"),
    Element::of("recipients", "服务对象", "whom it serves"),
    Element::of("adjustment", "动态调整", "adjusted as they change"),
];

static SERVICE_GUIDES: [Element; 2] = [
    Element::of("complete", "要素完整", "complete in its particulars"),
    Element::of("accurate", "内容准确", "accurate"),
];

static INTERMEDIARY_SERVICES: [Element; 4] = [
    Element::of("name", "事项名称", "the item"),
    Element::of("basis", "设置依据", "the basis"),
    Element::of("time_limit", "服务时限", "the time limit"),
    Element::of("adjustment", "动态调整", "adjusted as they change"),
];

static ENFORCEMENT: [Element; 8] = [
    Element::of("subjects", "执法主体和人员", "body and staff"),
    Element::of("powers", "职责权限", "powers"),
    Element::of("basis", "执法依据", "basis"),
    Element::of("discretion", "裁量基准", "benchmarks of discretion"),
    Element::of("process", "执法流程", "process"),
    Element::of("results", "执法结果", "results"),
    Element::of("supervision", "监督方式", "how it is supervised"),
    Element::of("remedies", "救济途径", "remedies"),
];

static PERMITS_AND_PENALTIES: [Element; 2] =
    [Element::of("permits", "行政许可", "permits"), Element::of("penalties", "行政处罚", "penalties")];

static AUDIT: [Element; 2] = [
    Element::of("reports", "审计报告", "audit reports"),
    Element::of("rectification_reports", "审计整改情况报告", "reports on what was put right"),
];

static BUDGET: [Element; 2] =
    [Element::of("budget", "预算", "the budget"), Element::of("final_accounts", "决算", "the final accounts")];

static DEPARTMENT_BUDGETS: [Element; 7] = [
    Element::of("fiscal_policy", "财税政策", "fiscal and tax policy"),
    Element::of("budget_system", "预决算管理制度", "how budgets are managed"),
    Element::of("department_budgets", "部门预决算", "the department's budget and accounts"),
    Element::of("special_funds", "专项资金", "special funds"),
    Element::of("livelihood", "基层民生专项支出", "spending on people's livelihood"),
    Element::of("procurement", "政府采购", "procurement"),
    Element::of("performance", "预算绩效", "performance of the budget"),
];

static PUBLIC_RESOURCES: [Element; 5] = [
    Element::of("notice", "交易公告", "the notice"),
    Element::of("qualification", "资格审查", "who qualified"),
    Element::of("result", "成交情况", "the result"),
    Element::of("performance", "履约情况", "how it was performed"),
    Element::of("changes", "信息变更", "what changed"),
];

static SOCIAL_WELFARE: [Element; 6] = [
    Element::of("poverty_relief", "脱贫攻坚", "poverty relief"),
    Element::of("social_assistance", "社会救助和社会福利", "social assistance and welfare"),
    Element::of("education", "教育", "education"),
    Element::of("health_care", "基本医疗卫生", "basic medical care"),
    Element::of("disaster_rescue", "灾害事故救援", "rescue in disasters and accidents"),
    Element::of("environment", "环境保护", "protection of the environment"),
];

static ASSISTANCE: [Element; 5] = [
    Element::of("low_income", "低保", "low-income support"),
    Element::of("near_low_income", "低保边缘", "near-low-income support"),
    Element::of("destitute", "特困人员供养", "support of the destitute"),
    Element::of("temporary_aid", "临时救助", "temporary aid"),
    Element::of("interpretation", "解读材料", "what interprets them"),
];

static ASSISTANCE_CHANGES: [Element; 2] = [
    Element::of("assistance", "社会救助信息", "information on social assistance"),
    Element::of("changes", "动态调整情况", "what changes"),
];

static HOUSING_PLANS: [Element; 2] = [
    Element::of("supply_plan", "建设筹集计划", "the plan of supply"),
    Element::of("completion_plan", "基本建成计划", "the plan of completion"),
];

static HOUSING: [Element; 4] = [
    Element::of("policy", "分配政策", "the policy"),
    Element::of("recipients", "分配对象", "who receives"),
    Element::of("homes", "分配房源", "the homes"),
    Element::of("procedure", "分配程序", "the procedure"),
];

static WORK_SAFETY: [Element; 5] = [
    Element::of("accident_reports", "一般事故调查报告", "reports on ordinary accidents"),
    Element::of("emergency_handling", "事故应急处置", "how accidents were handled"),
    Element::of("warning", "预警和预防", "warning and prevention"),
    Element::of("hazards", "事故隐患曝光", "hazards"),
    Element::of("trends", "事故形势分析", "the trend of accidents"),
];

static ENVIRONMENT: [Element; 2] = [Element::of("air", "大气", "air"), Element::of("water", "水", "water")];

static MAJOR_PROJECTS: [Element; 7] = [
    Element::of("name_and_site", "项目名称及建设地点", "name and site"),
    Element::of("necessity", "建设必要性及社会效益", "necessity and benefit"),
    Element::of("objectives", "建设目标及项目功能", "objectives and functions"),
    Element::of("scale", "建设规模及建设内容", "scale and content"),
    Element::of("investment", "估算总投资及资金来源", "investment and its source"),
    Element::of("duration", "建设周期", "duration"),
    Element::of("developer", "建设单位名称及联系方式", "the developer and its contact"),
];

static PORTAL_COLUMN: [Element; 3] = [
    Element::of("function", "功能定位明确", "a clear function"),
    Element::of("layout", "栏目设置优化", "a good layout"),
    Element::of("upkeep", "内容保障和更新", "upkeep of the content"),
];

static RELEASE_MECHANISM: [Element; 3] = [
    Element::of("authoritative_release", "权威发布", "authoritative release"),
    Element::of("rapid_response", "快速反应", "rapid response"),
    Element::of("timely_voice", "及时发声", "speaking in time"),
];

static PRESS_RELEASE: [Element; 2] = [
    Element::of("press_conference", "新闻发布会", "press conferences"),
    Element::of("official_media", "政务媒体", "official media"),
];

static READING_POINTS: [Element; 5] = [
    Element::of("archives", "区档案馆", "the archives"),
    Element::of("library", "区图书馆", "the library"),
    Element::of("service_venue", "各级行政服务大厅", "the service halls of every level"),
    Element::of("party_mass_centre", "各级党群服务中心", "the party-mass service centres of every level"),
    Element::of("facilities", "查阅设施", "facilities to read"),
];

static INTERPRETATION_FORMS: [Element; 3] = [
    Element::of("text", "文字", "text"),
    Element::of("charts", "图解", "charts"),
    Element::of("video", "视频", "video"),
];

static OPINION_MECHANISM: [Element; 5] = [
    Element::of("collect", "收集", "collect"),
    Element::of("judge", "研判", "judge"),
    Element::of("handle", "处置", "handle"),
    Element::of("respond", "回应", "respond"),
    Element::of("responsible", "责任主体", "who is responsible"),
];

static OPINION_RESPONSE: [Element; 4] = [
    Element::of("facts", "事实真相", "the facts"),
    Element::of("measures", "政策措施", "the measures"),
    Element::of("results", "处置结果", "the results"),
    Element::of("continuous", "持续发布", "one release after the other"),
];

static NEW_MEDIA: [Element; 6] = [
    Element::of("system", "工作制度", "rules of work"),
    Element::of("opening", "开设整合", "opening and merging"),
    Element::of("content", "内容保障", "content"),
    Element::of("security", "安全防护", "security"),
    Element::of("supervision", "监督管理", "supervision"),
    Element::of("media_centre", "与区融媒体中心沟通协调", "contact with the district media centre"),
];

static REQUEST_SYSTEM: [Element; 4] = [
    Element::of("flow_chart", "依申请公开流程图", "the flow chart"),
    Element::of("application_guide", "申请指南", "the guide for applicants"),
    Element::of("catalogue", "公开目录", "the catalogue"),
    Element::of("forms", "统一的文书格式", "unified forms"),
];

static LIAISON: [Element; 4] = [
    Element::of("disclosure_work", "负责本部门公开工作", "the department's disclosure work"),
    Element::of("update", "维护和更新本部门公开的信息", "upkeep of what the department disclosed"),
    Element::of("review", "组织审查拟公开的信息", "review of what is to be disclosed"),
    Element::of("others", "其他职责", "other duties"),
];

static ASSESSMENT: [Element; 1] =
    [Element::of("performance_index", "纳入区政府绩效评估", "counted in the performance index")];

static SOCIAL_REVIEW: [Element; 2] =
    [Element::of("public", "公众评议", "by the public"), Element::of("deputies", "代表评议", "by deputies")];

static COMPLAINTS: [Element; 3] = [
    Element::of("telephone", "投诉电话", "telephone"),
    Element::of("mailbox", "信箱", "mailbox"),
    Element::of("email", "电子邮箱", "e-mail"),
];
