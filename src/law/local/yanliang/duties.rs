//! What has to be published or done without being asked, in the order of the text.

use std::borrow::Cow::Borrowed;

use super::{N, YANLIANG};
use crate::norm::{Act, Channel, Demand, Duty, Element, Frequency, Modality, Occasion, Purpose, Role, Subject, Timing};

/// 政府网站、新闻媒体或者其他便于公众知晓的方式: whatever the public can see.
const PUBLIC: Demand = Demand::OneOf(Borrowed(&[
    Channel::Portal,
    Channel::OfficialSite,
    Channel::Press,
    Channel::Radio,
    Channel::Television,
    Channel::PressConference,
    Channel::Weibo,
    Channel::WeChat,
    Channel::NewMedia,
    Channel::Gazette,
    Channel::ReadingPoint,
    Channel::NoticeBoard,
    Channel::OtherPublic,
    Channel::TradingPlatform,
]));
const PORTAL: Demand = Demand::OneOf(Borrowed(&[Channel::Portal]));
/// Art. 30: whether all of them are meant, or any, is open.
const PLATFORMS: Demand = Demand::EachOf(Borrowed(&[Channel::Portal, Channel::Weibo, Channel::WeChat]));

/// Arts. 3 to 38. Whoever the text calls 各行政机关 is each agency of the district.
pub(super) static DUTIES: [Duty; 60] = [
    Duty::of(
        "yanliang_five_opens",
        YANLIANG.article(3).part("a"),
        ["推进全过程公开（五公开）", "openness through the whole course, the five opens"],
        Role::Agency,
        (Act::Publish, Subject::FiveOpens),
    )
    .modality(Modality::Promote)
    .elements(&FIVE_OPENS),
    // To the letter every piece that no law closes would be proactive; art. 32 presupposes that some is given on request only.
    Duty::of(
        "yanliang_proactive",
        YANLIANG.article(4).part("a"),
        ["主动公开依法可以公开的政府信息", "proactive disclosure of what no law closes"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .except("依法不予公开的", "what is lawfully not disclosed")
    .open(
        "照字面凡可公开者皆须主动公开，而第三十二条以依申请公开为前提；公开方式依《条例》",
        "to the letter all is proactive, while art. 32 presupposes requests; the Regulation settles the mode",
    ),
    Duty::of(
        "yanliang_leading_group",
        YANLIANG.article(5).part("a"),
        ["成立政务公开工作领导小组，统筹、协调重大事项和重点工作", "leading group that plans and coordinates"],
        Role::DistrictGovernment,
        (Act::Establish, Subject::LeadingGroup),
    ),
    Duty::of(
        "yanliang_group_office",
        YANLIANG.article(5).part("b"),
        ["领导小组办公室的日常职责", "daily tasks of the group's office"],
        Role::LeadingGroupOffice,
        (Act::Supervise, Subject::DisclosureWork),
    )
    .elements(&GROUP_OFFICE),
    Duty::of(
        "yanliang_own_system",
        YANLIANG.article(6).paragraph(1).part("a"),
        ["建立健全本机关政务公开工作制度", "the agency's own rules on open government"],
        Role::Agency,
        (Act::Establish, Subject::DisclosureSystem),
    ),
    Duty::of(
        "yanliang_office_duties",
        YANLIANG.article(6).paragraph(2),
        ["政务公开工作机构的六项职责", "the six tasks of the open-government body"],
        Role::DisclosureOffice,
        (Act::Handle, Subject::OfficeDuties),
    )
    .elements(&OFFICE_TASKS),
    Duty::of(
        "yanliang_keep_current",
        YANLIANG.article(6).paragraph(2).item(2),
        ["办理主动公开，维护和更新已公开的信息", "handling of proactive disclosure, kept up to date"],
        Role::DisclosureOffice,
        (Act::Update, Subject::ProactiveInformation),
    )
    .elements(&KEPT_CURRENT),
    Duty::of(
        "yanliang_office_compiles",
        YANLIANG.article(6).paragraph(2).item(5),
        ["组织编制指南、目录和年度报告", "guide, catalogue and annual report are compiled"],
        Role::DisclosureOffice,
        (Act::Compile, Subject::OfficeDuties),
    )
    .elements(&COMPILED),
    // The text names an e-mail address where the Regulation has any contact on the internet: an e-mail satisfies both.
    Duty::of(
        "yanliang_guide",
        YANLIANG.article(6).paragraph(3),
        ["指南的内容", "contents of the guide"],
        Role::DisclosureOffice,
        (Act::Publish, Subject::Guide),
    )
    .elements(&GUIDE),
    Duty::of(
        "yanliang_catalogue",
        YANLIANG.article(6).paragraph(4),
        ["目录的内容", "contents of the catalogue"],
        Role::DisclosureOffice,
        (Act::Publish, Subject::Catalogue),
    )
    .elements(&CATALOGUE),
    Duty::of(
        "yanliang_decision_procedure",
        YANLIANG.article(8).paragraph(1),
        ["重大行政决策履行法定程序", "statutory steps of a major decision"],
        Role::Agency,
        (Act::Handle, Subject::MajorDecisions),
    )
    .elements(&DECISION_STEPS)
    .open(
        "依法履行：哪些程序为法定，依《西安市政府重大行政决策程序规定》等，本文没有",
        "by law: which steps are statutory the procedure rules say that the text names and that are not at hand",
    ),
    // How long comments are taken the text does not say.
    Duty::of(
        "yanliang_decision_draft",
        YANLIANG.article(8).paragraph(2).part("a"),
        ["公布决策方案草案并征求意见", "the draft of a decision is published for comment"],
        Role::DecisionUnit,
        (Act::Publish, Subject::DecisionDraft),
    )
    .elements(&DRAFT)
    .on(PUBLIC)
    .except("依法不得公开的事项", "what lawfully must not be disclosed"),
    Duty::of(
        "yanliang_comment_results",
        YANLIANG.article(8).paragraph(2).part("b"),
        ["公布意见收集、采纳和未采纳情况", "what became of the comments"],
        Role::DecisionUnit,
        (Act::Publish, Subject::CommentResults),
    )
    .elements(&COMMENTS),
    // The content is the deciding agency's: art. 10, second sentence.
    Duty::of(
        "yanliang_decision_result",
        YANLIANG.article(10).part("a"),
        ["公布重大行政决策结果", "the result of a major decision"],
        Role::DisclosingAgency,
        (Act::Publish, Subject::DecisionResult),
    )
    .on(PUBLIC)
    .when(Timing::Promptly(Occasion::Decided))
    .except("有关法规规定不得公开的", "what regulations say must not be disclosed"),
    Duty::of(
        "yanliang_execution",
        YANLIANG.article(11),
        ["公开工作部署执行、落实的全过程", "how what was ordered is carried out, from end to end"],
        Role::Agency,
        (Act::Publish, Subject::Execution),
    )
    .elements(&EXECUTION),
    Duty::of(
        "yanliang_fiscal_system",
        YANLIANG.article(12).part("a"),
        ["建立健全财政信息公开制度", "a system for fiscal information"],
        Role::FinanceDepartment,
        (Act::Establish, Subject::FiscalInformation),
    ),
    Duty::of(
        "yanliang_fiscal",
        YANLIANG.article(12).part("a"),
        ["公开财政信息", "fiscal information"],
        Role::FinanceDepartment,
        (Act::Publish, Subject::FiscalInformation),
    )
    .elements(&FISCAL),
    // It urges and guides; no budget of a department waits for its review.
    Duty::of(
        "yanliang_budget_guidance",
        YANLIANG.article(12).part("b"),
        ["督促指导各部门公开预决算", "departments are urged and guided to publish their budgets"],
        Role::FinanceDepartment,
        (Act::Supervise, Subject::DepartmentBudgets),
    ),
    Duty::of(
        "yanliang_fees",
        YANLIANG.article(12).part("c"),
        ["公开行政事业性收费", "administrative fees"],
        Role::FinanceDepartment,
        (Act::Publish, Subject::Fees),
    )
    .elements(&FEES),
    // Several departments, and each owes what falls to it; of a project itself none of the eight may be missing.
    Duty::of(
        "yanliang_major_projects",
        YANLIANG.article(13),
        ["公开重大工程建设项目信息", "major construction projects"],
        Role::FunctionalDepartment,
        (Act::Publish, Subject::MajorProjects),
    )
    .elements(&PROJECT_GROUPS),
    // Categories, each the matter of the department concerned.
    Duty::of(
        "yanliang_public_resources",
        YANLIANG.article(14),
        ["公开公共资源分配事项", "allocation of public resources"],
        Role::FunctionalDepartment,
        (Act::Publish, Subject::PublicResourceAllocation),
    )
    .such_as(&RESOURCES)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "yanliang_social_fields",
        YANLIANG.article(15),
        ["推进社会领域信息公开", "disclosure in six social fields"],
        Role::SocialDepartment,
        (Act::Publish, Subject::SocialWelfare),
    )
    .modality(Modality::Promote)
    .elements(&SOCIAL_FIELDS)
    .under(N.article(21)),
    Duty::of(
        "yanliang_implementation",
        YANLIANG.article(16),
        ["公开重大决策、重要政策落实情况", "how decisions and policies are implemented"],
        Role::Agency,
        (Act::Publish, Subject::Implementation),
    )
    .elements(&IMPLEMENTATION),
    Duty::of(
        "yanliang_proposal_results",
        YANLIANG.article(17).part("a"),
        ["公开建议、提案办理结果", "results of proposals"],
        Role::HandlingAgency,
        (Act::Publish, Subject::ProposalResults),
    ),
    // Any of the four makes the reply one of these. Art. 15 of the Regulation protects third parties though only state secrets are named.
    Duty::of(
        "yanliang_proposal_replies",
        YANLIANG.article(17).part("b"),
        ["公共利益、公众权益、社会关切、需要广泛知晓的复文全文公开", "replies of public interest in full"],
        Role::HandlingAgency,
        (Act::Publish, Subject::ProposalReplies),
    )
    .modality(Modality::InPrinciple)
    .elements(&FULL_TEXT)
    .except("涉及国家秘密的", "those that touch state secrets"),
    Duty::of(
        "yanliang_audit_results",
        YANLIANG.article(18).part("a"),
        ["推进审计结果公开", "audit results"],
        Role::AuditOffice,
        (Act::Publish, Subject::AuditResults),
    )
    .modality(Modality::Promote),
    Duty::of(
        "yanliang_audit_rectification",
        YANLIANG.article(18).part("b"),
        ["公开审计整改结果", "results of rectification after an audit"],
        Role::AuditedUnit,
        (Act::Publish, Subject::AuditRectification),
    ),
    Duty::of(
        "yanliang_power_lists",
        YANLIANG.article(19).part("a"),
        ["公布权力清单、责任清单并动态调整", "lists of powers and duties, adjusted as they change"],
        Role::Agency,
        (Act::Publish, Subject::PowerLists),
    )
    .elements(&POWER_LISTS),
    // From which day the time runs, and which causes are meant beside the two named, is open.
    Duty::of(
        "yanliang_power_list_update",
        YANLIANG.article(19).part("c"),
        ["权责变动后更新网上清单", "the lists are updated after a change"],
        Role::Agency,
        (Act::Update, Subject::PowerLists),
    )
    .when(Timing::Within { from: Occasion::PowersChanged, purpose: Purpose::PowerListUpdate })
    .open(
        "起算日未定（默认变动生效之日）；职能变更、机构撤并之外还有哪些原因未列明",
        "the first day is not stated, the day of effect is a default; other causes are left open",
    )
    .owed_anyway(),
    Duty::of(
        "yanliang_enforcement",
        YANLIANG.article(20),
        ["行政执法公示", "enforcement made public"],
        Role::EnforcementAgency,
        (Act::Publish, Subject::Enforcement),
    )
    .elements(&ENFORCEMENT),
    Duty::of(
        "yanliang_permit_penalty_items",
        YANLIANG.article(21),
        ["梳理行政许可、行政处罚事项", "licences and penalties are sorted out"],
        Role::EnforcementAgency,
        (Act::Compile, Subject::PermitAndPenaltyCatalogue),
    ),
    // Decisions of another kind, such as coercive measures, are not meant.
    Duty::of(
        "yanliang_double_publicity",
        YANLIANG.article(21),
        ["公示行政许可、行政处罚决定", "publicity of licences and penalties"],
        Role::EnforcementAgency,
        (Act::Publish, Subject::PermitAndPenaltyDecisions),
    )
    .elements(&DOUBLE_PUBLICITY)
    .when(Timing::Within { from: Occasion::Decided, purpose: Purpose::DoublePublicity })
    .except(
        "国家秘密、商业秘密、个人隐私和其他依法不予公开的",
        "state and trade secrets, privacy, and what else is lawfully not disclosed",
    ),
    // Fields, each the matter of whoever supervises there.
    Duty::of(
        "yanliang_supervision_results",
        YANLIANG.article(22),
        ["公开事中事后监管信息", "supervision during and after the fact"],
        Role::Agency,
        (Act::Publish, Subject::SupervisionResults),
    )
    .such_as(&SUPERVISED_FIELDS),
    Duty::of(
        "yanliang_online_services",
        YANLIANG.article(23).part("b"),
        ["审批和服务事项向网上大厅延伸", "approvals and services reach the online hall"],
        Role::Agency,
        (Act::Handle, Subject::OnlineServices),
    )
    .open("未定期限，也未定哪些事项", "neither a time nor the matters are stated"),
    // Each agency is read as the subject, as in the sentence before.
    Duty::of(
        "yanliang_service_catalogue",
        YANLIANG.article(23).part("c"),
        ["公开行政审批和政务服务事项目录", "catalogues of approvals and services"],
        Role::Agency,
        (Act::Publish, Subject::ServiceCatalogues),
    )
    .elements(&SERVICE_ITEMS)
    .open(WHOSE_CATALOGUE[0], WHOSE_CATALOGUE[1]),
    Duty::of(
        "yanliang_acceptance_standard",
        YANLIANG.article(23).part("c"),
        ["制定统一申办受理标准", "one standard for accepting applications"],
        Role::Agency,
        (Act::Establish, Subject::ServiceCatalogues),
    )
    .open(WHOSE_CATALOGUE[0], WHOSE_CATALOGUE[1]),
    Duty::of(
        "yanliang_service_guides",
        YANLIANG.article(24).part("a"),
        ["规范和完善办事指南", "service guides"],
        Role::Agency,
        (Act::Publish, Subject::ServiceGuides),
    )
    .elements(&SERVICE_GUIDE),
    Duty::of(
        "yanliang_no_extra_demand",
        YANLIANG.article(24).part("b"),
        ["不得在办事指南外增加要求", "nothing is demanded beyond the guide"],
        Role::Agency,
        (Act::Refrain, Subject::ServiceDemands),
    )
    .modality(Modality::MustNot),
    Duty::of(
        "yanliang_interpretation_forms",
        YANLIANG.article(25).part("b"),
        ["政策解读的形式", "forms of interpretation"],
        Role::Agency,
        (Act::Publish, Subject::PolicyInterpretation),
    )
    .modality(Modality::May)
    .such_as(&INTERPRETATION_FORMS),
    Duty::of(
        "yanliang_opinion_mechanism",
        YANLIANG.article(27).part("a"),
        ["建立健全政务舆情回应机制", "a mechanism for public opinion"],
        Role::Agency,
        (Act::Establish, Subject::PublicOpinion),
    )
    .elements(&OPINION_MECHANISM),
    Duty::of(
        "yanliang_interaction",
        YANLIANG.article(28).part("a"),
        ["搭建政民互动平台", "a platform for interaction with the public"],
        Role::Agency,
        (Act::Establish, Subject::Interaction),
    )
    .open("除有无平台外，未定标准", "no standard is stated beyond that there is one"),
    Duty::of(
        "yanliang_open_days",
        YANLIANG.article(28).part("b"),
        ["鼓励开展主题活动", "activities that bring the public in"],
        Role::Agency,
        (Act::Guide, Subject::Interaction),
    )
    .modality(Modality::Encourage)
    .such_as(&ACTIVITIES),
    // Public libraries are not named: the Regulation adds them.
    Duty::of(
        "yanliang_reading_points",
        YANLIANG.article(29).paragraph(1),
        ["设立公共查阅点", "public reading points"],
        Role::PublicVenues,
        (Act::Establish, Subject::ReadingPoints),
    )
    .elements(&READING_POINTS),
    Duty::of(
        "yanliang_reading_point_supply",
        YANLIANG.article(29).paragraph(2),
        ["向查阅点移交主动公开的信息", "what is proactive is handed over to the reading points"],
        Role::Agency,
        (Act::Transfer, Subject::ReadingPointSupply),
    )
    .when(Timing::Every(Frequency::Periodically))
    .to(Role::PublicVenues)
    .under(N.article(25).paragraph(3)),
    // Whoever made the document owes it: the government, and its office for its own.
    Duty::of(
        "yanliang_government_documents",
        YANLIANG.article(30),
        ["区政府的主动公开公文多平台发布", "proactive documents of the district government"],
        Role::Government,
        (Act::Publish, Subject::OfficialDocuments),
    )
    .on(PLATFORMS)
    .when(Timing::Promptly(Occasion::FormedOrChanged))
    .open(ALL_OR_ANY[0], ALL_OR_ANY[1]),
    Duty::of(
        "yanliang_office_documents",
        YANLIANG.article(30),
        ["区政府办公室的主动公开公文多平台发布", "proactive documents of the district government office"],
        Role::GovernmentOffice,
        (Act::Publish, Subject::OfficialDocuments),
    )
    .on(PLATFORMS)
    .when(Timing::Promptly(Occasion::FormedOrChanged))
    .open(ALL_OR_ANY[0], ALL_OR_ANY[1]),
    Duty::of(
        "yanliang_normative_documents",
        YANLIANG.article(30),
        ["部门规范性文件多平台发布", "normative documents of departments"],
        Role::Department,
        (Act::Publish, Subject::NormativeDocuments),
    )
    .on(PLATFORMS)
    .when(Timing::Promptly(Occasion::FormedOrChanged))
    .open(ALL_OR_ANY[0], ALL_OR_ANY[1]),
    // One day for everybody; the Regulation has another for the government's own report. The portal is of the sentence's last limb, which
    // also has the report reviewed first. 各行政机关 is a township as well; whether it is a sub-district office too no rule
    // says.
    Duty::of(
        "yanliang_annual_report",
        YANLIANG.article(31).part("a"),
        ["部门公布上一年度政府信息公开工作年度报告", "a department's annual report of the year before"],
        Role::Department,
        (Act::Publish, Subject::AnnualReport),
    )
    .on(PORTAL)
    .when(Timing::EachYearBy { month: 1, day: 31 }),
    Duty::of(
        "yanliang_government_report",
        YANLIANG.article(31).part("a"),
        ["区政府公布上一年度政府信息公开工作年度报告", "the district government's annual report of the year before"],
        Role::Government,
        (Act::Publish, Subject::AnnualReport),
    )
    .on(PORTAL)
    .when(Timing::EachYearBy { month: 1, day: 31 })
    .open(
        "各行政机关一个日期；《条例》第四十九条以1月31日为部门报告、3月31日为本级政府报告的期限，区政府的报告是否也在1月31日前，未定",
        "one day for every agency, where art. 49 of the Regulation has 31 January for departments and 31 March for the government: \
         whether the government's own report falls under it is not settled",
    ),
    Duty::of(
        "yanliang_township_report",
        YANLIANG.article(31).part("a"),
        ["乡镇公布上一年度政府信息公开工作年度报告", "a township's annual report of the year before"],
        Role::TownshipGovernment,
        (Act::Publish, Subject::AnnualReport),
    )
    .on(PORTAL)
    .when(Timing::EachYearBy { month: 1, day: 31 }),
    // 原则上 and 一律 in one sentence: in principle. What arts. 14 and 15 of the Regulation close it does not open.
    Duty::of(
        "yanliang_closely_tied",
        YANLIANG.article(33).part("b"),
        ["与群众利益紧密相关的公文全文主动公开", "documents closely tied to people's interests in full"],
        Role::DraftingUnit,
        (Act::Publish, Subject::CloselyTiedDocuments),
    )
    .modality(Modality::InPrinciple)
    .elements(&FULL_TEXT)
    .except("涉密的", "what is secret"),
    Duty::of(
        "yanliang_portal_columns",
        YANLIANG.article(36).part("a"),
        ["门户网站统一设置政务公开栏目", "unified columns on the portal"],
        Role::WebsiteManager,
        (Act::Establish, Subject::WebsiteColumns),
    )
    .on(PORTAL),
    // The sentence runs three objects together; the time is theirs, and of everything else art. 26 of the Regulation speaks.
    Duty::of(
        "yanliang_portal_in_time",
        YANLIANG.article(36).part("c"),
        ["重要决策、重大举措、回应关切上门户网站", "important decisions, measures and responses on the portal"],
        Role::Agency,
        (Act::Publish, Subject::ImportantDecisions),
    )
    .modality(Modality::Generally)
    .elements(&FULL_TEXT)
    .on(PORTAL)
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::PortalPublication }),
    Duty::of(
        "yanliang_weekly_urging",
        YANLIANG.article(37).part("a"),
        ["每周督促", "weekly urging"],
        Role::GovernmentOffice,
        (Act::Supervise, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Weekly)),
    Duty::of(
        "yanliang_monthly_statistics",
        YANLIANG.article(37).part("a"),
        ["每月统计", "monthly statistics"],
        Role::GovernmentOffice,
        (Act::Compile, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Monthly)),
    Duty::of(
        "yanliang_quarterly_notice",
        YANLIANG.article(37).part("a"),
        ["每季度通报", "quarterly circular"],
        Role::GovernmentOffice,
        (Act::Report, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Quarterly)),
    Duty::of(
        "yanliang_yearly_assessment",
        YANLIANG.article(37).part("a"),
        ["每年考核", "yearly assessment"],
        Role::GovernmentOffice,
        (Act::Assess, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Yearly)),
    // The sentence has no subject; the office is that of the sentence before.
    Duty::of(
        "yanliang_target_assessment",
        YANLIANG.article(37).part("b"),
        ["政务公开考核纳入目标责任考核", "openness is part of the assessment of targets"],
        Role::GovernmentOffice,
        (Act::Assess, Subject::AssessmentSystem),
    )
    .elements(&TARGETS),
    // Whether two in total or two of each kind is a reading; whether for the district or for each agency, nobody says.
    Duty::of(
        "yanliang_inspections",
        YANLIANG.article(37).part("c"),
        ["每年监督检查和专项督查不少于两次", "no fewer than two inspections and special inspections a year"],
        Role::GovernmentOffice,
        (Act::Inspect, Subject::Inspection),
    )
    .elements(&INSPECTIONS)
    .when(Timing::TimesAYear(2)),
    Duty::of(
        "yanliang_social_review",
        YANLIANG.article(38),
        ["开展社会评议", "social review"],
        Role::GovernmentOffice,
        (Act::Appraise, Subject::SocialReview),
    )
    .any_of(&SOCIAL_REVIEW)
    .when(Timing::Every(Frequency::Yearly)),
];

const WHOSE_CATALOGUE: [&str; 2] = [
    "由各行政机关还是由牵头的区行政审批服务局公开和制定，主语未明",
    "whether each agency or the approval bureau that leads is the subject of the sentence",
];

const ALL_OR_ANY: [&str; 2] = [
    "门户网站、政务微博、政务微信须全部发布还是任选其一，未定",
    "whether all the platforms are meant or any is not stated",
];

static FULL_TEXT: [Element; 1] = [Element::of("full_text", "全文", "the full text")];

static FIVE_OPENS: [Element; 5] = [
    Element::of("decision", "决策", "decision"),
    Element::of("execution", "执行", "execution"),
    Element::of("management", "管理", "management"),
    Element::of("service", "服务", "service"),
    Element::of("result", "结果", "result"),
];

/// Art. 6(2): one more than art. 4 of the Regulation has.
static OFFICE_TASKS: [Element; 6] = [
    Element::of("promotion", "推进本机关政务公开", "open government is promoted"),
    Element::of("proactive", "办理主动公开", "proactive disclosure"),
    Element::of("applications", "受理和处理申请", "applications"),
    Element::of("secrecy_review", "保密审查", "secrecy review"),
    Element::of("documents", "编制指南、目录和年度报告", "guide, catalogue and annual report"),
    Element::of("other_tasks", "法律、法规、规章规定的其他职责", "other tasks by law, regulation or rule"),
];

static COMPILED: [Element; 3] = [
    Element::of("guide", "指南", "the guide"),
    Element::of("catalogue", "目录", "the catalogue"),
    Element::of("annual_report", "年度报告", "the annual report"),
];

static GUIDE: [Element; 9] = [
    Element::of("classification", "信息分类", "classification"),
    Element::of("arrangement", "编排体系", "arrangement"),
    Element::of("how_to_obtain", "获取方式", "how to obtain it"),
    Element::of("office_name", "工作机构名称", "name of the office"),
    Element::of("address", "办公地址", "address"),
    Element::of("hours", "办公时间", "office hours"),
    Element::of("phone", "联系电话", "telephone"),
    Element::of("fax", "传真号码", "fax"),
    Element::of("internet_contact", "电子邮箱", "e-mail"),
];

static CATALOGUE: [Element; 4] = [
    Element::of("index", "索引", "index"),
    Element::of("name", "名称", "name"),
    Element::of("summary", "内容概述", "summary"),
    Element::of("generated_on", "生成日期", "day of generation"),
];

static EXECUTION: [Element; 6] = [
    Element::of("measures", "工作措施", "measures"),
    Element::of("steps", "实施步骤", "steps"),
    Element::of("division", "职责分工", "division of tasks"),
    Element::of("progress", "工作进度", "progress"),
    Element::of("problems", "存在问题", "problems"),
    Element::of("follow_up", "后续举措", "what comes next"),
];

static FISCAL: [Element; 6] = [
    Element::of("policy", "财政政策", "fiscal policy"),
    Element::of("budget", "预决算", "budgets and final accounts"),
    Element::of("three_public", "“三公”经费", "the three public expenses"),
    Element::of("revenue_expenditure", "财政收支", "revenue and expenditure"),
    Element::of("procurement", "政府采购", "procurement"),
    Element::of("debt", "地方政府债务", "local government debt"),
];

/// Art. 13, with its two misprints read as 批准.
static PROJECT_GROUPS: [Element; 8] = [
    Element::of("approval_service", "批准服务信息", "services around approval"),
    Element::of("approval_result", "批准结果信息", "results of approval"),
    Element::of("bidding", "招标投标信息", "bidding"),
    Element::of("land_taking", "征收土地信息", "taking of land"),
    Element::of("design_change", "重大设计变更信息", "major changes of design"),
    Element::of("construction", "施工有关信息", "construction"),
    Element::of("quality_safety", "质量安全监督信息", "supervision of quality and safety"),
    Element::of("completion", "竣工有关信息", "completion"),
];

static RESOURCES: [Element; 6] = [
    Element::of("housing_construction", "保障性安居工程建设", "construction of public housing"),
    Element::of("housing_allocation", "保障性住房分配", "allocation of public housing"),
    Element::of("land_and_mining", "国有土地使用权和矿业权出让", "grants of land use and mining rights"),
    Element::of("procurement", "政府采购", "procurement"),
    Element::of("property_trading", "国有产权交易", "trade in state property"),
    Element::of("bidding", "工程建设项目招标投标", "bidding for construction"),
];

static SOCIAL_FIELDS: [Element; 6] = [
    Element::of("social_assistance", "社会救助和社会福利", "social assistance and welfare"),
    Element::of("education", "教育", "education"),
    Element::of("medical_care", "基本医疗卫生", "basic medical care"),
    Element::of("environment", "环境保护", "protection of the environment"),
    Element::of("rescue", "灾害事故救援", "rescue in disasters and accidents"),
    Element::of("culture_sport", "公共文化体育", "public culture and sport"),
];

static POWER_LISTS: [Element; 7] = [
    Element::of("power_list", "权力清单", "the list of powers"),
    Element::of("duty_list", "责任清单", "the list of duties"),
    Element::of("basis", "设定依据", "basis"),
    Element::of("body", "行使主体", "who exercises them"),
    Element::of("process", "运行流程", "process"),
    Element::of("duties", "履职责任", "duties"),
    Element::of("adjustment", "动态调整机制", "a mechanism to adjust them"),
];

static ENFORCEMENT: [Element; 7] = [
    Element::of("subjects", "执法主体", "who enforces"),
    Element::of("powers", "职责权限", "powers"),
    Element::of("basis", "执法依据", "basis"),
    Element::of("discretion", "裁量基准", "benchmarks of discretion"),
    Element::of("process", "执法流程", "process"),
    Element::of("results", "执法结果", "results"),
    Element::of("remedies", "救济途径", "remedies"),
];

static SUPERVISED_FIELDS: [Element; 12] = [
    Element::of("work_safety", "安全生产", "work safety"),
    Element::of("environment", "生态环境", "environment"),
    Element::of("disease_control", "卫生防疫", "disease control"),
    Element::of("food_and_drugs", "食品药品", "food and drugs"),
    Element::of("housing", "住房保障", "housing"),
    Element::of("quality", "质量", "quality"),
    Element::of("prices", "价格", "prices"),
    Element::of("land_resources", "国土资源", "land and resources"),
    Element::of("social_credit", "社会信用", "social credit"),
    Element::of("transport", "交通运输", "transport"),
    Element::of("tourism", "旅游市场", "the tourism market"),
    Element::of("state_enterprises", "国有企业运营", "state enterprises"),
];

static SERVICE_GUIDE: [Element; 8] = [
    Element::of("conditions", "依据条件", "basis and conditions"),
    Element::of("process", "流程时限", "process and time limit"),
    Element::of("fees", "收费标准", "fees"),
    Element::of("notes", "注意事项", "notes"),
    Element::of("materials", "提交材料的具体要求", "exact demands on materials"),
    Element::of("forms", "规范表格", "standard forms"),
    Element::of("filling_instructions", "填写说明", "how to fill them in"),
    Element::of("samples", "示范文本", "samples"),
];

static INTERPRETATION_FORMS: [Element; 5] = [
    Element::of("press_release", "新闻发布", "a press release"),
    Element::of("interview", "接受访谈", "an interview"),
    Element::of("charts", "图表图解", "charts"),
    Element::of("audio_video", "音频视频", "sound and film"),
    Element::of("digital", "数字化方式", "digital means"),
];

/// Whether 便民中心 belongs to the villages only, or to the streets as well, the words leave open; each place has to have its point. The
/// approval bureau is the service place of art. 25 of the Regulation.
static READING_POINTS: [Element; 6] = [
    Element::of("approval_bureau", "行政审批局", "the approval bureau").same_as("service_venue"),
    Element::of("archives", "档案馆", "the archives"),
    Element::of("culture_bureau", "文化旅游局", "the bureau of culture and tourism"),
    Element::of("streets", "街办", "sub-district offices"),
    Element::of("villages", "村（社区）便民中心", "village and community centres"),
    Element::of("facilities", "设施、设备", "facilities"),
];

static GROUP_OFFICE: [Element; 4] = [
    Element::of("promotion", "推进", "promotion"),
    Element::of("guidance", "指导", "guidance"),
    Element::of("coordination", "协调", "coordination"),
    Element::of("supervision", "监督", "supervision"),
];

static KEPT_CURRENT: [Element; 2] = [
    Element::of("handled", "办理主动公开", "proactive disclosure is handled"),
    Element::of("updated", "维护和更新", "what is public is kept up to date"),
];

static DECISION_STEPS: [Element; 2] = [
    Element::of("participation", "公众参与", "public participation"),
    Element::of("expert_argument", "专家论证", "expert argument"),
];

static DRAFT: [Element; 2] = [
    Element::of("draft", "方案草案", "the draft"),
    Element::of("comments_sought", "征求公众意见", "comments are asked for"),
];

static COMMENTS: [Element; 3] = [
    Element::of("collected", "意见收集情况", "what was collected"),
    Element::of("adopted", "采纳情况", "what was adopted"),
    Element::of("reasons", "较为集中的意见未采纳的，说明原因", "why concentrated comments were not adopted, if any")
        .unless("没有未予采纳的较为集中的意见", "no concentrated comment was left unadopted"),
];

static FEES: [Element; 3] = [
    Element::of("item", "项目", "the item"),
    Element::of("basis", "依据", "its basis"),
    Element::of("standard", "标准", "its standard"),
];

static IMPLEMENTATION: [Element; 3] = [
    Element::of("goals", "发展目标", "development goals"),
    Element::of("reforms", "改革任务", "reform tasks"),
    Element::of("livelihood", "民生举措", "measures for people's livelihood"),
];

static DOUBLE_PUBLICITY: [Element; 2] =
    [Element::of("permits", "行政许可", "licences"), Element::of("penalties", "行政处罚", "penalties")];

static SERVICE_ITEMS: [Element; 2] =
    [Element::of("approvals", "行政审批事项", "approvals"), Element::of("services", "政务服务事项", "services")];

static OPINION_MECHANISM: [Element; 4] = [
    Element::of("monitoring", "监测", "monitoring"),
    Element::of("assessment", "研判", "assessment"),
    Element::of("response", "回应", "response"),
    Element::of("responsible_body", "责任主体", "a body that answers"),
];

static ACTIVITIES: [Element; 2] = [
    Element::of("open_day", "政府开放日", "an open day"),
    Element::of("online_consultation", "网络问政", "online consultation"),
];

static TARGETS: [Element; 1] = [Element::of("openness_item", "政务公开考核项目", "an item on openness")];

static INSPECTIONS: [Element; 2] =
    [Element::of("inspection", "监督检查", "inspections"), Element::of("special", "专项督查", "special inspections")];

static SOCIAL_REVIEW: [Element; 2] = [
    Element::of("invited", "邀请代表、委员、党派、团体、公众、媒体评议", "review by those invited"),
    Element::of("third_party", "第三方机构评估", "assessment by a third party"),
];
